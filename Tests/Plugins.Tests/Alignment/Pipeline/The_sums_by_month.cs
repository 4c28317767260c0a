using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>A target keeps its sums month by month, and what changes sums its month again. Today is 18 March 2026.</summary>
public sealed class The_sums_by_month(TestOrganisation organisation) : PipelineTest(organisation)
{
    private string? ByMonth(Guid target) => Target(target).GetAttributeValue<string>("coach_actualbymonth");

    private Guid CallOn(string day)
    {
        var call = Produce.OpenCall(Rep);
        Complete("phonecall", call, new() { ["actualend"] = ManualClock.Utc(day + " 12:00") });
        return call;
    }

    [Fact]
    public void Of_a_target_nothing_counts_for_are_none() => Assert.Null(ByMonth(Produce.Agreed(Rep).Activity));

    [Fact]
    public void Are_one_for_each_month_in_which_something_counts()
    {
        var plan = Produce.Agreed(Rep);

        foreach (var day in new[] { "2026-03-02", "2026-01-15", "2026-03-17" }) CallOn(day);

        Assert.Equal("2026-01=1;2026-03=2", ByMonth(plan.Activity));
    }

    [Fact]
    public void Follow_a_call_that_moves_to_another_month()
    {
        var plan = Produce.Agreed(Rep);
        var call = CallOn("2026-01-15");
        CallOn("2026-01-16");

        Set("phonecall", call, new() { ["actualend"] = ManualClock.Utc("2026-02-10 12:00") });

        Assert.Equal(("2026-01=1;2026-02=1", 2m), (ByMonth(plan.Activity), Actual(plan.Activity)));
    }

    [Fact]
    public void Lose_the_month_whose_only_call_is_deleted()
    {
        var plan = Produce.Agreed(Rep);
        var call = CallOn("2026-01-15");
        CallOn("2026-02-10");

        Admin.Delete("phonecall", call);

        Assert.Equal("2026-02=1", ByMonth(plan.Activity));
    }

    [Fact]
    public void Lose_what_a_shorter_plan_no_longer_has()
    {
        var plan = Produce.Agreed(Rep);
        foreach (var day in new[] { "2026-01-15", "2026-02-10" }) CallOn(day);

        Set("coach_alignmentplan", plan.Plan, new() { ["coach_start"] = new DateTime(2026, 2, 1) });
        Organization.DrainAsync();

        Assert.Equal(("2026-02=1", 1m), (ByMonth(plan.Activity), Actual(plan.Activity)));
    }

    [Fact]
    public void Are_put_right_by_a_recalculation_when_somebody_wrote_over_them()
    {
        var plan = Produce.Agreed(Rep);
        CallOn("2026-01-15");
        Overwrite("coach_target", plan.Activity, new() { ["coach_actualbymonth"] = "2026-01=7;2026-02=9" });

        Recalculate(plan.Plan);

        Assert.Equal(("2026-01=1", 1m), (ByMonth(plan.Activity), Actual(plan.Activity)));
    }

    [Fact]
    public void Hold_no_more_than_ten_years() => Assert.Contains(
        "it is longer than 10 years", Refusal.Of(() => Produce.Agreed(Rep, plan: new() { ["coach_end"] = new DateTime(2036, 1, 1) })).Message, StringComparison.Ordinal);
}
