using System.Xml.Linq;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Model;

/// <summary>Columns that the platform gives a table by its ownership; the base schema does not repeat them for each table.</summary>
internal static class PlatformColumns
{
    private static readonly string[] OfEveryRow = ["CreatedBy", "CreatedOn", "ModifiedBy", "ModifiedOn", "VersionNumber"];
    private static readonly string[] OfOwnedRows = ["OwnerId", "OwningBusinessUnit", "OwningTeam", "OwningUser"];

    public static IEnumerable<Column> Of(Table table)
    {
        var ownership = (string?)table.Entity.Element("OwnershipTypeMask") ?? "None";
        if (ownership == "None")
            return [];
        return OfEveryRow.Concat(table.IsUserOwned ? OfOwnedRows : []).Select(name => new Column(new XElement("attribute", new XAttribute("PhysicalName", name))));
    }
}
