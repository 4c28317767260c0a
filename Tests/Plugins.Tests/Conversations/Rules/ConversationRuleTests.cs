using CoachingExtensions.Alignment;
using CoachingExtensions.Conversations;
using Xunit;

namespace CoachingExtensions.Tests.Rules;

public sealed class ConversationRuleTests
{
    private static readonly DateTime Today = new(2026, 4, 15);

    [Theory]
    [InlineData(true, false, "2026-04-01", "kept")]
    [InlineData(false, true, "2026-05-01", "broken")]
    [InlineData(false, false, "2026-04-14", "broken")]
    [InlineData(false, false, "2026-04-15", "open")]
    [InlineData(false, false, null, "open")]
    public void A_commitment_is_kept_open_or_broken(bool done, bool canceled, string? due, string state) =>
        Assert.Equal(state, CommitmentState.Of(done, canceled, due is null ? null : DateTime.Parse(due, System.Globalization.CultureInfo.InvariantCulture), Today));

    [Fact]
    public void Required_questions_without_an_answer_are_named_in_their_order()
    {
        AskedQuestion[] questions = [Question("First"), Question("Second"), Question("Optional") with { IsRequired = false }, Question("Third")];
        var answer = new GivenAnswer(questions[1].Id, "yes", null, null);
        Assert.Equal(["First", "Third"], MissingAnswers.Of(questions, [answer], false));
    }

    [Fact]
    public void A_blank_text_is_no_answer_but_zero_is()
    {
        AskedQuestion[] questions = [Question("Text"), Question("Number")];
        GivenAnswer[] answers = [new(questions[0].Id, "  ", null, null), new(questions[1].Id, null, 0, null)];
        Assert.Equal(["Text"], MissingAnswers.Of(questions, answers, false));
    }

    [Fact]
    public void A_commitment_made_answers_the_question_for_one()
    {
        AskedQuestion[] questions = [Question("What will you do?") with { IsCommitment = true }];
        Assert.Empty(MissingAnswers.Of(questions, [], true));
        Assert.Single(MissingAnswers.Of(questions, [], false));
    }

    [Fact]
    public void A_template_for_the_stage_is_suggested_before_one_for_all()
    {
        var suggested = Suggestion.Of([Template("Any deal"), Template("Qualify", stages: 0), Template("Close", stages: 3)], RecordKind.Opportunity, 3, "Close", []);
        Assert.Equal(("Close", "Close"), (suggested!.Template.Name, suggested.StageName));
    }

    [Fact]
    public void Among_equals_the_one_that_answers_the_gap_is_suggested()
    {
        var suggested = Suggestion.Of(
            [Template("A deal"), Template("Observe", CoachingType.Observational)], RecordKind.Opportunity, 1, "Develop", [Diagnosis.OnTrack, Diagnosis.EffectivenessGap]);
        Assert.Equal("Observe", suggested!.Template.Name);
        Assert.Equal(Diagnosis.EffectivenessGap, suggested.Gap);
    }

    [Fact]
    public void Nothing_is_suggested_where_nothing_applies()
    {
        Assert.Null(Suggestion.Of([], RecordKind.Opportunity, 0, "Qualify", []));
        Assert.Null(Suggestion.Of([Template("Deal")], RecordKind.Account, null, null, []));
        Assert.Null(Suggestion.Of([Template("Close", stages: 3)], RecordKind.Opportunity, null, null, []));
    }

    private static AskedQuestion Question(string prompt) => new(Guid.NewGuid(), prompt, true, false);

    private static TemplateChoice Template(string name, CoachingType type = CoachingType.DealSpecific, params int[] stages) =>
        new(Guid.NewGuid(), name, type, CoachingProcess.Opportunity, [RecordKind.Opportunity], stages);
}
