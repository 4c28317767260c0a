using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CoachingExtensions.Packer.Checking.Reading;

/// <summary>A script element of an HTML web resource: its own text, or the name of the web resource it takes.</summary>
internal sealed record HtmlScript(string Page, string Text, string? Source, bool IsModule, int Line);

/// <summary>Finds the scripts of a page the way a browser does.</summary>
internal static class HtmlScripts
{
    private static readonly HashSet<string> Executed = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "module", "text/javascript", "application/javascript", "text/ecmascript", "application/ecmascript", "text/jscript", "application/x-javascript",
    };

    public static IEnumerable<HtmlScript> Of(string page, string html)
    {
        // A parser normalises the ends of lines: done before, positions stay those of the text.
        var text = html.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(text);
        foreach (var script in document.QuerySelectorAll("script").Where(script => Executed.Contains((script.GetAttribute("type") ?? "").Trim())))
        {
            var isModule = string.Equals(script.GetAttribute("type"), "module", StringComparison.OrdinalIgnoreCase);
            if (script.GetAttribute("src") is { } source)
                yield return new HtmlScript(page, "", Resolve(page, source), isModule, 0);
            else if (script.TextContent.Trim().Length > 0)
                yield return new HtmlScript(page, script.TextContent, null, isModule, LineOf(text, script));
        }
    }

    private static int LineOf(string text, IElement script)
    {
        var tag = Math.Max(0, script.SourceReference?.Position.Index ?? 0);
        var start = text.IndexOf(script.TextContent, tag, StringComparison.Ordinal);
        return text.AsSpan(0, Math.Max(0, start)).Count('\n');
    }

    /// <summary>The name of the web resource that an address relative to the page means.</summary>
    private static string Resolve(string page, string source)
    {
        const string origin = "https://solution.invalid/";
        return Uri.TryCreate(new Uri(origin + Uri.EscapeDataString(page).Replace("%2F", "/", StringComparison.Ordinal)), source, out var address)
            ? Uri.UnescapeDataString(address.AbsolutePath).TrimStart('/')
            : source;
    }
}
