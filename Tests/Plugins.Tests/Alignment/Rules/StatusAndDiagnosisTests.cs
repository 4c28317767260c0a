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
        Assert.Equal(Enum.Parse<TargetStatus>(status), TargetStatusRule.Of((decimal)actual, 20, (decimal)expected, isTooEarly: false, 0.2m));

    [Fact]
    public void While_it_is_too_early_a_target_is_not_started_unless_it_is_achieved()
    {
        Assert.Equal(TargetStatus.NotStarted, TargetStatusRule.Of(19, 20, 0, isTooEarly: true, 0.2m));
        Assert.Equal(TargetStatus.Achieved, TargetStatusRule.Of(20, 20, 0, isTooEarly: true, 0.2m));
    }

    [Theory]
    [InlineData("2026-03-31", true)]
    [InlineData("2026-04-01", true)]
    [InlineData("2026-04-03", true)]
    [InlineData("2026-04-05", false)]
    [InlineData("2026-04-06", false)]
    public void It_is_too_early_until_three_working_days_are_over(string today, bool isTooEarly) =>
        Assert.Equal(isTooEarly, Pace.IsTooEarly(April, Day(today), WorkDays.Usual, 3));

    [Fact]
    public void A_closure_is_no_early_day() => Assert.True(Pace.IsTooEarly(April, Day("2026-04-06"), new WorkDays(WorkWeek.MondayToFriday, [Day("2026-04-03")]), 3));

    [Fact]
    public void Without_early_days_something_is_said_from_the_first_day() => Assert.False(Pace.IsTooEarly(April, April.Start, WorkDays.Usual, 0));

    [Fact]
    public void Of_a_period_that_is_over_it_is_never_too_early() =>
        Assert.False(Pace.IsTooEarly(new Period(Day("2026-04-06"), Day("2026-04-07")), Day("2026-04-08"), WorkDays.Usual, 3));

    [Fact]
    public void Without_tolerance_below_pace_is_behind() =>
        Assert.Equal(TargetStatus.Behind, TargetStatusRule.Of(9.99m, 20, 10, isTooEarly: false, 0));

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
    public void An_objective_without_activities_has_no_diagnosis() => Assert.Equal(Diagnosis.None, DiagnosisRule.Of(TargetStatus.Behind, []));

    [Theory]
    [InlineData(4)]
    [InlineData(0)]
    public void In_the_first_days_nothing_is_diagnosed_whatever_was_done(int deals)
    {
        var (objective, activity) = (Guid.NewGuid(), Guid.NewGuid());
        var figures = WorkOut(
            State(objective, AorLevel.Objective, null, 4, deals) with { Today = Day("2026-04-02") },
            State(activity, AorLevel.Activity, objective, 16, 0) with { Today = Day("2026-04-02") });

        Assert.Equal(Diagnosis.None, figures[objective].Diagnosis);
    }

    [Theory]
    [InlineData(4, 16, 0.25)]
    [InlineData(0, 16, 0)]
    public void Conversion_is_the_parents_value_per_unit(int above, int own, double conversion)
    {
        var (parent, target) = (Guid.NewGuid(), Guid.NewGuid());

        Assert.Equal((decimal)conversion, WorkOut(State(parent, AorLevel.Objective, null, 4, above), State(target, AorLevel.Activity, parent, 16, own))[target].ActualConversion);
    }

    [Fact]
    public void There_is_no_conversion_of_nothing_and_none_without_a_parent()
    {
        var (parent, target) = (Guid.NewGuid(), Guid.NewGuid());
        var figures = WorkOut(State(parent, AorLevel.Objective, null, 4, 4), State(target, AorLevel.Activity, parent, 16, 0));

        Assert.Equal((null, null), (figures[target].ActualConversion, figures[parent].ActualConversion));
    }

    [Fact]
    public void Siblings_that_count_the_same_metric_share_their_parent()
    {
        var (result, one, other, alone) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var figures = WorkOut(
            State(result, AorLevel.Result, null, 96_000, 83_500),
            State(one, AorLevel.Objective, result, 2, 2) with { MetricId = Deals },
            State(other, AorLevel.Objective, result, 2, 2) with { MetricId = Deals },
            State(alone, AorLevel.Objective, result, 8, 5) with { MetricId = Guid.NewGuid() });

        Assert.Equal((20_875m, 20_875m, 16_700m), (figures[one].ActualConversion, figures[other].ActualConversion, figures[alone].ActualConversion));
    }

    [Fact]
    public void All_figures_of_a_plan_follow_from_its_tree()
    {
        var (result, objective, activity) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var figures = WorkOut(
            State(result, AorLevel.Result, null, 80000, 40000),
            State(objective, AorLevel.Objective, result, 4, 1),
            State(activity, AorLevel.Activity, objective, 16, 12));

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
        var figures = WorkOut(State(id, AorLevel.Result, null, 0, 0))[id];
        Assert.Equal((TargetStatus.Achieved, 100m, 0m), (figures.Status, figures.Attainment, figures.Gap));
    }

    [Fact]
    public void A_target_of_zero_is_not_reached_while_more_was_taken_back_than_done()
    {
        var id = Guid.NewGuid();
        var figures = WorkOut(State(id, AorLevel.Result, null, 0, -250))[id];
        Assert.Equal((TargetStatus.Behind, 0m, 250m), (figures.Status, figures.Attainment, figures.Gap));
    }

    [Fact]
    public void What_was_taken_back_is_as_far_below_nothing_as_it_is()
    {
        var id = Guid.NewGuid();
        var figures = WorkOut(State(id, AorLevel.Result, null, 1000, -250))[id];
        Assert.Equal((-250m, -25m, 1250m), (figures.Actual, figures.Attainment, figures.Gap));
    }

    [Fact]
    public void A_figure_too_large_for_its_column_is_its_limit()
    {
        var (result, objective) = (Guid.NewGuid(), Guid.NewGuid());
        var figures = WorkOut(
            State(result, AorLevel.Result, null, 1, 250_000_000_000m),
            State(objective, AorLevel.Objective, result, 100_000_000_000m, 0.01m));

        Assert.Equal((Kept.Most, Kept.Most, Kept.Most), (figures[result].Actual, figures[result].Attainment, figures[objective].ActualConversion));
    }

    [Fact]
    public void A_gap_too_large_for_its_column_is_its_limit()
    {
        var id = Guid.NewGuid();

        Assert.Equal(Kept.Most, WorkOut(State(id, AorLevel.Result, null, Kept.Most, -Kept.Most))[id].Gap);
    }

    [Fact]
    public void A_figure_is_rounded_once_from_the_exact_sum_as_people_round()
    {
        var id = Guid.NewGuid();

        Assert.Equal(1.01m, WorkOut(State(id, AorLevel.Result, null, 10, 0.335m * 3))[id].Actual);
    }

    private static readonly Guid Deals = Guid.NewGuid();

    private static DateTime Day(string text) => DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static IReadOnlyDictionary<Guid, Figures> WorkOut(params TargetState[] targets) => FigureRules.WorkOut(targets, new Thresholds(0.2m, 3));

    private static TargetState State(Guid id, AorLevel level, Guid? parent, decimal target, decimal actual) =>
        new(id, Guid.Empty, level, parent, Guid.NewGuid(), target, April, MidApril, actual, null);
}
