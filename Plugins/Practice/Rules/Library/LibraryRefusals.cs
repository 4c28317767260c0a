using CoachingExtensions.Platform;

namespace CoachingExtensions.Practice;

/// <summary>What is said of a file of messages that cannot be taken as it is.</summary>
internal static class LibraryRefusals
{
    private const int Shown = 60;

    private const string Columns = "name, kind, cue and answer, and drill, stages and lost reasons where there are any";

    public static string Empty => $"The file has no messages: its first line names the columns ({Columns}), and each line after it is a message.";

    public static string TooLarge => "The file is too large to be read at once: divide it.";

    public static string NeverClosed => "A quotation mark is opened here and closed nowhere: close it. Quotation marks inside a text are doubled.";

    public static string AfterClosing => "Something follows a closing quotation mark: put a separator there. Quotation marks inside a text are doubled.";

    public static string Unreadable(string why) => $"The first line cannot be read. {why}";

    public static string TooMany(int lines, int most) => $"The file has {lines} messages, and {most} can be read at once: divide it.";

    public static string UnknownColumn(string column) => $"There is no column \"{column.ShortenedTo(Shown)}\": the first line names {Columns}, divided by commas or semicolons.";

    public static string ColumnTwice(string column) => $"The first line names the column \"{column}\" twice: name each once.";

    public static string NoColumn(string column) => $"The first line does not name the column \"{column}\": it names {Columns}, divided by commas or semicolons.";

    public static string NoValue(string column) => $"The {column} is missing: fill it in.";

    public static string TooLong(string column, int length, int most) => $"The {column} has {length} characters, and {most} fit: shorten it.";

    public static string Unwritable(string column) => $"The {column} holds a character that nobody can see and that cannot be kept: type it anew.";

    public static string UnknownKind(string kind) =>
        $"\"{kind.ShortenedTo(Shown)}\" is no kind of message: write Competitive advantage, Insight, Open question, Success story, Objection or Value proposition.";

    public static string TooManyValues(int columns) => $"The line has more values than the {columns} columns: put a text that holds the separator in quotation marks.";

    public static string NamedBefore(string name, int line) => $"Line {line} is named \"{name.ShortenedTo(Shown)}\" already: give each message a name of its own.";

    public static string NoStage(UnknownChoices unknown) => $"{Named(unknown.Typed)} is no sales stage: {Choose(unknown)}";

    public static string NoLostReason(UnknownChoices unknown) => $"{Named(unknown.Typed)} is no reason for which deals are lost: {Choose(unknown)}";

    public static string Unsaved(string name, string why) => $"\"{name.ShortenedTo(Shown)}\" cannot be saved. {why}";

    private static string Choose(UnknownChoices unknown) => $"write {string.Join(", ", unknown.Known)} or the number of one of your own, with commas between them.";

    private static string Named(IReadOnlyList<string> words) => string.Join(", ", words.Select(word => $"\"{word.ShortenedTo(Shown)}\""));

    public static string TwoMessages(string name) => $"The library has more than one message named \"{name.ShortenedTo(Shown)}\": rename one of them first.";

    public static string NoDrill(string name) => $"The library has no drill named \"{name.ShortenedTo(Shown)}\" in use: make it first, or leave the drill empty.";

    public static string TwoDrills(string name) => $"The library has more than one drill named \"{name.ShortenedTo(Shown)}\": rename one of them first.";
}
