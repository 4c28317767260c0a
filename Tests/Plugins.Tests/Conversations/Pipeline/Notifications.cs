using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Who is told what: one notification a day at most for each kind, and none for what is done.</summary>
public sealed class Notifications(TestOrganisation organisation) : TalkTest(organisation)
{
    private const string Asked = "How was the coaching?";
    private const string Said = "What they said about your coaching";
    private const string Due = "Due tomorrow";

    private const string Agreed = "Your plan is agreed";
    private const string Raised = "A point for your next talk";

    private static DateTime Tomorrow => new(2026, 3, 19);

    [Fact]
    public void Of_a_second_verdict_that_is_asked_is_in_the_first()
    {
        Talk.Held(NewDeal);
        Clock.Now = Clock.Now.AddMinutes(1);
        var second = Talk.Held(NewDeal);

        var bell = Only(Rep, Asked);

        Assert.EndsWith("1 more talk waits for your verdict.", (string)bell["body"], StringComparison.Ordinal);
        Assert.Contains($"{second:D}", (string)bell["data"], StringComparison.Ordinal);
    }

    [Fact]
    public void Of_another_day_take_the_place_of_what_was_there()
    {
        Talk.Held(NewDeal);
        var first = Only(Rep, Asked).Id;
        Clock.Now = Clock.Now.AddDays(1);

        Talk.Held(NewDeal);

        var bell = Only(Rep, Asked);
        Assert.NotEqual(first, bell.Id);
        Assert.EndsWith("1 more talk waits for your verdict.", (string)bell["body"], StringComparison.Ordinal);
    }

    [Fact]
    public void Of_verdicts_say_what_is_left_when_one_is_given()
    {
        var first = Talk.Held(NewDeal);
        var second = Talk.Held(NewDeal);

        Talk.Judge(Rep, second, Verdict.Yes);

        var bell = Only(Rep, Asked);
        Assert.DoesNotContain("more", (string)bell["body"], StringComparison.Ordinal);
        Assert.Contains($"{first:D}", (string)bell["data"], StringComparison.Ordinal);
        Talk.Judge(Rep, first, Verdict.Yes);
        Assert.Empty(Of(Rep, Asked));
    }

    [Fact]
    public void Of_a_talk_that_turns_out_to_have_been_another_rep_s_go_to_that_one()
    {
        var talk = Talk.Held(NewDeal);
        var another = Produce.Rep();

        Set("coach_conversation", talk, new() { ["coach_repid"] = another.Reference });

        Assert.Equal((0, 1), (Of(Rep, Asked).Count, Of(another, Asked).Count));
    }

    [Fact]
    public void Tell_the_manager_that_verdicts_came_in_and_not_what_they_say()
    {
        var (first, second) = (Talk.Held(NewDeal), Talk.Held(NewDeal));
        Talk.Judge(Rep, first, Verdict.No, "Nothing <b>new</b>.");
        Talk.Judge(Rep, second, Verdict.Yes);

        var told = Only(Manager, Said);

        Assert.EndsWith("1 more verdict came in today.", (string)told["body"], StringComparison.Ordinal);
        Assert.DoesNotContain("new", (string)told["body"], StringComparison.Ordinal);
    }

    [Fact]
    public void Of_verdicts_begin_anew_on_another_day()
    {
        Talk.Judge(Rep, Talk.Held(NewDeal), Verdict.No);
        Clock.Now = Clock.Now.AddDays(1);
        Talk.Judge(Rep, Talk.Held(NewDeal), Verdict.No);

        Assert.EndsWith("helped.", (string)Only(Manager, Said)["body"], StringComparison.Ordinal);
    }

    [Fact]
    public void Remind_of_what_is_promised_for_tomorrow_once_however_often_it_is_asked()
    {
        var talk = Talk.Start(NewDeal);
        Promise(talk, "Call the buyer", Tomorrow);
        Promise(talk, "Meet the board", Tomorrow);
        Promise(talk, "Later", Tomorrow.AddDays(1));
        Promise(talk, "Today", Tomorrow.AddDays(-1));

        Remind(Rep);
        Remind(Rep);

        Assert.Equal("You promised 2 things for tomorrow: \"Call the buyer\", \"Meet the board\".", Only(Rep, Due)["body"]);
    }

    [Fact]
    public void Of_promises_say_what_is_left_and_go_when_all_is_done_moved_or_handed_over()
    {
        var talk = Talk.Start(NewDeal);
        var (done, moved, given, gone) = (Promise(talk, "Done", Tomorrow), Promise(talk, "Moved", Tomorrow), Promise(talk, "Given", Tomorrow), Promise(talk, "Gone", Tomorrow));
        Remind(Rep);
        Complete("task", done);
        Set("task", moved, new() { ["coach_due"] = Tomorrow.AddDays(3) });
        Set("task", given, new() { ["ownerid"] = Manager.Reference });

        Assert.Equal("You promised for tomorrow: \"Gone\".", Only(Rep, Due)["body"]);
        Admin.Delete("task", gone);
        Assert.Empty(Of(Rep, Due));
    }

    [Fact]
    public void Of_promises_are_gone_the_day_after()
    {
        Promise(Talk.Start(NewDeal), "Call the buyer", Tomorrow);
        Remind(Rep);
        Clock.Now = Clock.Now.AddDays(1);

        Remind(Rep);

        Assert.Empty(Of(Rep, Due));
    }

    [Fact]
    public void Of_promises_reach_those_whom_the_caller_coaches_and_nobody_else()
    {
        Set("systemuser", Rep.Id, new() { ["parentsystemuserid"] = Manager.Reference });
        var stranger = Produce.Rep();
        Promise(Talk.Start(NewDeal), "Call the buyer", Tomorrow);
        Promise(Talk.Start(Deal(Produce.Opportunity(stranger))), "Call another", Tomorrow, stranger);

        Remind(Manager);

        Assert.Equal((1, 0), (Of(Rep, Due).Count, Of(stranger, Due).Count));
    }

    [Fact]
    public void Of_promises_are_looked_up_for_those_who_are_reminded_alone()
    {
        Promise(Talk.Start(NewDeal), "Call the buyer", Tomorrow);
        Remind(Rep);

        var asked = Asking(() => Remind(Rep)).Where(query => query.Contains(Kind("promises"), StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(asked);
        Assert.All(asked, query => Assert.Contains($"<value>{Rep.Id}</value>", query, StringComparison.Ordinal));
    }

    [Fact]
    public void Tell_a_rep_that_a_plan_is_agreed()
    {
        Produce.Agreed(Rep);

        Assert.StartsWith("\"First quarter\" is agreed.", (string)Only(Rep, Agreed)["body"], StringComparison.Ordinal);
    }

    [Fact]
    public void Tell_a_rep_of_all_plans_that_are_agreed_on_a_day()
    {
        Plan("Last year", "2025-01-01", "2025-12-31");
        Clock.Now = Clock.Now.AddDays(1);
        Plan("This year", "2026-01-01", "2026-12-31");
        Clock.Now = Clock.Now.AddMinutes(1);
        Plan("Next year", "2027-01-01", "2027-12-31");

        Assert.Equal("\"Next year\" is agreed. From now on your week shows what it asks of you. 1 more plan was agreed today.", Only(Rep, Agreed)["body"]);
    }

    private void Plan(string name, string first, string last) => Produce.Agreed(Rep, plan: new()
    {
        ["coach_name"] = name,
        ["coach_start"] = ManualClock.Utc(first).Date,
        ["coach_end"] = ManualClock.Utc(last).Date,
    });

    /// <summary>A point that the rep raises for the next talk with the manager.</summary>
    private Guid Point(string words, Values? given = null) => Rep.Service.Create((given ?? []).Over("coach_agendaitem", new()
    {
        ["coach_name"] = words,
        ["coach_repid"] = Rep.Reference,
        ["coach_managerid"] = Manager.Reference,
    }));

    [Fact]
    public void Tell_a_manager_of_points_that_reps_raised_in_one()
    {
        Point("The budget");
        Clock.Now = Clock.Now.AddMinutes(1);
        Point("The <b>board</b>");

        Assert.Equal("Rita Rep raised \"The <b>board</b>\". 1 more point waits.", Only(Manager, Raised)["body"]);
    }

    [Fact]
    public void Say_nothing_of_a_private_point_and_nothing_to_who_raised_one()
    {
        Point("For myself", new() { ["coach_private"] = true });
        Manager.Service.Create(new Entity("coach_agendaitem") { ["coach_name"] = "The plan", ["coach_repid"] = Rep.Reference, ["coach_managerid"] = Manager.Reference });

        Assert.Empty(Of(Manager, Raised));
    }

    [Fact]
    public void Of_points_call_nobody_for_what_the_manager_raises()
    {
        Point("Of yesterday");
        var before = Only(Manager, Raised).Id;
        Clock.Now = Clock.Now.AddDays(1);

        Manager.Service.Create(new Entity("coach_agendaitem") { ["coach_name"] = "The plan", ["coach_repid"] = Rep.Reference, ["coach_managerid"] = Manager.Reference });

        Assert.Equal(before, Only(Manager, Raised).Id);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void Of_points_are_looked_up_once_however_many_are_discussed_in_a_talk(int ticked)
    {
        var talk = Talk.Start(NewDeal);
        Talk.AnswerAll(talk);
        for (var point = 0; point < ticked; point++) Set(Manager.Service, "coach_agendaitem", Point($"Point {point}"), new() { ["coach_conversationid"] = Reference(talk) });
        Point("Left");

        var asked = Asking(() => Talk.Complete(talk)).Count(query => query.Contains(Kind("points"), StringComparison.Ordinal));

        Assert.Equal((1, "Rita Rep raised \"Left\"."), (asked, Only(Manager, Raised)["body"]));
    }

    [Fact]
    public void Of_a_point_that_is_discussed_late_go()
    {
        var talk = Talk.Held(NewDeal);

        Set(Manager.Service, "coach_agendaitem", Point("Late"), new() { ["coach_conversationid"] = Reference(talk) });

        Assert.Empty(Of(Manager, Raised));
    }

    [Fact]
    public void Of_points_go_with_the_last_that_is_dropped_made_private_or_deleted()
    {
        var (dropped, hidden, gone) = (Point("Dropped"), Point("Hidden"), Point("Gone"));
        Set(Rep.Service, "coach_agendaitem", dropped, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });
        Set(Rep.Service, "coach_agendaitem", hidden, new() { ["coach_private"] = true });
        Assert.Equal("Rita Rep raised \"Gone\".", Only(Manager, Raised)["body"]);

        Rep.Service.Delete("coach_agendaitem", gone);

        Assert.Empty(Of(Manager, Raised));
    }

    private static void Remind(Person caller) => caller.Service.Execute(new OrganizationRequest("coach_RemindOfPromises"));

    /// <summary>How a query looks for notifications of a kind.</summary>
    private static string Kind(string kind) => $"&quot;kind&quot;:&quot;{kind}&quot;";

    /// <summary>The queries that something asks.</summary>
    private List<string> Asking(Action action)
    {
        // A page more is a query more: these are those of pages as they are.
        Organization.LargestPage = UsualPage;
        List<string> queries = [];
        Organization.Sent = (request, _) =>
        {
            if (request.Parameters.TryGetValue("Query", out var query) && query is FetchExpression fetch) queries.Add(fetch.Query);
        };
        action();
        Organization.Sent = null;
        Organization.LargestPage = TestOrganisation.PageOfTwo;
        return queries;
    }

    private Entity Only(Person person, string title) => Assert.Single(Of(person, title));

    private IReadOnlyList<Entity> Of(Person person, string title) => [.. Rows("appnotification", "ownerid", person.Id).Where(row => (string)row["title"] == title)];
}
