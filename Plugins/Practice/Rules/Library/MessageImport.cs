using CoachingExtensions.Platform;

namespace CoachingExtensions.Practice;

/// <summary>Makes messages of a file. All of it is read and compared with the library before anything is written.</summary>
internal sealed class MessageImport(IMessageLibrary library)
{
    /// <summary>More would take longer than an operation may.</summary>
    private const int MostLines = 2000, LongestFile = 4_000_000;

    public const int LongestName = 200, LongestText = 2000, LongestTyped = 100;

    /// <exception cref="RefusedException">It is no file of messages.</exception>
    public MessagePlan Plan(string csv)
    {
        if (csv.Length > LongestFile) throw new RefusedException(LibraryRefusals.TooLarge);
        var file = CsvReader.Read(csv);
        if (file.Lines.Count == 0) throw new RefusedException(file.Broken is { } broken ? LibraryRefusals.Unreadable(broken.Text) : LibraryRefusals.Empty);
        var columns = MessageColumns.Of(file.Lines[0]);
        List<CsvLine> lines = [.. file.Lines.Skip(1)];
        if (lines.Count == 0 && file.Broken is null) throw new RefusedException(LibraryRefusals.Empty);
        if (lines.Count > MostLines) throw new RefusedException(LibraryRefusals.TooMany(lines.Count, MostLines));
        return Compared(lines, columns, file.Broken);
    }

    private MessagePlan Compared(List<CsvLine> lines, MessageColumns columns, LineProblem? broken)
    {
        var messages = ByName(library.Messages());
        var drills = ByName(library.Drills());
        var firstWith = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var planned = new List<PlannedMessage>();
        var problems = new List<LineProblem>();
        foreach (var line in lines)
        {
            var before = problems.Count;
            var read = MessageLines.Read(line, columns, problems);
            if (read.Name.Length > 0)
            {
                if (firstWith.TryGetValue(read.Name, out var first)) problems.Add(new LineProblem(line.Number, LibraryRefusals.NamedBefore(read.Name, first)));
                else firstWith.Add(read.Name, line.Number);
                if (messages[read.Name].Count() > 1) problems.Add(new LineProblem(line.Number, LibraryRefusals.TwoMessages(read.Name)));
            }

            if (read.Drill is { } drill && drills[drill].Count() != 1) problems.Add(new LineProblem(line.Number, drills[drill].Any() ? LibraryRefusals.TwoDrills(drill) : LibraryRefusals.NoDrill(drill)));
            if (library.NoStage(read.Stages) is { } stage) problems.Add(new LineProblem(line.Number, LibraryRefusals.NoStage(stage)));
            if (library.NoLostReason(read.LostReasons) is { } reason) problems.Add(new LineProblem(line.Number, LibraryRefusals.NoLostReason(reason)));
            if (problems.Count == before) planned.Add(new PlannedMessage(read, messages[read.Name].FirstOrDefault()?.Id, read.Drill is { } one ? drills[one].First().Id : null));
        }

        if (broken is not null) problems.Add(broken);
        return new MessagePlan(problems.Count == 0 ? planned : [], problems);
    }

    /// <summary>The platform, too, does not tell names apart by capitals.</summary>
    private static ILookup<string, NamedRow> ByName(IReadOnlyList<NamedRow> rows) => rows.ToLookup(row => row.Name.Trim(), StringComparer.OrdinalIgnoreCase);
}
