using CoachingExtensions.Alignment;
using CoachingExtensions.Conversations;
using CoachingExtensions.Measurement;
using CoachingExtensions.Platform.Model;
using CoachingExtensions.Practice;
using CoachingExtensions.Rhythm;
using CoachingExtensions.Tests.House;

namespace CoachingExtensions.Tests;

/// <summary>The rules know no platform, so they have choices of their own: these must be the solution's.</summary>
public sealed class ChoicesTests
{
    public static TheoryData<Type, Type> Choices => new()
    {
        { typeof(AorLevel), typeof(coach_aorlevel) },
        { typeof(Aggregation), typeof(coach_aggregate) },
        { typeof(CreditRule), typeof(coach_credit) },
        { typeof(CreditKind), typeof(coach_creditkind) },
        { typeof(MetricScale), typeof(coach_scale) },
        { typeof(TargetStatus), typeof(coach_targetstatus) },
        { typeof(Diagnosis), typeof(coach_diagnosis) },
        { typeof(LinkKind), typeof(coach_linkkind) },
        { typeof(SegmentTable), typeof(coach_segmenttable) },
        { typeof(SweepKind), typeof(coach_sweepkind) },
        { typeof(CoachingType), typeof(coach_coachingtype) },
        { typeof(CoachingModel), typeof(coach_coachingmodel) },
        { typeof(CoachingProcess), typeof(coach_coachingprocess) },
        { typeof(TemplateStatus), typeof(coach_template_statuscode) },
        { typeof(Verdict), typeof(coach_verdict) },
        { typeof(QuestionKind), typeof(coach_questionkind) },
        { typeof(Answerer), typeof(coach_answerer) },
        { typeof(SlotState), typeof(coach_slotstate) },
        { typeof(ConversationState), typeof(coach_conversation_statecode) },
        { typeof(PointState), typeof(coach_agendaitem_statuscode) },
        { typeof(DealState), typeof(opportunity_statecode) },
        { typeof(Audience), typeof(coach_audience) },
        { typeof(DrillKind), typeof(coach_drillkind) },
        { typeof(MessageKind), typeof(coach_messagekind) },
        { typeof(RubricStatus), typeof(coach_rubric_statuscode) },
    };

    [Theory]
    [MemberData(nameof(Choices))]
    public void A_choice_of_the_rules_has_the_names_and_values_of_the_solution(Type ofRules, Type ofSolution) =>
        Assert.Equal(Options(ofSolution), Options(ofRules));

    [Fact]
    public void Every_choice_of_the_rules_is_compared()
    {
        var own = typeof(AorLevel).Assembly.GetTypes().Where(type => type.IsEnum && Room.All.Any(room => type.Namespace == $"CoachingExtensions.{room.Name}"));
        // Where a ratio or a share comes from is told in words; what is done with links and with the question to a rep, what a report is grouped by, what a record is to a conversation,
        // what of one may be changed and what an update does to credit are asked for, how often a rhythm comes stands in the text of its rule, how a deal ended is the deal's own state, and what the effect of coaching is told of and why it is not is answered only: no column of ours stores them.
        Assert.Empty(own.Except(Choices.Select(row => row.Data.Item1)).Except([typeof(RatioSource), typeof(ShareSource), typeof(LinkWork), typeof(GroupKind), typeof(RecordKind), typeof(RepQuestionWork), typeof(Facet), typeof(TemplateFault), typeof(CreditMove), typeof(Frequency), typeof(DealOutcome), typeof(Outcome), typeof(Silence)]));
    }

    [Fact]
    public void The_status_reasons_of_a_plan_are_the_solution_s()
    {
        Assert.Equal((int)coach_alignmentplan_statuscode.Agreed, PlanAgreement.Agreed);
        Assert.Equal((int)coach_alignmentplan_statuscode.Closed, PlanAgreement.Closed);
    }

    private static IEnumerable<string> Options(Type choice) =>
        Enum.GetValues(choice).Cast<object>().Select(option => $"{option} {Convert.ToInt32(option, null)}").Order(StringComparer.Ordinal);
}
