using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace CoachingExtensions.Samples;

/// <summary>
/// Loads a Configuration Migration package (data_schema.xml and data.xml): rows keep their ids, so that loading twice changes nothing.
/// Lookups follow in a second pass, because a row may point at one that comes later, and states in a third: what is published is fixed.
/// What is many-to-many comes last, each pair once. A row that the organisation refuses, because it has moved on there or is fixed since it was
/// published, is named and the others are loaded, as Microsoft's tool does it.
/// </summary>
internal sealed class ReferenceData(XDocument schema, XDocument data)
{
    public static ReferenceData Read(string zipFile)
    {
        using var zip = ZipFile.OpenRead(zipFile);
        XDocument Part(string name)
        {
            using var stream = (zip.GetEntry(name) ?? throw new InvalidDataException($"{zipFile} has no {name}.")).Open();
            return XDocument.Load(stream);
        }
        return new ReferenceData(Part("data_schema.xml"), Part("data.xml"));
    }

    /// <summary>What the organisation said to the rows that it refused.</summary>
    public List<string> Refused { get; } = [];

    /// <returns>How many rows the package has.</returns>
    public async Task<int> LoadAsync(DataverseClient client)
    {
        var sets = (await client.ListAsync("EntityDefinitions?$select=LogicalName,EntitySetName"))
            .ToDictionary(t => t["LogicalName"]!.GetValue<string>(), t => t["EntitySetName"]!.GetValue<string>());
        var rows = data.Root!.Elements("entity").SelectMany(entity => entity.Element("records")!.Elements("record").Select(record => (Table: (string)entity.Attribute("name")!, Record: record))).ToList();
        foreach (var pass in Enum.GetValues<Pass>())
            foreach (var (table, record) in rows)
                if (Row(table, record, sets, pass) is var row && (pass == Pass.Values || row.Count > 0)) await LoadAsync(client, sets[table], Id(record), row);
        foreach (var entity in data.Root!.Elements("entity"))
            foreach (var pairs in entity.Elements("m2mrelationships").Elements("m2mrelationship"))
                await RelateAsync(client, sets, sets[(string)entity.Attribute("name")!], pairs);
        return rows.Count;
    }

    private async Task LoadAsync(DataverseClient client, string set, Guid id, JsonObject row)
    {
        try
        {
            await client.UpsertAsync(set, id, row);
        }
        catch (HttpRequestException refusal) when (refusal.StatusCode == HttpStatusCode.BadRequest)
        {
            Refused.Add(refusal.Message);
        }
    }

    /// <summary>A pair that is there already would be refused.</summary>
    private static async Task RelateAsync(DataverseClient client, Dictionary<string, string> sets, string set, XElement pairs)
    {
        string Said(string name) => (string)pairs.Attribute(name)!;
        var (source, relationship, key) = (Guid.Parse(Said("sourceid")), Said("m2mrelationshipname"), Said("targetentitynameidfield"));
        var there = (await client.ListAsync($"{set}({source:D})/{relationship}?$select={key}")).Select(row => row[key]!.GetValue<Guid>()).ToHashSet();
        foreach (var target in pairs.Element("targetids")!.Elements("targetid").Select(target => Guid.Parse(target.Value)))
            if (there.Add(target)) await client.RelateAsync(set, source, relationship, sets[Said("targetentityname")], target);
    }

    private static Guid Id(XElement record) => Guid.Parse((string)record.Attribute("id")!);

    private JsonObject Row(string table, XElement record, Dictionary<string, string> sets, Pass pass)
    {
        var row = new JsonObject();
        foreach (var field in record.Elements("field"))
        {
            var name = (string)field.Attribute("name")!;
            var type = Type(table, name);
            if (type is "guid" or "primarykey" || pass != PassOf(type)) continue;
            var value = (string)field.Attribute("value")!;
            if (type is "entityreference") row[$"{name}@odata.bind"] = $"/{sets[(string)field.Attribute("lookupentity")!]}({value})";
            else if (type is not "owner") row[name] = Value(type, value);
        }
        return row;
    }

    private static Pass PassOf(string type) => type switch
    {
        "entityreference" or "owner" => Pass.Lookups,
        "state" or "status" => Pass.States,
        _ => Pass.Values,
    };

    private string Type(string table, string field) =>
        (string?)schema.Root!.Elements("entity").FirstOrDefault(e => (string?)e.Attribute("name") == table)?.Element("fields")?
            .Elements("field").FirstOrDefault(f => (string?)f.Attribute("name") == field)?.Attribute("type")
        ?? throw new InvalidDataException($"data_schema.xml does not declare {table}.{field}.");

    private static JsonNode? Value(string type, string value) => type switch
    {
        _ when value.Length == 0 => null,
        "bool" => value is "True" or "true" or "1",
        "number" or "optionsetvalue" or "state" or "status" => int.Parse(value, CultureInfo.InvariantCulture),
        "decimal" or "money" or "float" => decimal.Parse(value, CultureInfo.InvariantCulture),
        _ => value,
    };

    private enum Pass
    {
        Values,
        Lookups,
        States,
    }
}
