using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Rdl.Expressions;

namespace Rdl.Texts;

/// <summary>
/// What a report says to people: its literal texts, and those inside of its expressions. The names of groups and data sets, which expressions
/// write as texts too, and formats without words are not among them.
/// </summary>
public static partial class ReportTexts
{
    private static readonly HashSet<string> Shown = ["Prompt", "DocumentMapLabel", "NoRowsMessage", "Description", "ToolTip"];

    /// <summary>The texts, in the order of the file; one that is said twice comes twice.</summary>
    /// <param name="report">The root of a report's file.</param>
    public static IEnumerable<string> Of(XElement report)
    {
        List<string> texts = [];
        Each(report, text =>
        {
            texts.Add(text);
            return text;
        });
        return texts;
    }

    /// <summary>The same report, saying what is said in another language and writing numbers and days as that language does.</summary>
    /// <param name="report">The root of a report's file.</param>
    /// <param name="said">Says a text in that language.</param>
    /// <param name="culture">The language as .NET calls it, de-DE for example.</param>
    public static XElement In(XElement report, Func<string, string> said, string culture)
    {
        var copy = new XElement(report);
        Each(copy, said);
        copy.SetElementValue(copy.Name.Namespace + "Language", culture);
        return copy;
    }

    private static void Each(XElement report, Func<string, string> said)
    {
        HashSet<string> names = [.. report.Descendants().Where(element => element.Name.LocalName is "DataSet" or "Group").Attributes("Name").Select(name => name.Value)];
        foreach (var element in report.Descendants().Where(element => !element.HasElements && !element.Ancestors().Any(IsSilent)).ToList())
        {
            if (element.Value.StartsWith('=')) element.Value = Expression(element.Value, names, said);
            else if (IsShown(element) && HasWord(element.Value)) element.Value = said(element.Value);
        }
    }

    private static string Expression(string expression, HashSet<string> names, Func<string, string> said)
    {
        var written = new StringBuilder("=");
        var source = expression[1..];
        var at = 0;
        foreach (var token in new Tokenizer(source).Read().Where(token => token is { Kind: TokenKind.Text, Value: string text } && HasWord(text) && !names.Contains(text)))
        {
            written.Append(source, at, token.At - at).Append('"').Append(said((string)token.Value!).Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            at = token.At + token.Text.Length;
        }
        return written.Append(source, at, source.Length - at).ToString();
    }

    private static bool IsShown(XElement element) => Shown.Contains(element.Name.LocalName) ? !IsHidden(element.Parent!)
        : element.Name.LocalName == "Value" ? element.Parent!.Name.LocalName == "TextRun"
        : element.Name.LocalName == "Label" && element.Parent!.Name.LocalName is "ParameterValue" or "TextRun";

    /// <summary>What a parameter is called that nobody is asked for is read by nobody.</summary>
    private static bool IsHidden(XElement owner) => owner.Name.LocalName == "ReportParameter" && (string?)owner.Element(owner.Name.Namespace + "Hidden") == "true";

    /// <summary>How something looks and what is asked of the data is not said to people.</summary>
    private static bool IsSilent(XElement element) => element.Name.LocalName is "Query" or "Style";

    private static bool HasWord(string text) => text.Any(char.IsLetter) && !Format().IsMatch(text);

    /// <summary>How a number or a day is written that no language writes otherwise: N0, yyyy-MM-dd.</summary>
    [GeneratedRegex("^([NFPC][0-9]?|[yMdHms:T-]+)$")]
    private static partial Regex Format();
}
