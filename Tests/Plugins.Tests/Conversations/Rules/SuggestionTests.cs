using CoachingExtensions.Alignment;
using CoachingExtensions.Conversations;

namespace CoachingExtensions.Tests.Rules;

public sealed class SuggestionTests
{
    [Fact]
    public void A_template_for_the_stage_is_suggested_before_one_for_all()
    {
        var suggested = Suggestion.Of([Template("Any deal"), Template("Qualify", stages: 0), Template("Close", stages: 3)], RecordKind.Opportunity, 3, "Close", []);
        Assert.Equal(("Close", "Close"), (suggested!.Template.Name, suggested.StageName));
    }

    [Fact]
    public void One_that_answers_the_gap_comes_before_one_that_merely_fits_the_stage()
    {
        var suggested = Suggestion.Of(
            [Template("Develop", stages: 1), Template("Observe", CoachingType.Observational)], RecordKind.Opportunity, 1, "Develop", [Diagnosis.OnTrack, Diagnosis.EffectivenessGap]);
        Assert.Equal(("Observe", Diagnosis.EffectivenessGap), (suggested!.Template.Name, suggested.Gap));
    }

    [Fact]
    public void Of_two_that_answer_the_gap_the_one_for_the_stage_comes_first()
    {
        var suggested = Suggestion.Of(
            [Template("A practice", CoachingType.Practice), Template("Observe the close", CoachingType.Observational, 3)], RecordKind.Opportunity, 3, "Close", [Diagnosis.EffectivenessGap]);
        Assert.Equal("Observe the close", suggested!.Template.Name);
    }

    [Theory]
    [InlineData(Diagnosis.ExecutionGap, "Motivate")]
    [InlineData(Diagnosis.EffectivenessGap, "Observe")]
    [InlineData(Diagnosis.AheadOfActivity, "A strategy")]
    public void Each_gap_of_a_plan_has_an_answer_of_its_own(object gap, string name)
    {
        TemplateChoice[] templates =
        [
            OfPlan("A strategy", CoachingType.Strategic, CoachingProcess.OneToOne), OfPlan("Motivate", CoachingType.Motivational, CoachingProcess.OneToOne),
            OfPlan("Observe", CoachingType.Observational, CoachingProcess.Call),
        ];
        Assert.Equal(name, Suggestion.Of(templates, RecordKind.Plan, null, null, [(Diagnosis)gap])!.Template.Name);
    }

    [Fact]
    public void One_made_for_the_gap_comes_before_one_whose_kind_of_coaching_answers_it_at_just_this_stage()
    {
        var suggested = Suggestion.Of(
            [Template("Observe the close", CoachingType.Observational, 3), Template("Ask better") with { Gap = Diagnosis.EffectivenessGap }], RecordKind.Opportunity, 3, "Close", [Diagnosis.EffectivenessGap]);
        Assert.Equal(("Ask better", null, Diagnosis.EffectivenessGap), (suggested!.Template.Name, suggested.StageName, suggested.Gap));
    }

    [Fact]
    public void Of_two_made_for_the_gap_the_one_for_the_stage_comes_first()
    {
        var suggested = Suggestion.Of(
            [Template("Any") with { Gap = Diagnosis.ExecutionGap }, Template("Close", stages: 3) with { Gap = Diagnosis.ExecutionGap }], RecordKind.Opportunity, 3, "Close", [Diagnosis.ExecutionGap]);
        Assert.Equal(("Close", "Close", Diagnosis.ExecutionGap), (suggested!.Template.Name, suggested.StageName, suggested.Gap));
    }

    [Theory]
    [InlineData(Diagnosis.ExecutionGap)]
    [InlineData(Diagnosis.OnTrack)]
    [InlineData(Diagnosis.None)]
    public void One_made_for_another_gap_comes_last(object gap)
    {
        var suggested = Suggestion.Of(
            [Template("Observe the close", CoachingType.Motivational, 3) with { Gap = Diagnosis.EffectivenessGap }, Template("Zest")], RecordKind.Opportunity, 3, "Close", [(Diagnosis)gap]);
        Assert.Equal(("Zest", Diagnosis.None), (suggested!.Template.Name, suggested.Gap));
    }

    [Fact]
    public void One_made_for_those_on_track_is_for_them() => Assert.Equal(
        ("Stretch", Diagnosis.OnTrack),
        Suggestion.Of([Template("Develop", stages: 1), Template("Stretch") with { Gap = Diagnosis.OnTrack }], RecordKind.Opportunity, 1, "Develop", [Diagnosis.OnTrack]) is { } suggested ? (suggested.Template.Name, suggested.Gap) : default);

    [Fact]
    public void Nothing_is_suggested_where_nothing_applies()
    {
        Assert.Null(Suggestion.Of([], RecordKind.Opportunity, 0, "Qualify", []));
        Assert.Null(Suggestion.Of([Template("Deal")], RecordKind.Account, null, null, []));
        Assert.Null(Suggestion.Of([Template("Close", stages: 3)], RecordKind.Opportunity, null, null, []));
    }

    private static TemplateChoice Template(string name, CoachingType type = CoachingType.DealSpecific, params int[] stages) =>
        new(Guid.NewGuid(), name, type, CoachingProcess.Opportunity, [RecordKind.Opportunity], stages);

    private static TemplateChoice OfPlan(string name, CoachingType type, CoachingProcess process) => new(Guid.NewGuid(), name, type, process, [RecordKind.Plan], []);
}
