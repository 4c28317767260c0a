using System.IO.Compression;
using System.Xml.Linq;

namespace CoachingExtensions.Packer.Tests.Packing;

public sealed class ThePackedZip : IDisposable
{
    private readonly MiniSolution solution = new();

    public void Dispose() => solution.Dispose();

    [Fact]
    public void Holds_the_xml_first_then_the_files_and_the_content_types_last()
    {
        using var zip = ZipFile.OpenRead(solution.Pack());

        Assert.Equal(
            [
                "customizations.xml", "solution.xml", "WebResources/coach_thingjsC0000000-0000-0000-0000-000000000001",
                "PluginAssemblies/Plugins-A0000000-0000-0000-0000-000000000002/Plugins.dll",
                "customapis/coach_DoIt/customapi.xml", "customapis/coach_DoIt/customapirequestparameters/Id/customapirequestparameter.xml",
                "customapis/coach_DoIt/customapiresponseproperties/Done/customapiresponseproperty.xml", "[Content_Types].xml",
            ],
            zip.Entries.Select(entry => entry.FullName));
    }

    [Theory]
    [InlineData(true, "1")]
    [InlineData(false, "0")]
    public void Says_in_its_manifest_whether_it_is_managed(bool managed, string expected) =>
        Assert.Equal(expected, Read(solution.Pack(managed), "solution.xml").Descendants("Managed").Single().Value);

    [Fact]
    public void Differs_between_managed_and_unmanaged_in_the_manifest_only()
    {
        using var managed = ZipFile.OpenRead(solution.Pack(managed: true, "managed.zip"));
        using var unmanaged = ZipFile.OpenRead(solution.Pack(managed: false, "unmanaged.zip"));

        var different = managed.Entries.Zip(unmanaged.Entries).Where(pair => pair.First.Crc32 != pair.Second.Crc32).Select(pair => pair.First.FullName);

        Assert.Equal(["solution.xml"], different);
    }

    [Fact]
    public void Has_the_nodes_of_the_skeleton_in_their_order()
    {
        var customizations = Read(solution.Pack(), "customizations.xml");

        Assert.Equal(
            ["Entities", "Roles", "EntityRelationships", "optionsets", "Dashboards", "WebResources", "SolutionPluginAssemblies", "SdkMessageProcessingSteps", "AppModuleSiteMaps", "AppModules", "Languages"],
            customizations.Elements().Select(node => node.Name.LocalName));
    }

    [Fact]
    public void Puts_forms_views_charts_and_the_ribbon_into_their_table()
    {
        var thing = Read(solution.Pack(), "customizations.xml").Descendants("Entity").Single(entity => (string?)entity.Element("Name") == "coach_thing");

        Assert.Equal("main", (string?)thing.Element("FormXml")!.Element("forms")!.Attribute("type"));
        Assert.Single(thing.Element("SavedQueries")!.Element("savedqueries")!.Elements("savedquery"));
        Assert.Single(thing.Element("Visualizations")!.Elements("visualization"));
        Assert.NotNull(thing.Element("RibbonDiffXml")!.Element("CustomActions"));
    }

    [Fact]
    public void Names_the_type_of_every_part()
    {
        var types = Read(solution.Pack(), "[Content_Types].xml").Elements().Select(type => (string?)type.Attribute("Extension") ?? (string?)type.Attribute("PartName"));

        Assert.Equal(
            [
                "xml", "/WebResources/coach_thingjsC0000000-0000-0000-0000-000000000001", "dll", "/customapis/coach_DoIt/customapi.xml",
                "/customapis/coach_DoIt/customapirequestparameters/Id/customapirequestparameter.xml",
                "/customapis/coach_DoIt/customapiresponseproperties/Done/customapiresponseproperty.xml",
            ],
            types);
    }

    [Fact]
    public void Is_the_same_to_the_byte_when_packed_again_after_its_files_were_touched()
    {
        var first = File.ReadAllBytes(solution.Pack());
        foreach (var file in Directory.EnumerateFiles(solution.Root, "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));

        var second = File.ReadAllBytes(solution.Pack());

        Assert.Equal(first, second);
    }

    [Fact]
    public void Is_the_same_to_the_byte_when_packed_from_another_folder()
    {
        using var other = new MiniSolution();

        Assert.Equal(File.ReadAllBytes(solution.Pack()), File.ReadAllBytes(other.Pack()));
    }

    [Fact]
    public void Is_not_written_from_a_folder_the_packer_does_not_know()
    {
        solution.Add("Workflows/flow.json", "{}");

        var error = Assert.Throws<Source.SourceException>(() => solution.Pack());

        Assert.Contains("does not pack the folder Workflows", error.Message, StringComparison.Ordinal);
    }

    private static XElement Read(string zip, string entry)
    {
        using var archive = ZipFile.OpenRead(zip);
        using var stream = archive.GetEntry(entry)!.Open();
        return XElement.Load(stream);
    }
}
