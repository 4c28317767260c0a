using Rdl.Evaluation;
using Rdl.Processing;

namespace Rdl.Html;

/// <summary>A report as a page: what is asked for, and below it the report, which is all that is printed.</summary>
public static class ReportPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="run">The report.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="address">Where the form is sent.</param>
    /// <param name="kept">What else belongs to the address.</param>
    /// <param name="texts">What the page around the report says.</param>
    /// <param name="script">The address of the script that prints.</param>
    public static string Write(ReportRun run, string title, string address, IEnumerable<KeyValuePair<string, string>> kept, ViewerTexts texts, string script)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(texts);
        return $"""
            <!doctype html>
            <html lang="{Text.Encoded(run.Culture.TwoLetterISOLanguageName)}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Text.Encoded(title)}</title>
            <style>{Looks.Of}{PageStyle.Of(run)}</style>
            <script src="{Text.Encoded(script)}" defer></script>
            </head>
            <body>
            {new ParameterForm(run, texts).Html(address, kept)}
            {(run.Problem is null ? Body(run, texts) : $"<main><h1>{Text.Encoded(title)}</h1></main>")}
            </body>
            </html>
            """;
    }

    /// <summary>How many values of a parameter there were when its form was shown.</summary>
    public static string CountOf(string parameter) => ParameterForm.OfAll + parameter;

    /// <summary>A parameter as an address names it.</summary>
    public static string NameOf(string parameter) => ParameterForm.Prefix + parameter;

    private static string Body(ReportRun run, ViewerTexts texts)
    {
        var here = new Evaluator(run.All);
        var items = new Items(run);
        var body = items.Of(run.Report.Body, here);
        return $"<main><div class=\"running\">{PageStyle.OnScreen(run.Report.Page.Header, here)}</div>{items.Map.Links(texts.Contents)}{body}<div class=\"running\">{PageStyle.OnScreen(run.Report.Page.Footer, here)}</div></main>";
    }
}
