using System.Globalization;

namespace CoachingExtensions.Measurement;

/// <summary>What a digest says: calm, in a few sentences, of the team first. What there is nothing of is not said.</summary>
internal static class DigestWords
{
    /// <summary>The title, by which last week's digest is found and taken away.</summary>
    public const string Title = "Your week in coaching";

    public const string Open = "Open the board";

    private const int MostNamed = 3;

    /// <summary>Null where there is nothing to say.</summary>
    public static string? Of(DigestFacts facts, DateTime now)
    {
        List<string> team = [.. OfTeam(facts, now)];
        List<string> all = [.. team.Count == 0 ? [] : new[] { $"Your team: {team[0]}" }, .. team.Skip(1), .. OfOwn(facts.Own, now)];
        return all.Count == 0 ? null : string.Join(" ", all);
    }

    private static IEnumerable<string> OfTeam(DigestFacts facts, DateTime now)
    {
        var sums = TeamProgress.Of(facts.Team, person => person.LastWeek, now);
        if (sums.Practised > 0) yield return $"{sums.Practised} of {sums.People} practised last week.";
        if (sums.BecameReady > 0) yield return $"Ready now: {Named(facts.Team.SelectMany(person => person.Practice.BecameReadyIn(person.LastWeek).Select(skill => $"{person.Person.Name} in {skill.Skill.Name}")))}.";
        if (sums.Kept + sums.Broken > 0) yield return $"{sums.Kept} of {Count(sums.Kept + sums.Broken, "promise was", "promises were")} kept.";
        if (sums.Confirmed > 0) yield return $"{Count(sums.Confirmed, "talk", "talks")} changed something, as those say who were coached.";
        if (facts.ToScore > 0) yield return $"{Count(facts.ToScore, "attempt waits", "attempts wait")} for your score.";
    }

    private static IEnumerable<string> OfOwn(PersonProgress own, DateTime now)
    {
        var week = own.LastWeek;
        if (own.Practice.PractisedIn(week)) yield return own.Practice.Streak > 1 ? $"You have practised {own.Practice.Streak} weeks in a row." : "You practised last week.";
        if (own.Practice.ScoredIn(week) is > 0 and var scored) yield return $"Your coach scored {Count(scored, "attempt", "attempts")} of yours.";
        if (own.Practice.BecameReadyIn(week) is { Count: > 0 } ready) yield return $"You are ready now in {Named(ready.Select(skill => skill.Skill.Name))}.";
        var promises = SettledPromises.Of(own.Promises, week, now);
        if (promises.Kept + promises.Broken > 0) yield return $"You kept {promises.Kept} of {Count(promises.Kept + promises.Broken, "promise", "promises")}.";
        if (own.ConfirmedIn(week) is > 0 and var confirmed) yield return $"{Count(confirmed, "talk", "talks")} changed something for you.";
        if (SettledPromises.OpenIn(own.Promises, own.ThisWeek, now) is > 0 and var open) yield return $"{Count(open, "promise is", "promises are")} for this week.";
        if (own.Practice.Next is { NextDue: { } due } next && due <= own.ThisWeek.End) yield return $"Next to practise: {next.Skill.Name}, due {(due <= own.Practice.Today ? "now" : $"on {due.ToString("dddd", CultureInfo.InvariantCulture)}")}.";
    }

    private static string Count(int count, string one, string several) => $"{count} {(count == 1 ? one : several)}";

    private static string Named(IEnumerable<string> names)
    {
        List<string> all = [.. names];
        return $"{string.Join(", ", all.Take(MostNamed))}{(all.Count > MostNamed ? $" and {all.Count - MostNamed} more" : "")}";
    }
}
