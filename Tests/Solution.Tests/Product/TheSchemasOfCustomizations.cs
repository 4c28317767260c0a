using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using CoachingExtensions.Packer.Packing;

namespace CoachingExtensions.Packer.Tests.Product;

public sealed class TheSchemasOfCustomizations
{
    [Fact]
    public void Find_no_error_in_the_packed_customizations()
    {
        var schemas = TheRepository.Here.In("..", "shared", "schemas", "CustomizationsSolution.xsd");
        if (!File.Exists(schemas))
            Assert.Skip("Microsoft's schemas are not on this machine (../shared/schemas).");
        var customizations = Customizations.Build(TheRepository.Source);
        // Charts carry documents of other schemas, checked below: their query, and a drawing that no public schema describes.
        customizations.Descendants().Where(element => element.Name.LocalName is "datadescription" or "presentationdescription").Elements().Remove();

        var errors = Errors(customizations, schemas);

        // Nothing is let through: the solution uses no name that these schemas predate.
        Assert.Empty(errors);
    }

    [Fact]
    public void Find_no_error_in_the_data_descriptions_of_charts()
    {
        var schemas = TheRepository.Here.In("..", "shared", "schemas");
        if (!Directory.Exists(schemas))
            Assert.Skip("Microsoft's schemas are not on this machine (../shared/schemas).");
        var charts = Customizations.Build(TheRepository.Source).Descendants("datadefinition").ToList();
        var queries = charts.Descendants("fetch").Select(fetch => new XElement(fetch)).ToList();
        foreach (var fetch in charts.Descendants("fetch").ToList())
            fetch.RemoveAll();

        Assert.NotEmpty(queries);
        Assert.Empty(queries.SelectMany(query => Errors(query, Path.Combine(schemas, "Fetch.xsd"))));
        Assert.Empty(charts.SelectMany(chart => Errors(chart, Path.Combine(schemas, "VisualizationDataDescription.xsd"))));
    }

    private static IReadOnlyList<string> Errors(XElement xml, string schemas)
    {
        var errors = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = Load(schemas) };
        // An element the schemas do not know at all is only a warning.
        settings.ValidationFlags |= XmlSchemaValidationFlags.ReportValidationWarnings;
        settings.ValidationEventHandler += (_, problem) => errors.Add($"line {problem.Exception.LineNumber}: {problem.Message}");

        using var reader = XmlReader.Create(new MemoryStream(Packer.Packing.XmlText.Write(xml)), settings);
        while (reader.Read()) { }
        return [.. errors.Distinct()];
    }

    private static XmlSchemaSet Load(string file)
    {
        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        schemas.Add(null, file);
        schemas.Compile();
        return schemas;
    }
}
