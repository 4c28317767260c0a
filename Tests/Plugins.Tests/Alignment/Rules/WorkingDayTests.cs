using CoachingExtensions.Alignment;

namespace CoachingExtensions.Tests.Alignment;

/// <summary>A working day is a day of the plan's calendar that is no closure of it and no absence of its rep.</summary>
public sealed class WorkingDayTests
{
    /// <summary>From a Wednesday to a Thursday.</summary>
    private static readonly Period April = new(Day("2026-04-01"), Day("2026-04-30"));

    private static readonly WorkWeek SundayToThursday = new([DayOfWeek.Sunday, DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday]);

    private static readonly Guid Rep = Guid.NewGuid(), Calendar = Guid.NewGuid();

    private static DateTime Day(string day) => DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    private static PlanDays Plan(Guid? calendar = null, WorkWeek? week = null) => new(Guid.NewGuid(), Rep, calendar, week ?? WorkWeek.MondayToFriday, April);

    private static Absence Away(string first, string last, Guid? rep = null) => new(rep ?? Rep, new Period(Day(first), Day(last)));

    private static string? OffWith(PlanDays plan, Closure[] closures, params Absence[] absences) => new DaysOff(closures, absences).Of(plan).Off;

    [Theory]
    [InlineData("2026-04-05", "2026-04-11", 5)]
    [InlineData("2026-04-03", "2026-04-04", 0)]
    [InlineData("2026-04-02", "2026-04-05", 2)]
    public void A_calendar_says_which_days_of_the_week_are_worked(string from, string to, int count) =>
        Assert.Equal(count, new WorkDays(SundayToThursday, []).Count(Day(from), Day(to)));

    [Fact]
    public void Counting_by_weeks_agrees_with_counting_by_days_for_every_week_there_is()
    {
        for (var bits = 0; bits < 128; bits++)
        {
            var week = new WorkWeek(Enum.GetValues<DayOfWeek>().Where(day => (bits & (1 << (int)day)) != 0));
            var days = new WorkDays(week, [Day("2026-04-08"), Day("2026-04-12")]);

            var byDays = Enumerable.Range(0, 30).Count(day => days.Include(April.Start.AddDays(day)));

            Assert.Equal(byDays, days.Count(April.Start, April.End));
        }
    }

    [Fact]
    public void A_week_is_kept_as_its_days_and_the_usual_one_not_at_all() =>
        Assert.Equal([null, "MO,TU,WE,TH,SU", "none"], new[] { WorkWeek.MondayToFriday, SundayToThursday, new WorkWeek([]) }.Select(week => week.ToText()));

    [Fact]
    public void Every_week_is_read_as_it_was_kept()
    {
        for (var bits = 0; bits < 128; bits++)
        {
            var week = new WorkWeek(Enum.GetValues<DayOfWeek>().Where(day => (bits & (1 << (int)day)) != 0));

            Assert.Equal(week, WorkWeek.FromText(week.ToText()));
        }
    }

    [Fact]
    public void Only_what_makes_a_difference_is_kept_and_each_day_once() => Assert.Equal("20260401 20260408-20260410 20260430", OffWith(
        Plan(),
        [new(Day("2026-04-01"), null), new(Day("2026-04-04"), null), new(Day("2026-05-01"), null), new(Day("2026-04-30"), null), new(Day("2026-04-09"), null)],
        Away("2026-04-08", "2026-04-12"), Away("2026-04-10", "2026-04-10"), Away("2026-03-01", "2026-03-31")));

    [Fact]
    public void An_absence_that_is_longer_than_the_plan_takes_every_day_of_it() =>
        Assert.Equal(0, new DaysOff([], [Away("2020-01-01", "2030-12-31")]).Of(Plan()).Read().Count(April.Start, April.End));

    [Fact]
    public void An_absence_of_another_rep_is_none_of_the_plan_s() => Assert.Null(OffWith(Plan(), [], Away("2026-04-06", "2026-04-10", Guid.NewGuid())));

    [Fact]
    public void A_closure_of_a_calendar_holds_for_its_plans_alone()
    {
        Closure[] closed = [new(Day("2026-04-06"), Calendar)];

        Assert.Equal(["20260406", null, null], new[] { Plan(Calendar), Plan(Guid.NewGuid()), Plan() }.Select(plan => OffWith(plan, closed)));
    }

    [Fact]
    public void A_closure_without_a_calendar_holds_for_all() =>
        Assert.Equal(["20260406", "20260406"], new[] { Plan(Calendar), Plan() }.Select(plan => OffWith(plan, [new(Day("2026-04-06"), null)])));

    [Fact]
    public void A_Sunday_off_counts_where_Sundays_are_worked() =>
        Assert.Equal(["20260405", null], new[] { Plan(Calendar, SundayToThursday), Plan() }.Select(plan => OffWith(plan, [new(Day("2026-04-05"), null)])));

    [Fact]
    public void What_was_kept_before_stretches_were_is_read_the_same() =>
        Assert.Equal(19, new KeptDays(null, "20260406 20260407 20260408").Read().Count(April.Start, April.End));

    [Theory]
    [InlineData(null, null, "111001111100111110011111001111")]
    [InlineData("MO,TU,WE,TH", null, "110001111000111100011110001111")]
    [InlineData(null, "20260406-20260407 20260430", "111000011100111110011111001110")]
    [InlineData("", "x 20260406", "111000111100111110011111001111")]
    public void Days_are_told_one_by_one_as_they_are_counted(string? week, string? off, string expected)
    {
        var april = new Period(Day("2026-04-01"), Day("2026-04-30"));

        var told = new KeptDays(week, off).With(april);

        Assert.Equal(expected, told.DayByDay);
        Assert.Equal(told.Read().Count(april.Start, april.End), told.DayByDay!.Count(day => day == '1'));
    }

    [Fact]
    public void The_days_of_the_longest_plan_fit_their_column()
    {
        var longest = new KeptDays(null, null).With(new Period(Day("2020-01-01"), Day("2029-12-31")));

        Assert.Equal(3653, longest.DayByDay!.Length);
    }

    [Fact]
    public void More_than_a_column_holds_is_cut_after_a_whole_day_and_can_be_read()
    {
        var years = new Period(Day("2020-01-01"), Day("2029-12-31"));
        List<DateTime> all = [.. Enumerable.Range(0, 3653).Select(day => years.Start.AddDays(day))];
        var everyOther = all.Where(day => day.DayOfWeek is DayOfWeek.Monday or DayOfWeek.Wednesday or DayOfWeek.Friday);

        var kept = KeptDays.Of(years, WorkWeek.MondayToFriday, everyOther);

        Assert.InRange(kept.Off!.Length, KeptDays.Longest - 9, KeptDays.Longest);
        Assert.Equal(kept, KeptDays.Of(years, WorkWeek.MondayToFriday, all.Where(day => !kept.Read().Include(day))));
    }

    [Theory]
    [InlineData("2026-04-06", "2026-04-06", true, null)]
    [InlineData("2026-04-06", "2026-04-05", true, "The absence \"Holiday\" ends before it starts: correct its first or its last day, and save again.")]
    [InlineData(null, "2026-04-05", true, "The absence \"Holiday\" has no first day: give it one, and save again.")]
    [InlineData("2026-04-05", null, true, "The absence \"Holiday\" has no last day: give it one, and save again.")]
    [InlineData("2026-04-05", "2026-04-06", false, "The absence \"Holiday\" is a team's, and a team is never away: give it to the rep who is.")]
    public void An_absence_is_a_person_s_and_has_days_the_right_way_round(string? first, string? last, bool isPersons, string? problem) =>
        Assert.Equal(problem, AbsenceRule.Problem("Holiday", first is null ? null : Day(first), last is null ? null : Day(last), isPersons).Said());
}
