using CoachingExtensions.Measurement;

namespace CoachingExtensions.Tests.Effect;

/// <summary>What is told of a difference, when nothing is, and that chance, interval and answer never contradict each other.</summary>
public sealed class EffectRuleTests
{
    private static readonly SimulatedOrganisation Forty = new(40, 12, 5);
    private static readonly SimulatedOrganisation Drawn = new(30, 12, 5) { IsDrawn = true };

    private static EffectAnswer Answer(SimulatedOrganisation organisation, int seed)
    {
        var year = organisation.Year(seed);
        var rule = new EffectRule(year.People, (ulong)seed);
        return organisation.IsDrawn ? rule.Answer(year.Teams) : rule.Answer();
    }

    [Fact]
    public void Says_the_same_of_the_same()
    {
        Assert.Equal(Answer(Forty, 3), Answer(Forty, 3));
        Assert.Equal(Answer(Drawn, 3), Answer(Drawn, 3));
    }

    [Fact]
    public void Never_lets_chance_and_interval_disagree()
    {
        SimulatedOrganisation[] all = [Forty, Forty with { Effect = 0.1 }, Drawn, Drawn with { Effect = 0.1 }];

        Assert.Equal([0, 0, 0, 0], all.Select(organisation => SimulatedAnswers.Of(organisation, 25).Disagreeing));
    }

    [Fact]
    public void Finds_an_effect_that_was_put_in()
    {
        var answers = SimulatedAnswers.Of(Forty with { Effect = 0.15 }, 40);

        Assert.InRange(answers.Mean, 0.12, 0.18);
        Assert.InRange(answers.SeenShare, 0.8, 1);
        Assert.InRange(answers.HoldingShare, 0.8, 1);
    }

    [Fact]
    public void Finds_hardly_any_where_none_was_put_in()
    {
        var answers = SimulatedAnswers.Of(Forty, 60);

        Assert.InRange(answers.Told, 40, 60);
        Assert.InRange(answers.SeenShare, 0, 0.2);
    }

    [Fact]
    public void Finds_it_behind_an_order_that_was_drawn()
    {
        Assert.InRange(SimulatedAnswers.Of(Drawn with { Effect = 0.2 }, 20).SeenShare, 0.7, 1);
        Assert.InRange(SimulatedAnswers.Of(Drawn, 30).SeenShare, 0, 0.25);
    }

    [Fact]
    public void Tells_nothing_of_no_work() =>
        Assert.Equal(Silence.Nothing, new EffectRule([FollowedPerson.Of(Panel.Id(1), new double[6], new double[6], 2)], 1).Answer().Silence);

    [Fact]
    public void Tells_nothing_of_five_who_began()
    {
        var answer = new EffectRule(Group(5, 8), 1).Answer();

        Assert.Equal((Silence.FewBegun, EffectRule.FewestBegun, 5), (answer.Silence, answer.Needed, answer.Found));
    }

    [Fact]
    public void Tells_something_of_six() => Assert.True(new EffectRule(Group(6, 8), 1).Answer().IsTold);

    [Fact]
    public void Tells_nothing_where_all_have_begun()
    {
        var answer = new EffectRule(Group(8, 2), 1).Answer();

        Assert.Equal((Silence.FewNotBegun, 2), (answer.Silence, answer.Found));
    }

    [Fact]
    public void Tells_nothing_of_what_nobody_ever_did() =>
        Assert.Equal(Silence.Nothing, new EffectRule([.. Group(8, 8).Select(person => person with { Amounts = new double[8] })], 1).Answer().Silence);

    [Fact]
    public void Tells_nothing_of_few_months()
    {
        List<FollowedPerson> people = [.. Group(6, 8).Select(person => FollowedPerson.Of(person.Id, person.Amounts[2..6], person.Weights[2..6], person.HasBegun ? 2 : null))];

        var answer = new EffectRule(people, 1).Answer();

        Assert.Equal((Silence.FewMonths, 6), (answer.Silence, answer.Found));
    }

    [Fact]
    public void Tells_nothing_where_those_who_began_were_on_another_way_before()
    {
        // Everybody who begins has won more and more since long before it.
        var people = Group(10, 12, months: 12, begun: 8).With((person, month) => person < 10 ? 0.04 * month : 0);

        var answer = new EffectRule(people, 1).Answer();

        Assert.Equal(Silence.Trend, answer.Silence);
        Assert.InRange(answer.Trend!.Low, 0, 1);
    }

    [Fact]
    public void Says_how_many_months_after_a_beginning_count_for_nothing()
    {
        List<FollowedPerson> people = [.. Group(8, 8), FollowedPerson.Of(Panel.Id(90), [1, 1, 1, 1, 1, 1, 1, 1], [2, 2, 2, 2, 2, 2, 2, 2], -1)];

        Assert.Equal(8, new EffectRule(people, 1).Answer().LeftOut);
    }

    [Fact]
    public void Tells_nothing_of_three_teams()
    {
        var answer = new EffectRule(Group(6, 6), 1).Answer([Team(2, 0, 1), Team(4, 2, 3), Team(6, 4, 5)]);

        Assert.Equal((Silence.FewTeams, EffectRule.FewestTeams, 3), (answer.Silence, answer.Needed, answer.Found));
    }

    [Fact]
    public void Tells_nothing_yet_of_teams_that_are_all_to_begin() =>
        Assert.Equal(Silence.NotYet, new EffectRule(Group(0, 12), 1).Answer([Team(8, 0, 1), Team(9, 2, 3), Team(10, 4, 5), Team(11, 6, 7)]).Silence);

    [Fact]
    public void Tells_nothing_of_teams_that_begin_in_the_same_months()
    {
        var answer = new EffectRule(Group(6, 6), 1).Answer([Team(3, 0, 1), Team(3, 2, 3), Team(3, 4, 5), Team(20, 6, 7, 8, 9, 10, 11)]);

        Assert.Equal((Silence.FewTeams, 2), (answer.Silence, answer.Found));
    }

    [Fact]
    public void Counts_among_all_orders_those_that_say_no_less()
    {
        var year = (Drawn with { People = 24, TeamSize = 6 }).Year(5);
        var own = Difference(year, [0, 1, 2, 3]);
        var all = Orders([0, 1, 2, 3]).ToList();

        var answer = new EffectRule(year.People, 1).Answer(year.Teams);

        Assert.Equal(24, all.Count);
        Assert.Equal(own, answer.Difference!.Value, 1e-9);
        // No less than by counting orders alone: an interval is only one if a difference farther away is rejected too.
        Assert.InRange(answer.Difference.Chance, (all.Count(order => Math.Abs(Difference(year, order)) >= Math.Abs(own) - 1e-9) / 24.0) - 1e-9, 1);
    }

    private static double Difference(SimulatedYear year, List<int> order)
    {
        var begun = year.Teams.SelectMany((team, place) => team.People.Select(person => new { Person = person, year.Teams[order[place]].Month })).ToDictionary(each => each.Person, each => each.Month);
        return new Imputation([.. year.People.Select((person, index) => FollowedPerson.Of(person.Id, person.Amounts, person.Weights, begun[index]))]).Fit()!.Value;
    }

    private static IEnumerable<List<int>> Orders(List<int> of) => of.Count <= 1 ? [[.. of]] : of.SelectMany(first => Orders([.. of.Where(other => other != first)]).Select(rest => (List<int>)[first, .. rest]));

    private static DrawnPlace Team(int month, params int[] people) => new(month, 1, people);

    private static List<FollowedPerson> Group(int beginners, int others, int months = 8, int begun = 4)
    {
        var draws = new Draws(4);
        double Around() => 0.3 + (draws.Share() / 10);
        return
        [
            .. Enumerable.Range(0, beginners).Select(person => Panel.Person(person, begun, [.. Enumerable.Range(0, months).Select(_ => Around())])),
            .. Enumerable.Range(beginners, others).Select(person => Panel.Person(person, null, [.. Enumerable.Range(0, months).Select(_ => Around())])),
        ];
    }
}
