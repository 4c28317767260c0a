namespace CoachingExtensions.Practice;

/// <summary>One line of a file of values, which may be several of the text: quoted text has line breaks of its own.</summary>
/// <param name="Number">Where it begins, as an editor counts.</param>
/// <param name="Cells">Its values, as they are meant.</param>
internal sealed record CsvLine(int Number, IReadOnlyList<string> Cells);

/// <summary>What is wrong in a line, for whoever repairs the file.</summary>
internal sealed record LineProblem(int Line, Message Text);

/// <summary>A file of values as it was read.</summary>
/// <param name="Lines">Those that say something; empty ones are left out.</param>
/// <param name="Broken">Where it could not be read on; what follows is unknown.</param>
internal sealed record CsvFile(IReadOnlyList<CsvLine> Lines, LineProblem? Broken);
