using System.Text.RegularExpressions;
using Xunit;

namespace CoachingExtensions.Tests;

public sealed partial class NamesTests
{
    private static readonly string Plugins = Path.Combine(Root(), "Plugins");

    [Fact]
    public void Every_name_of_ours_that_a_query_uses_is_in_the_generated_model()
    {
        var known = Names(Directory.GetFiles(Path.Combine(Plugins, "Platform", "Model"), "*.cs", SearchOption.AllDirectories));
        var used = Names(Directory.GetFiles(Path.Combine(Plugins, "Platform"), "*.cs"));

        Assert.Empty(used.Except(known).Except(["coach_AtRiskTolerance"]));
    }

    [Fact]
    public void No_rule_knows_the_platform()
    {
        string[] rules = [.. Directory.GetFiles(Path.Combine(Plugins, "Alignment"), "*.cs"), .. Directory.GetFiles(Path.Combine(Plugins, "Execution"), "*.cs")];
        Assert.NotEmpty(rules);
        Assert.DoesNotContain(rules, file => File.ReadAllText(file).Contains("Microsoft.Xrm.Sdk", StringComparison.Ordinal));
        Assert.DoesNotContain(rules, file => File.ReadAllText(file).Contains("DateTime.Now", StringComparison.Ordinal) || File.ReadAllText(file).Contains("UtcNow", StringComparison.Ordinal));
    }

    private static HashSet<string> Names(IEnumerable<string> files) =>
        [.. files.SelectMany(file => OurName().Matches(File.ReadAllText(file)).Select(match => match.Value))];

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CoachingExtensions.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run outside of the repository.");
    }

    [GeneratedRegex("coach_[A-Za-z]+")]
    private static partial Regex OurName();
}
