using System.IO.Compression;
using System.Xml.Linq;

namespace CoachingExtensions.Verify.Lifecycle;

/// <summary>A Configuration Migration package with what its rows say.</summary>
internal sealed class ShippedRows
{
    private readonly XDocument schema;
    private readonly XDocument data;
    private readonly string zipFile;

    private ShippedRows(string zipFile)
    {
        this.zipFile = zipFile;
        using var zip = ZipFile.OpenRead(zipFile);
        schema = Part(zip, "data_schema.xml");
        data = Part(zip, "data.xml");
    }

    public static ShippedRows Read(string zipFile) => new(zipFile);

    public IEnumerable<ShippedRow> Rows => data.Root!.Elements("entity").SelectMany(table => table.Elements("records").Elements("record").Select(record => new ShippedRow(
        (string)table.Attribute("name")!,
        Guid.Parse((string)record.Attribute("id")!),
        Fields((string)table.Attribute("name")!, record))));

    private List<(string Column, string Type, string Value)> Fields(string table, XElement record) =>
        [.. record.Elements("field").Select(field => ((string)field.Attribute("name")!, Type(table, (string)field.Attribute("name")!), (string)field.Attribute("value")!))];

    /// <summary>Writes the package without some of its rows, and without what is beneath them.</summary>
    public void WriteWithout(ISet<Guid> rows, string file)
    {
        var less = new XDocument(data);
        foreach (var record in less.Descendants("record").Where(record => rows.Contains(Guid.Parse((string)record.Attribute("id")!))).ToList()) record.Remove();
        foreach (var pairs in less.Descendants("m2mrelationship").Where(pairs => rows.Contains(Guid.Parse((string)pairs.Attribute("sourceid")!))).ToList()) pairs.Remove();
        File.Copy(zipFile, file, overwrite: true);
        using var zip = ZipFile.Open(file, ZipArchiveMode.Update);
        zip.GetEntry("data.xml")!.Delete();
        using var stream = zip.CreateEntry("data.xml").Open();
        less.Save(stream);
    }

    private string Type(string table, string field) => (string?)schema.Root!.Elements("entity").First(entity => (string?)entity.Attribute("name") == table)
        .Elements("fields").Elements("field").FirstOrDefault(one => (string?)one.Attribute("name") == field)?.Attribute("type") ?? "string";

    private static XDocument Part(ZipArchive zip, string name)
    {
        using var stream = (zip.GetEntry(name) ?? throw new InvalidDataException($"The package has no {name}.")).Open();
        return XDocument.Load(stream);
    }
}

/// <param name="Table">The logical name of its table.</param>
/// <param name="Id">Its id, the same in every organisation.</param>
/// <param name="Fields">What it says: column, type, value.</param>
internal sealed record ShippedRow(string Table, Guid Id, IReadOnlyList<(string Column, string Type, string Value)> Fields)
{
    /// <summary>What belongs to a row that the customer has changed goes with it: the sections of a template, their questions.</summary>
    public IEnumerable<Guid> Parents => Fields.Where(said => said.Type == "entityreference" && Owning.Contains(said.Column)).Select(said => Guid.Parse(said.Value));

    private static readonly HashSet<string> Owning = ["coach_templateid", "coach_sectionid"];
}
