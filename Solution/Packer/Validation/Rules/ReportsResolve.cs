using System.Xml;
using System.Xml.Linq;
using Rdl.Checking;

namespace CoachingExtensions.Packer.Validation.Rules;

/// <summary>
/// A report can be read, and what it names is there: fields, parameters, groups and data sets, and of its queries tables, columns, parameters
/// and the fields that are read of them. What the sandbox of report servers denies (code of one's own, Switch, Choose…) cannot be read here either.
/// </summary>
internal sealed class ReportsResolve : IRule
{
    public IEnumerable<Finding> Check(SolutionSource source)
    {
        foreach (var file in ReportFile.Of(source))
        {
            var (report, problem) = file.Read(source);
            if (report is null)
            {
                yield return file.Wrong($"{problem}.", "Write it with what docs/reports.md lists.");
                continue;
            }

            foreach (var wrong in ReportCheck.Problems(report)) yield return file.Wrong($"{wrong}.", "Correct the name.");
            foreach (var wrong in ReportCheck.Queries(report).SelectMany(query => OfQuery(source, query.DataSet, query.CommandText, query.DataFields, query.Parameters))) yield return file.Wrong(wrong.Problem, wrong.Fix);
        }
    }

    private static IEnumerable<(string Problem, string Fix)> OfQuery(SolutionSource source, string set, string text, IReadOnlyList<string> fields, IReadOnlyList<string> parameters)
    {
        XElement fetch;
        string? broken = null;
        try
        {
            fetch = XElement.Parse(text);
        }
        catch (XmlException wrong)
        {
            (fetch, broken) = (new XElement("fetch"), wrong.Message);
        }

        if (broken is not null)
        {
            yield return ($"the query of {set} is no XML: {broken}", "Write it as FetchXML.");
            yield break;
        }

        foreach (var column in FetchXml.Unknown(source, fetch)) yield return ($"the query of {set} asks for {column}, which does not exist.", "Correct the FetchXML.");
        var named = ReportFile.ParametersIn(fetch).ToList();
        foreach (var missing in named.Except(parameters)) yield return ($"the query of {set} has the parameter {missing}, which nothing is given to.", "Add a QueryParameter of that name.");
        foreach (var unused in parameters.Except(named)) yield return ($"the data set {set} gives its query the parameter {unused}, which is not in it.", "Take the QueryParameter out, or use it.");
        foreach (var hidden in named.Where(name => name[0] != '@' && !name.StartsWith("CRM_", StringComparison.Ordinal))) yield return ($"the query of {set} is filtered by the parameter {hidden}, which people would be asked for.", "Begin its name with CRM_.");
        var given = Given(source, fetch);
        foreach (var lacking in fields.Where(field => !given.Contains(field))) yield return ($"the data set {set} reads the field {lacking}, which its query does not give.", "Ask for the column, or correct the DataField: NAME is what people read, NAMEValue the value.");
    }

    /// <summary>As the data extension of Dataverse names what comes of a query.</summary>
    private static HashSet<string> Given(SolutionSource source, XElement fetch)
    {
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var attribute in fetch.Descendants("attribute"))
        {
            var table = attribute.Parent!;
            var (column, alias) = ((string?)attribute.Attribute("name") ?? "", (string?)attribute.Attribute("alias"));
            var name = alias ?? (table.Name.LocalName == "entity" ? column : $"{(string?)table.Attribute("alias")}_{column}");
            var known = source.Column((string?)table.Attribute("name") ?? "", column);
            given.Add(name);
            var isText = attribute.Attribute("aggregate") is null && known is { Type: "nvarchar" or "ntext" or "primarykey" or "uniqueidentifier" or "entityname" };
            if (!isText) given.Add(name + "Value");
            if (known is null or { IsLookup: true }) given.Add(name + "EntityName");
        }

        return given;
    }
}
