using CoachingExtensions.Packer.Checking;

namespace CoachingExtensions.Packer.Tests.Checking;

public sealed class RulesOfAssemblies
{
    public static TheoryData<string, string> Found => Cases(isFound: true);

    public static TheoryData<string, string> NotFound => Cases(isFound: false);

    [Theory]
    [MemberData(nameof(Found))]
    public void Find(string rule, string type)
    {
        var findings = FindingsOf(rule, type);

        Assert.All(findings, finding => Assert.Equal(PluginCase.File, finding.Violation.Place.File));
        Assert.NotEmpty(findings);
    }

    [Theory]
    [MemberData(nameof(NotFound))]
    public void Do_not_find(string rule, string type) => Assert.Empty(FindingsOf(rule, type));

    [Fact]
    public void Name_the_member_as_its_author_knows_it()
    {
        var finding = FindingsOf("il-avoid-batch-plugin", "Contoso.Plugins.Batches.A_batch_in_a_lambda").Single();

        Assert.Equal(
            $"{PluginCase.File}:Contoso.Plugins.Batches.A_batch_in_a_lambda.Do: medium il-avoid-batch-plugin: "
            + "Contoso.Plugins.Batches.A_batch_in_a_lambda.Do sends ExecuteMultiple inside of a plug-in. Send the requests one by one, or CreateMultiple and UpdateMultiple. "
            + "https://learn.microsoft.com/power-apps/developer/data-platform/best-practices/business-logic/avoid-batch-requests-plugin",
            finding.ToString());
    }

    private static List<CheckFinding> FindingsOf(string rule, string type) =>
        [.. PluginCase.Findings.Where(finding => finding.Rule.Id == rule && (finding.Violation.Place.Where == type || finding.Violation.Place.Where.StartsWith(type + ".", StringComparison.Ordinal)))];

    private static TheoryData<string, string> Cases(bool isFound)
    {
        var data = new TheoryData<string, string>();
        foreach (var given in PluginCase.All.Where(candidate => candidate.IsFound == isFound))
            data.Add(given.Rule, given.Type);
        return data;
    }
}
