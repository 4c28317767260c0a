using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class A_commitments_day(TestOrganisation organisation) : PipelineTest(organisation)
{
    private const int Pacific = 4;
    private static readonly DateTime Saturday = new(2026, 11, 28);
    private readonly TestOrganisation organisation = organisation;

    private (Guid Conversation, EntityReference Deal, Talk Talk) Held(Person rep)
    {
        var talk = new Talk(organisation, Produce.Manager());
        var deal = Deal(Produce.Opportunity(rep));
        return (talk.Held(deal), deal, talk);
    }

    private static Guid Promise(Person rep, Guid conversation, Values given) => rep.Service.Create(given.Over("task", new()
    {
        ["subject"] = "Meet the CFO",
        ["coach_conversationid"] = new EntityReference("coach_conversation", conversation),
    }));

    private Entity Read(Guid task) => organisation.Admin.Retrieve("task", task, new ColumnSet("coach_due", "scheduledend"));

    [Fact]
    public void Reads_the_same_on_that_day_and_the_next_in_Los_Angeles()
    {
        var rep = Produce.Rep(zone: Pacific);
        var (conversation, deal, talk) = Held(rep);
        Promise(rep, conversation, new() { ["coach_due"] = Saturday });
        var read = new List<string>();
        foreach (var moment in new[] { "2026-11-28 20:00", "2026-11-29 06:00", "2026-11-29 20:00" })
        {
            Clock.Now = ManualClock.Utc(moment);
            var commitment = talk.Context(deal)["lastConversation"]!["commitments"]![0]!;
            read.Add($"{commitment["due"]} {commitment["state"]}");
        }

        Assert.Equal(["2026-11-28 open", "2026-11-28 open", "2026-11-28 broken"], read);
    }

    [Fact]
    public void Gives_the_task_a_due_time_on_the_clock_of_who_makes_it()
    {
        var rep = Produce.Rep(zone: Pacific);

        var task = Read(Promise(rep, Held(rep).Conversation, new() { ["coach_due"] = Saturday }));

        Assert.Equal(ManualClock.Utc("2026-11-29 01:00"), task.GetAttributeValue<DateTime>("scheduledend"));
    }

    [Fact]
    public void Follows_the_due_time_that_is_set_on_the_task()
    {
        var rep = Produce.Rep(zone: Pacific);
        var id = Promise(rep, Held(rep).Conversation, new() { ["coach_due"] = Saturday });
        rep.Service.Update(new Entity("task", id) { ["scheduledend"] = ManualClock.Utc("2026-12-02 02:30") });

        Assert.Equal(new DateTime(2026, 12, 1), Read(id).GetAttributeValue<DateTime>("coach_due"));
    }

    [Fact]
    public void Is_taken_away_with_the_due_time()
    {
        var id = Promise(Rep, Held(Rep).Conversation, new() { ["coach_due"] = Saturday });
        Rep.Service.Update(new Entity("task", id) { ["scheduledend"] = null });

        Assert.False(Read(id).Contains("coach_due"));
    }

    [Fact]
    public void Is_that_of_a_task_which_becomes_a_commitment()
    {
        var id = Produce.Activity("task", Rep, given: new() { ["scheduledend"] = ManualClock.Utc("2026-11-28 12:00") });
        var before = Read(id).Contains("coach_due");
        Rep.Service.Update(new Entity("task", id) { ["coach_conversationid"] = new EntityReference("coach_conversation", Held(Rep).Conversation) });

        Assert.Equal((false, Saturday), (before, Read(id).GetAttributeValue<DateTime>("coach_due")));
    }
}
