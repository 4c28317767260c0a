using CoachingExtensions.Alignment;
using CoachingExtensions.Conversations;
using CoachingExtensions.Practice;

namespace CoachingExtensions.Measurement;

/// <summary>How far somebody is: what is ready, how regularly it is practised, what was promised and kept, and whether coaching helps. No score, no verdict, no words.</summary>
/// <param name="Person">Who.</param>
/// <param name="Practice">What was practised.</param>
/// <param name="Promises">What the person promised in conversations, as far back as is looked.</param>
/// <param name="Confirmed">The conversations with the person of which the person says that they changed something, as far back as is looked.</param>
internal sealed record PersonProgress(ProgressPerson Person, PersonPractice Practice, IReadOnlyList<Commitment> Promises, IReadOnlyList<HeldTalk> Confirmed)
{
    /// <summary>So many days are looked back, today included.</summary>
    public const int DaysBack = 90;

    public Period ThisWeek => Weeks.Holding(Practice.Today);

    public Period LastWeek => Weeks.Holding(ThisWeek.Start.AddDays(-1));

    private DateTime FirstDay => Practice.Today.AddDays(1 - DaysBack);

    private IEnumerable<HeldTalk> Lately => Confirmed.Where(talk => talk.Day >= FirstDay);

    /// <summary>The last day of coaching that changed something; null for none in these days.</summary>
    public DateTime? ConfirmedOn => Lately.Max(talk => (DateTime?)talk.Day);

    /// <summary>In how many weeks, Monday to Sunday, coaching changed something. Weeks, because a day would say of one talk what the person said of it.</summary>
    public int ConfirmedWeeks => Lately.Select(talk => Weeks.Holding(talk.Day).Start).Distinct().Count();

    public SettledPromises Settled(DateTime now) => SettledPromises.Of(Promises, new Period(FirstDay, Practice.Today), now);

    public int ConfirmedIn(Period week) => Confirmed.Count(talk => week.Contains(talk.Day));
}

/// <summary>A team's sums, to be glad of: of those who are shown, and of nobody else.</summary>
internal sealed record TeamProgress(int People, int Practised, int BecameReady, int Kept, int Broken, int Confirmed)
{
    /// <param name="people">Those who are shown.</param>
    /// <param name="week">Which week of each counts.</param>
    /// <param name="now">In UTC.</param>
    public static TeamProgress Of(IReadOnlyCollection<PersonProgress> people, Func<PersonProgress, Period> week, DateTime now)
    {
        List<SettledPromises> promises = [.. people.Select(person => SettledPromises.Of(person.Promises, week(person), now))];
        return new TeamProgress(
            people.Count,
            people.Count(person => person.Practice.PractisedIn(week(person))),
            people.Sum(person => person.Practice.BecameReadyIn(week(person)).Count),
            promises.Sum(each => each.Kept),
            promises.Sum(each => each.Broken),
            people.Sum(person => person.ConfirmedIn(week(person))));
    }
}
