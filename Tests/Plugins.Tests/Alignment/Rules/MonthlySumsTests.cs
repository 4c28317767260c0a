using CoachingExtensions.Alignment;
using Xunit;

namespace CoachingExtensions.Tests.Alignment;

public sealed class MonthlySumsTests
{
    private static readonly Period Year = new(new DateTime(2026, 1, 10), new DateTime(2026, 12, 31));

    private static string After(string? text, params (int Month, decimal Sum)[] again) =>
        MonthlySums.FromText(text).With(again.ToDictionary(pair => new Month(2026, pair.Month), pair => pair.Sum), Year).ToString();

    [Fact]
    public void A_target_that_was_never_summed_has_nothing() => Assert.Equal(0, MonthlySums.FromText(null).Total);

    [Fact]
    public void The_months_add_up() => Assert.Equal(15.5m, MonthlySums.FromText("2026-10=12;2026-11=3.5").Total);

    [Fact]
    public void One_month_summed_again_leaves_the_others() => Assert.Equal("2026-10=12;2026-11=4", After("2026-10=12;2026-11=3.5", (11, 4)));

    [Fact]
    public void A_new_month_stands_in_its_place() => Assert.Equal("2026-09=1;2026-10=12", After("2026-10=12", (9, 1)));

    [Fact]
    public void A_month_that_has_nothing_left_goes() => Assert.Equal("2026-10=12", After("2026-10=12;2026-11=3", (11, 0)));

    [Fact]
    public void A_month_the_plan_no_longer_has_goes() => Assert.Equal("2026-10=12", After("2025-12=7;2026-10=12;2027-01=1"));

    [Fact]
    public void A_month_that_the_period_only_begins_in_stays() => Assert.Equal("2026-01=2", After("2026-01=2"));

    [Fact]
    public void What_is_written_is_read_again() => Assert.Equal("2026-01=0.01;2026-02=99999999.99", MonthlySums.FromText("2026-01=0.01;2026-02=99999999.99").ToString());

    [Fact]
    public void Cents_are_kept_and_noughts_are_not() => Assert.Equal("2026-03=10.5", After("", (3, 10.5000m)));

    [Fact]
    public void A_sum_is_kept_exactly() => Assert.Equal("2026-03=0.333335", After("", (3, 0.333335m)));

    [Fact]
    public void Sums_that_no_ledger_has_can_be_read_all_the_same() =>
        Assert.InRange(MonthlySums.FromText("2026-03=79228162514264337593543950335;2026-04=79228162514264337593543950335").Total, Kept.Most, decimal.MaxValue);

    [Theory]
    [InlineData(0.05, 0.051)]
    [InlineData(0.06, 0.06)]
    public void A_figure_is_known_exactly_where_the_sums_say_the_same(double figure, double exact) =>
        Assert.Equal((decimal)exact, MonthlySums.FromText("2026-03=0.05;2026-04=0.001").ExactOf((decimal)figure));

    [Fact]
    public void Ten_years_of_the_largest_sums_have_room_in_their_column()
    {
        var years = new Period(new DateTime(2026, 1, 15), new DateTime(2036, 1, 14));

        var text = MonthlySums.FromText("").With(Month.Of(years).ToDictionary(month => month, _ => -decimal.MaxValue), years).ToString();

        Assert.InRange(text.Length, 121 * 20, 4000);
    }
}

public sealed class TouchedTests
{
    private static IEnumerable<string> Stretches(params int[] months) =>
        new Touched([], [.. months.Select(month => new Month(2026, month))]).Stretches().Select(days => $"{days.Start:MM-dd} to {days.End:MM-dd}");

    [Fact]
    public void Nothing_has_no_days() => Assert.Empty(Stretches());

    [Fact]
    public void Neighbours_are_one_stretch() => Assert.Equal(["02-01 to 04-30"], Stretches(3, 2, 4, 3));

    [Fact]
    public void Months_apart_are_stretches_of_their_own() => Assert.Equal(["01-01 to 01-31", "11-01 to 11-30"], Stretches(11, 1));
}
