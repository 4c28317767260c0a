using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>From the first deal to the last, and what comes between.</summary>
public sealed class A_pipeline_review(TestOrganisation organisation) : ReviewTest(organisation)
{
    [Fact]
    public void Keeps_the_order_that_was_chosen_and_how_each_deal_stood()
    {
        var first = FineDeal("First", new() { ["estimatedvalue"] = new Money(1200) });
        var second = FineDeal("Second", new() { ["salesstage"] = new OptionSetValue(1) });

        var review = Start(second, first);

        Assert.Equal(
            ["1 Second early 1000.00 2026-04-30 Develop", "2 First  1200.00 2026-04-30 Propose"],
            Rows("coach_pipelinereviewitem", "coach_pipelinereviewid", review).OrderBy(row => row["coach_order"]).Select(row => FormattableString.Invariant(
                $"{row["coach_order"]} {row["coach_name"]} {row.GetAttributeValue<string>("coach_reasons")} {row["coach_estimatedvalue"]:0.00} {Day(row, "coach_estimatedclosedate")} {row["coach_stagename"]}")));
    }

    [Fact]
    public void Is_the_manager_s_and_of_the_rep_whose_deals_all_are()
    {
        var row = Admin.Retrieve("coach_pipelinereview", Start(FineDeal()), new ColumnSet(true));

        Assert.Equal(
            (Manager.Id, Manager.Id, Rep.Id, "2026-03-18", 104500000),
            (row.GetAttributeValue<EntityReference>("ownerid").Id, row.GetAttributeValue<EntityReference>("coach_managerid").Id, row.GetAttributeValue<EntityReference>("coach_repid").Id, Day(row, "coach_date"),
                row.GetAttributeValue<OptionSetValue>("statuscode").Value));
    }

    [Fact]
    public void Is_of_the_team_when_the_deals_are_several_people_s()
    {
        var review = Start(FineDeal(), FineDeal(owner: Produce.Rep()));

        Assert.Null(Review(Manager, review)["rep"]);
    }

    private Guid Template(string name, int minutes)
    {
        var template = Produce.DraftTemplate(name, new() { ["coach_process"] = Process, ["coach_minutes"] = minutes });
        Produce.Question(Produce.Section(template), new() { ["coach_required"] = false });
        Produce.Publish(template);
        return template;
    }

    [Fact]
    public void Holds_one_short_conversation_for_each_deal()
    {
        Template("A long review", 20);
        var small = Template("B short review", 1);
        var review = Start(FineDeal(), FineDeal("Other"));

        var talk = TalkAbout(Manager, ItemId(review));

        Assert.Equal((small, review, "open", talk), (TemplateOf(talk), Row(talk).GetAttributeValue<EntityReference>("coach_pipelinereviewid").Id, State(review, 0), (Guid)Item(review)["conversationId"]!));
        Set("coach_template", small, new() { ["statecode"] = new OptionSetValue(1) });
        Assert.NotEqual(small, TemplateOf(TalkAbout(Manager, ItemId(review, 1))));
    }

    [Fact]
    public void Goes_on_with_the_conversation_that_waits_about_a_deal()
    {
        var deal = FineDeal();
        var open = Talk.Start(Deal(deal));
        var review = Start(deal);

        Assert.Equal(open, TalkAbout(Manager, ItemId(review)));
        Assert.Equal(open, TalkAbout(Manager, ItemId(review)));
    }

    [Fact]
    public void Shows_a_conversation_that_was_held_and_starts_no_other()
    {
        var review = Start(FineDeal());
        var held = Hold(review);

        Assert.Equal((held, "held"), (TalkAbout(Manager, ItemId(review)), State(review, 0)));
    }

    [Fact]
    public void Talks_anew_about_a_deal_whose_conversation_was_cancelled_or_deleted()
    {
        var review = Start(FineDeal());
        var first = TalkAbout(Manager, ItemId(review));
        Set(Manager.Service, "coach_conversation", first, new() { ["statecode"] = new OptionSetValue(2) });
        var second = TalkAbout(Manager, ItemId(review));
        Manager.Service.Delete("coach_conversation", second);

        Assert.Equal("waiting", State(review, 0));
        Assert.NotEqual(first, second);
        Assert.NotEqual(second, TalkAbout(Manager, ItemId(review)));
    }

    [Theory]
    [InlineData("WinOpportunity", "won", "was won meanwhile")]
    [InlineData("LoseOpportunity", "lost", "was lost meanwhile")]
    public void Passes_over_a_deal_that_was_closed_meanwhile_with_a_word(string message, string state, string said)
    {
        var deal = FineDeal();
        var review = Start(deal, FineDeal("Other"));

        Close(message, deal, 10);

        Assert.Equal(state, State(review, 0));
        Assert.Contains(said, Refusal.Of(() => TalkAbout(Manager, ItemId(review))).Message, StringComparison.Ordinal);
        Assert.Equal("waiting", State(review, 1));
    }

    [Fact]
    public void Passes_over_a_deal_that_was_handed_over_and_says_to_whom()
    {
        var deal = FineDeal();
        var review = Start(deal);

        Set("opportunity", deal, new() { ["ownerid"] = Produce.User("Dana Other", null, 110, "Salesperson", "Coaching Rep").Reference });

        Assert.Equal("handedover", State(review, 0));
        Assert.Contains("handed over to Dana Other", Refusal.Of(() => TalkAbout(Manager, ItemId(review))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Passes_over_a_deal_that_was_deleted_and_keeps_its_name()
    {
        var deal = FineDeal("Gone with the wind");
        var review = Start(deal);

        Admin.Delete("opportunity", deal);

        Assert.Equal(("gone", "Gone with the wind"), (State(review, 0), (string)Item(review)["name"]!));
        Assert.Contains("not there any more", Refusal.Of(() => TalkAbout(Manager, ItemId(review))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Can_be_left_and_resumed_and_is_the_same_when_it_is_started_twice()
    {
        var one = FineDeal();
        var two = FineDeal("Two");
        var review = Start(one, two);
        Hold(review);

        Assert.Equal(review, Start(one, two));
        Assert.Equal(["held", "waiting"], new[] { State(review, 0), State(review, 1) });
    }

    [Fact]
    public void Is_finished_before_another_of_the_same_rep_begins()
    {
        var one = FineDeal();
        var review = Start(one);

        Assert.Contains("still runs, with other deals", Refusal.Of(() => Start(FineDeal("Two"))).Message, StringComparison.Ordinal);
        Finish(Manager, review);
        Assert.NotEqual(review, Start(one));
    }

    [Fact]
    public void Runs_beside_one_of_another_rep_and_beside_another_manager_s()
    {
        var deal = FineDeal();

        Assert.Equal(3, new[] { Start(deal), Start(FineDeal(owner: Produce.Rep())), Start(Produce.Manager(), null, deal) }.Distinct().Count());
    }

    [Fact]
    public async Task Is_one_when_two_windows_start_it_at_once()
    {
        var deals = new[] { FineDeal(), FineDeal("Two") };
        var manager = Manager;
        var started = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Start(manager, null, deals), TestContext.Current.CancellationToken)));

        Assert.Single(started.Distinct());
    }

    [Fact]
    public async Task Starts_one_conversation_when_two_windows_talk_at_once()
    {
        var item = ItemId(Start(FineDeal()));
        var talks = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => TalkAbout(Manager, item), TestContext.Current.CancellationToken)));

        Assert.Single(talks.Distinct());
    }

    [Fact]
    public void Ends_with_what_was_and_was_not_talked_about()
    {
        var review = Start(FineDeal("Held"), FineDeal("Begun"), FineDeal("Left"));
        Hold(review);
        TalkAbout(Manager, ItemId(review, 1));

        var ended = Finish(Manager, review);

        Assert.False((bool)ended["isRunning"]!);
        Assert.Equal(["Held held", "Begun open", "Left waiting"], ended["items"]!.AsArray().Select(item => $"{item!["name"]} {item["state"]}"));
        Assert.Equal(2, Admin.Retrieve("coach_pipelinereview", review, new ColumnSet("statuscode")).GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [Fact]
    public void Cannot_be_finished_or_gone_on_with_once_it_is_finished()
    {
        var review = Start(FineDeal());
        var item = ItemId(review);
        Finish(Manager, review);

        Assert.Contains("is finished already", Refusal.Of(() => Finish(Manager, review)).Message, StringComparison.Ordinal);
        Assert.Contains("is finished already", Refusal.Of(() => TalkAbout(Manager, item)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_only_its_manager_s_to_go_on_with()
    {
        var review = Start(FineDeal());
        var item = ItemId(review);
        var another = Produce.Manager();

        Assert.Contains("only who holds a review", Refusal.Of(() => Finish(another, review)).Message, StringComparison.Ordinal);
        Assert.Contains("only who holds a review", Refusal.Of(() => TalkAbout(another, item)).Message, StringComparison.Ordinal);
        Assert.False((bool)Review(another, review)["mayGoOn"]!);
    }

    [Fact]
    public void Is_not_there_for_a_stranger()
    {
        var review = Start(FineDeal());
        var item = ItemId(review);
        var stranger = ManagerElsewhere();

        Assert.Contains($"{review} is not there", Refusal.Of(() => Review(stranger, review)).Message, StringComparison.Ordinal);
        Assert.Contains($"{review} is not there", Refusal.Of(() => Finish(stranger, review)).Message, StringComparison.Ordinal);
        Assert.Contains($"{item} is not there", Refusal.Of(() => TalkAbout(stranger, item)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_not_the_rep_s_to_start_or_to_read()
    {
        var deal = FineDeal();
        var review = Start(deal);

        Assert.Equal(Refusal.PrivilegeMissing, Refusal.Of(() => Start(Rep, null, deal)).Code);
        Assert.Equal(Refusal.PrivilegeMissing, Refusal.Of(() => Review(Rep, review)).Code);
    }

    [Fact]
    public void Is_the_executive_s_to_read()
    {
        var review = Start(FineDeal());

        Assert.Equal("Fine", (string)Review(Produce.Executive(), review)["items"]![0]!["name"]!);
    }

    [Fact]
    public void Names_what_is_wrong_with_the_deals_that_were_chosen()
    {
        var won = FineDeal("Won");
        Win(won, 10);
        var nowhere = Guid.NewGuid();

        var said = Refusal.Of(() => Start(FineDeal(), won, nowhere)).Message;

        Assert.Contains("\"Won\" is closed.", said, StringComparison.Ordinal);
        Assert.Contains($"{nowhere} is not there", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_rep_takes_no_other_s_deals()
    {
        var anothers = FineDeal("Dana's", owner: Produce.Rep());

        Assert.Contains("\"Dana's\" is", Refusal.Of(() => Start(Manager, new() { ["RepId"] = Rep.Id }, anothers)).Message, StringComparison.Ordinal);
    }

    private static OptionSetValue Process => new((int)CoachingExtensions.Conversations.CoachingProcess.PipelineReview);

    private Guid TemplateOf(Guid talk) => Row(talk).GetAttributeValue<EntityReference>("coach_templateid").Id;
}
