using CoachingExtensions.Packer.Checking;
using CoachingExtensions.Packer.Checking.Scripts;
using CoachingExtensions.Packer.Source;
using CoachingExtensions.Packer.Tests.Product;

namespace CoachingExtensions.Packer.Tests.Checking;

public sealed class FindingsThatStay : IDisposable
{
    private const string Reason = "reason=\"Only developers see it.\"";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private static CheckedSolution Solution => new("contoso")
    {
        Scripts = [ScriptFile.Parse("WebResources/contoso_/script.js", "\"use strict\";\nconsole.log(\"loaded\");\nconsole.warn(\"old\");", ScriptRole.Unknown)],
    };

    private Suppressions Read(string suppressions)
    {
        var path = folder.File("checker.xml");
        File.WriteAllText(path, $"<Suppressions>{suppressions}</Suppressions>");
        return Suppressions.Read(path);
    }

    [Fact]
    public void Are_those_of_the_rule_in_the_file()
    {
        var report = Checker.Check(Solution, Read($"<Suppress rule=\"web-remove-console\" file=\"WebResources/contoso_/*.js\" {Reason} />"));

        Assert.Equal((0, 2, 0), (report.Findings.Count, report.Suppressed, report.NotNeeded.Count));
    }

    [Fact]
    public void Are_only_those_with_the_statement_that_is_named()
    {
        var report = Checker.Check(Solution, Read($"<Suppress rule=\"web-remove-console\" file=\"*\" statement=\"console.warn\" {Reason} />"));

        Assert.Equal("console.log(\"loaded\")", report.Findings.Single().Violation.Statement);
    }

    [Theory]
    [InlineData("rule=\"web-remove-console\" file=\"WebResources/contoso_/other.js\"")]
    [InlineData("rule=\"web-remove-alert\" file=\"*\"")]
    [InlineData("rule=\"web-remove-console\" file=\"*\" statement=\"console.error\"")]
    public void Have_to_be_there(string suppression)
    {
        var report = Checker.Check(Solution, Read($"<Suppress {suppression} {Reason} />"));

        Assert.False(report.IsClean);
        Assert.Single(report.NotNeeded);
    }

    [Fact]
    public void Are_told_apart_from_those_that_are_gone()
    {
        using var output = new StringWriter();

        Checker.Check(Solution, Read($"<Suppress rule=\"web-remove-alert\" file=\"*\" {Reason} />")).Write(output);

        Assert.Contains("Solution/checker.xml: web-remove-alert in *: it suppresses nothing any more. Take it out.", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Need_a_reason()
    {
        var error = Assert.Throws<SourceException>(() => Read("<Suppress rule=\"web-remove-console\" file=\"*\" />"));

        Assert.Contains("has no reason", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Name_a_rule_that_there_is()
    {
        var error = Assert.Throws<SourceException>(() => Read($"<Suppress rule=\"web-remove-consoles\" file=\"*\" {Reason} />"));

        Assert.Contains("there is no rule web-remove-consoles", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Or_do_not_stay_are_named_once_a_file_and_counted()
    {
        using var output = new StringWriter();

        Checker.Check(Solution, Suppressions.None).Write(output);

        Assert.Contains("`console.log(\"loaded\")` writes to the developer's console.", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("(1 more in this file)", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("console.warn", output.ToString(), StringComparison.Ordinal);
    }
}
