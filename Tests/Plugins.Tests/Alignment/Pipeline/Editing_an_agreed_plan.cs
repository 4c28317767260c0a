using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>A plan stays what could be agreed, and what is edited is worked out again in the same transaction.</summary>
public sealed class Editing_an_agreed_plan(TestOrganisation organisation) : PipelineTest(organisation)
{
    private void IsRefused(Guid target, Values change, string because) => Assert.Equal(
        $"The target cannot be part of an agreed plan: {because}.", Refusal.Of(() => Set("coach_target", target, change)).Message);

    private Diagnosis Diagnosed(Guid target) => (Diagnosis)Target(target).GetAttributeValue<OptionSetValue>("coach_diagnosis").Value;

    [Fact]
    public void Cannot_take_the_objective_away_from_an_activity() =>
        IsRefused(Produce.Agreed(Rep).Activity, new() { ["coach_parenttargetid"] = null }, "activity \"Activity\" has no objective of this plan above it");

    [Fact]
    public void Cannot_make_an_objective_that_activities_are_under_a_result() => IsRefused(
        Produce.Agreed(Rep).Objective,
        new() { ["coach_level"] = new OptionSetValue((int)AorLevel.Result), ["coach_parenttargetid"] = null },
        "activity \"Activity\" has no objective of this plan above it");

    [Fact]
    public void Cannot_leave_a_target_without_a_value() =>
        IsRefused(Produce.Agreed(Rep).Activity, new() { ["coach_targetvalue"] = null }, "target \"Activity\" has no target value");

    [Fact]
    public void Takes_an_activity_more()
    {
        var plan = Produce.Agreed(Rep);
        Call();

        var more = Produce.ValidTarget(Rep, plan.Plan, AorLevel.Activity, plan.Objective);

        Assert.Equal(1m, Actual(more));
    }

    [Fact]
    public void Moves_a_target_to_another_plan_with_its_figures_and_without_those_of_the_plan_it_leaves()
    {
        var plan = Produce.Agreed(Rep, activity: new() { ["coach_targetvalue"] = 100m });
        var other = Produce.Agreed(Produce.Rep());
        Recalculate(plan.Plan);
        var before = Diagnosed(plan.Objective);

        Set("coach_target", plan.Activity, new() { ["coach_planid"] = new EntityReference("coach_alignmentplan", other.Plan), ["coach_parenttargetid"] = new EntityReference("coach_target", other.Objective) });

        Assert.NotEqual(Diagnosis.OnTrack, before);
        Assert.NotEqual(before, Diagnosed(plan.Objective));
    }

    [Fact]
    public void Links_what_matches_from_its_start_to_a_target_that_comes_from_a_draft()
    {
        Produce.Account(Rep);
        var plan = Produce.Agreed(Rep);
        var draft = Produce.Draft(Rep, activity: new() { ["coach_segmentid"] = Library.Prospects });

        Set("coach_target", draft.Activity, new() { ["coach_planid"] = new EntityReference("coach_alignmentplan", plan.Plan), ["coach_parenttargetid"] = new EntityReference("coach_target", plan.Objective) });

        Assert.Equal("2026-01-01", Day(Assert.Single(Links(draft.Activity)), "coach_from"));
    }

    [Fact]
    public void Prolonged_after_its_end_it_links_from_that_day_whether_or_not_a_sweep_came_between()
    {
        var account = Produce.Account(Rep);
        var plan = Produce.Agreed(Rep, activity: new() { ["coach_segmentid"] = Library.Prospects });
        Clock.Now = ManualClock.Utc("2026-04-02 10:00");
        Set("account", account, new() { ["statecode"] = new OptionSetValue(1) });
        Admin.Execute(new OrganizationRequest("coach_Relink") { ["PlanId"] = plan.Plan });
        Assert.Equal("open", Day(Assert.Single(Links(plan.Activity)), "coach_to"));
        Clock.Now = Clock.Now.AddDays(2);

        Set("coach_alignmentplan", plan.Plan, new() { ["coach_end"] = new DateTime(2026, 4, 30) });
        Organization.DrainAsync();

        Assert.Equal("2026-04-04", Day(Assert.Single(Links(plan.Activity)), "coach_to"));
    }

    [Fact]
    public void Handed_to_a_rep_whose_day_is_an_earlier_one_it_leaves_the_links_that_are_closed()
    {
        var (account, plan) = InAuckland();
        Set("account", account, new() { ["ownerid"] = Produce.Rep().Reference });

        HandOver(plan, Rep);

        Assert.Equal("2026-03-19", Day(Assert.Single(Links(plan.Activity)), "coach_to"));
    }

    [Fact]
    public void Handed_over_with_its_account_to_a_rep_whose_day_is_an_earlier_one_it_keeps_the_link_open()
    {
        var (account, plan) = InAuckland();
        Set("account", account, new() { ["ownerid"] = Rep.Reference });

        HandOver(plan, Rep);

        Assert.Equal("open", Day(Assert.Single(Links(plan.Activity)), "coach_to"));
    }

    [Fact]
    public void Closed_and_agreed_again_on_the_day_a_link_was_closed_it_links_what_matches_from_its_start()
    {
        Produce.Account(Rep);
        var plan = Produce.Agreed(Rep, activity: new() { ["coach_segmentid"] = Library.Prospects });
        var later = Produce.Account(Rep);
        Set("account", later, new() { ["statecode"] = new OptionSetValue(1) });
        Set("coach_alignmentplan", plan.Plan, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(PlanAgreement.Closed) });
        Set("account", later, new() { ["statecode"] = new OptionSetValue(0) });

        Set("coach_alignmentplan", plan.Plan, new() { ["statecode"] = new OptionSetValue(0), ["statuscode"] = new OptionSetValue(PlanAgreement.Agreed) });
        Organization.DrainAsync();

        Assert.Equal(["2026-01-01 open", "2026-01-01 open"], Links(plan.Activity).Select(link => $"{Day(link, "coach_from")} {Day(link, "coach_to")}"));
    }

    /// <summary>It is Thursday there already.</summary>
    private (Guid Account, PlanTree Plan) InAuckland()
    {
        Clock.Now = ManualClock.Utc("2026-03-18 14:00");
        var rep = Produce.Rep(zone: 290);
        var account = Produce.Account(rep);
        return (account, Produce.Agreed(rep, activity: new() { ["coach_segmentid"] = Library.Prospects }));
    }

    private void HandOver(PlanTree plan, Person to)
    {
        Set("coach_alignmentplan", plan.Plan, new() { ["ownerid"] = to.Reference });
        Organization.DrainAsync();
    }
}
