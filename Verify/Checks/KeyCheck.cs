using System.Xml.Linq;
using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Web;

namespace CoachingExtensions.Verify.Checks;

/// <summary>Alternate keys: Dataverse makes the index behind one after the import, and it holds only once that is done.</summary>
internal sealed class KeyCheck(TableDefinitions definitions) : ICheck
{
    public string Kind => "Key";

    public IEnumerable<Part> Expected(Package package) => TableCheck.All(package).SelectMany(table => table.Definition.Elements("EntityKeys").Elements("EntityKey").Select(key =>
    {
        var name = $"{table.Name}.{key.Need("LogicalName")}";
        return new Part(name, name).Lists("columns", key.Elements("EntityKeyAttributes").Elements("AttributeName").Select(column => column.Value)).Is("index", "Active");
    }));

    public async Task<IEnumerable<Part>> FoundAsync(DataverseApi api, IReadOnlyList<Part> expected) =>
        (await definitions.ItemsAsync(api, expected.Select(part => part.Key.Split('.')[0]), "Keys")).Select(key => new Part($"{key.Table}.{key.Item.Said("LogicalName")}", "")
            .Lists("columns", key.Item["KeyAttributes"]!.Select(column => (string)column!)).Is("index", key.Item.Said("EntityKeyIndexStatus")));
}
