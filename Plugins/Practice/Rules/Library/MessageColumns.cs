using CoachingExtensions.Platform;

namespace CoachingExtensions.Practice;

/// <summary>The columns of a file of messages, in the order in which its first line names them.</summary>
internal sealed class MessageColumns
{
    public const string Name = "name", Kind = "kind", Cue = "cue", Answer = "answer", Drill = "drill", Stages = "stages", LostReasons = "lost reasons";

    private static readonly string[] Needed = [Name, Kind, Cue, Answer], Known = [.. Needed, Drill, Stages, LostReasons];

    private readonly List<string> columns;

    private MessageColumns(List<string> columns) => this.columns = columns;

    public int Count => columns.Count;

    /// <exception cref="RefusedException">It is no first line of such a file.</exception>
    public static MessageColumns Of(CsvLine first)
    {
        List<string> columns = [.. first.Cells.Select(cell => cell.Trim().ToLowerInvariant())];
        // A spreadsheet writes a separator for each column that was ever used.
        while (columns[columns.Count - 1].Length == 0) columns.RemoveAt(columns.Count - 1);
        if (columns.FirstOrDefault(column => !Known.Contains(column)) is { } unknown) throw new RefusedException(LibraryRefusals.UnknownColumn(unknown));
        if (columns.GroupBy(column => column).FirstOrDefault(same => same.Count() > 1) is { } twice) throw new RefusedException(LibraryRefusals.ColumnTwice(twice.Key));
        if (Needed.Except(columns).FirstOrDefault() is { } missing) throw new RefusedException(LibraryRefusals.NoColumn(missing));
        return new MessageColumns(columns);
    }

    /// <summary>The value of a column without the spaces around it; empty where the line ends before.</summary>
    public string Value(CsvLine line, string column)
    {
        var index = columns.IndexOf(column);
        return index >= 0 && index < line.Cells.Count ? line.Cells[index].Trim() : "";
    }

    /// <summary>The same; nothing where the file does not have the column, so that what is there stays.</summary>
    public string? ValueIfThere(CsvLine line, string column) => columns.Contains(column) ? Value(line, column) : null;

    /// <summary>Whether something stands where no column is.</summary>
    public bool AreTooFewFor(CsvLine line) => line.Cells.Skip(Count).Any(cell => cell.Trim().Length > 0);
}
