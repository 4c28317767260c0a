using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace LocalDataverse.WebApi.Schema;

/// <summary><c>$metadata</c>: tables, types and operations as an OData schema (CSDL), for tools that read it.</summary>
internal static class SchemaDocument
{
    /// <summary>The namespace of CSDL.</summary>
    public static readonly XNamespace Edm = "http://docs.oasis-open.org/odata/ns/edm";

    /// <summary>The short name of Dataverse's namespace in the document.</summary>
    public const string Alias = "mscrm.";

    private static readonly XNamespace Edmx = "http://docs.oasis-open.org/odata/ns/edmx";

    public static void Write(ApiCall call)
    {
        if (call.Method is not ("GET" or "HEAD")) throw ApiErrors.MethodNotAllowed(call.Method, "$metadata");
        var tables = new SchemaTables(call.Metadata);
        var operations = new SchemaOperations(call.Metadata, call.Organization);
        var schema = new XElement(
            Edm + "Schema",
            new XAttribute("Namespace", "Microsoft.Dynamics.CRM"),
            new XAttribute("Alias", "mscrm"),
            SchemaTypes.Enumerations(),
            SchemaTypes.ComplexTypes(),
            SchemaContracts.Types(),
            operations.Responses(),
            tables.Types(),
            operations.Operations(),
            new XElement(Edm + "EntityContainer", new XAttribute("Name", "System"), tables.Sets(), operations.Imports()));
        var document = new XElement(Edmx + "Edmx", new XAttribute(XNamespace.Xmlns + "edmx", Edmx), new XAttribute("Version", "4.0"), new XElement(Edmx + "DataServices", schema));
        using var text = new MemoryStream();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Encoding = new UTF8Encoding(false) })) document.Save(xml);
        call.Response.Text(Encoding.UTF8.GetString(text.ToArray()), "application/xml");
    }

    /// <summary>A property, or another part with a name and a type.</summary>
    public static XElement Part(string kind, string name, string type, bool nullable = true)
    {
        var part = new XElement(Edm + kind, new XAttribute("Name", name), new XAttribute("Type", type));
        if (!nullable) part.Add(new XAttribute("Nullable", "false"));
        // Without it the scale of a decimal is none.
        if (type == "Edm.Decimal") part.Add(new XAttribute("Scale", "Variable"));
        return part;
    }
}
