namespace CoachingExtensions.Practice;

/// <summary>Reads a line as a message, and says everything that is wrong with it at once.</summary>
internal static class MessageLines
{
    private static readonly Dictionary<string, MessageKind> Kinds = new[]
    {
        MessageKind.CompetitiveAdvantage, MessageKind.Insight, MessageKind.OpenQuestion, MessageKind.SuccessStory, MessageKind.Objection, MessageKind.ValueProposition,
    }.ToDictionary(kind => Letters(kind.ToString()));

    public static MessageLine Read(CsvLine line, MessageColumns columns, List<LineProblem> problems)
    {
        void Demand(bool isFine, Message otherwise)
        {
            if (!isFine) problems.Add(new LineProblem(line.Number, otherwise));
        }

        string Text(string column, int longest)
        {
            var value = columns.Value(line, column);
            Demand(value.Length > 0, LibraryRefusals.NoValue(column));
            Demand(value.Length <= longest, LibraryRefusals.TooLong(column, value.Length, longest));
            Demand(!value.Any(IsUnwritable), LibraryRefusals.Unwritable(column));
            return value;
        }

        Demand(!columns.AreTooFewFor(line), LibraryRefusals.TooManyValues(columns.Count));
        var name = Text(MessageColumns.Name, MessageImport.LongestName);
        var said = columns.Value(line, MessageColumns.Kind);
        var isKnown = Kinds.TryGetValue(Letters(said), out var kind);
        Demand(isKnown, said.Length == 0 ? LibraryRefusals.NoValue(MessageColumns.Kind) : LibraryRefusals.UnknownKind(said));
        var cue = Text(MessageColumns.Cue, MessageImport.LongestText);
        var answer = Text(MessageColumns.Answer, MessageImport.LongestText);
        string? Typed(string column)
        {
            var value = columns.ValueIfThere(line, column);
            Demand(value is null || value.Length <= MessageImport.LongestTyped, LibraryRefusals.TooLong(column, value?.Length ?? 0, MessageImport.LongestTyped));
            return value;
        }

        return new MessageLine(line.Number, name, kind, cue, answer, columns.Value(line, MessageColumns.Drill) is { Length: > 0 } drill ? drill : null)
        {
            Stages = Typed(MessageColumns.Stages),
            LostReasons = Typed(MessageColumns.LostReasons),
        };
    }

    /// <summary>However it is written: "Open question", "open-question", "OpenQuestion".</summary>
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter)).ToUpperInvariant();

    /// <summary>What no column of text can hold.</summary>
    private static bool IsUnwritable(char one) => (char.IsControl(one) && one is not ('\n' or '\t')) || one is '\uFFFE' or '\uFFFF';
}
