using Rdl.Definition;
using Rdl.Evaluation;
using Rdl.Expressions;

namespace Rdl.Html;

/// <summary>What a text box says.</summary>
internal static class BoxText
{
    /// <summary>What stands where something could not be worked out.</summary>
    public const string Error = "#Error";

    public static string Plain(Textbox box, Evaluator here) => string.Join('\n', box.Paragraphs.Select(paragraph => string.Concat(paragraph.Runs.Select(run => Of(run, here)))));

    /// <summary>As a page has it: its paragraphs below each other, with the looks of their runs.</summary>
    public static string Html(Textbox box, Evaluator here)
    {
        var paragraphs = box.Paragraphs.Select(paragraph => (Paragraph: paragraph, Text: string.Concat(paragraph.Runs.Select(run => Run(run, here))))).ToList();
        return paragraphs.Count == 1 ? paragraphs[0].Text : string.Concat(paragraphs.Select(one => $"<span class=\"line\"{StyleText.Attribute(here, one.Paragraph.Style)}>{one.Text}</span>"));
    }

    /// <summary>The looks of a box with a single paragraph are those of both, so that a number stands at the right of its cell.</summary>
    public static string Style(Textbox box, Evaluator here) =>
        box.Paragraphs.Count == 1 ? StyleText.Attribute(here, box.Style, box.Paragraphs[0].Style) : StyleText.Attribute(here, box.Style);

    private static string Run(TextRun run, Evaluator here)
    {
        var text = Of(run, here);
        if (text.Length == 0) return "";
        var style = StyleText.Attribute(here, run.Style);
        return style.Length == 0 ? Text.Lines(text) : $"<span{style}>{Text.Lines(text)}</span>";
    }

    private static string Of(TextRun run, Evaluator here)
    {
        try
        {
            var format = run.Style["Format"] is { } expression ? Values.Text(here.Value(expression)) : "";
            return Functions.Formatted(here.Value(run.Value), format, here.All.Culture);
        }
        catch (RdlException wrong)
        {
            here.All.Errors.Add($"{run.Value}: {wrong.Message}");
            return Error;
        }
    }
}
