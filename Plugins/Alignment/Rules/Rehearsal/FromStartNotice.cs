using System.Globalization;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>A figure of a target before a piece of work and after it.</summary>
internal sealed record FigureMove(string Target, decimal From, decimal To)
{
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} {1:0.####} → {2:0.####}", Target, From, To);
}

/// <summary>What is said about linking a plan's records from its start: it can move figures of days long past, so it is said before it is done, and kept when it was.</summary>
internal static class FromStartNotice
{
    /// <summary>So much of a plan's own record is kept, the latest first.</summary>
    private const int LongestTrace = 4000, Shown = 4;

    /// <summary>Before it is done: nothing is written yet.</summary>
    public static Message Before(Consequences consequences, IReadOnlyList<FigureMove> moves) => new(
        "FromStart.Before",
        "Nothing is written yet. Links that would change: {0}, contributions: {1}, figures: {2}{3}. Call again with Confirm as it was answered to do it.",
        consequences.Links,
        consequences.Contributions,
        moves.Count,
        Listed(moves));


    /// <summary>What the second call must bring back, so that what is done is what was told.</summary>
    public static string Confirmation(Guid of, Consequences consequences, IReadOnlyList<FigureMove> moves) =>
        string.Format(CultureInfo.InvariantCulture, "{0:N}-{1}-{2}-{3}", of, consequences.Links, consequences.Contributions, moves.Count);

    /// <summary>Whether a confirmation was answered for this plan or target.</summary>
    public static bool IsOf(string confirmation, Guid of) => confirmation.StartsWith(of.ToString("N", CultureInfo.InvariantCulture) + "-", StringComparison.Ordinal);

    /// <summary>After it was done.</summary>
    public static Message After(string who, DateTime when, int links, IReadOnlyList<FigureMove> moves) => new(
        "FromStart.After",
        "{0} UTC, {1}: linked from the start. Links that changed: {2}, figures: {3}{4}.",
        when.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        who,
        links,
        moves.Count,
        Listed(moves));

    /// <summary>A plan's own record with a line more.</summary>
    public static string Traced(string line, string? before)
    {
        var all = string.IsNullOrEmpty(before) ? line : $"{line}\n{before}";
        return all.CutTo(LongestTrace);
    }

    private static Message? Listed(IReadOnlyList<FigureMove> moves) =>
        moves.Count == 0 ? null : new("FromStart.Moves", ": {0}", Message.Clauses(moves.Select(move => new Message("FromStart.Move", "{0} {1} → {2}", move.Target, Math.Round(move.From, Shown), Math.Round(move.To, Shown)))));
}
