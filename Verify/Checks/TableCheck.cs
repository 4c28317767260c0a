using System.Xml.Linq;
using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Web;

namespace CoachingExtensions.Verify.Checks;

/// <summary>Tables of the solution's own; of others it brings columns, views and commands only.</summary>
internal sealed class TableCheck(TableDefinitions definitions) : ICheck
{
    public string Kind => "Table";

    /// <summary>The definitions that the zip has: a table of its own says to whom its rows belong.</summary>
    public static IEnumerable<(string Name, XElement Definition)> Own(Package package) => All(package).Where(table => table.Definition.Element("OwnershipTypeMask") is not null);

    public static IEnumerable<(string Name, XElement Definition)> All(Package package) =>
        package.Entities.Where(entity => entity.Element("EntityInfo") is not null).Select(entity => (entity.Need("Name").ToLowerInvariant(), entity.Element("EntityInfo")!.Element("entity")!));

    public IEnumerable<Part> Expected(Package package) => Own(package).Select(table => new Part(table.Name, table.Name)
        .Is("set", table.Definition.Need("EntitySetName"))
        .Is("ownership", table.Definition.Need("OwnershipTypeMask") == "OrgOwned" ? "OrganizationOwned" : table.Definition.Need("OwnershipTypeMask"))
        .Is("activity", table.Definition.Text("IsActivity").YesNo()));

    public async Task<IEnumerable<Part>> FoundAsync(DataverseApi api, IReadOnlyList<Part> expected)
    {
        List<Part> found = [];
        foreach (var part in expected)
            if (await definitions.FindAsync(api, part.Key) is { } table)
                found.Add(new Part(part.Key, "").Is("set", table.Said("EntitySetName")).Is("ownership", table.Said("OwnershipType")).Is("activity", table.YesNo("IsActivity")));
        return found;
    }
}
