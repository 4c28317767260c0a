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
    private const string Message = "CoachingExtensions.Platform.Messages.Message";

    public static string Assembly(Repository repository) => Path.Combine(repository.Artifacts, "plugins", "CoachingExtensions.Plugins.dll");

    public static IReadOnlyList<SourceText> Of(string assembly)
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
