using CoachingExtensions.Alignment;
using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>One rule, whatever way a conversation is completed.</summary>
public sealed class Completing(TestOrganisation organisation) : TalkTest(organisation)
{
    private static readonly OptionSetValue Done = new((int)ConversationState.Completed);

    private Guid Ready()
    {
        var talk = Talk.Start(NewDeal);
        Talk.AnswerAll(talk);
        return talk;
    }

    private static void Patch(Person person, Guid talk, Values? more = null) => Set(person.Service, "coach_conversation", talk, new(more ?? []) { ["statecode"] = Done, ["statuscode"] = new OptionSetValue(2) });

    private static void SetState(Person person, Guid talk) =>
        person.Service.Execute(new OrganizationRequest("SetState") { ["EntityMoniker"] = Reference(talk), ["State"] = Done, ["Status"] = new OptionSetValue(2) });

    private static void UpdateMultiple(Person person, Guid talk) => person.Service.Execute(new OrganizationRequest("UpdateMultiple")
    {
        ["Targets"] = new EntityCollection([new Entity("coach_conversation", talk) { ["statecode"] = Done }]) { EntityName = "coach_conversation" },
    });

    [Fact]
    public void Names_the_required_questions_without_an_answer()
    {
        var talk = Talk.Start(NewDeal, Library.Template("Deal review").Id);
        var prompts = Talk.Questions(talk).Where(question => question.GetAttributeValue<bool>("coach_required")).Select(question => $"\"{question["coach_prompt"]}\"");

        var refusal = Refusal.Of(() => Talk.Complete(talk));

        Assert.Equal(new Refusal(Refusal.ByPlugin, $"The conversation \"Deal review · Hundred drills\" cannot be completed. Answer first: {string.Join("; ", prompts)}."), refusal);
        Assert.Equal((0, false), (State(talk), Row(talk).Contains("actualend")));
    }

    [Fact]
    public void Is_refused_just_so_on_a_form_by_SetState_and_with_many_others()
    {
        var talk = Talk.Start(NewDeal);

        Assert.Contains("Answer first", Refusal.Of(() => Patch(Manager, talk)).Message, StringComparison.Ordinal);
        Assert.Contains("Answer first", Refusal.Of(() => SetState(Manager, talk)).Message, StringComparison.Ordinal);
        Assert.Contains("Answer first", Refusal.Of(() => UpdateMultiple(Manager, talk)).Message, StringComparison.Ordinal);
        Assert.Equal(0, State(talk));
    }

    [Fact]
    public void By_any_way_fills_in_the_end_and_the_minutes()
    {
        var (form, old, many) = (Ready(), Ready(), Ready());
        Clock.Now = Clock.Now.AddMinutes(40);

        Patch(Manager, form);
        SetState(Manager, old);
        UpdateMultiple(Manager, many);

        Assert.All([form, old, many], talk => Assert.Equal((1, 40, Clock.Now), (State(talk), Row(talk)["actualdurationminutes"], Row(talk)["actualend"])));
    }

    [Fact]
    public void Takes_the_minutes_that_are_claimed()
    {
        var talk = Ready();

        Talk.Complete(talk, 25);

        Assert.Equal((1, 25, Clock.Now), (State(talk), Row(talk)["actualdurationminutes"], Row(talk)["actualend"]));
    }

    [Fact]
    public void Takes_what_is_usual_for_a_talk_that_was_left_open()
    {
        var talk = Talk.Start(NewDeal, Library.Template("Deal review").Id);
        Talk.AnswerAll(talk);
        Clock.Now = Clock.Now.AddDays(3);

        Talk.Complete(talk);

        Assert.Equal(30, Row(talk)["actualdurationminutes"]);
    }

    [Theory]
    [InlineData(-5)]
    [InlineData(1441)]
    public void Takes_no_minutes_that_cannot_be(int minutes)
    {
        var talk = Ready();

        Assert.Contains("cannot have lasted", Refusal.Of(() => Talk.Complete(talk, minutes)).Message, StringComparison.Ordinal);
        Assert.Contains("cannot have lasted", Refusal.Of(() => Patch(Manager, talk, new() { ["actualdurationminutes"] = minutes })).Message, StringComparison.Ordinal);
        Assert.Equal(0, State(talk));
    }

    [Fact]
    public void Is_not_for_the_rep_nor_for_another_manager_nor_for_an_administrator()
    {
        var talk = Ready();

        Refusal.Of(() => Patch(Rep, talk));
        Refusal.Of(() => Patch(Produce.Manager(), talk));
        Refusal.Of(() => Set("coach_conversation", talk, new() { ["statecode"] = Done }));

        Assert.Equal(0, State(talk));
    }

    [Fact]
    public void Is_for_a_coach_beside_the_manager_too()
    {
        var coach = ManagerElsewhere();
        var talk = Ready();
        Set(Manager.Service, "coach_conversation", talk, new() { ["requiredattendees"] = Parties(coach) });

        TalkOf(coach).Complete(talk, 20);

        Assert.Equal(1, State(talk));
    }

    [Fact]
    public void Happens_once()
    {
        Assert.EndsWith("is closed already: start a new one.", Refusal.Of(() => Talk.Complete(Held)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_for_good()
    {
        Assert.Contains("is completed and stays so", Refusal.Of(() => Set(Manager.Service, "coach_conversation", Held, new() { ["statecode"] = new OptionSetValue(0) })).Message, StringComparison.Ordinal);
        Refusal.Of(() => Set("coach_conversation", Held, new() { ["statecode"] = new OptionSetValue(2) }));

        Assert.Equal(1, State(Held));
    }

    [Theory]
    [InlineData("subject", "Another")]
    [InlineData("actualdurationminutes", 600)]
    [InlineData("coach_managerid", null)]
    [InlineData("coach_repid", null)]
    [InlineData("coach_templateid", null)]
    [InlineData("regardingobjectid", null)]
    public void Fixes_what_was_held(string column, object? value)
    {
        var before = Row(Held)[column];

        Refusal.Of(() => Set(Manager.Service, "coach_conversation", Held, new() { [column] = value }));

        Assert.Equal(before, Row(Held)[column]);
    }

    [Fact]
    public void Takes_again_what_a_form_sends_unchanged()
    {
        Set(Manager.Service, "coach_conversation", Held, new() { ["subject"] = Row(Held)["subject"], ["coach_repid"] = Rep.Reference, ["description"] = "A note" });

        Assert.Equal("A note", Row(Held)["description"]);
    }

    [Fact]
    public void Asks_no_commitment_that_was_given_up()
    {
        var talk = Talk.Start(NewDeal);
        foreach (var question in Talk.Questions(talk).Where(question => question.GetAttributeValue<OptionSetValue>("coach_kind").Value != (int)QuestionKind.Commitment)) Talk.Answer(Manager, talk, question.ToEntityReference(), "Yes");
        var promise = Promise(talk, "Call the buyer", Clock.Now);
        Set(Rep.Service, "task", promise, new() { ["statecode"] = new OptionSetValue(2) });

        Assert.Contains("What will you do?", Refusal.Of(() => Talk.Complete(talk)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Asks_no_question_that_was_taken_out()
    {
        var template = OneQuestion();
        var talk = Talk.Start(NewDeal, template.Template);

        Set("coach_question", template.Question, new() { ["statecode"] = new OptionSetValue(1) });
        Talk.Complete(talk);

        Assert.Equal(1, State(talk));
    }

    [Fact]
    public void Says_once_more_whether_it_was_on_plan()
    {
        var talk = Ready();
        Assert.Equal(true, Row(talk)["coach_offplan"]);
        Produce.LinkByHand(Produce.Agreed(Rep).Activity, LinkKind.Manual, Row(talk).GetAttributeValue<EntityReference>("regardingobjectid"));

        Talk.Complete(talk);

        Assert.Equal(false, Row(talk)["coach_offplan"]);
    }

    [Fact]
    public void Is_not_what_happens_to_a_talk_that_was_cancelled()
    {
        var talk = Ready();
        Set(Manager.Service, "coach_conversation", talk, new() { ["statecode"] = new OptionSetValue(2) });

        Assert.Contains("was cancelled", Refusal.Of(() => Patch(Manager, talk)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Or_cancelling_is_not_for_a_coach()
    {
        var coach = Produce.Manager();
        var talk = Ready();
        Set(Manager.Service, "coach_conversation", talk, new() { ["requiredattendees"] = Parties(coach) });

        Refusal.Of(() => Set(coach.Service, "coach_conversation", talk, new() { ["statecode"] = new OptionSetValue(2) }));

        Assert.Equal(0, State(talk));
    }

    private (Guid Template, Guid Question) OneQuestion()
    {
        var template = Produce.DraftTemplate("One question");
        var question = Produce.Question(Produce.Section(template));
        Produce.Publish(template);
        return (template, question);
    }
}
