using CoachingExtensions.Measurement;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Tests.Effect;

/// <summary>Who can be drawn, and that every order can come of it.</summary>
public sealed class DrawnStartRuleTests
{
    private static readonly DateTime Today = new(2026, 3, 18), Monday = new(2026, 3, 23);
    private static readonly DrawnStartRule Rule = new("Spring", Monday, 4);

    private static DrawableManager Manager(int id) => new(Panel.Id(id), $"Manager {id}", false, [Panel.Id(id + 100)]);

    private static string Refused(Action action) => Assert.Throws<RefusedException>(action).Message;

    [Fact]
    public void Begins_each_team_so_many_weeks_after_the_one_before()
    {
        var teams = Rule.Draw([Manager(1), Manager(2), Manager(3)], 7);

        Assert.Equal([Monday, Monday.AddDays(28), Monday.AddDays(56)], teams.Select(team => team.StartsOn));
        Assert.Equal([1, 2, 3], teams.Select(team => team.Order));
    }

    [Fact]
    public void Draws_the_same_again_from_the_same_seed_however_managers_are_named() =>
        Assert.Equal(
            Rule.Draw([Manager(1), Manager(2), Manager(3), Manager(4)], 99).Select(team => team.Manager.Id),
            Rule.Draw([Manager(4), Manager(2), Manager(1), Manager(3)], 99).Select(team => team.Manager.Id));

    [Fact]
    public void Draws_every_order_about_as_often()
    {
        var orders = Enumerable.Range(0, 2400).Select(seed => string.Join(" ", Rule.Draw([Manager(1), Manager(2), Manager(3), Manager(4)], (ulong)seed).Select(team => team.Manager.Name))).CountBy(order => order).ToList();

        Assert.Equal(24, orders.Count);
        Assert.All(orders, order => Assert.InRange(order.Value, 60, 140));
    }

    [Fact]
    public void Can_begin_on_a_monday_after_today() => Rule.Demand(Today);

    [Theory]
    [InlineData("", "2026-03-23", 4, "no name")]
    [InlineData("  ", "2026-03-23", 4, "no name")]
    [InlineData("Spring", "2026-03-24", 4, "Tuesday")]
    [InlineData("Spring", "2026-03-22", 4, "Choose 3/23/2026")]
    [InlineData("Spring", "2026-03-16", 4, "not to come")]
    [InlineData("Spring", "2027-03-22", 4, "too far")]
    [InlineData("Spring", "2026-03-23", 0, "0 weeks")]
    [InlineData("Spring", "2026-03-23", 27, "27 weeks")]
    public void Is_refused(string name, string first, int weeks, string words) =>
        Assert.Contains(words, Refused(() => new DrawnStartRule(name, DateTime.Parse(first, System.Globalization.CultureInfo.InvariantCulture), weeks).Demand(Today)), StringComparison.Ordinal);

    [Fact]
    public void Does_not_draw_today() => Assert.Contains("not to come", Refused(() => new DrawnStartRule("Spring", Monday, 4).Demand(Monday)), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "2 teams at least")]
    [InlineData("7b3f6a52-0000-0000-0000-000000000001, 7B3F6A52-0000-0000-0000-000000000001", "2 teams at least")]
    [InlineData("7b3f6a52-0000-0000-0000-000000000001,Anna", "Anna")]
    public void Refuses_names_that_are_none(string named, string words) => Assert.Contains(words, Refused(() => DrawnStartRule.Managers(named)), StringComparison.Ordinal);

    [Fact]
    public void Refuses_a_manager_who_left_has_nobody_or_stands_in_another_draw()
    {
        Assert.Contains("can no longer sign in", Refused(() => Rule.Draw([Manager(1) with { HasLeft = true }, Manager(2)], 1)), StringComparison.Ordinal);
        Assert.Contains("reports to Manager 1", Refused(() => Rule.Draw([Manager(1) with { People = [] }, Manager(2)], 1)), StringComparison.Ordinal);
        Assert.Contains("\"Winter\"", Refused(() => Rule.Draw([Manager(1) with { Running = new RunningDraw("Winter", Monday) }, Manager(2)], 1)), StringComparison.Ordinal);
    }
}
