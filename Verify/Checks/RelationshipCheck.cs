using System.Xml.Linq;
using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Web;
using Newtonsoft.Json.Linq;

namespace CoachingExtensions.Verify.Checks;

/// <summary>Relationships: which tables they join, and what happens to the rows of one when something happens to the other.</summary>
internal sealed class RelationshipCheck(TableDefinitions definitions) : ICheck
{
    private static readonly string[] Cascades = ["Assign", "Delete", "Reparent", "Share", "Unshare"];

    /// <summary>The table in whose definition each one is found.</summary>
    private readonly List<string> tables = [];

    public string Kind => "Relationship";

    public IEnumerable<Part> Expected(Package package)
    {
        foreach (var relationship in package.Customizations.Elements("EntityRelationships").Elements("EntityRelationship"))
        {
            var many = relationship.Need("EntityRelationshipType") == "ManyToMany";
            tables.Add(relationship.Need(many ? "FirstEntityName" : "ReferencingEntityName").ToLowerInvariant());
            yield return many ? ManyToMany(relationship) : ManyToOne(relationship);
        }
    }

    public async Task<IEnumerable<Part>> FoundAsync(DataverseApi api, IReadOnlyList<Part> expected) =>
        (await definitions.ItemsAsync(api, tables, "ManyToOneRelationships")).Select(one => ManyToOne(one.Item))
            .Concat((await definitions.ItemsAsync(api, tables, "ManyToManyRelationships")).Select(many => ManyToMany(many.Item)));

    private static Part ManyToOne(XElement one)
    {
        var part = new Part(Name(one), Name(one)).Is("from", $"{one.Need("ReferencingEntityName")}.{one.Need("ReferencingAttributeName")}").Is("to", one.Need("ReferencedEntityName"));
        foreach (var cascade in Cascades.Where(cascade => one.Text($"Cascade{cascade}") is not null)) part.Is(cascade.ToLowerInvariant(), one.Need($"Cascade{cascade}"));
        return part;
    }

    private static Part ManyToOne(JObject one)
    {
        var part = new Part(one.Said("SchemaName") ?? "", "").Is("from", $"{one.Said("ReferencingEntity")}.{one.Said("ReferencingAttribute")}").Is("to", one.Said("ReferencedEntity"));
        foreach (var cascade in Cascades) part.Is(cascade.ToLowerInvariant(), (one["CascadeConfiguration"] as JObject)?.Said(cascade));
        return part;
    }

    private static Part ManyToMany(XElement many) =>
        new Part(Name(many), Name(many)).Lists("between", [many.Need("FirstEntityName").ToLowerInvariant(), many.Need("SecondEntityName").ToLowerInvariant()]).Is("rows in", many.Need("IntersectEntityName"));

    private static Part ManyToMany(JObject many) =>
        new Part(many.Said("SchemaName") ?? "", "").Lists("between", [many.Said("Entity1LogicalName") ?? "", many.Said("Entity2LogicalName") ?? ""]).Is("rows in", many.Said("IntersectEntityName"));

    private static string Name(XElement relationship) => (string)relationship.Attribute("Name")!;
}
