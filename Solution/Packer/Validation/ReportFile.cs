using System.Text.RegularExpressions;
using System.Xml.Linq;
using Rdl;
using Rdl.Definition;

namespace CoachingExtensions.Packer.Validation;

/// <summary>A report's description with the report beside it.</summary>
internal sealed partial record ReportFile(Component Description, string File)
{
    public string Name => Description.Text("name");

    public string Language => Description.Text("languagecode");

    public string Id => Description.Text("reportid").Trim('{', '}').ToLowerInvariant();

    /// <summary>Those whose file is there.</summary>
    public static IEnumerable<ReportFile> Of(SolutionSource source) => source.Reports
        .Select(description => new ReportFile(description, description.File[..^".data.xml".Length]))
        .Where(report => source.Folder.Has(report.File));

    /// <summary>The report; or what is wrong with it.</summary>
    public (ReportDefinition? Report, string? Problem) Read(SolutionSource source)
    {
        try
        {
            return (ReportDefinition.Read(System.IO.File.ReadAllText(source.Folder.Absolute(File))), null);
        }
        catch (RdlException wrong)
        {
            return (null, wrong.Message);
        }
    }

    public Finding Wrong(string problem, string fix) => new(File, problem, fix);

    /// <summary>The parameters that a query names.</summary>
    public static IEnumerable<string> ParametersIn(XElement fetch) =>
        fetch.DescendantsAndSelf().Attributes().Select(attribute => attribute.Value)
            .Concat(fetch.Descendants().Where(element => !element.HasElements).Select(element => element.Value.Trim()))
            .Where(value => Parameter().IsMatch(value))
            .Concat(fetch.Descendants().Where(table => (string?)table.Attribute("enableprefiltering") is "1" or "true").Select(table => (string?)table.Attribute("prefilterparametername") ?? $"CRM_{(string?)table.Attribute("name")}"))
            .Distinct();

    [GeneratedRegex("^@[A-Za-z_][A-Za-z0-9_]*$")]
    private static partial Regex Parameter();
}
