using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Measurement;

/// <summary>
/// Tells each person once a week how the last one went: on the week's first day where the person lives, or when it is worked off after it. Running it twice, or
/// twice at once, tells nobody twice.
/// </summary>
internal sealed class DigestRoutine(IDigests digests, DateTime now)
{
    /// <summary>So many are looked at in one transaction; whoever asked asks again for the others.</summary>
    public const int MostAtOnce = 25;

    /// <param name="left">How many are left for another call.</param>
    /// <returns>How many were told something.</returns>
    public int Send(out int left)
    {
        List<ProgressPerson> due = [.. digests.People().Where(IsDue).Select(each => each.Person).OrderBy(person => person.Id)];
        left = Math.Max(0, due.Count - MostAtOnce);
        var sent = 0;
        foreach (var facts in digests.Facts([.. due.Take(MostAtOnce)]))
        {
            // Whoever has nothing to be told has had the turn all the same.
            if (!digests.Claim(facts.Own.Person, facts.Own.ThisWeek.Start) || DigestWords.Of(facts, now) is not { } words) continue;
            digests.Tell(facts.Own.Person.Id, words);
            sent++;
        }

        return sent;
    }

    private bool IsDue(DigestPerson each) => each.ToldIn is not { } told || told < Weeks.Holding(LocalCalendar.DayOf(now, each.Person.Zone)).Start;
}
