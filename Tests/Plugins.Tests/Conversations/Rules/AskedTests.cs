using CoachingExtensions.Conversations;

namespace CoachingExtensions.Tests.Rules;

public sealed class AskedTests
{
    private static readonly Conversation Open = Talks.Of(ConversationState.Open);

    [Fact]
    public void Questions_come_in_the_order_of_their_sections_and_in_their_own()
    {
        var next = new TemplateSection(Guid.NewGuid(), "Next steps", null, 2, true);
        Question[] questions = [Talks.Question("Third") with { Section = next }, Talks.Question("Second", 20), Talks.Question("First", 10)];
        Assert.Equal(["First", "Second", "Third"], Asked.Now(questions).Select(question => question.Prompt));
    }

    [Fact]
    public void A_question_that_was_taken_out_is_not_asked_nor_one_of_a_section_that_was()
    {
        var gone = Talks.Question("Gone") with { IsActive = false };
        var below = Talks.Question("Below") with { Section = new TemplateSection(Guid.NewGuid(), "Gone", null, 1, false) };
        Assert.Empty(Asked.Now([gone, below]));
    }

    [Theory]
    [InlineData(Answerer.Manager, true, true, false)]
    [InlineData(Answerer.Rep, false, false, true)]
    [InlineData(Answerer.Either, true, true, true)]
    public void A_question_says_who_answers_it(object answerer, bool manager, bool coach, bool rep)
    {
        var question = Talks.Question("What will you do?", answerer: (Answerer)answerer);
        Assert.Equal((manager, coach, rep, false), (May(Talks.Manager), May(Talks.Coach), May(Talks.Rep), May(Talks.Stranger)));

        bool May(Guid user) => Asked.MayAnswer(Open, question, user);
    }

    [Theory]
    [InlineData(ConversationState.Scheduled, true)]
    [InlineData(ConversationState.Completed, false)]
    [InlineData(ConversationState.Canceled, false)]
    public void Answers_are_given_while_it_waits(object state, bool may) =>
        Assert.Equal(may, Asked.MayAnswer(Talks.Of((ConversationState)state), Talks.Question("What?"), Talks.Manager));

    [Fact]
    public void Who_takes_no_part_is_told_the_same_whether_it_is_there_or_not()
    {
        var question = Talks.Question("What?");
        Assert.Equal(Asked.Problem(Open.Id, null, null, Talks.Stranger).Said(), Asked.Problem(Open.Id, Open, question, Talks.Stranger).Said());
    }

    [Fact]
    public void A_question_of_another_template_is_not_asked() => Assert.Equal(Refusals.NotAsked("Deal review").Said(), Asked.Problem(Open.Id, Open, null, Talks.Manager).Said());

    [Fact]
    public void Required_questions_without_an_answer_are_missing_in_their_order()
    {
        Question[] questions = [Talks.Question("Third", 3), Talks.Question("First", 1), Talks.Question("Second", 2), Talks.Question("Optional", 4) with { IsRequired = false }];
        Assert.Equal(["First", "Third"], Missing(questions, [Talks.Answer(questions[2])]));
    }

    [Fact]
    public void A_blank_text_is_no_answer_but_zero_is()
    {
        Question[] questions = [Talks.Question("Text"), Talks.Question("Number", kind: QuestionKind.Number)];
        Assert.Equal(["Text"], Missing(questions, [Talks.Answer(questions[0], "  "), Talks.Answer(questions[1], null, 0)]));
    }

    [Fact]
    public void What_is_not_asked_any_more_is_not_missing() => Assert.Empty(Missing([Talks.Question("Gone") with { IsActive = false }], []));

    [Fact]
    public void A_promise_answers_a_question_for_one_unless_it_was_given_up()
    {
        Question[] questions = [Talks.Question("What will you do?", kind: QuestionKind.Commitment)];
        Assert.Empty(Missing(questions, [], Talks.Promise()));
        Assert.Single(Missing(questions, [], Talks.Promise() with { IsGivenUp = true }));
        Assert.Single(Missing(questions, []));
    }

    private static IEnumerable<string> Missing(Question[] questions, GivenAnswer[] answers, params Commitment[] promises) =>
        new AnswersSoFar(answers, promises).Missing(questions).Select(question => question.Prompt);
}
