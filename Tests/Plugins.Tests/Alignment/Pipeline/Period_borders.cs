using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>The rep lives in western Europe: UTC+1, and UTC+2 from 29 March 2026.</summary>
public sealed class Period_borders(TestOrganisation organisation) : PipelineTest(organisation)
{
    private static readonly Values WinterOnly = new() { ["coach_start"] = new DateTime(2026, 3, 1), ["coach_end"] = new DateTime(2026, 3, 20) };

    private void CallAt(string utc) => Complete("phonecall", Produce.OpenCall(Rep), new() { ["actualend"] = ManualClock.Utc(utc) });

    [Theory]
    [InlineData("2026-03-20 22:30", 1)] // 23:30 on the last day
    [InlineData("2026-03-20 23:30", 0)] // half past midnight
    [InlineData("2026-02-28 23:30", 1)] // half past midnight of the first day
    [InlineData("2026-02-28 22:30", 0)]
    public void Are_the_reps_midnights(string utc, int counted)
    {
        var plan = Produce.Agreed(Rep, plan: WinterOnly);

        CallAt(utc);

        Assert.Equal(counted, Actual(plan.Activity));
    }

    [Theory]
    [InlineData("2026-03-31 21:30", 1)] // 23:30 in summer time
    [InlineData("2026-03-31 22:30", 0)] // would still be the last day in winter time
    public void Follow_summer_time(string utc, int counted)
    {
        var plan = Produce.Agreed(Rep);

        CallAt(utc);

        Assert.Equal(counted, Actual(plan.Activity));
    }

    [Fact]
    public void Of_a_day_without_a_time_are_the_same_everywhere()
    {
        var rep = Produce.Rep(zone: 4); // Pacific Time: midnight UTC is the afternoon before
        var plan = Produce.Agreed(rep, plan: WinterOnly);
        var deal = Produce.Opportunity(rep);

        Set("opportunity", deal, new() { ["statecode"] = new OptionSetValue(1), ["actualclosedate"] = new DateTime(2026, 3, 1), ["actualvalue"] = new Money(100) });

        Assert.Equal(100, Actual(plan.Result));
    }

    [Fact]
    public void Hold_when_the_figures_are_worked_out_afresh()
    {
        var plan = Produce.Agreed(Rep, plan: WinterOnly);
        CallAt("2026-03-20 22:30");
        CallAt("2026-03-20 23:30");

        Recalculate(plan.Plan);

        Assert.Equal(1, Actual(plan.Activity));
    }
}
