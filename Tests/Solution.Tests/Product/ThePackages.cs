using System.Xml.Linq;

namespace CoachingExtensions.Packer.Tests.Product;

/// <summary>Directory.Packages.props lists what is used, docs/packages.md what for; what needs Microsoft's packages keeps out of the way of who has none.</summary>
public sealed class ThePackages
{
    private const string Official = "'$(DataverseSdk)' == 'official'";

    // What only some feeds have.
    private static readonly string[] Microsofts = ["Microsoft.CrmSdk.CoreAssemblies", "Microsoft.PowerPlatform.Dataverse.Client", "FakeXrmEasy.9", "Microsoft.NETFramework.ReferenceAssemblies.net472"];

    private static readonly string[] Projects = ["*.csproj", "*.props"];

    private static readonly IReadOnlyList<string> Listed =
        [.. XElement.Load(TheRepository.Here.In("Directory.Packages.props")).Descendants("PackageVersion").Select(package => (string)package.Attribute("Include")!)];

    private static IEnumerable<(string File, XElement Reference)> References =>
        from pattern in Projects
        from file in Directory.EnumerateFiles(TheRepository.Here.Root, pattern, SearchOption.AllDirectories)
        where !Path.GetRelativePath(TheRepository.Here.Root, file).Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj" or "node_modules" or "artifacts" or "Fixtures")
        from reference in XElement.Load(file).Descendants("PackageReference")
        select (file, reference);

    private static string NameOf(XElement reference) => (string)reference.Attribute("Include")!;

    [Fact]
    public void Are_each_referenced_by_a_project() => Assert.Equal(References.Select(found => NameOf(found.Reference)).Distinct().Order(StringComparer.Ordinal), Listed.Order(StringComparer.Ordinal));

    [Fact]
    public void Are_each_explained()
    {
        var rows = File.ReadAllLines(TheRepository.Here.In("docs", "packages.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Split('|')[1]);

        Assert.Equal(Listed.Order(StringComparer.Ordinal), rows.SelectMany(cell => cell.Split('(')[0].Split(',')).Select(name => name.Trim()).Where(name => name is not ("package" or "")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void That_only_some_feeds_have_are_restored_with_the_switch_alone()
    {
        var always = References.Where(found => Microsofts.Contains(NameOf(found.Reference)))
            .Where(found => ((string?)found.Reference.Parent!.Attribute("Condition"))?.Contains(Official, StringComparison.Ordinal) != true);

        Assert.Empty(always.Select(found => $"{found.File}: {NameOf(found.Reference)}"));
    }

    [Theory]
    [InlineData("Tests/FakeXrmEasy.Tests/FakeXrmEasy.Tests.csproj")]
    [InlineData("Samples/Console/Nightly.csproj")]
    public void Of_a_project_that_cannot_do_without_them_keep_it_out_of_the_solution_file_and_let_it_say_so(string project)
    {
        var text = File.ReadAllText(TheRepository.Here.In(project));

        Assert.Contains("<Error Text=", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetFileName(project), File.ReadAllText(TheRepository.Here.In("CoachingExtensions.sln")), StringComparison.Ordinal);
    }
}
