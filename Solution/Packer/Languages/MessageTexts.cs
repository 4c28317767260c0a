using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Languages;

/// <summary>
/// What the server says, read out of the plug-in assembly itself: each message is made of a key, its English and what stands in its
/// places, written where it is made. One made in any other way would escape translators, so it is a fault.
/// </summary>
internal static class MessageTexts
{
    /// <summary>The keys of messages that are labels begin so: they are translated as the labels are, and in no other place.</summary>
    public const string Label = "Label.";

    private const string Message = "CoachingExtensions.Platform.Messages.Message";

    public static string Assembly(Repository repository) => Path.Combine(repository.Artifacts, "plugins", "CoachingExtensions.Plugins.dll");

    /// <summary>The messages with texts of their own.</summary>
    public static IEnumerable<SourceText> Of(string assembly) => All(assembly).Where(message => !IsLabel(message));

    /// <summary>Every message by its key, as a language says it.</summary>
    public static IEnumerable<(string Key, string Text)> In(Language language, string assembly) => All(assembly).Select(message =>
        (message.Contexts[0], IsLabel(message) ? language.Of(TextKind.Labels).Said(LabelOf(message)) : language.Of(TextKind.Messages).Said(message)));

    private static bool IsLabel(SourceText message) => message.Contexts[0].StartsWith(Label, StringComparison.Ordinal);

    private static SourceText LabelOf(SourceText message)
    {
        var of = message.Contexts[0][Label.Length..];
        return new SourceText(message.English, of) { Contexts = [of, of.Split('.')[0]] };
    }

    private static IReadOnlyList<SourceText> All(string assembly)
    {
        if (!File.Exists(assembly))
            throw new SourceException($"{assembly}: not there. Build the plug-ins first (dotnet run build.cs pack does).");
        using var image = new PEReader(File.OpenRead(assembly));
        var metadata = image.GetMetadataReader();
        var made = metadata.MethodDefinitions.SelectMany(method => MessagesMade.In(image, metadata, method, Message)).ToList();
        foreach (var twice in made.GroupBy(message => message.Key).Where(same => same.Select(message => message.English).Distinct().Count() > 1))
            throw new SourceException($"The message {twice.Key} has two texts: {string.Join(" and ", twice.Select(message => $"\"{message.English}\"").Distinct())}. Give each a key of its own.");
        return [.. made.DistinctBy(message => message.Key).OrderBy(message => message.Key, StringComparer.Ordinal)
            .Select(message => new SourceText(message.English, message.Key) { Contexts = [message.Key], IsByItself = true })];
    }
}
