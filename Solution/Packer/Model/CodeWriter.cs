using System.Text;

namespace CoachingExtensions.Packer.Model;

/// <summary>Lines of code with indentation and XML documentation; line ends are the same on every machine.</summary>
internal sealed class CodeWriter(int indentSize)
{
    private readonly StringBuilder text = new();
    private int depth;

    public CodeWriter Line(string line = "")
    {
        if (line.Length > 0)
            text.Append(' ', depth * indentSize).Append(line);
        text.Append('\n');
        return this;
    }

    public CodeWriter Open(string line)
    {
        Line(line);
        depth++;
        return this;
    }

    public CodeWriter OpenBlock(string line)
    {
        Line(line);
        return Open("{");
    }

    public CodeWriter Close(string line = "}")
    {
        depth--;
        return Line(line);
    }

    public CodeWriter Summary(params string[] candidates) =>
        Line($"/// <summary>{Escape(FirstText(candidates))}</summary>");

    public CodeWriter Comment(params string[] candidates) =>
        Line($"/** {FirstText(candidates).Replace("*/", "* /", StringComparison.Ordinal)} */");

    public override string ToString() => text.ToString();

    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    private static string FirstText(string[] candidates) =>
        string.Join(' ', candidates.First(candidate => candidate.Length > 0).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
