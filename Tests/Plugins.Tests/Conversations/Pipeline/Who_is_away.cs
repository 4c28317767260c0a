using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>On Wednesday of the week from 16 to 22 March; the next one ends on the 29th.</summary>
public sealed class Who_is_away(TestOrganisation organisation) : WeekTest(organisation)
{
    [Fact]
    public void Is_told_a_rep_from_today_on_the_next_days_first()
    {
        PlanWith(Rep);
        Away("Far", "2026-08-03", "2026-08-14", Rep);
        Away("Over", "2026-03-16", "2026-03-17", Rep);
        Away("Now", "2026-03-10", "2026-03-18", Rep);

        Assert.Equal(["Now Rita Rep 2026-03-10 2026-03-18", "Far Rita Rep 2026-08-03 2026-08-14"], AwayIn(Own(Rep)));
    }

    [Fact]
    public void Is_told_a_manager_for_this_week_and_the_next()
    {
        PlanWith(Rep);
        Away("Before", "2026-03-09", "2026-03-15", Rep);
        Away("Monday", "2026-03-16", "2026-03-16", Rep);
        Away("Sunday", "2026-03-29", "2026-04-10", Rep);
        Away("Later", "2026-03-30", "2026-04-10", Rep);

        Assert.Equal(["Monday Rita Rep 2026-03-16 2026-03-16", "Sunday Rita Rep 2026-03-29 2026-04-10"], AwayIn(Team(Manager)));
    }

    [Fact]
    public void Is_told_nobody_of_whom_the_reader_may_not_read_it()
    {
        PlanWith(Rep);
        Away("Now", "2026-03-16", "2026-03-20", Produce.Rep());

        Assert.Empty(AwayIn(Own(Rep)));
    }

    [Fact]
    public void Is_not_told_once_it_is_deactivated()
    {
        PlanWith(Rep);
        Set("coach_absence", Away("Now", "2026-03-16", "2026-03-20", Rep), new() { ["statecode"] = new OptionSetValue(1) });

        Assert.Empty(AwayIn(Own(Rep)));
    }

    [Fact]
    public void Brings_forward_the_day_by_which_work_is_to_be_done()
    {
        var plan = PlanWith(Rep);

        Away("Long weekend", "2026-03-20", "2026-03-20", Rep);

        var activity = Own(Rep)["plans"]![0]!["targets"]!.AsArray().Single(target => (string)target!["target"]!["id"]! == plan.Activity.ToString());
        Assert.Equal("2026-03-19", (string?)activity!["by"]);
    }

    [Fact]
    public void Asks_nothing_of_a_week_that_is_all_away()
    {
        PlanWith(Rep);

        Away("Holiday", "2026-03-16", "2026-03-20", Rep);

        Assert.Null(ToDo(Own(Rep)));
    }
}
