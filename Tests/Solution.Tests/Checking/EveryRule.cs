using System.Text.RegularExpressions;
using CoachingExtensions.Packer.Checking;
using CoachingExtensions.Packer.Checking.Assemblies;
using CoachingExtensions.Packer.Checking.Scripts;
using CoachingExtensions.Packer.Tests.Product;

namespace CoachingExtensions.Packer.Tests.Checking;

public sealed partial class EveryRule
{
    [Fact]
    public void Of_scripts_has_a_case_that_breaks_it_and_one_that_does_not() =>
        Assert.Equal(WithBoth(Checker.Rules.OfType<ScriptRule>()), WithBoth(ScriptCase.All.Select(given => (given.Rule, given.IsFound))));

    [Fact]
    public void Of_plug_ins_has_a_case_that_breaks_it_and_one_that_does_not() =>
        Assert.Equal(WithBoth(Checker.Rules.OfType<AssemblyRule>()), WithBoth(PluginCase.All.Select(given => (given.Rule, given.IsFound))));

    [Fact]
    public void Of_what_is_registered_has_a_test_that_finds_and_one_that_does_not()
    {
        var tests = File.ReadAllText(TheRepository.Here.In("Tests", "Solution.Tests", "Checking", "RulesOfSteps.cs")) + File.ReadAllText(TheRepository.Here.In("Tests", "Solution.Tests", "Checking", "RulesOfComponents.cs"));
        var rules = Checker.Rules.Where(rule => rule is not (ScriptRule or AssemblyRule));

        Assert.Equal(WithBoth(rules), WithBoth(Call().Matches(tests).Select(call => (call.Groups["rule"].Value, call.Groups["verb"].Value == "Finds"))));
    }

    [Fact]
    public void Has_an_id_of_its_own() => Assert.Equal(Checker.Rules.Count, Checker.Rules.Select(rule => rule.Id).Distinct().Count());

    [Fact]
    public void Stands_in_the_documentation_with_its_severity_and_its_page()
    {
        var documentation = File.ReadAllLines(TheRepository.Here.In("docs", "checker.md"));

        Assert.Empty(Checker.Rules.Select(Row).Except(documentation.Select(WithoutText)));
    }

    [Fact]
    public void In_the_documentation_is_a_rule()
    {
        var documentation = File.ReadAllLines(TheRepository.Here.In("docs", "checker.md"));

        Assert.Empty(documentation.Where(line => line.StartsWith("| [", StringComparison.Ordinal)).Select(WithoutText).Except(Checker.Rules.Select(Row)));
    }

    private static string Row(CheckRule rule) => $"| [{rule.Id}]({rule.Page}) | {rule.Severity.ToString().ToLowerInvariant()} |";

    private static string WithoutText(string row) => string.Join('|', row.Split('|').Take(3)) + "|";

    private static List<string> WithBoth(IEnumerable<CheckRule> rules) => [.. rules.Select(rule => rule.Id).Order(StringComparer.Ordinal)];

    private static List<string> WithBoth(IEnumerable<(string Rule, bool IsFound)> cases) =>
        [.. cases.GroupBy(given => given.Rule).Where(rule => rule.Select(given => given.IsFound).Distinct().Count() == 2).Select(rule => rule.Key).Order(StringComparer.Ordinal)];

    [GeneratedRegex("(?<verb>Finds|FindsNothing)\\(\"(?<rule>[a-z0-9-]+)\"")]
    private static partial Regex Call();
}
