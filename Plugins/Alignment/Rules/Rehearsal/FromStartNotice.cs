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
    private const int LongestTrace = 4000;

    /// <summary>Before it is done: nothing is written yet.</summary>
    public static string Before(Consequences consequences, IReadOnlyList<FigureMove> moves) =>
        $"Nothing is written yet. {Counted(consequences.Links, "link")} would change, {Counted(consequences.Contributions, "contribution")} and {Counted(moves.Count, "figure")} with them{Listed(moves)}."
        + " Call again with Confirm as it was answered to do it.";

    /// <summary>What the second call must bring back, so that what is done is what was told.</summary>
    public static string Confirmation(Guid of, Consequences consequences, IReadOnlyList<FigureMove> moves) =>
        string.Format(CultureInfo.InvariantCulture, "{0:N}-{1}-{2}-{3}", of, consequences.Links, consequences.Contributions, moves.Count);

    /// <summary>Whether a confirmation was answered for this plan or target.</summary>
    public static bool IsOf(string confirmation, Guid of) => confirmation.StartsWith(of.ToString("N", CultureInfo.InvariantCulture) + "-", StringComparison.Ordinal);

    /// <summary>After it was done.</summary>
    public static string After(string who, DateTime when, int links, IReadOnlyList<FigureMove> moves) =>
        string.Format(CultureInfo.InvariantCulture, "{0:yyyy-MM-dd HH:mm} UTC, {1}: linked from the start; {2} and {3} changed{4}.", when, who, Counted(links, "link"), Counted(moves.Count, "figure"), Listed(moves));

    /// <summary>A plan's own record with a line more.</summary>
    public static string Traced(string line, string? before)
    {
        var all = string.IsNullOrEmpty(before) ? line : $"{line}\n{before}";
        return all.CutTo(LongestTrace);
    }

    private static string Counted(int count, string what) => string.Format(CultureInfo.InvariantCulture, count == 1 ? "{0} {1}" : "{0} {1}s", count, what);

    private static string Listed(IReadOnlyList<FigureMove> moves) => moves.Count == 0 ? "" : $": {string.Join("; ", moves)}";
}
