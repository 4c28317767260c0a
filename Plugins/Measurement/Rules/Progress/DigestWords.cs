namespace CoachingExtensions.Measurement;

/// <summary>What a digest says: calm, in a few sentences, of the team first. What there is nothing of is not said.</summary>
internal static class DigestWords
{
    private const int MostNamed = 3;

    public static Message Title => new("Digest.Title", "Your week in coaching");

    public static Message Open => new("Digest.Open", "Open the board");

    /// <summary>Null where there is nothing to say.</summary>
    public static Message? Of(DigestFacts facts, DateTime now)
    {
        List<Message> team = [.. OfTeam(facts, now)];
        List<Message> all = [.. team.Count == 0 ? [] : new[] { new Message("Digest.YourTeam", "Your team: {0}", team[0]) }, .. team.Skip(1), .. OfOwn(facts.Own, now)];
        return all.Count == 0 ? null : new Message("Digest.All", "{0}", Message.Sentences(all));
    }

    private static IEnumerable<Message> OfTeam(DigestFacts facts, DateTime now)
    {
        var sums = TeamProgress.Of(facts.Team, person => person.LastWeek, now);
        if (sums.Practised > 0) yield return new Message("Digest.TeamPractised", "{0} of {1} practised last week.", sums.Practised, sums.People);
        if (sums.BecameReady > 0) yield return new Message("Digest.TeamReady", "Ready now: {0}.", Named([.. facts.Team.SelectMany(person => person.Practice.BecameReadyIn(person.LastWeek).Select(skill => new Message("Digest.PersonReady", "{0} in {1}", person.Person.Name, skill.Skill.Name)))]));
        if (sums.Kept + sums.Broken is > 0 and var settled)
        {
            yield return settled == 1 ? new Message("Digest.TeamKeptOfOne", "{0} of 1 promise was kept.", sums.Kept) : new Message("Digest.TeamKept", "{0} of {1} promises were kept.", sums.Kept, settled);
        }

        if (sums.Confirmed > 0)
        {
            yield return sums.Confirmed == 1
                ? new Message("Digest.TeamConfirmedOne", "1 talk changed something, as those say who were coached.")
                : new Message("Digest.TeamConfirmed", "{0} talks changed something, as those say who were coached.", sums.Confirmed);
        }

        if (facts.ToScore > 0) yield return facts.ToScore == 1 ? new Message("Digest.OneToScore", "1 attempt waits for your score.") : new Message("Digest.ToScore", "{0} attempts wait for your score.", facts.ToScore);
    }

    private static IEnumerable<Message> OfOwn(PersonProgress own, DateTime now)
    {
        var week = own.LastWeek;
        if (own.Practice.PractisedIn(week)) yield return own.Practice.Streak > 1 ? new Message("Digest.Streak", "You have practised {0} weeks in a row.", own.Practice.Streak) : new Message("Digest.Practised", "You practised last week.");
        if (own.Practice.ScoredIn(week) is > 0 and var scored) yield return scored == 1 ? new Message("Digest.ScoredOne", "Your coach scored 1 attempt of yours.") : new Message("Digest.Scored", "Your coach scored {0} attempts of yours.", scored);
        if (own.Practice.BecameReadyIn(week) is { Count: > 0 } ready) yield return new Message("Digest.Ready", "You are ready now in {0}.", Named([.. ready.Select(skill => skill.Skill.Name)]));
        var promises = SettledPromises.Of(own.Promises, week, now);
        if (promises.Kept + promises.Broken is > 0 and var settled)
        {
            yield return settled == 1 ? new Message("Digest.KeptOfOne", "You kept {0} of 1 promise.", promises.Kept) : new Message("Digest.Kept", "You kept {0} of {1} promises.", promises.Kept, settled);
        }

        if (own.ConfirmedIn(week) is > 0 and var confirmed) yield return confirmed == 1 ? new Message("Digest.ConfirmedOne", "1 talk changed something for you.") : new Message("Digest.Confirmed", "{0} talks changed something for you.", confirmed);
        if (SettledPromises.OpenIn(own.Promises, own.ThisWeek, now) is > 0 and var open) yield return open == 1 ? new Message("Digest.OneOpen", "1 promise is for this week.") : new Message("Digest.SomeOpen", "{0} promises are for this week.", open);
        if (own.Practice.Next is { NextDue: { } due } next && due <= own.ThisWeek.End)
        {
            yield return due <= own.Practice.Today
                ? new Message("Digest.NextNow", "Next to practise: {0}, due now.", next.Skill.Name)
                : new Message("Digest.NextOn", "Next to practise: {0}, due on {1}.", next.Skill.Name, Weekdays.Of(due));
        }
    }

    private static object Named(IReadOnlyList<object> names) =>
        names.Count <= MostNamed ? Message.Listed(names) : new Message("Digest.AndMore", "{0} and {1} more", Message.Listed(names.Take(MostNamed)), names.Count - MostNamed);
}
