using CoachingExtensions.Alignment;
using Xunit;

namespace CoachingExtensions.Tests.Alignment;

public sealed class StatusAndDiagnosisTests
{
    private static readonly Period April = new(new DateTime(2026, 4, 1), new DateTime(2026, 4, 30));
    private static readonly DateTime MidApril = new(2026, 4, 15);

    [Theory]
    [InlineData(20, 10, "Achieved")]
    [InlineData(21, 10, "Achieved")]
    [InlineData(10, 10, "OnTrack")]
    [InlineData(9.99, 10, "AtRisk")]
    [InlineData(8, 10, "AtRisk")]
    [InlineData(7.99, 10, "Behind")]
    public void Status_follows_actual_against_target_and_pace(double actual, double expected, string status) =>
        Assert.Equal(Enum.Parse<TargetStatus>(status), TargetStatusRule.Of((decimal)actual, 20, (decimal)expected, April, MidApril, 0.2m));

    [Fact]
    public void Before_the_period_a_target_is_not_started_unless_it_is_achieved()
    {
        var before = new DateTime(2026, 3, 31);
        Assert.Equal(TargetStatus.NotStarted, TargetStatusRule.Of(0, 20, 0, April, before, 0.2m));
        Assert.Equal(TargetStatus.Achieved, TargetStatusRule.Of(20, 20, 0, April, before, 0.2m));
    }

    [Fact]
    public void On_the_first_day_nothing_is_expected_and_so_nothing_is_behind() =>
        Assert.Equal(TargetStatus.OnTrack, TargetStatusRule.Of(0, 20, 0, April, April.Start, 0.2m));

    [Fact]
    public void Without_tolerance_below_pace_is_behind() =>
        Assert.Equal(TargetStatus.Behind, TargetStatusRule.Of(9.99m, 20, 10, April, MidApril, 0));

    [Theory]
    [InlineData("Behind", "Behind", "ExecutionGap")]
    [InlineData("AtRisk", "AtRisk", "ExecutionGap")]
    [InlineData("OnTrack", "Behind", "EffectivenessGap")]
    [InlineData("Achieved", "AtRisk", "EffectivenessGap")]
    [InlineData("Behind", "OnTrack", "AheadOfActivity")]
    [InlineData("AtRisk", "Achieved", "AheadOfActivity")]
    [InlineData("OnTrack", "OnTrack", "OnTrack")]
    [InlineData("Achieved", "Achieved", "OnTrack")]
    public void The_gap_between_activities_and_objective_is_read_as_the_framework_says(string activity, string objective, string diagnosis) =>
        Assert.Equal(
            Enum.Parse<Diagnosis>(diagnosis),
            DiagnosisRule.Of(Enum.Parse<TargetStatus>(objective), [Enum.Parse<TargetStatus>(activity)]));

    [Fact]
    public void One_activity_behind_among_many_is_enough_for_an_execution_gap() =>
        Assert.Equal(Diagnosis.ExecutionGap, DiagnosisRule.Of(TargetStatus.Behind, [TargetStatus.Achieved, TargetStatus.AtRisk]));

    [Fact]
    public void An_objective_without_activities_or_before_its_period_has_no_diagnosis()
    {
        Assert.Equal(Diagnosis.None, DiagnosisRule.Of(TargetStatus.Behind, []));
        Assert.Equal(Diagnosis.None, DiagnosisRule.Of(TargetStatus.NotStarted, [TargetStatus.NotStarted]));
    }

    [Fact]
    public void Conversion_is_the_parents_value_per_unit_and_empty_at_zero()
    {
        Assert.Equal(0.25m, Conversion.Actual(4, 16));
        Assert.Equal(0, Conversion.Actual(0, 16));
        Assert.Null(Conversion.Actual(4, 0));
        Assert.Null(Conversion.Actual(null, 16));
    }

    [Fact]
    public void All_figures_of_a_plan_follow_from_its_tree()
    {
        var (result, objective, activity) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var figures = FigureRules.WorkOut(
            [
                State(result, AorLevel.Result, null, 80000, 40000),
                State(objective, AorLevel.Objective, result, 4, 1),
                State(activity, AorLevel.Activity, objective, 16, 12),
            ],
            0.2m);

        Assert.Equal(Diagnosis.EffectivenessGap, figures[objective].Diagnosis);
        Assert.Equal(Diagnosis.None, figures[result].Diagnosis);
        Assert.Equal(40000, figures[objective].ActualConversion);
        Assert.Equal(0.0833m, figures[activity].ActualConversion);
        Assert.Null(figures[result].ActualConversion);
        Assert.Equal(new Figures(12, 7.27m, 4, 75, TargetStatus.OnTrack, Diagnosis.None, 0.0833m), figures[activity]);
    }

    [Fact]
    public void A_target_of_zero_is_achieved_and_divides_nothing()
    {
        var id = Guid.NewGuid();
        var figures = FigureRules.WorkOut([State(id, AorLevel.Result, null, 0, 0)], 0.2m)[id];
        Assert.Equal((TargetStatus.Achieved, 100m, 0m), (figures.Status, figures.Attainment, figures.Gap));
    }

    private static TargetState State(Guid id, AorLevel level, Guid? parent, decimal target, decimal actual) =>
        new(id, Guid.Empty, level, parent, target, April, MidApril, actual, null);
}
