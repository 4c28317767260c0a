using System.Text;

namespace CoachingExtensions.Practice;

/// <summary>
/// Reads values divided by commas or semicolons as RFC 4180 has them: what holds a separator, a line break or a quotation mark stands in
/// quotation marks, and a quotation mark inside is doubled. No value is anything but text, whatever a spreadsheet would make of it.
/// </summary>
internal sealed class CsvReader
{
    private const char Quote = '"', Comma = ',', Semicolon = ';', ByteOrderMark = '\uFEFF';

    private readonly string text;
    private readonly char separator;
    private int at;
    private int line = 1;
    private Message? problem;

    private CsvReader(string text)
    {
        this.text = text;
        separator = SeparatorOf(text);
    }

    public static CsvFile Read(string text) => new CsvReader(text.TrimStart(ByteOrderMark)).Read();

    private CsvFile Read()
    {
        var lines = new List<CsvLine>();
        while (at < text.Length)
        {
            var number = line;
            var cells = Cells();
            if (problem is not null) return new CsvFile(lines, new LineProblem(number, problem));
            if (cells.Any(cell => cell.Trim().Length > 0)) lines.Add(new CsvLine(number, cells));
        }

        return new CsvFile(lines, null);
    }

    private List<string> Cells()
    {
        var cells = new List<string>();
        while (true)
        {
            cells.Add(at < text.Length && text[at] == Quote ? Quoted() : Plain());
            if (problem is not null || at >= text.Length) return cells;
            if (TakeLineBreak()) return cells;
            at++;
        }
    }

    private string Plain()
    {
        var start = at;
        while (at < text.Length && text[at] != separator && !IsLineBreak(text[at])) at++;
        return text.Substring(start, at - start);
    }

    private string Quoted()
    {
        var value = new StringBuilder();
        for (at++; at < text.Length;)
        {
            if (text[at] == Quote)
            {
                at++;
                if (at >= text.Length || text[at] != Quote) return Closed(value.ToString());
                value.Append(Quote);
                at++;
            }
            else if (TakeLineBreak())
            {
                value.Append('\n');
            }
            else
            {
                value.Append(text[at++]);
            }
        }

        problem = LibraryRefusals.NeverClosed;
        return "";
    }

    private string Closed(string value)
    {
        if (at < text.Length && text[at] != separator && !IsLineBreak(text[at])) problem = LibraryRefusals.AfterClosing;
        return value;
    }

    private bool TakeLineBreak()
    {
        if (!IsLineBreak(text[at])) return false;
        at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
        line++;
        return true;
    }

    private static bool IsLineBreak(char one) => one is '\r' or '\n';

    /// <summary>The one that divides the first line: many countries' spreadsheets write semicolons.</summary>
    private static char SeparatorOf(string text)
    {
        int commas = 0, semicolons = 0;
        var isQuoted = false;
        foreach (var one in text)
        {
            if (one == Quote) isQuoted = !isQuoted;
            if (isQuoted) continue;
            if (IsLineBreak(one) && commas + semicolons > 0) break;
            if (one == Comma) commas++;
            if (one == Semicolon) semicolons++;
        }

        return semicolons > commas ? Semicolon : Comma;
    }
}
