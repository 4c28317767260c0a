using CoachingExtensions.Rhythm;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Each occurrence within the horizon has exactly one conversation, in every calendar.</summary>
public sealed class Slots_of_a_rhythm(TestOrganisation organisation) : RhythmTest(organisation)
{
    [Fact]
    public void Are_scheduled_as_soon_as_it_is_set_up_at_the_wall_clock_s_time_on_both_sides_of_daylight_saving() =>
        Assert.Equal(["03-24 08:00", "03-31 07:00", "04-07 07:00", "04-14 07:00"], Instants(Rhythm()));

    [Fact]
    public void Are_conversations_that_both_see_in_their_calendars()
    {
        var slot = SlotRows(Rhythm())[0];

        Assert.Equal(
            (3, Manager.Id, Manager.Id, Rep.Id, ManualClock.Utc("2026-03-24 08:30")),
            (slot.GetAttributeValue<OptionSetValue>("statecode").Value, slot.GetAttributeValue<EntityReference>("ownerid").Id, slot.GetAttributeValue<EntityReference>("coach_managerid").Id,
                slot.GetAttributeValue<EntityReference>("coach_repid").Id, slot.GetAttributeValue<DateTime>("scheduledend")));
        Assert.NotNull(Rep.Service.Retrieve("coach_conversation", slot.Id, new ColumnSet("subject")));
    }

    [Fact]
    public void Are_those_of_today_too_and_of_the_last_day_of_the_horizon_and_none_of_the_day_after()
    {
        var rhythm = Rhythm(new() { ["coach_recurrence"] = "FREQ=DAILY", ["coach_start"] = ManualClock.Utc("2026-03-01 09:00") });

        Assert.Equal(("03-18 08:00", "04-15 07:00", 29), (Instants(rhythm)[0], Instants(rhythm)[^1], Instants(rhythm).Length));
    }

    [Fact]
    public void Do_not_double_however_often_it_is_worked_off()
    {
        var rhythm = Rhythm();

        Assert.Equal((0, 0), ((int)Advance(Manager, rhythm)["Created"], (int)Advance(Manager)["Created"]));
        Assert.Equal(4, SlotRows(rhythm).Count);
    }

    [Fact]
    public void Ask_what_the_next_version_of_their_template_asks()
    {
        var first = Produce.PublishedTemplate(new Values());
        var rhythm = Rhythm(new() { ["coach_templateid"] = new EntityReference("coach_template", first) });
        var begun = Talk.Start(new EntityReference("coach_conversation", SlotRows(rhythm)[0].Id));
        var next = (Guid)Admin.Execute(new OrganizationRequest("coach_ReviseTemplate") { ["TemplateId"] = first })["RevisionId"];

        Produce.Publish(next);
        Organization.DrainAsync();

        Assert.Equal([first, next, next, next], SlotRows(rhythm).Select(slot => slot.GetAttributeValue<EntityReference>("coach_templateid").Id));
        Assert.Equal(begun, SlotRows(rhythm)[0].Id);
    }

    [Fact]
    public void Come_up_as_days_go_by()
    {
        var rhythm = Rhythm();

        At("2026-03-25 10:00");
        var created = (int)Advance(Manager)["Created"];

        Assert.Equal((1, "04-21 07:00"), (created, Instants(rhythm)[^1]));
    }

    [Fact]
    public void Follow_a_changed_rule_where_nobody_has_touched_them()
    {
        var rhythm = Rhythm();
        Move(Manager, SlotAt(rhythm, "2026-03-24 08:00"), "2026-03-25 08:00");

        Set(Manager.Service, "coach_rhythm", rhythm, new() { ["coach_recurrence"] = "FREQ=WEEKLY;BYDAY=FR" });

        Assert.Equal(["03-20 08:00", "03-24 08:00", "03-27 08:00", "04-03 07:00", "04-10 07:00"], Instants(rhythm));
    }

    [Fact]
    public void Follow_another_time_zone()
    {
        var rhythm = Rhythm();

        Set(Manager.Service, "coach_rhythm", rhythm, new() { ["coach_timezone"] = NewYork });

        Assert.Equal(["03-24 13:00", "03-31 13:00", "04-07 13:00", "04-14 13:00"], Instants(rhythm));
    }

    [Fact]
    public void Follow_another_manager_and_what_was_moved_stays_with_the_one_before()
    {
        var rhythm = Rhythm();
        Move(Manager, SlotAt(rhythm, "2026-03-24 08:00"), "2026-03-25 08:00");
        var next = Produce.Manager();

        Set(Manager.Service, "coach_rhythm", rhythm, new() { ["coach_managerid"] = next.Reference });

        Assert.Equal([Manager.Id, next.Id, next.Id, next.Id], SlotRows(rhythm).Select(row => row.GetAttributeValue<EntityReference>("ownerid").Id));
        Assert.Equal(next.Id, Admin.Retrieve("coach_rhythm", rhythm, new ColumnSet("ownerid")).GetAttributeValue<EntityReference>("ownerid").Id);
    }

    [Fact]
    public void Go_when_it_ends_and_what_was_begun_stays()
    {
        var rhythm = Rhythm();
        Set(Manager.Service, "coach_conversation", SlotAt(rhythm, "2026-03-24 08:00"), new() { ["statecode"] = new OptionSetValue(0) });

        Set(Manager.Service, "coach_rhythm", rhythm, new() { ["statecode"] = new OptionSetValue(1) });

        Assert.Equal(["03-24 08:00"], Instants(rhythm));
    }

    [Fact]
    public void Go_when_the_rep_leaves()
    {
        var rhythm = Rhythm();

        Set("systemuser", Rep.Id, new() { ["isdisabled"] = true });
        Organization.DrainAsync();

        Assert.Empty(SlotRows(rhythm));
        Assert.Equal(1, Admin.Retrieve("coach_rhythm", rhythm, new ColumnSet("statecode")).GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    [Fact]
    public void Are_about_the_plan_that_runs_on_their_day()
    {
        var plan = Produce.Agreed(Rep, plan: new() { ["coach_managerid"] = Manager.Reference });

        var slots = SlotRows(Rhythm());

        Assert.Equal([plan.Plan, plan.Plan, null, null], slots.Select(row => row.GetAttributeValue<EntityReference>("regardingobjectid")?.Id));
    }

    [Fact]
    public void Keep_what_a_manager_has_said_of_one_of_them()
    {
        var rhythm = Rhythm();
        var slot = SlotAt(rhythm, "2026-03-31 07:00");
        Set(Manager.Service, "coach_conversation", slot, new() { ["scheduledend"] = ManualClock.Utc("2026-03-31 08:30") });

        At("2026-03-26 10:00");
        Advance(Manager, rhythm);

        Assert.Equal(ManualClock.Utc("2026-03-31 08:30"), Row(slot)["scheduledend"]);
    }

    [Fact]
    public void Are_a_matter_of_other_conversations_in_no_way()
    {
        Organization.LargestPage = UsualPage;
        var talk = Talk.Start(NewDeal);
        Talk.AnswerAll(talk);
        var asked = false;
        Organization.Sent = (request, _) => asked |= request.Parameters.Values.OfType<FetchExpression>().Any(query => query.Query.Contains("coach_RhythmHorizon", StringComparison.Ordinal));
        try
        {
            Talk.Complete(talk, 30);
        }
        finally
        {
            Organization.Sent = null;
        }

        Assert.False(asked);
    }

    [Fact]
    public void Are_held_on_another_day_when_they_are_moved_before_they_were_to_begin()
    {
        var slot = SlotAt(Rhythm(), "2026-03-24 08:00");
        Move(Manager, slot, "2026-03-26 14:00");

        At("2026-03-26 15:00");
        Talk.Complete(slot, 30);

        Assert.Equal(SlotState.Held, Kept(slot));
    }

    [Fact]
    public void Are_late_on_another_day_when_they_are_moved_after_they_should_have_begun()
    {
        var slot = SlotAt(Rhythm(), "2026-03-24 08:00");
        At("2026-03-24 09:00");
        Move(Manager, slot, "2026-03-26 14:00");

        At("2026-03-26 15:00");
        Talk.Complete(slot, 30);

        Assert.Equal(SlotState.Late, Kept(slot));
    }

    [Fact]
    public void Are_missed_for_good_wherever_they_are_moved_too_late()
    {
        var rhythm = Rhythm();
        var slot = SlotAt(rhythm, "2026-03-24 08:00");
        At("2026-03-25 09:00");
        Move(Manager, slot, "2026-04-02 14:00");

        At("2026-03-31 10:00");
        Advance(Manager, rhythm);
        Advance(Manager, rhythm);

        Assert.Equal(SlotState.Missed, Kept(slot));
    }

    [Fact]
    public void Are_held_late_missed_or_excused()
    {
        var rhythm = Rhythm(new() { ["coach_recurrence"] = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR" });
        var (wednesday, thursday, friday, monday) = (SlotAt(rhythm, "2026-03-18 08:00"), SlotAt(rhythm, "2026-03-19 08:00"), SlotAt(rhythm, "2026-03-20 08:00"), SlotAt(rhythm, "2026-03-23 08:00"));

        Talk.Complete(wednesday, 30);
        Excuse(Manager, monday);
        At("2026-03-21 10:00");
        Talk.Complete(friday, 30);

        Assert.Equal(
            (SlotState.Held, SlotState.Missed, SlotState.Late, SlotState.Excused),
            (Kept(wednesday), Kept(thursday), Kept(friday), Kept(monday)));
    }
}
