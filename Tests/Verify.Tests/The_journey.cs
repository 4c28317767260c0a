using System.Net;
using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Journey;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Verification;

/// <summary>A journey through everything, which leaves the organisation as it was.</summary>
public sealed class The_journey
{
    private const string Verdict = "The rep's verdict";
    private const string Counted = "The call counted";

    private static Finding Of(IEnumerable<Finding> findings, string what) => findings.Single(finding => finding.What == what);

    private static void AllOk(IEnumerable<Finding> findings) => Assert.All(findings, finding => Assert.True(finding.Outcome == Outcome.Ok, $"{finding.What}: {finding.Found} {finding.Why}"));

    [Fact]
    public async Task Goes_from_a_plan_to_practice_with_a_rep_and_leaves_every_table_as_it_was()
    {
        await using var live = await Live.StartAsync();
        var rep = live.Rep();
        var before = live.Rows();

        var findings = await live.TravelAsync(rep.Email);

        AllOk(findings);
        Assert.Equal("1 contribution, target at 1", Of(findings, Counted).Found);
        Assert.Equal("Yes", Of(findings, Verdict).Found);
        live.HasTheRowsOf(before);
    }

    [Fact]
    public async Task Leaves_steps_and_what_they_watch_as_they_were()
    {
        await using var live = await Live.StartAsync();
        var rep = live.Rep();
        string Steps() => string.Join("\n", live.Admin.RetrieveMultiple(new QueryExpression("sdkmessageprocessingstep") { ColumnSet = new ColumnSet("filteringattributes", "statecode") }).Entities
            .OrderBy(step => step.Id).Select(step => $"{step.Id} {step.GetAttributeValue<string>("filteringattributes")} {step.GetAttributeValue<OptionSetValue>("statecode").Value}"));
        var before = Steps();

        AllOk(await live.TravelAsync(rep.Email));

        Assert.Equal(before, Steps());
    }

    [Fact]
    public async Task Alone_it_says_what_takes_two_and_is_no_problem()
    {
        await using var live = await Live.StartAsync();
        var before = live.Rows();

        var exitCode = await live.VerifyAsync();

        Assert.Equal(0, exitCode);
        Assert.Contains("  The verdict is the rep's alone, and nobody judges a conversation with oneself: name a rep with --rep.", live.Told);
        Assert.Contains("  A rhythm is between two people: name a rep with --rep.", live.Told);
        Assert.Contains(live.Told, line => line.EndsWith("0 missing, 0 different, 2 not checked.", StringComparison.Ordinal));
        live.HasTheRowsOf(before);
    }

    [Fact]
    public async Task Who_may_not_act_on_behalf_of_others_is_told_which_privilege_the_verdict_takes()
    {
        await using var live = await Live.StartAsync();
        var (rep, manager) = (live.Rep(), live.User("Max", "Sales Manager", "Coaching Manager", "Coaching Administrator"));

        var verdict = Of(await live.TravelAsync(rep.Email, manager.Email), Verdict);

        Assert.Equal(Outcome.NotChecked, verdict.Outcome);
        Assert.Contains("prvActOnBehalfOfAnotherUser", verdict.Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_could_not_take_a_verdict_back_gives_none_and_is_told_what_may_stay()
    {
        await using var live = await Live.StartAsync();
        var (rep, manager) = (live.Rep(), live.User("Max", "Sales Manager", "Coaching Manager", "Coaching Administrator"));
        live.Grant("Coaching Administrator", "prvActOnBehalfOfAnotherUser");

        var before = live.Rows();

        var findings = await live.TravelAsync(rep.Email, manager.Email);

        var verdict = Of(findings, Verdict);
        Assert.All(findings, finding => Assert.True(!finding.IsProblem, $"{finding.What}: {finding.Found} {finding.Why}"));
        Assert.Equal(Outcome.NotChecked, Of(findings, "Notifications of the rep").Outcome);
        live.Break("DELETE FROM appnotification");
        live.HasTheRowsOf(before);
        Assert.Equal(Outcome.NotChecked, verdict.Outcome);
        Assert.Contains("system administrator", verdict.Why, StringComparison.Ordinal);
        Assert.Equal(Outcome.Ok, Of(findings, "The conversation completed").Outcome);
    }

    [Fact]
    public async Task Somebody_who_is_no_rep_at_all_is_refused_by_name()
    {
        await using var live = await Live.StartAsync();

        var refusal = await Assert.ThrowsAsync<ArgumentException>(() => live.TravelAsync("nobody@test.example"));

        Assert.Contains("nobody@test.example", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_before_what_it_will_make()
    {
        await using var live = await Live.StartAsync();
        var told = -1;
        var between = new Between(request =>
        {
            if (told < 0 && request.Method == HttpMethod.Post) told = live.Told.Count;
            return null;
        });

        await live.VerifyAsync(between);

        Assert.Contains(live.Told.Take(told), line => line.Contains("an account and an opportunity, a phone call", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_call_that_does_not_count_because_a_step_is_off_is_a_problem()
    {
        await using var live = await Live.StartAsync();
        foreach (var step in live.Admin.RetrieveMultiple(new QueryExpression("sdkmessageprocessingstep")
        {
            ColumnSet = new ColumnSet("name"),
            Criteria = { Conditions = { new ConditionExpression("name", ConditionOperator.Like, "CoachingExtensions.Alignment.ReconcilePlugin%phonecall%") } },
        }).Entities) live.Admin.Update(new Entity("sdkmessageprocessingstep", step.Id) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });

        var counted = Of(await live.TravelAsync(patience: 5), Counted);

        Assert.Equal((Outcome.Different, "0 contributions, target at 0"), (counted.Outcome, counted.Found));
    }

    [Fact]
    public async Task What_goes_on_from_a_step_that_was_refused_is_left_out_and_the_rest_is_removed()
    {
        await using var live = await Live.StartAsync();
        var rep = live.Rep();
        var before = live.Rows();

        var findings = await live.TravelAsync(rep.Email, between: new Between(request =>
            Between.IsFor(request, "POST", "coach_CompleteConversation") ? Between.Refusal(HttpStatusCode.NotFound, "Resource not found for the segment 'coach_CompleteConversation'.") : null));

        Assert.Contains("Resource not found", Of(findings, "The conversation completed").Why, StringComparison.Ordinal);
        Assert.Equal((Outcome.NotChecked, "It goes on from \"The conversation completed\"."), (Of(findings, Verdict).Outcome, Of(findings, Verdict).Why));
        Assert.Equal(Outcome.Ok, Of(findings, "An attempt at a drill").Outcome);
        live.HasTheRowsOf(before);
    }

    [Theory]
    [InlineData("accounts")]
    [InlineData("coach_alignmentplans")]
    [InlineData("phonecalls")]
    [InlineData("coach_StartConversation")]
    [InlineData("coach_answers")]
    [InlineData("coach_GiveVerdict")]
    [InlineData("coach_rhythms")]
    [InlineData("coach_attempts")]
    public async Task A_row_whose_answer_was_lost_is_removed_all_the_same(string path)
    {
        await using var live = await Live.StartAsync();
        var rep = live.Rep();
        var before = live.Rows();
        var lost = 0;

        var findings = await live.TravelAsync(rep.Email, between: new Between(lose: request => Between.IsFor(request, "POST", path) && lost++ == 0));

        Assert.Contains(findings, finding => finding.Kind == JourneyRunner.Kind && finding.Why == "The connection was closed.");
        Assert.DoesNotContain(findings, finding => finding.Kind == Trail.Kind && finding.Outcome != Outcome.Ok);
        live.HasTheRowsOf(before);
    }

    [Fact]
    public async Task Interrupted_half_way_it_removes_what_it_made()
    {
        await using var live = await Live.StartAsync();
        var before = live.Rows();
        using var interruption = new CancellationTokenSource();
        var between = new Between(request =>
        {
            if (Between.IsFor(request, "POST", "coach_StartConversation")) interruption.Cancel();
            return null;
        });

        var findings = await live.TravelAsync(between: between, interruption: interruption);

        Assert.Equal((Outcome.NotChecked, "The check was interrupted."), (Of(findings, "The conversation completed").Outcome, Of(findings, "The conversation completed").Why));
        live.HasTheRowsOf(before);
    }

    [Fact]
    public async Task What_it_could_not_remove_is_a_problem_with_its_address()
    {
        await using var live = await Live.StartAsync();

        var findings = await live.TravelAsync(between: new Between(request => Between.IsFor(request, "DELETE", "accounts(") ? Between.Refusal(HttpStatusCode.Forbidden, "You may not delete accounts.") : null));

        var finding = Assert.Single(findings, finding => finding.IsProblem);
        Assert.Equal((Trail.Kind, "still there"), (finding.Kind, finding.Found));
        Assert.StartsWith("accounts(", finding.What, StringComparison.Ordinal);
        Assert.Contains("You may not delete accounts.", finding.Why, StringComparison.Ordinal);
        Assert.Equal(1, live.Break("DELETE FROM account WHERE name LIKE 'Verification %'"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task A_notification_that_waited_for_somebody_says_afterwards_what_it_said_before(int daysOld)
    {
        await using var live = await Live.StartAsync();
        var rep = live.Rep();
        live.Admin.Create(new Entity("appnotification")
        {
            ["title"] = "What they said about your coaching",
            ["body"] = "Somebody said whether \"Real work\" helped.",
            ["data"] = "{}",
            ["ownerid"] = new EntityReference("systemuser", Pipeline.Template.Administrator),
            ["overriddencreatedon"] = DateTime.UtcNow.AddDays(-daysOld),
        });
        live.Break($"UPDATE appnotification SET createdon = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-{daysOld} days')");

        AllOk(await live.TravelAsync(rep.Email));

        var row = Assert.Single(live.Admin.RetrieveMultiple(new QueryExpression("appnotification") { ColumnSet = new ColumnSet("title", "body", "data") }).Entities);
        Assert.Equal("Somebody said whether \"Real work\" helped.", row["body"]);
        Assert.Equal("{}", row["data"]);
    }
}
