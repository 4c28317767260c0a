using System.Text.Json.Nodes;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>The platform refuses to aggregate more than 50,000 rows, so a figure of an earlier day is asked for in parts.</summary>
public sealed class The_gap_report_of_a_long_ledger : PipelineTest
{
    // So many rows are no matter for pages of two.
    public The_gap_report_of_a_long_ledger(TestOrganisation organisation)
        : base(organisation) => Organization.LargestPage = UsualPage;

    private static decimal? Actual(JsonNode report, Guid target) =>
        (decimal?)report["reps"]!.AsArray().SelectMany(rep => rep!["targets"]!.AsArray()).Single(one => (string?)one!["id"] == target.ToString())!["actual"];

    [Fact]
    public void Of_an_earlier_day_is_summed_under_the_limit_of_an_aggregate()
    {
        var plan = Produce.Agreed(Rep);
        Clock.Now = ManualClock.Utc("2026-02-03 10:00");
        Call();
        Clock.Now = ManualClock.Utc("2026-03-02 10:00");
        Call();
        Clock.Now = ManualClock.Wednesday;
        new ContributionCopies(Organization).Grow(plan.Activity, 60_000, "coach_date", "coach_date LIKE '2026-03-02%'");

        var report = Talk.Report(Rep, new() { ["On"] = ManualClock.Utc("2026-03-10") });

        Assert.Equal(60_001m, Actual(report, plan.Activity));
    }
}
