using System.Text.Json.Nodes;
using CoachingExtensions.Conversations;
using CoachingExtensions.Practice;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Meetings that are rehearsed before and looked back on after.</summary>
public sealed class Meetings(TestOrganisation organisation) : PracticeTest(organisation)
{
    private const int Propose = 2, OutSold = 5;

    private readonly TestOrganisation organisation = organisation;

    [Fact]
    public void Are_known_to_the_talks_that_were_started_from_them()
    {
        var meeting = MeetingIn(1);

        Assert.Equal(meeting, Row(Talk.Start(meeting, Planning)).GetAttributeValue<EntityReference>("coach_appointmentid"));
        Assert.False(Row(Talk.Start(NewDeal)).Contains("coach_appointmentid"));
    }

    [Fact]
    public void Show_the_plan_the_deal_and_how_they_were_rehearsed()
    {
        var meeting = MeetingIn(1);
        var plan = Planned(meeting);
        var attempt = Attempt(Learner, Drill(1), new() { ["coach_appointmentid"] = meeting });
        Score(Manager, attempt, 4, "Wait for the answer.");

        var shown = Shown(Learner, meeting);

        Assert.Equal((false, "To show", 1, plan.ToString()), ((bool)shown["isOver"]!, (string?)shown["deal"]!["name"], shown["talks"]!.AsArray().Count, (string?)shown["talks"]![0]!["id"]));
        Assert.All(shown["talks"]![0]!["answers"]!.AsArray(), answer => Assert.Equal("Call the buyer on Monday.", (string?)answer!["text"]));
        Assert.Equal((3, 4, "Wait for the answer."), ((int)shown["rehearsals"]![0]!["ownScore"]!, (int)shown["rehearsals"]![0]!["score"]!, (string?)shown["rehearsals"]![0]!["feedback"]));
        Assert.Null(shown["deal"]!["then"]);
    }

    [Fact]
    public void Show_what_came_of_them_beside_the_plan()
    {
        var meeting = MeetingIn(1);
        Planned(meeting);
        Clock.Now = Clock.Now.AddHours(3);
        var debrief = Talk.Start(meeting, Observed);
        Promise(debrief, "Send the figures", Clock.Now.Date.AddDays(2), Learner);
        Set(Learner.Service, "opportunity", Deal1, new() { ["estimatedvalue"] = new Money(700) });

        var shown = Shown(Manager, meeting);

        Assert.Equal((true, "False True"), ((bool)shown["isOver"]!, string.Join(' ', shown["talks"]!.AsArray().Select(talk => (bool)talk!["isDebrief"]!))));
        Assert.Equal("Send the figures", (string?)Assert.Single(shown["promises"]!.AsArray())!["subject"]);
        Assert.Equal((500m, 700m, "open"), ((decimal)shown["deal"]!["then"]!["value"]!, (decimal)shown["deal"]!["now"]!["value"]!, (string?)shown["deal"]!["state"]));
    }

    [Fact]
    public void Expect_what_is_said_at_the_deal_s_stage_and_first_what_has_lost_deals()
    {
        foreach (var left in Rows("coach_message", "coach_kind", (int)MessageKind.Objection)) Admin.Delete("coach_message", left.Id);
        Objection("At every stage");
        Objection("At this one", "Propose");
        Objection("At another", "Qualify");
        Objection("Lost by it", "2", "Out-Sold");
        Lose();

        Assert.Equal(["Lost by it", "At this one", "At every stage"], Shown(Learner, MeetingIn(1))["objections"]!.AsArray().Select(one => (string?)one!["name"]));
    }

    [Fact]
    public void Are_the_learner_s_and_the_coach_s_to_see_and_nobody_else_s()
    {
        var meeting = MeetingIn(1);

        Assert.Equal(meeting.Id, (Guid)Shown(Manager, meeting)["appointmentId"]!);
        RefusedFor("do not coach", () => Shown(Rep, meeting));
        RefusedFor("not there any more", () => Shown(Stranger(), meeting));
        Admin.Delete("appointment", meeting.Id);
        RefusedFor("not there any more", () => Shown(Learner, meeting));
    }

    [Fact]
    public void Are_looked_back_on_for_two_weeks_where_they_were_prepared_and_until_somebody_has()
    {
        var (rehearsed, planned, debriefed, idle, dropped) = (MeetingIn(1), MeetingIn(1), MeetingIn(1), MeetingIn(1), MeetingIn(1));
        foreach (var meeting in new[] { rehearsed, dropped }) Attempt(Learner, Drill(1), new() { ["coach_appointmentid"] = meeting });
        foreach (var meeting in new[] { planned, debriefed }) Planned(meeting);
        Set(Learner.Service, "appointment", dropped.Id, new() { ["statecode"] = new OptionSetValue(2) });
        Assert.Empty(Behind(Learner));

        Clock.Now = Clock.Now.AddHours(2);
        Talk.Start(debriefed, Observed);

        Assert.Equal(new[] { rehearsed.Id, planned.Id }.Order(), Behind(Learner).Order());
        Assert.DoesNotContain(idle.Id, Behind(Learner));
        Assert.Equal(2, Behind(Manager, Learner.Id).Count);
        Clock.Now = Clock.Now.AddDays(14).AddHours(1);
        Assert.Empty(Behind(Learner));
    }

    [Fact]
    public void Cost_as_many_questions_after_much_was_said_as_after_little()
    {
        var meeting = MeetingIn(1);
        Planned(meeting);
        var one = RequestsOf(() => Shown(Learner, meeting));
        for (var time = 0; time < 3; time++)
        {
            Planned(meeting);
            Attempt(Learner, Drill(1), new() { ["coach_appointmentid"] = meeting });
        }

        Assert.Equal(one, RequestsOf(() => Shown(Learner, meeting)));
    }

    [Fact]
    public void Are_answered_by_objections_whose_stages_and_reasons_there_are()
    {
        var known = Objection("Known", "Propose, 3", "Canceled");
        Admin.Update(new Entity("coach_message", known) { ["coach_stages"] = null });
        const string Elsewhere = "is no sales stage: write 0 (Qualify)";

        RefusedFor(Elsewhere, () => Objection("Unknown", "Somewhere"));
        RefusedFor(Elsewhere, () => Admin.Update(new Entity("coach_message", known) { ["coach_stages"] = "9" }));
        RefusedFor(Elsewhere, () => Admin.Execute(new OrganizationRequest("CreateMultiple") { ["Targets"] = new EntityCollection([Message("Unknown", "Somewhere", null)]) { EntityName = "coach_message" } }));
        RefusedFor("is no reason for which deals are lost", () => Objection("Unknown", null, "Bad weather"));
        Assert.Equal("Canceled", Admin.Retrieve("coach_message", known, new ColumnSet("coach_lostreasons"))["coach_lostreasons"]);
    }

    private Guid? deal;

    private Guid Deal1 => deal ??= Produce.Opportunity(Learner, Produce.Account(Learner), new() { ["name"] = "To show", ["salesstage"] = new OptionSetValue(Propose), ["estimatedvalue"] = new Money(500) });

    private Guid Planning => Published("Call planning");

    private Guid Observed => Published("Observed call");

    private Guid Published(string name) => organisation.Admin.All("coach_template", "coach_name", name).Single().Id;

    private EntityReference MeetingIn(int hours) => new("appointment", Produce.Activity("appointment", Learner, Deal(Deal1), new()
    {
        ["scheduledstart"] = Clock.Now.AddHours(hours),
        ["scheduledend"] = Clock.Now.AddHours(hours + 1),
    }));

    private Guid Planned(EntityReference meeting)
    {
        var talk = Talk.Start(meeting, Planning);
        Talk.AnswerAll(talk);
        Talk.Complete(talk, 20);
        return talk;
    }

    private void Lose() => Learner.Service.Execute(new OrganizationRequest("LoseOpportunity")
    {
        ["OpportunityClose"] = new Entity("opportunityclose") { ["opportunityid"] = Deal(Produce.Opportunity(Learner)), ["actualend"] = Clock.Now },
        ["Status"] = new OptionSetValue(OutSold),
    });

    private Guid Objection(string name, string? stages = null, string? reasons = null) => Admin.Create(Message(name, stages, reasons));

    private static Entity Message(string name, string? stages, string? reasons) => new("coach_message")
    {
        ["coach_name"] = name,
        ["coach_kind"] = new OptionSetValue((int)MessageKind.Objection),
        ["coach_cue"] = "Cue",
        ["coach_text"] = "Answer",
        ["coach_stages"] = stages,
        ["coach_lostreasons"] = reasons,
    };

    private static JsonNode Shown(Person reader, EntityReference meeting) =>
        JsonNode.Parse((string)reader.Service.Execute(new OrganizationRequest("coach_GetMeeting") { ["AppointmentId"] = meeting.Id })["Meeting"])!;

    private static List<Guid> Behind(Person reader, Guid? of = null) => [.. Practice(reader, of)["toDebrief"]!.AsArray().Select(meeting => (Guid)meeting!["appointmentId"]!)];
}
