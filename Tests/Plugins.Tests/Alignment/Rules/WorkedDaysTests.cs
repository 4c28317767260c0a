using CoachingExtensions.Alignment;

namespace CoachingExtensions.Tests.Alignment;

/// <summary>How much of a plan's time a history is.</summary>
public sealed class WorkedDaysTests
{
    private static readonly Period April = new(new DateTime(2026, 4, 1), new DateTime(2026, 4, 30));
    private static readonly WorkDays Mondays = new(new WorkWeek([DayOfWeek.Monday]), []);

    [Fact]
    public void Without_plans_a_history_is_worked_as_the_new_plan_is() => Assert.Equal(22, WorkedDays.Of(April, [], WorkDays.Usual));

    [Fact]
    public void The_days_of_an_earlier_plan_are_worked_as_it_kept_them()
    {
        WorkedPeriod[] plans = [new(new Period(new DateTime(2026, 3, 1), new DateTime(2026, 4, 15)), Mondays)];

        Assert.Equal(2 + 11, WorkedDays.Of(April, plans, WorkDays.Usual));
    }

    [Theory]
    [InlineData(50_000, 262, 65, 12_405)]
    [InlineData(5, 10, 5, 3)]
    public void Usual_is_what_was_reached_in_as_many_working_days(int reached, int worked, int plan, int usual) => Assert.Equal(usual, WorkedDays.Usual(reached, worked, plan));

    [Theory]
    [InlineData(null, 262, 65)]
    [InlineData(50_000, 0, 65)]
    [InlineData(50_000, 262, 0)]
    public void Nothing_is_usual_where_nothing_is_known_or_no_day_is_worked(int? reached, int worked, int plan) => Assert.Null(WorkedDays.Usual(reached, worked, plan));
}
