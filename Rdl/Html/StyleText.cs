using System.Text.RegularExpressions;
using Rdl.Definition;
using Rdl.Evaluation;
using Rdl.Expressions;

namespace Rdl.Html;

/// <summary>Styles of a report as styles of a page.</summary>
internal static partial class StyleText
{
    private static readonly (string Property, string Css)[] Plain =
    [
        ("Color", "color"), ("BackgroundColor", "background-color"), ("FontFamily", "font-family"), ("FontSize", "font-size"), ("FontStyle", "font-style"),
        ("TextAlign", "text-align"), ("VerticalAlign", "vertical-align"), ("TextDecoration", "text-decoration"),
        ("PaddingLeft", "padding-left"), ("PaddingRight", "padding-right"), ("PaddingTop", "padding-top"), ("PaddingBottom", "padding-bottom"),
    ];

    private static readonly (string Property, string Css)[] Borders =
        [("Border", "border"), ("TopBorder", "border-top"), ("BottomBorder", "border-bottom"), ("LeftBorder", "border-left"), ("RightBorder", "border-right")];

    private static readonly Dictionary<string, string> Weights = new(StringComparer.OrdinalIgnoreCase) { ["Normal"] = "400", ["Medium"] = "500", ["SemiBold"] = "600", ["Bold"] = "700" };

    /// <summary>An attribute with a space in front, or nothing.</summary>
    public static string Attribute(Evaluator here, params Style[] styles)
    {
        List<string> all = [.. styles.SelectMany(style => Of(style, here))];
        return all.Count == 0 ? "" : $" style=\"{string.Join(";", all)}\"";
    }

    private static IEnumerable<string> Of(Style style, Evaluator here)
    {
        foreach (var (property, css) in Plain)
        {
            if (Value(style, property, here) is { } value && !Is(value, "General") && !Is(value, "Transparent")) yield return $"{css}:{(property == "FontFamily" ? $"'{value}', sans-serif" : value.ToLowerInvariant())}";
        }

        if (Value(style, "FontWeight", here) is { } weight) yield return $"font-weight:{Weights.GetValueOrDefault(weight, "400")}";
        foreach (var (property, css) in Borders)
        {
            if (Value(style, property + "Style", here) is not { } line) continue;
            yield return Is(line, "None") ? $"{css}:none" : $"{css}:{Value(style, property + "Width", here) ?? "1pt"} {line.ToLowerInvariant()} {Value(style, property + "Color", here) ?? "black"}";
        }
    }

    /// <summary>A value that can be nothing but one: a name, a colour or a size.</summary>
    private static string? Value(Style style, string property, Evaluator here) =>
        style[property] is { } expression && Values.Text(here.Value(expression)) is { Length: > 0 } text
            ? OneValue().IsMatch(text) ? text : throw new RdlException($"'{text}' is no {property}")
            : null;

    private static bool Is(string value, string other) => value.Equals(other, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("^#?[A-Za-z0-9. ]{1,40}$")]
    private static partial Regex OneValue();
}
