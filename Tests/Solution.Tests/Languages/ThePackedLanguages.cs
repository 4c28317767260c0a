using System.Xml.Linq;
using CoachingExtensions.Packer.Languages;
using CoachingExtensions.Packer.Packing;
using CoachingExtensions.Packer.Source;
using CoachingExtensions.Packer.Tests.Product;
using CoachingExtensions.Packer.Validation;
using CoachingExtensions.Packer.Validation.Rules;

namespace CoachingExtensions.Packer.Tests.Languages;

/// <summary>A language is a folder of files: with it the solution, its web resources and its rows are packed in that language too.</summary>
public sealed class ThePackedLanguages
{
    private const string German = "1031";
    private static readonly Repository Here = TheRepository.Here;

    public static TheoryData<int> Shipped => [.. Language.All(Here).Select(language => language.Code)];

    [Fact]
    public void Are_German_at_least() => Assert.Contains(1031, Language.All(Here).Select(language => language.Code));

    /// <summary>This is what tells whoever adds a text what is still to be translated.</summary>
    [Theory]
    [MemberData(nameof(Shipped))]
    public void Lack_nothing(int code)
    {
        TheRepository.NeedsEverythingBuilt();

        Assert.Empty(LanguageCheck.Of(Language.All(Here).Single(language => language.Code == code), new LanguageTexts(Here)).Select(finding => finding.ToString()));
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Are_files_as_the_packer_writes_them(int code)
    {
        TheRepository.NeedsEverythingBuilt();
        var language = Language.All(Here).Single(language => language.Code == code);

        Assert.All(TextKind.All, kind => Assert.Equal(PoWriter.Write(language.Of(kind).Entries, language.ShortName), File.ReadAllText(language.FileOf(kind))));
    }

    [Fact]
    public void Stand_beside_the_English_in_every_component()
    {
        TheRepository.NeedsEverythingBuilt();
        using var packed = new Packed(Language.All(Here));

        var silent = packed.Folder.Files("", "*.xml").SelectMany(file => Label.Of(packed.Folder.Xml(file)).GroupBy(label => label.Element.Parent)
            .Where(side => !side.Select(label => label.Language).Contains(1031)).Select(side => $"{file}: {side.First().Text}"));

        Assert.Empty(silent);
    }

    [Fact]
    public void Are_named_in_the_solution_with_their_web_resources()
    {
        TheRepository.NeedsEverythingBuilt();
        using var packed = new Packed(Language.All(Here));
        var entries = SolutionPackage.Of(Here, packed.Folder).Entries(managed: true).ToDictionary(entry => entry.Name);

        var customizations = XElement.Load(new MemoryStream(entries["customizations.xml"].Content));
        var manifest = XElement.Load(new MemoryStream(entries["solution.xml"].Content));
        Assert.Contains(German, customizations.Element("Languages")!.Elements().Select(language => language.Value));
        foreach (var name in new[] { "coach_/strings/Coaching.1031.resx", "coach_/strings/Messages.1031.resx" })
        {
            Assert.Contains(manifest.Descendants("RootComponent"), component => (string?)component.Attribute("schemaName") == name);
            var resource = Assert.Single(customizations.Element("WebResources")!.Elements(), resource => (string?)resource.Element("Name") == name);
            Assert.Contains(((string)resource.Element("FileName")!).TrimStart('/'), entries.Keys);
        }
    }

    [Fact]
    public void Have_every_text_of_the_pages_in_their_web_resource()
    {
        TheRepository.NeedsEverythingBuilt();
        using var packed = new Packed(Language.All(Here));

        Assert.Equal(Resx.Read(PageTexts.English(Here)).Select(text => text.Name), Resx.Read(packed.Folder.Absolute("WebResources/coach_/strings/Coaching.1031.resx")).Select(text => text.Name));
    }

    /// <summary>The rules that a report written by hand must obey: where it lies, its signature, the same queries and groups in each language.</summary>
    [Fact]
    public void Have_each_report_which_is_the_same_but_for_its_texts()
    {
        TheRepository.NeedsEverythingBuilt();
        using var packed = new Packed(Language.All(Here));
        var source = new SolutionSource(packed.Folder, FileMap.Read(packed.Folder, Here.Map), new UnpackedFolder(Here.BaseSchema));

        Assert.Equal(["Activity versus Objective Gap", "Aktivität und Teilziel: die Lücke", "Coaching: Was wurde gecoacht, was sagen die Vertriebskräfte", "Coaching: What Was Coached, What Did Reps Say"], ReportFile.Of(source).Select(report => report.Name).Order(StringComparer.Ordinal));
        Assert.Empty(new IRule[] { new ReportsAreComplete(), new ReportsResolve(), new ReportLanguagesAgree(), new RootComponentsMatchDefinitions(), new IdsAreUnique() }.SelectMany(rule => rule.Check(source)).Select(finding => finding.ToString()));
    }

    [Fact]
    public void Are_packed_to_the_same_bytes_each_time()
    {
        TheRepository.NeedsEverythingBuilt();
        using var first = new Packed(Language.All(Here));
        using var second = new Packed(Language.All(Here));

        Assert.All(first.Folder.Files(""), file => Assert.Equal(File.ReadAllBytes(first.Folder.Absolute(file)), File.ReadAllBytes(second.Folder.Absolute(file))));
        Assert.Equal(first.Folder.Files(""), second.Folder.Files(""));
    }

    [Fact]
    public void Can_be_a_third_one_without_a_line_of_code()
    {
        TheRepository.NeedsEverythingBuilt();
        using var folder = new TemporaryFolder();
        var texts = new LanguageTexts(Here);
        var pseudo = PseudoLanguage.Write(folder.File($"{PseudoLanguage.Code}"), texts);

        Assert.Empty(LanguageCheck.Of(pseudo, texts).Select(finding => finding.ToString()));
        using var packed = new Packed([.. Language.All(Here), pseudo]);
        Assert.Contains("Ĝååþ ƀööååŕđ", File.ReadAllText(packed.Folder.Absolute($"WebResources/coach_/strings/Coaching.{PseudoLanguage.Code}.resx")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Save {0}", 100, "Šååṽéé {0}")]
    [InlineData("Save", 4, "Šåṽé")]
    [InlineData("{0} – {1}", 100, "{0} – {1}")]
    public void Made_up_ones_are_longer_where_there_is_room_and_keep_what_is_filled_in(string english, int longest, string said) => Assert.Equal(said, PseudoLanguage.Said(english, longest));

    [Theory]
    [InlineData("data")]
    [InlineData("practice")]
    public void Have_the_rows_of_a_package_with_their_ids_and_nothing_but_texts_changed(string package)
    {
        TheRepository.NeedsEverythingBuilt();
        var german = Language.All(Here).Single(language => language.Code == 1031);
        var kind = TextKind.All.Single(kind => kind.Name == package);
        var english = new UnpackedFolder(Here.In("Solution", package));
        var tables = Table.ReadAll(new UnpackedFolder(Here.Source));

        var rows = XElement.Load(new MemoryStream(DataPackage.Entries(english, tables, german.Of(kind)).Single(entry => entry.Name == "data.xml").Content));

        var (before, after) = (Fields(english.Xml("data.xml")), Fields(rows));
        Assert.Equal(before.Keys, after.Keys);
        Assert.All(before.Where(field => field.Value != after[field.Key]), field => Assert.True(IsText(field.Key), field.Key));
        Assert.NotEqual(before, after);
    }

    private static bool IsText(string field) => DataTextColumns.Any(column => field.Contains($" {column} ", StringComparison.Ordinal)) || field.EndsWith(" lookupentityname", StringComparison.Ordinal);

    private static readonly string[] DataTextColumns =
    [
        "coach_name", "coach_description", "coach_unit", "coach_prompt", "coach_help", "coach_choices", "coach_cue", "coach_text", "coach_level1", "coach_level2", "coach_level3", "coach_level4", "coach_level5",
        "coach_instructions", "coach_brief",
    ];

    /// <summary>Every attribute of every field, by record, column and name.</summary>
    private static SortedDictionary<string, string> Fields(XElement data) => new(data.Descendants("record").SelectMany(record => record.Elements("field")
        .SelectMany(field => field.Attributes().Select(attribute => KeyValuePair.Create($"{record.Attribute("id")!.Value} {field.Attribute("name")!.Value} {attribute.Name.LocalName}", attribute.Value)))).ToDictionary(), StringComparer.Ordinal);

    /// <summary>The localized source in a folder of its own: as deep as Solution/src, whose map it shares.</summary>
    private sealed class Packed : IDisposable
    {
        private readonly string path = Here.In("artifacts", $"localized-{Guid.NewGuid():N}");

        public Packed(IReadOnlyList<Language> languages) => Folder = new LocalizedSource(Here, languages, path).Write();

        public UnpackedFolder Folder { get; }

        public void Dispose() => Directory.Delete(path, recursive: true);
    }
}
