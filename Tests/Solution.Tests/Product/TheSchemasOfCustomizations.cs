using System.Xml;
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
        var errors = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = Load(schemas) };
        // An element the schemas do not know at all is only a warning.
        settings.ValidationFlags |= XmlSchemaValidationFlags.ReportValidationWarnings;
        settings.ValidationEventHandler += (_, problem) => errors.Add($"line {problem.Exception.LineNumber}: {problem.Message}");

        using var reader = XmlReader.Create(new MemoryStream(Packer.Packing.XmlText.Write(Customizations.Build(TheRepository.Source))), settings);
        while (reader.Read()) { }

        // Nothing is let through: the solution uses no name that these schemas predate.
        Assert.Empty(errors.Distinct());
    }

    private static XmlSchemaSet Load(string file)
    {
        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        schemas.Add(null, file);
        schemas.Compile();
        return schemas;
    }
}
