using System.Globalization;

namespace CoachingExtensions.Conversations;

/// <summary>The tables and sales stages a template applies to, as they are typed: with commas between them.</summary>
internal static class TemplateConditions
{
    /// <summary>The stages; null when something else was typed, which must not stop anybody.</summary>
    public static IReadOnlyList<int>? Stages(string? text)
    {
        var stages = Parts(text).Select(Stage).ToList();
        return stages.Contains(null) ? null : [.. stages.OfType<int>()];
    }

    /// <summary>The names of the tables, as names are written.</summary>
    public static IReadOnlyList<string> Tables(string? text) => [.. Parts(text).Select(part => part.ToLowerInvariant())];

    /// <summary>The same; all that there are when none is named.</summary>
    public static IReadOnlyList<string> TablesOr(string? text, IReadOnlyList<string> all) => Tables(text) is { Count: > 0 } named ? named : all;

    /// <summary>What is typed as a stage and is none.</summary>
    /// <param name="text">What is typed.</param>
    /// <param name="isStage">Whether a number is a stage of this organisation.</param>
    public static IReadOnlyList<string> NoStages(string? text, Func<int, bool> isStage) =>
        [.. Parts(text).Where(part => !(Stage(part) is { } stage && isStage(stage)))];

    /// <summary>What is typed as a table and cannot be talked about.</summary>
    public static IReadOnlyList<string> NoTables(string? text, IReadOnlyCollection<string> known) => [.. Tables(text).Where(table => !known.Contains(table))];

    private static int? Stage(string part) => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var stage) ? stage : null;

    private static IEnumerable<string> Parts(string? text) => (text ?? "").Split(',').Select(part => part.Trim()).Where(part => part.Length > 0);
}
