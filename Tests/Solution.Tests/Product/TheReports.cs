using System.Xml;
using System.Xml.Linq;
using CoachingExtensions.Packer.Packing;
using CoachingExtensions.Packer.Validation;

namespace CoachingExtensions.Packer.Tests.Product;

public sealed class TheReports
{
    /// <summary>Names Microsoft's schema of RDL 2016, which is not part of this repository.</summary>
    private const string Variable = "RDL_SCHEMA";

    private static readonly XNamespace Rdl = "http://schemas.microsoft.com/sqlserver/reporting/2016/01/reportdefinition";

    public static TheoryData<string> Files => [.. TheRepository.Source.Files("Reports", "*.rdl")];

    [Fact]
    public void Are_two_in_English() => Assert.Equal(
        ["Activity versus Objective Gap", "Coaching: What Was Coached, What Did Reps Say"],
        TheRepository.Source.Files("Reports/1033", "*.data.xml").Select(file => (string?)TheRepository.Source.Xml(file).Element("name")).Order());

    [Fact]
    public void Are_packed_with_their_signatures_before_them_and_their_files_beside()
    {
        var reports = Customizations.Build(TheRepository.Source).Element("Reports")!;
        var entries = SolutionPackage.Of(TheRepository.Here).Entries(managed: true).Select(entry => entry.Name).ToList();

        Assert.Equal("ReportSignatureIdMappings", reports.Elements().First().Name.LocalName);
        Assert.All(reports.Elements("Report"), report => Assert.Contains(report.Element("ExportedFileName")!.Value.TrimStart('/'), entries));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Agree_with_Microsofts_schema(string file)
    {
        var schema = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(schema) || !File.Exists(schema)) Assert.Skip($"{Variable} does not name Microsoft's schema of RDL 2016, which is not part of this repository.");

        Assert.Empty(Errors(schema, TheRepository.Source.Xml(file)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Ask_in_FetchXML_as_its_schema_has_it(string file)
    {
        var schema = TheRepository.Here.In("..", "shared", "schemas", "Fetch.xsd");
        if (!File.Exists(schema)) Assert.Skip("Microsoft's schemas are not on this machine (../shared/schemas).");

        var queries = Queries(file);
        // The schema is older than comparisons of columns, which Microsoft documents for conditions.
        queries.Descendants("condition").Attributes("valueof").Remove();

        Assert.Empty(queries.SelectMany(query => Errors(schema, query)));
    }

    /// <summary>A parameter that comes from the list of plans may be 2,000 characters long (Microsoft, "Use parameters in reports").</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Lay_out_each_parameter_once(string file)
    {
        var report = TheRepository.Source.Xml(file);

        Assert.Equal(
            report.Descendants(Rdl + "ReportParameter").Select(parameter => parameter.Attribute("Name")!.Value).Order(),
            report.Descendants(Rdl + "CellDefinition").Select(cell => cell.Element(Rdl + "ParameterName")!.Value).Order());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Ask_nothing_of_a_step_on_RetrieveMultiple(string file)
    {
        // Reports go past that message (Microsoft, "Developers guide to reports"): a table that a step fills would be empty.
        var tables = Queries(file).SelectMany(query => query.Descendants().Where(element => element.Name.LocalName is "entity" or "link-entity")).Select(table => (string?)table.Attribute("name")).ToHashSet();

        Assert.DoesNotContain(SolutionSource.Of(TheRepository.Here).Steps, step =>
            step.Attribute("Name").Contains("RetrieveMultiple", StringComparison.Ordinal) && tables.Any(table => step.Attribute("Name").Contains(table!, StringComparison.Ordinal)));
    }

    private static IReadOnlyList<XElement> Queries(string file) => [.. TheRepository.Source.Xml(file).Descendants(Rdl + "CommandText").Select(text => XElement.Parse(text.Value))];

    private static List<string> Errors(string schema, XElement xml)
    {
        List<string> errors = [];
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema };
        settings.Schemas.Add(null, schema);
        settings.ValidationEventHandler += (_, problem) => errors.Add(problem.Message);
        using var reader = XmlReader.Create(new StringReader(xml.ToString(SaveOptions.DisableFormatting)), settings);
        while (reader.Read()) { }
        return errors;
    }
}
