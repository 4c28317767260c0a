using CoachingExtensions.Tests.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Releases;

/// <summary>coach_CarryOver on an organisation that version 1.0.0.0 filled: verdicts, promises and the ledger.</summary>
public sealed class Carrying_over : IDisposable
{
    private readonly EarlierOrganisation earlier = new();

    public void Dispose() => earlier.Dispose();

    [Fact]
    public void A_verdict_becomes_feedback_of_its_rep_as_it_was_said_and_when()
    {
        var talk = earlier.Talk("I ask first.", ManualClock.Utc("2026-03-20 16:00"));
        var said = Conversation(talk).GetAttributeValue<DateTime>("coach_verdicton");
        earlier.Upgrade("StageAndUpgrade");
        earlier.Clock.Now = earlier.Clock.Now.AddDays(3);

        earlier.CarryOver();

        var feedback = Assert.Single(earlier.Admin.All("coach_feedback", "coach_conversationid", talk));
        Assert.Equal((earlier.Rep.Id, "I ask first.", said, 104500003), (feedback.GetAttributeValue<EntityReference>("ownerid").Id, feedback["coach_text"], feedback.GetAttributeValue<DateTime>("coach_on"), feedback.GetAttributeValue<OptionSetValue>("coach_verdict").Value));
        Assert.Equal((said, null), (Conversation(talk).GetAttributeValue<DateTime>("coach_verdicton"), Conversation(talk).GetAttributeValue<string>("coach_verdicttext")));
    }

    [Fact]
    public void The_manager_reads_it_and_is_told_nothing_new()
    {
        var talk = earlier.Talk("I ask first.", ManualClock.Utc("2026-03-20 16:00"));
        earlier.Upgrade("StageAndUpgrade");
        var told = earlier.Rows("appnotification").Count;

        earlier.CarryOver();

        Assert.Single(earlier.Manager.Service.All("coach_feedback", "coach_conversationid", talk));
        Assert.Equal(told, earlier.Rows("appnotification").Count);
    }

    [Fact]
    public void Another_rep_reads_it_no_longer()
    {
        var talk = earlier.Talk("I ask first.", ManualClock.Utc("2026-03-20 16:00"));
        earlier.Upgrade("StageAndUpgrade");
        earlier.CarryOver();

        Assert.Empty(earlier.Produce.Rep().Service.All("coach_feedback", "coach_conversationid", talk));
    }

    [Fact]
    public void The_rep_can_judge_again_afterwards()
    {
        var talk = earlier.Talk("I ask first.", ManualClock.Utc("2026-03-20 16:00"));
        earlier.Upgrade("StageAndUpgrade");
        earlier.CarryOver();

        earlier.Rep.Service.Execute(new OrganizationRequest("coach_GiveVerdict") { ["ConversationId"] = talk, ["Verdict"] = 104500002, ["Text"] = "A little." });

        Assert.Equal("A little.", Assert.Single(earlier.Admin.All("coach_feedback", "coach_conversationid", talk))["coach_text"]);
    }

    [Fact]
    public void Where_the_rep_has_judged_again_meanwhile_the_later_word_counts()
    {
        var talk = earlier.Talk("I ask first.", ManualClock.Utc("2026-03-20 16:00"));
        earlier.Upgrade("StageAndUpgrade");
        earlier.Rep.Service.Execute(new OrganizationRequest("coach_GiveVerdict") { ["ConversationId"] = talk, ["Verdict"] = 104500002, ["Text"] = "A little." });

        earlier.CarryOver();

        Assert.Equal("A little.", Assert.Single(earlier.Admin.All("coach_feedback", "coach_conversationid", talk))["coach_text"]);
        Assert.Null(Conversation(talk).GetAttributeValue<string>("coach_verdicttext"));
    }

    [Fact]
    public void A_verdict_of_a_disabled_rep_stays_and_follows_when_the_rep_is_back()
    {
        var gone = earlier.Produce.Rep();
        var talk = earlier.Talk("I ask first.", ManualClock.Utc("2026-03-20 16:00"), gone);
        earlier.Talk("Me too.", ManualClock.Utc("2026-03-20 16:00"));
        earlier.Upgrade("StageAndUpgrade");
        Enable(gone, false);

        Assert.Equal(1, earlier.CarryOver().Stayed);
        Assert.Equal("I ask first.", Conversation(talk)["coach_verdicttext"]);

        Enable(gone, true);
        Assert.Equal(0, earlier.CarryOver().Stayed);
        Assert.Equal("I ask first.", Assert.Single(earlier.Admin.All("coach_feedback", "coach_conversationid", talk))["coach_text"]);
    }

    [Theory]
    [InlineData("2026-03-20 16:00", "2026-03-20")]
    [InlineData("2026-03-20 23:30", "2026-03-21")]
    public void A_promise_gets_the_day_that_its_instant_is_for_whoever_promised(string due, string day)
    {
        var talk = earlier.Talk(null, ManualClock.Utc(due));
        earlier.Upgrade("StageAndUpgrade");
        earlier.Clock.Now = ManualClock.Utc("2026-05-01");

        earlier.CarryOver();

        Assert.Equal(ManualClock.Utc(day).Date, Assert.Single(earlier.Admin.All("task", "coach_conversationid", talk)).GetAttributeValue<DateTime>("coach_due").Date);
    }

    [Fact]
    public void The_ledger_of_a_closed_plan_sums_up_as_before()
    {
        var tree = earlier.Quarter("2025-10-01", "2025-12-31", "2025-11-05", "2025-11-06");
        earlier.Close(tree.Plan);
        earlier.Upgrade("StageAndUpgrade");

        earlier.CarryOver();
        earlier.Sweep();

        Assert.Equal([1m, 1m], earlier.Admin.All("coach_contribution", "coach_targetid", tree.Activity).Select(row => row.GetAttributeValue<decimal>("coach_exactvalue")));
        Assert.Equal(2m, earlier.Admin.Retrieve("coach_target", tree.Activity, new ColumnSet("coach_actual")).GetAttributeValue<decimal>("coach_actual"));
    }

    [Fact]
    public void A_run_that_is_cut_off_goes_on_where_it_was()
    {
        var tree = earlier.Quarter("2025-10-01", "2025-12-31", "2025-11-05");
        earlier.Close(tree.Plan);
        var talks = Enumerable.Range(0, 3).Select(_ => earlier.Talk("I ask first.", ManualClock.Utc("2026-03-20 16:00"))).ToList();
        earlier.Repeat("coach_contribution", 420);
        earlier.Upgrade("StageAndUpgrade");
        Assert.True(earlier.CarryOverOnce().More);

        // The second call ends in the middle: a server that stops rolls back what it had not committed.
        earlier.CutOffAfter(60, () => earlier.CarryOverOnce());
        Assert.Equal(221, Open());
        earlier.CarryOverOnce();
        earlier.CutOffAfter(28, () => earlier.CarryOverOnce());
        Assert.Equal(21, Open());
        Assert.Empty(earlier.Rows("coach_feedback"));

        earlier.CarryOver();

        Assert.Equal(0, Open());
        Assert.Equal(talks.Order(), earlier.Rows("coach_feedback").Select(row => row.GetAttributeValue<EntityReference>("coach_conversationid").Id).Order());
        Assert.Equal((0, 0, false), earlier.CarryOverOnce());
    }

    [Fact]
    public void Who_does_not_set_up_the_product_carries_nothing_over()
    {
        earlier.Upgrade("StageAndUpgrade");

        Assert.Contains("prvWritecoach_metric", Refusal.Of(() => earlier.Rep.Service.Execute(new OrganizationRequest("coach_CarryOver"))).Message, StringComparison.Ordinal);
    }

    private int Open() => earlier.Rows("coach_contribution").Count(row => !row.Contains("coach_exactvalue"));

    private Entity Conversation(Guid id) => earlier.Admin.Retrieve("coach_conversation", id, new ColumnSet(true));

    private void Enable(Person person, bool enabled) => earlier.Admin.Update(new Entity("systemuser", person.Id) { ["isdisabled"] = !enabled });
}
