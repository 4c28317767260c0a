using System.Text;
using System.Text.Encodings.Web;

namespace Rdl.Html;

/// <summary>Text in a page: whatever a row holds, it is text and nothing else.</summary>
internal static class Text
{
    public static string Encoded(string text) => HtmlEncoder.Default.Encode(text);

    /// <summary>With its line breaks.</summary>
    public static string Lines(string text) => string.Join("<br>", text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n').Select(Encoded));

    /// <summary>As a string of a style sheet: every character that could end it or the sheet is written by its number.</summary>
    public static string InStyle(string text)
    {
        var written = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '.' or ',' or ':' or '-' or '·' or '–') written.Append(rune);
            else written.Append('\\').Append(rune.Value.ToString("x", System.Globalization.CultureInfo.InvariantCulture)).Append(' ');
        }

        return written.Append('"').ToString();
    }
}
