using System.Text.Json.Nodes;
using CoachingExtensions.Alignment;
using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class The_coaching_context(TestOrganisation organisation) : TalkTest(organisation)
{
    private static IEnumerable<string> Each(JsonNode? list, Func<JsonNode, string> what) => list!.AsArray().Select(item => what(item!));

    [Fact]
    public void Shows_the_record_with_its_stage_value_and_rep()
    {
        var account = Produce.Account(Rep);
        var deal = Produce.Opportunity(Rep, account, new() { ["salesstage"] = new OptionSetValue(2), ["estimatedclosedate"] = new DateTime(2026, 5, 1) });

        var record = Talk.Context(Deal(deal))["record"]!;

        Assert.Equal(("Hundred drills", "Contoso", "Rita Rep"), ((string?)record["name"], (string?)record["account"], (string?)record["repName"]));
        Assert.Equal((2, 1000m, "2026-05-01"), ((int?)record["stageValue"], (decimal?)record["value"], (string?)record["closeDate"]));
        Assert.Equal("$", (string?)record["currencySymbol"]);
    }

    [Fact]
    public void Shows_the_targets_the_deal_serves_and_those_above_them()
    {
        var account = Produce.Account(Rep);
        Produce.Agreed(Rep, new() { ["coach_segmentid"] = Library.Prospects });
        var deal = Deal(Produce.Opportunity(Rep, account));
        Call(deal);

        var targets = Talk.Context(deal)["targets"]!.AsArray();

        Assert.Equal(["Activity", "Objective", "Result"], targets.Select(target => (string?)target!["name"]));
        Assert.Equal((1m, "Prospects"), ((decimal?)targets[0]!["actual"], (string?)targets[0]!["segment"]));
    }

    [Fact]
    public void Shows_no_target_the_deal_does_not_serve()
    {
        Produce.Agreed(Rep, new() { ["coach_segmentid"] = Library.LargeDeals });

        Assert.Empty(Talk.Context(Deal(Produce.Opportunity(Rep)))["targets"]!.AsArray());
    }

    [Fact]
    public void Opens_with_what_became_of_the_last_commitments()
    {
        var deal = NewDeal;
        var last = Talk.Held(deal);
        Complete("task", Promise(last, "a kept one", Clock.Now));
        Promise(last, "b broken one", Clock.Now.AddDays(1));
        Promise(last, "c open one", Clock.Now.AddDays(3));
        Clock.Now = Clock.Now.AddDays(2);

        Assert.Equal(["a kept one: kept", "b broken one: broken", "c open one: open"], Each(Talk.Context(deal)["promises"], promise => $"{promise["subject"]}: {promise["state"]}"));
    }

    [Fact]
    public void Keeps_a_broken_promise_in_view_and_shows_the_manager_s_own()
    {
        var deal = NewDeal;
        var first = Talk.Held(deal);
        Promise(first, "broken long ago", Clock.Now.AddDays(1));
        Promise(first, "the manager's", Clock.Now.AddDays(90), Manager);
        for (var week = 0; week < 4; week++)
        {
            Clock.Now = Clock.Now.AddDays(7);
            Talk.Held(deal);
        }

        Assert.Equal(["broken long ago Rita Rep broken", "the manager's Max Manager open"], Each(Talk.Context(deal)["promises"], promise => $"{promise["subject"]} {promise["ownerName"]} {promise["state"]}"));
    }

    [Fact]
    public void Shows_no_promise_of_another_manager_or_another_deal()
    {
        var deal = NewDeal;
        Talk.Held(deal);
        Promise(TalkOf(Produce.Manager()).Held(deal), "to another manager", Clock.Now);
        Promise(Talk.Held(NewDeal), "about another deal", Clock.Now);

        Assert.Empty(Talk.Context(deal)["promises"]!.AsArray());
    }

    [Fact]
    public void Shows_the_last_three_conversations_and_who_held_them()
    {
        var deal = NewDeal;
        for (var day = 0; day < 4; day++)
        {
            Clock.Now = Clock.Now.AddDays(1);
            Talk.Held(deal);
        }

        var last = Talk.Context(deal)["lastConversations"];

        Assert.Equal(["2026-03-22T10:00:00Z", "2026-03-21T10:00:00Z", "2026-03-20T10:00:00Z"], Each(last, held => $"{held["on"]}"));
        Assert.Equal("Max Manager", (string?)last![0]!["managerName"]);
    }

    [Fact]
    public void Brings_the_agenda_of_the_open_conversation()
    {
        var deal = NewDeal;
        var talk = Talk.Start(deal, Library.Template("Deal review").Id);
        Talk.Answer(Manager, talk, Talk.QuestionFor(talk, Answerer.Either), "I called.");
        Clock.Now = Clock.Now.AddMinutes(12);

        var conversation = Talk.Context(deal)["conversation"]!;

        Assert.Equal((talk.ToString(), (int)ConversationState.Open, 12, true), ((string?)conversation["id"], (int?)conversation["state"], (int?)conversation["minutesSoFar"], (bool?)conversation["offPlan"]));
        Assert.Equal(["Review", "Discuss", "Next steps"], Each(conversation["sections"], section => (string)section["name"]!));
        var first = conversation["sections"]![0]!["questions"]![0]!;
        Assert.Equal(("I called.", (int)Answerer.Either, true), ((string?)first["answer"]!["text"], (int?)first["answeredBy"], (bool?)first["mayAnswer"]));
        Assert.NotNull((string?)first["answer"]!["rowVersion"]);
        Assert.Equal(3, conversation["missing"]!.AsArray().Count);
    }

    [Fact]
    public void Shows_the_record_s_column_beside_a_question_and_leaves_out_one_that_is_not_there()
    {
        var template = Produce.PublishedTemplate(new Values { ["coach_column"] = "estimatedclosedate" });
        var deal = Deal(Produce.Opportunity(Rep, given: new() { ["estimatedclosedate"] = new DateTime(2026, 5, 1) }));
        Talk.Start(deal, template);

        var column = Talk.Context(deal)["conversation"]!["sections"]![0]!["questions"]![0]!["column"]!;

        Assert.Equal(("opportunity", "estimatedclosedate", "5/1/2026"), ((string?)column["table"], (string?)column["name"], (string?)column["value"]));
    }

    [Fact]
    public void Says_which_questions_have_their_answer_a_promise_among_them()
    {
        var deal = NewDeal;
        var talk = Talk.Start(deal);
        Promise(talk, "Meet the CFO", Clock.Now);
        Talk.Answer(Manager, talk, Talk.Questions(talk).First().ToEntityReference(), " ");

        var questions = Talk.Context(deal)["conversation"]!["sections"]!.AsArray().SelectMany(section => section!["questions"]!.AsArray());

        Assert.All(questions, question => Assert.Equal((int)question!["kind"]! == (int)QuestionKind.Commitment, (bool)question["isAnswered"]!));
    }

    [Fact]
    public void Says_who_may_begin_a_scheduled_one()
    {
        var talk = Talk.Start(NewDeal);
        Assert.Equal(false, (bool?)Talk.Context(Reference(talk))["conversation"]!["mayBegin"]);
        Set(Manager.Service, "coach_conversation", talk, new() { ["statecode"] = new OptionSetValue((int)ConversationState.Scheduled) });

        Assert.Equal((true, false), ((bool?)Talk.Context(Reference(talk))["conversation"]!["mayBegin"], (bool?)Pipeline.Talk.Context(Rep, Reference(talk))["conversation"]!["mayBegin"]));
    }

    [Fact]
    public void Says_what_each_who_takes_part_may_do()
    {
        var (deal, coach) = (NewDeal, Produce.Manager());
        var talk = Talk.Start(deal);
        Set(Manager.Service, "coach_conversation", talk, new() { ["requiredattendees"] = Parties(coach) });

        Assert.Equal("answer complete cancel", May(Manager, talk));
        Assert.Equal("answer complete", May(coach, talk));
        Assert.Equal("answer", May(Rep, talk));
        Assert.Equal("", May(Produce.Manager(), talk));
    }

    [Fact]
    public void Asks_the_rep_for_the_verdict_until_it_is_given()
    {
        var about = Row(Held).GetAttributeValue<EntityReference>("regardingobjectid");
        Assert.Equal([Held.ToString()], Each(Pipeline.Talk.Context(Rep, about)["verdictsAsked"], asked => (string)asked["conversationId"]!));
        Assert.Equal("judge", May(Rep, Held));
        Assert.Empty(Talk.Context(about)["verdictsAsked"]!.AsArray());

        Talk.Judge(Rep, Held, Verdict.Yes);

        Assert.Empty(Pipeline.Talk.Context(Rep, about)["verdictsAsked"]!.AsArray());
    }

    [Fact]
    public void Brings_a_conversation_that_is_named_also_when_its_record_is_gone()
    {
        var deal = NewDeal;
        var talk = Talk.Held(deal);
        Admin.Delete(deal.LogicalName, deal.Id);

        var context = Talk.Context(Reference(talk));

        Assert.Null(context["record"]);
        Assert.Equal(((int)ConversationState.Completed, 30), ((int?)context["conversation"]!["state"], (int?)context["conversation"]!["minutes"]));
    }

    [Fact]
    public void Of_a_conversation_tells_a_stranger_nothing()
    {
        var refusal = Refusal.Of(() => Pipeline.Talk.Context(Stranger(), Reference(Held)));

        Assert.Equal($"The conversation {Held} is not there, or you may not read it.", refusal.Message);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Shows_a_coach_of_one_talk_what_is_promised_in_it_and_nothing_of_the_other_talks_of_the_two(bool readsTheDeal)
    {
        var (coach, deal) = (ManagerElsewhere(), NewDeal);
        if (readsTheDeal) Admin.Execute(new OrganizationRequest("GrantAccess") { ["Target"] = deal, ["PrincipalAccess"] = new Entity { ["Principal"] = coach.Reference, ["AccessMask"] = 1 } });
        var others = Yesterday(() => new[] { Talk.Held(deal), Talk.Held(NewDeal) });
        foreach (var other in others) Promise(other, "Promised before", Clock.Now.AddDays(3));
        Talk.Judge(Rep, others[0], Verdict.No);
        var talk = Talk.Start(deal);
        Promise(talk, "Promised here", Clock.Now.AddDays(3));
        Set(Manager.Service, "coach_conversation", talk, new() { ["requiredattendees"] = Parties(coach) });

        var context = Pipeline.Talk.Context(coach, Reference(talk));

        Assert.Equal(["Promised here"], Each(context["conversation"]!["promises"], promise => $"{promise["subject"]}"));
        Assert.Empty(context["lastConversations"]!.AsArray());
        Assert.All([.. others.Select(other => other.ToString()), "Promised before"], secret => Assert.DoesNotContain(secret, context.ToJsonString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Of_a_plan_shows_its_tree_and_all_that_the_rep_has_promised()
    {
        var plan = Produce.Agreed(Rep);
        Promise(Talk.Held(NewDeal), "about a deal", Clock.Now);
        Talk.Start(new EntityReference("coach_alignmentplan", plan.Plan));

        var context = Talk.Context(new EntityReference("coach_alignmentplan", plan.Plan));

        Assert.Equal(["Activity", "Objective", "Result"], Each(context["targets"], target => (string)target["name"]!));
        Assert.Equal(["about a deal"], Each(context["promises"], promise => (string)promise["subject"]!));
        Assert.Equal(false, (bool?)context["conversation"]!["offPlan"]);
    }

    [Fact]
    public void Of_a_plan_suggests_what_answers_its_gap()
    {
        var plan = Produce.Agreed(Rep);
        var suggestion = Talk.Context(new EntityReference("coach_alignmentplan", plan.Plan))["suggestion"]!;

        Assert.Equal(("Motivational one-to-one", (int)Diagnosis.ExecutionGap), ((string?)suggestion["templateName"], (int?)suggestion["diagnosis"]));
    }

    [Fact]
    public void Offers_no_start_about_one_s_own_deal()
    {
        var deal = NewDeal;

        Assert.Equal((true, false), ((bool?)Talk.Context(deal)["canStart"], (bool?)Pipeline.Talk.Context(Rep, deal)["canStart"]));
    }

    [Fact]
    public void Costs_the_same_however_long_the_history()
    {
        var deal = NewDeal;
        Talk.Held(deal);
        Talk.Start(deal);
        var before = Calls(deal);
        var held = Talk.Held(NewDeal);
        for (var more = 0; more < 12; more++) Promise(more % 2 == 0 ? held : Talk.Start(deal), $"promise {more}", Clock.Now.AddDays(more));
        Talk.AnswerAll(Talk.Start(deal));
        Talk.Complete(Talk.Start(deal));
        Talk.Start(deal);

        Assert.Equal(before, Calls(deal));
        Assert.InRange(before, 1, 8);
    }

    [Theory]
    [InlineData(0, "Opportunity strategy")]
    [InlineData(3, "Deal review")]
    public void Suggests_a_template_for_the_stage(int stage, string template)
    {
        var deal = Produce.Opportunity(Rep, given: new() { ["salesstage"] = new OptionSetValue(stage) });

        Assert.Equal(template, (string?)Talk.Context(Deal(deal))["suggestion"]!["templateName"]);
    }

    [Fact]
    public void Says_the_gap_the_suggestion_answers()
    {
        var account = Produce.Account(Rep);
        Produce.Agreed(Rep, new() { ["coach_segmentid"] = Library.Prospects });
        var deal = Produce.Opportunity(Rep, account, new() { ["salesstage"] = new OptionSetValue(0) });

        Assert.Equal((int)Diagnosis.ExecutionGap, (int?)Talk.Context(Deal(deal))["suggestion"]!["diagnosis"]);
    }

    [Fact]
    public void Offers_only_published_templates_for_the_table()
    {
        var templates = Talk.Context(Customer(Produce.Account(Rep)))["templates"]!.AsArray().Select(template => (string?)template!["name"]).ToList();

        Assert.Contains("Account review", templates);
        Assert.DoesNotContain("Opportunity strategy", templates);
    }

    [Fact]
    public void Says_when_the_record_cannot_be_read()
    {
        var refusal = Refusal.Of(() => Talk.Context(Deal(Guid.NewGuid())));

        Assert.EndsWith("is not there, or you may not read it.", refusal.Message, StringComparison.Ordinal);
    }

    private static string May(Person person, Guid talk)
    {
        var conversation = Pipeline.Talk.Context(person, Reference(talk))["conversation"]!;
        string[] what = ["Answer", "Complete", "Cancel", "Judge"];
        return string.Join(" ", what.Where(right => (bool)conversation[$"may{right}"]!)).ToLowerInvariant();
    }

    private int Calls(EntityReference deal)
    {
        // A page more is a call more: these are the calls of pages as they are.
        Organization.LargestPage = UsualPage;
        var calls = 0;
        Organization.Sent = (_, depth) => calls += depth > 1 ? 1 : 0;
        Talk.Context(deal);
        Organization.Sent = null;
        Organization.LargestPage = TestOrganisation.PageOfTwo;
        return calls;
    }
}
