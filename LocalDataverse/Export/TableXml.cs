using System.Xml.Linq;
using LocalDataverse.Metadata;

namespace LocalDataverse.Export;

/// <summary>Writes an <c>Entity</c>: a table of the solution whole, of another's what the solution adds to it.</summary>
internal static class TableXml
{
    public static XElement Write(SolutionContent content, TableDefinition table)
    {
        var columns = content.ColumnsOf(table).OrderBy(column => column.LogicalName, StringComparer.Ordinal).ToList();
        var keys = content.KeysOf(table).ToList();
        return new XElement(
            "Entity",
            new XElement("Name", new XAttribute("LocalizedName", table.DisplayName.Text), new XAttribute("OriginalName", table.DisplayName.Text), table.SchemaName),
            new XElement("EntityInfo", content.IsWhole(table) ? Whole(content, table, columns, keys) : Shell(content, table, columns, keys)),
            FormXml.Write(content, table),
            ViewXml.Views(content, table),
            ViewXml.Charts(content, table),
            content.RibbonOf(table.LogicalName) ?? new XElement("RibbonDiffXml"));
    }

    private static XElement Shell(SolutionContent content, TableDefinition table, List<ColumnDefinition> columns, List<KeyDefinition> keys) => new(
        "entity",
        new XAttribute("Name", table.SchemaName),
        columns.Count == 0 && keys.Count == 0 ? new XAttribute("unmodified", "1") : null,
        new XElement("attributes", columns.Select(column => ColumnXml.Write(table, column, content.Metadata))),
        keys.Count == 0 ? null : new XElement("EntityKeys", keys.Select(Key)));

    private static XElement Whole(SolutionContent content, TableDefinition table, List<ColumnDefinition> columns, List<KeyDefinition> keys) => new(
        "entity",
        new XAttribute("Name", table.SchemaName),
        Xml.Texts("LocalizedNames", "LocalizedName", table.DisplayName),
        Xml.Texts("LocalizedCollectionNames", "LocalizedCollectionName", table.DisplayCollectionName),
        Xml.Texts("Descriptions", "Description", table.Description),
        new XElement("attributes", columns.Select(column => ColumnXml.Write(table, column, content.Metadata))),
        keys.Count == 0 ? null : new XElement("EntityKeys", keys.Select(Key)),
        Xml.Text("EntitySetName", table.EntitySetName),
        Xml.Maybe("IconVectorName", table.IconVectorName),
        Xml.Maybe("EntityColor", table.EntityColor),
        Xml.Text("IsDuplicateCheckSupported", false),
        Xml.Text("IsConnectionsEnabled", false),
        Xml.Text("AutoCreateAccessTeams", table.HasAccessTeams),
        Xml.Text("OwnershipTypeMask", table.Ownership switch { Ownership.User => "UserOwned", Ownership.Organization => "OrgOwned", Ownership.BusinessUnit => "BusinessOwned", _ => "None" }),
        Xml.Text("IsActivity", table.IsActivity),
        Xml.Text("ActivityTypeMask", table.ActivityTypeMask == 1 ? "CommunicationActivity" : null),
        Xml.Text("IsActivityParty", false),
        Xml.Text("IsIntersect", table.IsIntersect),
        Xml.Text("IsQuickCreateEnabled", table.IsQuickCreateEnabled),
        Xml.Maybe("IntroducedVersion", table.IntroducedVersion),
        Xml.Text("HasRelatedNotes", table.HasNotes ? "True" : "False"),
        Xml.Text("HasRelatedActivities", table.HasActivities ? "True" : "False"),
        Xml.Text("IsCustomizable", true),
        Xml.Text("IsRenameable", true),
        Xml.Text("CanCreateAttributes", true),
        Xml.Text("CanCreateForms", true),
        Xml.Text("CanCreateCharts", true),
        Xml.Text("CanCreateViews", true),
        Xml.Text("ChangeTrackingEnabled", true));

    private static XElement Key(KeyDefinition key) => new(
        "EntityKey",
        Xml.Text("Name", key.SchemaName),
        Xml.Text("LogicalName", key.LogicalName),
        new XElement("EntityKeyAttributes", key.Columns.Select(column => new XElement("AttributeName", column))),
        Xml.Text("IsCustomizable", true),
        Xml.Texts("displaynames", "displayname", key.DisplayName));
}
