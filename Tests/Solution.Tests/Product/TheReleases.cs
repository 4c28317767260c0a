using System.IO.Compression;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CoachingExtensions.Tests;

namespace CoachingExtensions.Packer.Tests.Product;

/// <summary>The version is said once; and what was released can be followed by what is packed here. docs/lifecycle.md says how a release is made.</summary>
public sealed partial class TheReleases
{
    private static readonly string Today = Path.Combine(Repository.Artifacts, "CoachingExtensions_managed.zip");

    public static TheoryData<string> Versions => [.. ReleasedZips.Versions];

    [Fact]
    public void The_manifest_says_the_version_and_everything_else_takes_it_from_there()
    {
        var version = Version.Parse(VersionOf(Today)).ToString(3);

        Assert.Equal(version, typeof(Packer.Validation.Validator).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]);
        Assert.StartsWith($"## {version}, ", Headings()[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_version_that_the_changelog_calls_released_is_kept() =>
        Assert.Equal(Headings().Where(heading => !heading.EndsWith("unreleased", StringComparison.Ordinal)).Select(heading => $"{heading[3..].Split(',')[0]}.0").Order(), ReleasedZips.Versions.Order());

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_released_zip_is_the_version_that_its_name_says(string version) => Assert.Equal(version, VersionOf(ReleasedZips.Managed(version)));

    [Theory]
    [MemberData(nameof(Versions))]
    public void Todays_version_is_higher(string version) => Assert.True(Version.Parse(VersionOf(Today)) > Version.Parse(version), "Dataverse upgrades to a higher version only.");

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_plug_in_type_stays_as_long_as_the_assembly_is_the_same(string version)
    {
        var (before, after) = (Assembly(ReleasedZips.Managed(version)), Assembly(Today));
        if (before.MajorMinor != after.MajorMinor)
        {
            Assert.Empty(before.Ids.Intersect(after.Ids));
            return;
        }

        Assert.Empty(before.Types.Except(after.Types));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_web_resource_under_another_name_is_another_one(string version)
    {
        var (before, after) = (WebResources(ReleasedZips.Managed(version)), WebResources(Today));

        Assert.DoesNotContain(before, resource => after.TryGetValue(resource.Key, out var name) && name != resource.Value);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_column_keeps_its_type(string version)
    {
        var (before, after) = (Columns(ReleasedZips.Managed(version)), Columns(Today));

        Assert.DoesNotContain(before, column => after.TryGetValue(column.Key, out var type) && type != column.Value);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_row_of_the_reference_data_that_was_shipped_is_shipped_still(string version)
    {
        var after = Rows(Path.Combine(Repository.Artifacts, "CoachingExtensions_data.zip"));

        Assert.Empty(Rows(ReleasedZips.Data(version)).Except(after));
    }

    private static string VersionOf(string zip) => (string)Part(zip, "solution.xml").Descendants("Version").First();

    private static string[] Headings() => [.. File.ReadLines(Path.Combine(Repository.Root, "CHANGELOG.md")).Where(line => line.StartsWith("## ", StringComparison.Ordinal))];

    private static (string MajorMinor, HashSet<string> Types, HashSet<string> Ids) Assembly(string zip)
    {
        var assembly = Part(zip, "customizations.xml").Descendants("PluginAssembly").Single();
        var types = assembly.Descendants("PluginType").ToList();
        return (MajorAndMinor().Match((string)assembly.Attribute("FullName")!).Value, [.. types.Select(type => (string)type.Attribute("Name")!)], [.. types.Append(assembly).Select(one => (string?)one.Attribute("PluginTypeId") ?? (string)one.Attribute("PluginAssemblyId")!)]);
    }

    private static Dictionary<string, string> WebResources(string zip) =>
        Part(zip, "customizations.xml").Descendants("WebResource").ToDictionary(resource => ((string)resource.Element("WebResourceId")!).Trim('{', '}'), resource => (string)resource.Element("Name")!, StringComparer.OrdinalIgnoreCase);

    private static Dictionary<string, string> Columns(string zip) => Part(zip, "customizations.xml").Descendants("attribute").Where(attribute => attribute.Element("LogicalName") is not null)
        .ToDictionary(attribute => $"{attribute.Ancestors("entity").First().Attribute("Name")!.Value.ToLowerInvariant()}.{(string)attribute.Element("LogicalName")!}", attribute => (string)attribute.Element("Type")!);

    private static List<string> Rows(string zip) => [.. Part(zip, "data.xml").Descendants("record").Select(record => (string)record.Attribute("id")!)];

    private static XElement Part(string zip, string name)
    {
        using var archive = ZipFile.OpenRead(zip);
        using var stream = archive.GetEntry(name)!.Open();
        return XElement.Load(stream);
    }

    [GeneratedRegex(@"Version=\d+\.\d+")]
    private static partial Regex MajorAndMinor();
}
