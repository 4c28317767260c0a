using CoachingExtensions.Packer.Languages;
using CoachingExtensions.Packer.Source;
using CoachingExtensions.Packer.Tests.Product;

namespace CoachingExtensions.Packer.Tests.Languages;

/// <summary>The files of translations are those of gettext: tools of translators read and write them.</summary>
public sealed class TheTranslationFile
{
    [Theory]
    [InlineData("Save", "Speichern")]
    [InlineData("Say \"yes\"", "Sagen Sie „ja“")]
    [InlineData("One\nTwo\n", "Eins\nZwei\n")]
    [InlineData("C:\\Files\tand more", "C:\\Dateien\tund mehr")]
    public void Keeps_what_is_written_in_it(string english, string translation)
    {
        var entry = new PoEntry("table.column", english, translation, IsSame: true, Where: "a column");

        Assert.Equal([entry], Read(PoWriter.Write([entry], "de")));
    }

    [Fact]
    public void Names_its_language_for_tools() => Assert.StartsWith("msgid \"\"\nmsgstr \"\"\n\"Language: de\\n\"", PoWriter.Write([], "de"), StringComparison.Ordinal);

    [Fact]
    public void May_have_comments_and_flags_of_tools()
    {
        var entries = Read("# by a person\n#: strings.ts:7\n#, fuzzy, same\n#| msgid \"Old\"\nmsgid \"OK\"\nmsgstr \"OK\"\n");

        Assert.Equal([new PoEntry(null, "OK", "OK", IsSame: true)], entries);
    }

    [Theory]
    [InlineData("msgid \"Save\"\nmsgstr Speichern\n", "file.po, line 2: a text stands in quotation marks")]
    [InlineData("msgid_plural \"Saves\"\n", "file.po, line 1: \"msgid_plural\" is not known here")]
    public void Says_where_it_cannot_be_read(string text, string problem) =>
        Assert.Contains(problem, Assert.Throws<SourceException>(() => Read(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Says_a_text_once() =>
        Assert.Contains("\"Save\" is there twice", Assert.Throws<SourceException>(() => new Translations("de/pages.po", [new(null, "Save", "Speichern"), new(null, "Save", "Sichern")])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("german")]
    [InlineData("1033")]
    public void Stands_in_a_folder_that_is_named_by_the_code_of_its_language(string folder) =>
        Assert.Contains("such as 1031 for German", Assert.Throws<SourceException>(() => new Language(folder)).Message, StringComparison.Ordinal);

    private static IReadOnlyList<PoEntry> Read(string text)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("file.po"), text);
        return PoReader.Read(folder.File("file.po"));
    }
}
