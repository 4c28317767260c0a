using System.Text.Json.Nodes;
using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class The_rehearsal_queue(TestOrganisation organisation) : PracticeTest(organisation)
{
    [Fact]
    public void Has_the_meetings_of_two_weeks_about_open_deals_and_no_others()
    {
        var deal = Produce.Opportunity(Learner);
        var lost = Produce.Opportunity(Learner);
        Close("LoseOpportunity", lost, null, by: Learner.Service);
        var (first, last) = (Meeting(deal, 1), Meeting(deal, (14 * 24) - 1));
        Meeting(deal, -1);
        Meeting(deal, 14 * 24);
        Meeting(lost, 1);
        Cancel(Meeting(deal, 2));
        Produce.Activity("appointment", Learner, Customer(Produce.Account(Learner)), Hours(3));

        Assert.Equal([first, last], Queue(Learner));
    }

    [Fact]
    public void Begins_with_who_is_least_ready_and_then_with_the_largest()
    {
        var skill = SkillBeneath(out var account);
        var (large, small, unasked) = (Deal(100, account), Deal(10, account), Produce.Opportunity(Learner, Produce.Account(Learner), new() { ["estimatedvalue"] = new Money(100000) }));
        var (ofUnasked, ofSmall, ofLarge) = (Meeting(unasked, 1), Meeting(small, 2), Meeting(large, 3));

        Assert.Equal([ofLarge, ofSmall, ofUnasked], Queue(Learner));
        Assert.Equal((skill, 0), ((Guid)First()["skills"]![0]!["id"]!, (int)First()["skills"]![0]!["readyAt"]!));
    }

    [Fact]
    public void Puts_what_was_rehearsed_last()
    {
        var deal = Produce.Opportunity(Learner);
        var (soon, later) = (Meeting(deal, 1), Meeting(deal, 2));

        Attempt(Learner, Drill(1), new() { ["coach_appointmentid"] = new EntityReference("appointment", soon) });

        Assert.Equal([later, soon], Queue(Learner));
    }

    [Fact]
    public void Is_the_coach_s_to_see_and_no_colleague_s()
    {
        var meeting = Meeting(Produce.Opportunity(Learner), 1);

        Assert.Equal([meeting], Queue(Manager, Learner.Id));
        RefusedFor("do not coach", () => Queue(Rep, Learner.Id));
    }

    [Fact]
    public void Costs_as_many_questions_for_many_meetings_as_for_one()
    {
        var deal = Produce.Opportunity(Learner);
        Meeting(deal, 1);
        var one = Calls();
        for (var hour = 2; hour < 6; hour++) Meeting(deal, hour);

        Assert.Equal(one, Calls());
    }

    private int Calls() => RequestsOf(() => _ = Queue(Learner).Count());

    /// <summary>A skill that a running target of the learner rests on, and an account that the target is aimed at.</summary>
    private Guid SkillBeneath(out Guid account)
    {
        var made = Yesterday(() => Produce.Account(Learner));
        account = made;
        var metric = Produce.Metric([]);
        Admin.Associate("coach_metric", metric, new Relationship("coach_metric_skill"), [new("coach_skill", Skill)]);
        var plan = Produce.Agreed(Learner, activity: new() { ["coach_metricid"] = new EntityReference("coach_metric", metric) });
        Produce.LinkByHand(plan.Activity, LinkKind.Manual, Customer(made));
        return Skill;
    }

    private Guid Deal(decimal value, Guid account) => Produce.Opportunity(Learner, account, new() { ["estimatedvalue"] = new Money(value) });

    private Guid Meeting(Guid deal, int hours) => Produce.Activity("appointment", Learner, Deal(deal), Hours(hours));

    private Values Hours(int hours) => new() { ["scheduledstart"] = Clock.Now.AddHours(hours), ["scheduledend"] = Clock.Now.AddHours(hours + 1) };

    private void Cancel(Guid meeting) => Set(Learner.Service, "appointment", meeting, new() { ["statecode"] = new OptionSetValue(2) });

    private JsonNode First() => JsonNode.Parse(Answer(Learner, null))![0]!;

    private static IEnumerable<Guid> Queue(Person reader, Guid? of = null) => JsonNode.Parse(Answer(reader, of))!.AsArray().Select(meeting => (Guid)meeting!["appointmentId"]!);

    private static string Answer(Person reader, Guid? of)
    {
        var request = new OrganizationRequest("coach_GetRehearsalQueue");
        if (of is { } person) request["RepId"] = person;
        return (string)reader.Service.Execute(request)["Queue"];
    }
}
