using CoachingExtensions.Alignment;
using CoachingExtensions.Conversations;
using CoachingExtensions.Measurement;
using CoachingExtensions.Practice;
using CoachingExtensions.Tests.Pipeline;

namespace CoachingExtensions.Tests;

/// <summary>Progress, its sums and what a digest says of it.</summary>
public sealed class ProgressTests
{
    private static readonly DateTime Wednesday = new(2026, 3, 18), Monday = new(2026, 3, 16), Now = new(2026, 3, 18, 10, 0, 0);
    private static readonly Period LastWeek = new(new DateTime(2026, 3, 9), new DateTime(2026, 3, 15));
    private static readonly UsedSkill Asking = new(Guid.NewGuid(), "Asking", Audience.Rep);

    private static SkillAttempt Attempt(DateTime day, int? score = 4, int difficulty = 1) => new(Asking.Id, new Attempt(Guid.NewGuid(), day.AddHours(9), day, difficulty, score));

    private static PersonPractice Practice(params SkillAttempt[] attempts) => new([new PractisedSkill(Asking, 0, null)], attempts, PracticeTerms.Usual, Wednesday);

    private static PersonProgress Person(string name, PersonPractice? practice = null, params Commitment[] promises) =>
        new(new ProgressPerson(Guid.NewGuid(), name, null), practice ?? Practice(), promises, []);

    private static Commitment Promise(DateTime day, bool isDone = false, DateTime? endedOn = null) => new(Guid.NewGuid(), "Call", Guid.NewGuid(), day) { IsDone = isDone, EndedOn = endedOn };

    private static DigestFacts Facts(PersonProgress own, params PersonProgress[] team) => new(own, team, 0);

    [Fact]
    public void A_promise_counts_on_the_day_on_which_it_was_kept_and_not_on_the_day_it_was_made_for() =>
        Assert.Equal(new SettledPromises(1, 0), SettledPromises.Of([Promise(new(2026, 4, 20), true, new(2026, 3, 10))], LastWeek, Now));

    [Fact]
    public void A_promise_that_was_not_kept_counts_on_its_day() =>
        Assert.Equal((new SettledPromises(0, 1), new SettledPromises(0, 0)), (SettledPromises.Of([Promise(new(2026, 3, 15))], LastWeek, Now), SettledPromises.Of([Promise(new(2026, 3, 16))], LastWeek, Now)));

    [Fact]
    public void A_promise_of_today_is_neither_kept_nor_broken() =>
        Assert.Null(SettledPromises.Of([Promise(Wednesday)], new Period(Wednesday, Wednesday), Now).Share);

    [Fact]
    public void Somebody_becomes_ready_in_the_week_of_the_third_good_attempt()
    {
        var practice = Practice(Attempt(Monday.AddDays(-20)), Attempt(Monday.AddDays(-10)), Attempt(Monday.AddDays(-2)));

        Assert.Equal(1, Assert.Single(practice.BecameReadyIn(LastWeek)).ReadyAt);
        Assert.Empty(practice.BecameReadyIn(Weeks.Holding(Monday)));
    }

    [Fact]
    public void Who_is_ready_at_more_becomes_ready_again() =>
        Assert.Equal(2, Assert.Single(Practice([.. Enumerable.Range(10, 3).Select(ago => Attempt(Monday.AddDays(-ago))), .. Enumerable.Range(1, 3).Select(ago => Attempt(Monday.AddDays(-ago), 5, 2))]).BecameReadyIn(LastWeek)).ReadyAt);

    /// <summary>The same from the rule's text, attempt by attempt, over random histories.</summary>
    [Fact]
    public void What_somebody_became_ready_at_is_what_the_rule_says_at_both_ends_of_the_week()
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var random = new Random(seed);
            var attempts = Enumerable.Range(0, random.Next(14))
                .Select(_ => Attempt(Monday.AddDays(-random.Next(random.Next(2) == 0 ? 12 : 130)), random.Next(6) == 0 ? null : random.Next(3, 6), random.Next(1, 4))).ToArray();
            int Ready(DateTime day) => int.Parse(PracticeTruth.Of([.. attempts.Select(each => each.Attempt).Where(each => each.Day <= day).Select(each => new Practised(each.Id, each.On, each.Day, each.Difficulty, each.Score))], day) is var told && told == "nothing" ? "0" : told["ready at ".Length..("ready at ".Length + 1)], System.Globalization.CultureInfo.InvariantCulture);
            var should = Ready(LastWeek.End) > Ready(LastWeek.Start.AddDays(-1)) ? Ready(LastWeek.End) : 0;

            Assert.Equal(should, Practice(attempts).BecameReadyIn(LastWeek).SingleOrDefault()?.ReadyAt ?? 0);
        }
    }

    [Fact]
    public void A_digest_without_anything_to_say_is_none() => Assert.Null(DigestWords.Of(Facts(Person("Ann"), Person("Bob")), Now));

    [Fact]
    public void A_digest_tells_of_the_team_first_and_then_of_oneself()
    {
        var ready = Practice([.. Enumerable.Range(1, 3).Select(ago => Attempt(Monday.AddDays(-ago)))]);
        var words = DigestWords.Of(new DigestFacts(Person("Ann", Practice(Attempt(Monday.AddDays(-1), null))), [Person("Bob", ready, Promise(new(2026, 3, 12))), Person("Cleo")], 2), Now);

        Assert.Equal("Your team: 1 of 2 practised last week. Ready now: Bob in Asking. 0 of 1 promise was kept. 2 attempts wait for your score. You practised last week.", words.Said());
    }

    [Fact]
    public void A_digest_of_a_rep_says_what_is_next()
    {
        var practice = Practice(Attempt(Monday.AddDays(-1))) with { Skills = [new PractisedSkill(Asking, 1, new(2026, 3, 20))] };

        Assert.Equal("You practised last week. Your coach scored 1 attempt of yours. 1 promise is for this week. Next to practise: Asking, due on Friday.", DigestWords.Of(Facts(Person("Bob", practice, Promise(new(2026, 3, 19)))), Now).Said());
    }

    [Fact]
    public void A_digest_names_three_and_counts_the_others()
    {
        var ready = Practice([.. Enumerable.Range(1, 3).Select(ago => Attempt(Monday.AddDays(-ago)))]);

        Assert.Contains("Ready now: A in Asking, B in Asking, C in Asking and 2 more.", DigestWords.Of(Facts(Person("Ann"), [.. "ABCDE".Select(name => Person($"{name}", ready))]), Now).Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_has_no_team_is_told_so_in_words() =>
        Assert.Equal(ProgressRefusals.NoTeam.Said(), Assert.Throws<CoachingExtensions.Platform.RefusedException>(() => new TeamChoice([]).Demand(Guid.NewGuid(), null, null)).Message);
}
