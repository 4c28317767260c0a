using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using CoachingExtensions.Packer.Languages;
using CoachingExtensions.Packer.Source;
using CoachingExtensions.Packer.Tests.Product;

namespace CoachingExtensions.Packer.Tests.Languages;

/// <summary>They are read out of the compiled plug-ins, so that none escapes the translators.</summary>
public sealed class TheMessagesOfTheServer
{
    private static readonly string[] Readable = [nameof(Made.Plain), nameof(Made.WithValues)];

    [Fact]
    public void Are_found_by_their_key_with_their_text_and_the_number_of_their_values() =>
        Assert.Equal([new("Test.Plain", "Nothing to say.", 0), new MessageMade("Test.Values", "{0} of {1}", 2)], Readable.SelectMany(Of));

    [Theory]
    [InlineData(nameof(Made.WithoutPlace), "The message Test.WithoutPlace is given 1 values")]
    [InlineData(nameof(Made.WithoutValue), "The message Test.WithoutValue is given 0 values")]
    [InlineData(nameof(Made.Composed), "makes 1 messages, and 0 of them name key and text as constants")]
    [InlineData(nameof(Made.OfAnArray), "A message was given its values as an array")]
    public void That_could_not_be_translated_are_refused(string method, string problem) =>
        Assert.Contains(problem, Assert.Throws<SourceException>(() => Of(method)).Message, StringComparison.Ordinal);

    [Fact]
    public void Have_keys_of_their_own_in_the_product()
    {
        var keys = MessageTexts.Of(TheRepository.Plugins).Select(message => message.Where).ToList();

        Assert.InRange(keys.Count, 400, 5000);
        Assert.Equal(keys.Count, keys.Distinct().Count());
    }

    [Fact]
    public void Say_labels_as_the_labels_are_translated()
    {
        var german = Assert.Single(Language.All(TheRepository.Here), language => language.Code == 1031);

        Assert.Contains(("Label.coach_target.coach_actual", "Istwert"), MessageTexts.In(german, TheRepository.Plugins));
    }

    private static List<MessageMade> Of(string method)
    {
        using var image = new PEReader(File.OpenRead(typeof(Made).Assembly.Location));
        var metadata = image.GetMetadataReader();
        return
        [
            .. metadata.MethodDefinitions.Where(handle => metadata.GetString(metadata.GetMethodDefinition(handle).Name) == method && IsOfMade(metadata, handle))
                .SelectMany(handle => MessagesMade.In(image, metadata, handle, typeof(Message).FullName!)),
        ];
    }

    private static bool IsOfMade(MetadataReader metadata, MethodDefinitionHandle handle) =>
        metadata.GetString(metadata.GetTypeDefinition(metadata.GetMethodDefinition(handle).GetDeclaringType()).Name) == nameof(Made);
}

/// <summary>What a message looks like to the compiler.</summary>
internal sealed class Message(string key, string english, params object?[] values)
{
    public string Text => $"{key} {english} {values.Length}";
}

/// <summary>Messages as somebody may write them.</summary>
internal static class Made
{
    public static string Plain() => new Message("Test.Plain", "Nothing to say.").Text;

    public static string WithValues(string one, int many) => new Message("Test.Values", "{0} of {1}", one, many).Text;

    public static string WithoutPlace(string one) => new Message("Test.WithoutPlace", "Nothing is filled in.", one).Text;

    public static string WithoutValue() => new Message("Test.WithoutValue", "{0} is missing.").Text;

    public static string Composed(string which) => new Message("Test." + which, "Any of several.").Text;

    public static string OfAnArray(object?[] values) => new Message("Test.Array", "{0}", values).Text;
}
