using System.Xml.Linq;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Model.Document;

/// <summary>The tables with their columns and keys.</summary>
internal static class TablesOfTheModel
{
    private static readonly string[] Heads = ["column", "label", "type", "needed", "written by", "purpose"];

    public static void Write(Markdown document, UnpackedFolder solution, IReadOnlyList<GatedTable> gates)
    {
        var tables = Table.ReadAll(solution);
        var lookups = Lookups(solution);
        var own = tables.Where(table => !table.IsShell).ToList();
        document.Heading(2, "Tables")
            .Paragraph("Columns that Dataverse gives every table (id, owner, created and modified on and by, status and status reason) are left out. "
                + "*Written by* says *product* where nobody else may write the column, a system administrator included; elsewhere it is written by whoever may change the row.")
            .Table(["table", "label", "rows belong to", "purpose"], own.Select(table => new[]
            {
                $"[{table.LogicalName}](#{table.LogicalName})", table.DisplayName, table.IsUserOwned ? "a user or team" : "the organisation", table.Description,
            }));
        foreach (var table in own)
            Write(document, table, lookups, gates.FirstOrDefault(gate => gate.Table.LogicalName == table.LogicalName));
        foreach (var table in tables.Where(table => table.IsShell && table.Columns.Count > 0))
            Columns(document.Heading(3, table.LogicalName).Paragraph("A table of Dataverse's own, to which the solution adds:"), table, lookups, gate: null);
    }

    private static void Write(Markdown document, Table table, ILookup<(string, string), string> lookups, GatedTable? gate)
    {
        document.Heading(3, table.LogicalName).Paragraph($"{table.DisplayName}. {table.Description}");
        if (gate is { IsWhole: true }) document.Paragraph($"Written by the product alone. {gate.Instead}");
        Columns(document, table, lookups, gate);
        foreach (var key in table.Entity.Descendants("EntityKey"))
            document.Paragraph($"Key {(string?)key.Element("Name")}: {string.Join(", ", key.Descendants("AttributeName").Select(column => (string)column))}. {Labels.Text(key.Element("displaynames"))}.");
    }

    private static void Columns(Markdown document, Table table, ILookup<(string, string), string> lookups, GatedTable? gate) => document.Table(Heads,
        from column in table.Columns
        where OfTheProduct(column)
        orderby column.LogicalName
        select new[]
        {
            column.LogicalName, column.DisplayName, TypeOf(table, column, lookups), NeededOf(column), IsKept(gate, column) ? "product" : "", column.Description,
        });

    /// <summary>What the solution itself adds: the id and the platform's own columns explain themselves.</summary>
    public static bool OfTheProduct(Column column) => (string?)column.Xml.Element("IsCustomField") == "1" && !column.IsPrimaryKey;

    private static string NeededOf(Column column) => (string?)column.Xml.Element("RequiredLevel") switch
    {
        "required" or "applicationrequired" or "systemrequired" => "yes",
        "recommended" => "better",
        _ => "",
    };

    private static bool IsKept(GatedTable? gate, Column column) => gate is not null && (gate.IsWhole || gate.Columns.Any(kept => kept.LogicalName == column.LogicalName));

    /// <summary>Which tables a lookup points to, by its table and column.</summary>
    private static ILookup<(string, string), string> Lookups(UnpackedFolder solution) => (
        from file in solution.Files("Other/Relationships", "*.xml")
        from relationship in solution.Xml(file).Elements("EntityRelationship")
        let column = Name(relationship, "ReferencingAttributeName")
        where column.Length > 0
        orderby Name(relationship, "ReferencedEntityName")
        select (Column: (Name(relationship, "ReferencingEntityName"), column), Table: Name(relationship, "ReferencedEntityName"))).ToLookup(found => found.Column, found => found.Table);

    private static string Name(XElement relationship, string element) => ((string?)relationship.Element(element) ?? "").ToLowerInvariant();

    private static string TypeOf(Table table, Column column, ILookup<(string, string), string> lookups) => column.Type switch
    {
        "nvarchar" => $"text, {Number(column, "MaxLength", "Length")} characters",
        "ntext" => $"long text, {Number(column, "MaxLength", "Length")} characters",
        "int" => "whole number",
        "decimal" => $"decimal, {Number(column, "Accuracy")} digits",
        "bit" => "yes or no",
        "datetime" => column.IsDateOnly ? "day" : "day and time",
        "picklist" => $"choice {column.GlobalChoice}",
        "lookup" when lookups.Contains((table.LogicalName, column.LogicalName)) => $"lookup to {string.Join(", ", lookups[(table.LogicalName, column.LogicalName)])}",
        var other => other,
    };

    private static string Number(Column column, params string[] names) => names.Select(name => (string?)column.Xml.Element(name)).FirstOrDefault(found => found is not null) ?? "?";
}
