using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class Conversations(TestOrganisation organisation) : TalkTest(organisation)
{
    private EntityReference Meeting(EntityReference? about) =>
        new("appointment", Produce.Activity("appointment", Rep, about, new() { ["scheduledstart"] = Clock.Now, ["scheduledend"] = Clock.Now.AddHours(1) }));

    private Guid Planned(EntityReference deal, DateTime start, Guid? template = null)
    {
        var talk = Manager.Service.Create(new Entity("coach_conversation")
        {
            ["subject"] = "Planned",
            ["regardingobjectid"] = deal,
            ["scheduledstart"] = start,
            ["scheduledend"] = start.AddMinutes(45),
            ["coach_templateid"] = template is { } id ? new EntityReference("coach_template", id) : null,
        });
        Set(Manager.Service, "coach_conversation", talk, new() { ["statecode"] = new OptionSetValue((int)ConversationState.Scheduled) });
        return talk;
    }

    [Fact]
    public void Start_about_a_deal_between_its_rep_and_the_manager_who_asks()
    {
        var deal = Produce.Opportunity(Rep);

        var row = Row(Talk.Start(Deal(deal)));

        Assert.Equal((Manager.Reference, Rep.Reference, Deal(deal)), (row["coach_managerid"], row["coach_repid"], row["regardingobjectid"]));
        Assert.Equal(true, row["coach_offplan"]);
    }

    [Fact]
    public void Are_on_plan_when_the_deal_serves_a_target()
    {
        var account = Produce.Account(Rep);
        Produce.Agreed(Rep, new() { ["coach_segmentid"] = Library.Prospects });

        var row = Row(Talk.Start(Deal(Produce.Opportunity(Rep, account))));

        Assert.Equal(false, row["coach_offplan"]);
    }

    [Fact]
    public void Are_resumed_while_they_are_open()
    {
        var deal = Deal(Produce.Opportunity(Rep));
        var first = Talk.Start(deal);

        var second = Talk.Start(deal, Library.Template("Deal review").Id);

        Assert.Equal(first, second);
    }

    [Fact]
    public void Start_with_the_scheduled_one_that_comes_first()
    {
        var deal = NewDeal;
        Planned(deal, Clock.Now.AddDays(7));
        var first = Planned(deal, Clock.Now.AddDays(2));

        var started = Talk.Start(deal);

        Assert.Equal(first, started);
        Assert.Equal(((int)ConversationState.Open, Clock.Now), (State(started), Row(started)["actualstart"]));
    }

    [Fact]
    public void Begin_with_the_one_that_is_named_though_another_comes_first()
    {
        var deal = NewDeal;
        Planned(deal, Clock.Now.AddDays(2));
        var second = Planned(deal, Clock.Now.AddDays(7));
        var review = Library.Template("Deal review");

        var started = Talk.Start(Reference(second), review.Id);

        Assert.Equal((second, (int)ConversationState.Open, Clock.Now, review), (started, State(second), Row(second)["actualstart"], Row(second)["coach_templateid"]));
    }

    [Fact]
    public void Go_on_with_the_one_that_is_named_as_it_began()
    {
        var talk = Talk.Start(NewDeal);
        var began = Row(talk)["actualstart"];
        Clock.Now = Clock.Now.AddMinutes(5);

        Talk.Start(Reference(talk));

        Assert.Equal(began, Row(talk)["actualstart"]);
    }

    [Fact]
    public void Do_not_begin_once_they_were_held()
    {
        var refusal = Refusal.Of(() => Talk.Start(Reference(Held)));

        Assert.EndsWith("is closed already: start a new one.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Are_not_begun_by_their_rep()
    {
        var talk = Planned(NewDeal, Clock.Now);

        Assert.StartsWith("You cannot start or schedule", Refusal.Of(() => TalkOf(Rep).Start(Reference(talk))).Message, StringComparison.Ordinal);
        Assert.Equal((int)ConversationState.Scheduled, State(talk));
    }

    [Fact]
    public void Of_which_a_stranger_is_told_nothing_are_not_begun()
    {
        var talk = Planned(NewDeal, Clock.Now);

        Assert.Equal($"The conversation {talk} is not there, or you may not read it.", Refusal.Of(() => TalkOf(Stranger()).Start(Reference(talk))).Message);
    }

    [Fact]
    public void Keep_the_template_they_were_scheduled_with_and_get_one_where_they_had_none()
    {
        var (with, without) = (NewDeal, NewDeal);
        Planned(with, Clock.Now, Library.Template("Call planning").Id);
        Planned(without, Clock.Now);
        var review = Library.Template("Deal review");

        Assert.Equal(Library.Template("Call planning"), Row(Talk.Start(with, review.Id))["coach_templateid"]);
        Assert.Equal(review, Row(Talk.Start(without, review.Id))["coach_templateid"]);
    }

    [Fact]
    public void Are_not_gone_on_with_by_another_manager()
    {
        var deal = NewDeal;

        Assert.NotEqual(Talk.Start(deal), TalkOf(Produce.Manager()).Start(deal));
    }

    [Fact]
    public void Are_held_in_one_s_own_name()
    {
        var other = Produce.Manager();

        var refusal = Refusal.Of(() => Manager.Service.Create(new Entity("coach_conversation") { ["subject"] = "Mine", ["coach_managerid"] = other.Reference, ["coach_repid"] = Rep.Reference }));

        Assert.StartsWith("A conversation is held in one's own name", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Made_on_a_form_know_their_manager_their_rep_their_kind_and_their_name()
    {
        var talk = Row(Manager.Service.Create(new Entity("coach_conversation") { ["regardingobjectid"] = NewDeal, ["coach_templateid"] = Library.Template("Deal review") }));

        Assert.Equal((Manager.Reference, Rep.Reference, "Deal review"), (talk["coach_managerid"], talk["coach_repid"], talk["subject"]));
        Assert.Equal((int)CoachingType.DealSpecific, talk.GetAttributeValue<OptionSetValue>("coach_type").Value);
    }

    [Fact]
    public void Are_open_when_they_are_made_whatever_is_sent()
    {
        var talk = Manager.Service.Create(new Entity("coach_conversation") { ["subject"] = "Held long ago", ["coach_repid"] = Rep.Reference, ["statecode"] = new OptionSetValue(1) });

        Assert.Equal((int)ConversationState.Open, State(talk));
    }

    [Fact]
    public void About_a_meeting_serve_what_its_deal_serves()
    {
        Produce.Agreed(Rep, new() { ["coach_segmentid"] = Library.Prospects });
        var deal = Deal(Produce.Opportunity(Rep, Produce.Account(Rep)));
        var meeting = Meeting(deal);

        var talk = Row(Talk.Start(meeting));

        Assert.Equal((deal, Rep.Reference, false), (talk["regardingobjectid"], talk["coach_repid"], talk["coach_offplan"]));
        Assert.Equal(talk.Id.ToString(), (string?)Talk.Context(meeting)["conversation"]!["id"]);
    }

    [Fact]
    public void Are_not_about_a_meeting_that_is_about_nothing() =>
        Assert.Contains("is about no deal and no account", Refusal.Of(() => Talk.Start(Meeting(null))).Message, StringComparison.Ordinal);

    [Fact]
    public void About_a_plan_are_on_plan() =>
        Assert.Equal(false, Row(Talk.Start(new EntityReference("coach_alignmentplan", Produce.Agreed(Rep).Plan)))["coach_offplan"]);

    [Fact]
    public void About_one_s_own_deal_have_nobody_to_judge_them()
    {
        var talk = Talk.Held(Deal(Produce.Opportunity(Manager)));

        Assert.Empty(Rows("appnotification", "ownerid", Manager.Id));
        Assert.EndsWith("there is nobody to judge it.", Refusal.Of(() => Talk.Judge(Manager, talk, Verdict.Yes)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cannot_start_about_a_deal_of_a_team()
    {
        var team = Admin.Create(new Entity("team") { ["name"] = "Inside sales", ["businessunitid"] = new EntityReference("businessunit", Library.Unit), ["teamtype"] = new OptionSetValue(0) });
        Admin.Associate("team", team, new Relationship("teamroles_association"), [Library.Role("Salesperson")]);
        var deal = Admin.Create(new Entity("opportunity") { ["name"] = "Hundred drills", ["ownerid"] = new EntityReference("team", team) });

        var refusal = Refusal.Of(() => Talk.Start(Deal(deal)));

        Assert.Equal(new Refusal(Refusal.ByPlugin, "\"Hundred drills\" belongs to the team Inside sales, so there is no rep to coach: assign it to the rep first."), refusal);
    }

    [Fact]
    public void Cannot_start_from_an_unknown_template()
    {
        var unknown = Guid.NewGuid();

        var refusal = Refusal.Of(() => Talk.Start(Deal(Produce.Opportunity(Rep)), unknown));

        Assert.Equal(new Refusal(Refusal.ByPlugin, $"The template {unknown} is not published, or not for opportunity: choose another for \"Hundred drills\"."), refusal);
    }

    [Fact]
    public void Cannot_start_from_a_draft()
    {
        var draft = Admin.Create(new Entity("coach_template") { ["coach_name"] = "Draft", ["coach_tables"] = "opportunity", ["coach_type"] = new OptionSetValue((int)CoachingType.Strategic), ["coach_process"] = new OptionSetValue((int)CoachingProcess.Opportunity), ["coach_model"] = new OptionSetValue(104500000), ["coach_version"] = 1 });

        var refusal = Refusal.Of(() => Talk.Start(Deal(Produce.Opportunity(Rep)), draft));

        Assert.StartsWith($"The template {draft} is not published", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cannot_start_about_a_lead_sheet_nobody_knows()
    {
        var refusal = Refusal.Of(() => Talk.Start(new EntityReference("contact", Guid.NewGuid())));

        Assert.StartsWith("A conversation cannot be about contact", refusal.Message, StringComparison.Ordinal);
    }
}
