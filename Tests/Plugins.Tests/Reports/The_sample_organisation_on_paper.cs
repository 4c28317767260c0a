using System.Text.Json.Nodes;
using CoachingExtensions.Tests.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Reports;

/// <summary>For everybody in the sample organisation, each figure on paper is the one that the boards show.</summary>
public sealed class The_sample_organisation_on_paper(SampleOrganisation sample) : IClassFixture<SampleOrganisation>
{
    private const string From = "2026-01-01", To = "2026-03-31";

    private PrintedReport Print(Guid report, Pipeline.Person reader, string? asOf = null)
    {
        var parameters = new Dictionary<string, string[]> { ["From"] = [From], ["To"] = [To] };
        if (asOf is not null) parameters["AsOf"] = [asOf];
        return PrintedReport.Of(sample.Organization, report, reader.Id, parameters);
    }

    private static JsonNode Board(Pipeline.Person reader, string day) =>
        Talk.Report(reader, new() { ["From"] = ManualClock.Utc(From), ["To"] = ManualClock.Utc(To), ["On"] = ManualClock.Utc(day) });

    private static JsonNode Coaching(Pipeline.Person reader) => JsonNode.Parse((string)reader.Service.Execute(
        new OrganizationRequest("coach_GetCoachingReport") { ["From"] = ManualClock.Utc(From), ["To"] = ManualClock.Utc(To) })["Report"])!;

    [Theory]
    [InlineData("2026-03-18")]
    [InlineData("2026-02-16")]
    [InlineData("2026-01-01")]
    [InlineData("2026-03-31")]
    public void An_executive_finds_the_gap_board_on_paper(string day)
    {
        var executive = Assert.Single(sample.Executives);
        var board = Board(executive, day);

        Assert.Equal(sample.Reps.Count, board["reps"]!.AsArray().Count);
        GapOnPaper.Same(board, Print(PrintedReport.Gap, executive, day));
    }

    [Fact]
    public void Each_manager_finds_the_own_team_s_gap_board_on_paper()
    {
        Assert.Equal(2, sample.Managers.Count);
        Assert.All(sample.Managers, manager => GapOnPaper.Same(Board(manager, "2026-03-18"), Print(PrintedReport.Gap, manager, "2026-03-18")));
    }

    [Fact]
    public void Each_rep_finds_the_own_figures_on_paper_and_nobody_else_s()
    {
        var executive = Assert.Single(sample.Executives);
        var board = Board(executive, "2026-03-18");

        Assert.All(sample.Reps, rep =>
        {
            var report = Print(PrintedReport.Gap, rep, "2026-03-18");
            Assert.Equal(GapOnPaper.Targets(board, rep.Id.ToString()), GapOnPaper.PrintedTargets(report, rep.Name));
            Assert.All(sample.Reps.Where(other => other.Id != rep.Id), other => Assert.DoesNotContain(other.Name, report.Words, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Small_pages_change_nothing()
    {
        var executive = Assert.Single(sample.Executives);
        var whole = Print(PrintedReport.Gap, executive, "2026-03-18").Words;
        sample.Organization.LargestPage = 7;
        try
        {
            Assert.Equal(whole, Print(PrintedReport.Gap, executive, "2026-03-18").Words);
        }
        finally
        {
            sample.Organization.LargestPage = PipelineTest.UsualPage;
        }
    }

    [Fact]
    public void An_executive_finds_the_coaching_report_on_paper()
    {
        var executive = Assert.Single(sample.Executives);
        var (board, report) = (Coaching(executive), Print(PrintedReport.Coaching, executive));

        Assert.Empty(report.Errors);
        Assert.All(sample.Managers, manager => Assert.Equal(
            CoachingOnPaper.Row(manager.Name, board["managers"]!.AsArray().Single(line => (string)line!["id"]! == manager.Id.ToString())!),
            CoachingOnPaper.Of(report, manager.Name)));
        Assert.Equal(CoachingOnPaper.Row("All of these", board["groups"]!.AsArray().Single(group => (string)group!["kind"]! == "all")!), CoachingOnPaper.Of(report, "All of these"));
    }

    [Fact]
    public void Each_manager_finds_the_own_coaching_on_paper() => Assert.All(sample.Managers, manager =>
        Assert.Equal(CoachingOnPaper.Row(manager.Name, Assert.Single(Coaching(manager)["managers"]!.AsArray())!), CoachingOnPaper.Of(Print(PrintedReport.Coaching, manager), manager.Name)));
}
