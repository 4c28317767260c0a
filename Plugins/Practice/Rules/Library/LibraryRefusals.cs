using CoachingExtensions.Platform;

namespace CoachingExtensions.Practice;

/// <summary>What is said of a file of messages that cannot be taken as it is.</summary>
internal static class LibraryRefusals
{
    private const int Shown = 60;

    private static Message Columns => new("Library.Columns", "name, kind, cue and answer, and drill, stages and lost reasons where there are any");

    public static Message Empty => new("Library.Empty", "The file has no messages: its first line names the columns ({0}), and each line after it is a message.", Columns);

    public static Message TooLarge => new("Library.TooLarge", "The file is too large to be read at once: divide it.");

    public static Message NeverClosed => new("Library.NeverClosed", "A quotation mark is opened here and closed nowhere: close it. Quotation marks inside a text are doubled.");

    public static Message AfterClosing => new("Library.AfterClosing", "Something follows a closing quotation mark: put a separator there. Quotation marks inside a text are doubled.");

    public static Message Unreadable(Message why) => new("Library.Unreadable", "The first line cannot be read. {0}", why);

    public static Message TooMany(int lines, int most) => new("Library.TooMany", "The file has {0} messages, and {1} can be read at once: divide it.", lines, most);

    public static Message UnknownColumn(string column) => new("Library.UnknownColumn", "There is no column \"{0}\": the first line names {1}, divided by commas or semicolons.", column.ShortenedTo(Shown), Columns);

    public static Message ColumnTwice(string column) => new("Library.ColumnTwice", "The first line names the column \"{0}\" twice: name each once.", column);

    public static Message NoColumn(string column) => new("Library.NoColumn", "The first line does not name the column \"{0}\": it names {1}, divided by commas or semicolons.", column, Columns);

    public static Message NoValue(string column) => new("Library.NoValue", "The {0} is missing: fill it in.", column);

    public static Message TooLong(string column, int length, int most) => new("Library.TooLong", "The {0} has {1} characters, and {2} fit: shorten it.", column, length, most);

    public static Message Unwritable(string column) => new("Library.Unwritable", "The {0} holds a character that nobody can see and that cannot be kept: type it anew.", column);

    public static Message UnknownKind(string kind) =>
        new("Library.UnknownKind", "\"{0}\" is no kind of message: write Competitive advantage, Insight, Open question, Success story, Objection or Value proposition.", kind.ShortenedTo(Shown));

    public static Message TooManyValues(int columns) => new("Library.TooManyValues", "The line has more values than the {0} columns: put a text that holds the separator in quotation marks.", columns);

    public static Message NamedBefore(string name, int line) => new("Library.NamedBefore", "Line {0} is named \"{1}\" already: give each message a name of its own.", line, name.ShortenedTo(Shown));

    public static Message NoStage(UnknownChoices unknown) => new("Library.NoStage", "{0} is no sales stage: {1}", Named(unknown.Typed), Choose(unknown));

    public static Message NoLostReason(UnknownChoices unknown) => new("Library.NoLostReason", "{0} is no reason for which deals are lost: {1}", Named(unknown.Typed), Choose(unknown));

    public static Message Unsaved(string name, Message why) => new("Library.Unsaved", "\"{0}\" cannot be saved. {1}", name.ShortenedTo(Shown), why);

    private static Message Choose(UnknownChoices unknown) => new("Library.Choose", "write {0} or the number of one of your own, with commas between them.", Message.Listed(unknown.Known));

    private static object Named(IReadOnlyList<string> words) => Message.AllQuoted(words.Select(word => word.ShortenedTo(Shown)));

    public static Message TwoMessages(string name) => new("Library.TwoMessages", "The library has more than one message named \"{0}\": rename one of them first.", name.ShortenedTo(Shown));

    public static Message NoDrill(string name) => new("Library.NoDrill", "The library has no drill named \"{0}\" in use: make it first, or leave the drill empty.", name.ShortenedTo(Shown));

    public static Message TwoDrills(string name) => new("Library.TwoDrills", "The library has more than one drill named \"{0}\": rename one of them first.", name.ShortenedTo(Shown));
}
