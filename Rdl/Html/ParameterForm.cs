using System.Globalization;
using System.Text;
using Rdl.Processing;

namespace Rdl.Html;

/// <summary>Asks for the parameters of a report, in a form that needs no script.</summary>
internal sealed class ParameterForm(ReportRun run, ViewerTexts texts)
{
    /// <summary>What stands in front of a parameter's name in an address, as report servers have it.</summary>
    public const string Prefix = "p:";

    /// <summary>How many there were to choose from when the form was shown: who leaves all of them chosen wants all, also where there are others by now.</summary>
    public const string OfAll = "all:";

    /// <param name="address">Where the form is sent.</param>
    /// <param name="kept">What else belongs to the address.</param>
    public string Html(string address, IEnumerable<KeyValuePair<string, string>> kept)
    {
        var asked = run.Parameters.Where(parameter => parameter.Definition.IsAskedFor).ToList();
        var form = new StringBuilder($"<form class=\"asked\" aria-labelledby=\"asked\" method=\"get\" action=\"{Text.Encoded(address)}\"><h2 id=\"asked\">{Text.Encoded(texts.Parameters)}</h2>");
        foreach (var (name, value) in kept) form.Append(CultureInfo.InvariantCulture, $"<input type=\"hidden\" name=\"{Text.Encoded(name)}\" value=\"{Text.Encoded(value)}\">");
        form.Append("<div class=\"fields\">").AppendJoin("", asked.Select(Field)).Append("</div>");
        if (run.Problem is { } problem) form.Append(CultureInfo.InvariantCulture, $"<p role=\"alert\" class=\"problem\">{Text.Encoded(problem)}</p>");
        return form.Append(CultureInfo.InvariantCulture, $"<p class=\"commands\"><button type=\"submit\">{Text.Encoded(texts.Run)}</button><button type=\"button\" data-print>{Text.Encoded(texts.Print)}</button></p></form>").ToString();
    }

    private string Field(ParameterState parameter)
    {
        var (id, name, prompt) = ($"asked-{parameter.Name}", Text.Encoded(Prefix + parameter.Name), Text.Encoded(parameter.Definition.Prompt));
        if (parameter.Definition.IsMulti) return Choices(parameter, name, prompt);
        if (parameter.Definition.HasChoices) return $"<div><label for=\"{id}\">{prompt}</label><select id=\"{id}\" name=\"{name}\">{string.Concat(parameter.Options.Select(option => Option(parameter, option)))}</select></div>";
        if (parameter.Definition.DataType == "Boolean") return $"<div><label for=\"{id}\">{prompt}</label><select id=\"{id}\" name=\"{name}\">{Option(parameter, new("True", texts.Yes))}{Option(parameter, new("False", texts.No))}</select></div>";

        var (type, required) = (parameter.Definition.DataType == "DateTime" ? "date" : "text", parameter.Definition.IsNullable ? "" : " required");
        return $"<div><label for=\"{id}\">{prompt}</label><input type=\"{type}\" id=\"{id}\" name=\"{name}\" value=\"{Text.Encoded((parameter.Chosen.Count > 0 ? parameter.Chosen[0] : ""))}\"{required}></div>";
    }

    private static string Option(ParameterState parameter, ParameterOption option) =>
        $"<option value=\"{Text.Encoded(option.Text)}\"{(parameter.Chosen.Contains(option.Text) ? " selected" : "")}>{Text.Encoded(option.Label)}</option>";

    private static string Choices(ParameterState parameter, string name, string prompt)
    {
        var choices = string.Concat(parameter.Options.Select(option =>
            $"<label><input type=\"checkbox\" name=\"{name}\" value=\"{Text.Encoded(option.Text)}\"{(parameter.Chosen.Contains(option.Text) ? " checked" : "")}> {Text.Encoded(option.Label)}</label>"));
        return string.Create(CultureInfo.InvariantCulture, $"<fieldset><legend>{prompt}</legend><input type=\"hidden\" name=\"{Text.Encoded(OfAll + parameter.Name)}\" value=\"{parameter.Options.Count}\"><div class=\"choices\">{choices}</div></fieldset>");
    }
}
