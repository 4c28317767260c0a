using CoachingExtensions.Packer.Checking;
using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Tests.Checking;

public sealed class RulesOfScripts
{
    private const string File = "WebResources/contoso_/script.js";

    public static TheoryData<string, string> Found => Cases(isFound: true);

    public static TheoryData<string, string> NotFound => Cases(isFound: false);

    [Theory]
    [MemberData(nameof(Found))]
    public void Find(string rule, string sentence)
    {
        var findings = FindingsOf(rule, sentence);

        Assert.All(findings, finding => Assert.Equal(File, finding.Violation.Place.File));
        Assert.NotEmpty(findings);
    }

    [Theory]
    [MemberData(nameof(NotFound))]
    public void Do_not_find(string rule, string sentence) => Assert.Empty(FindingsOf(rule, sentence));

    [Fact]
    public void Name_the_line_the_statement_what_is_wrong_what_to_do_and_the_page()
    {
        var script = ScriptFile.Parse(File, "\"use strict\";\nfunction load(text) {\n  return eval(text);\n}\n", ScriptRole.Unknown);

        var finding = Checks.Of(new CheckedSolution("contoso") { Scripts = [script] }).Single();

        Assert.Equal(
            $"{File}:3:10: critical web-avoid-eval: `eval(text)` turns text into code. Write the code as a function; read data with JSON.parse. https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/eval",
            finding.ToString());
    }

    private static List<CheckFinding> FindingsOf(string rule, string sentence)
    {
        var given = ScriptCase.All.Single(candidate => candidate.Rule == rule && candidate.Sentence == sentence);
        var solution = new CheckedSolution("contoso") { Scripts = [ScriptFile.Parse(File, given.Code, given.Role)] };
        return [.. Checks.Of(solution).Where(finding => finding.Rule.Id == rule)];
    }

    private static TheoryData<string, string> Cases(bool isFound)
    {
        var data = new TheoryData<string, string>();
        foreach (var given in ScriptCase.All.Where(candidate => candidate.IsFound == isFound))
            data.Add(given.Rule, given.Sentence);
        return data;
    }
}
