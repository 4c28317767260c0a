using System.Text.RegularExpressions;
using Xunit;

namespace CoachingExtensions.Tests;

public sealed partial class NamesTests
{
    private static readonly string[] Rooms = ["Alignment", "Execution"];
    private static readonly string Plugins = Path.Combine(Root(), "Plugins");

    [Fact]
    public void No_query_names_a_table_or_a_column_but_through_the_generated_model()
    {
        var written = Directory.GetFiles(Path.Combine(Plugins, "Platform"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".g.cs", StringComparison.Ordinal))
            .SelectMany(file => Written().Matches(File.ReadAllText(file)).Select(match => $"{Path.GetFileName(file)}: {match.Value}"))
            // An environment variable is a row, not part of the model.
            .Where(name => !name.Contains("coach_AtRiskTolerance", StringComparison.Ordinal));

        Assert.Empty(written);
    }

    [Fact]
    public void No_rule_knows_the_platform()
    {
        string[] rules =
        [
            .. Rooms
                .SelectMany(room => Directory.GetFiles(Path.Combine(Plugins, room), "*.cs", SearchOption.AllDirectories))
                .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}Steps{Path.DirectorySeparatorChar}", StringComparison.Ordinal)),
        ];
        Assert.NotEmpty(rules);
        Assert.DoesNotContain(rules, file => File.ReadAllText(file).Contains("Microsoft.Xrm.Sdk", StringComparison.Ordinal));
        Assert.DoesNotContain(rules, file => File.ReadAllText(file).Contains("DateTime.Now", StringComparison.Ordinal) || File.ReadAllText(file).Contains("UtcNow", StringComparison.Ordinal));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CoachingExtensions.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run outside of the repository.");
    }

    // In a template: entity, link-entity, attribute and condition. In code: a name of ours, an indexer, an argument of a reader.
    [GeneratedRegex("""(?:(?:entity|attribute) name|attribute|from|to)="[a-z][^"]*"|"coach_\w+"|\["[a-z_]+"\] ?=|\.(?:Id|Text|Date|Choice|Name|Number)\("\w+\.\w+"\)""")]
    private static partial Regex Written();
}
