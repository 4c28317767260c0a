using LocalDataverse.Security;
using LocalDataverse.Storage;

namespace LocalDataverse.Query;

/// <summary>
/// <c>rowaggregate="CountChildren"</c> on a table's id: how many rows the caller may read have this one as their parent in the table's hierarchy
/// (https://learn.microsoft.com/power-apps/developer/data-platform/fetchxml/aggregate-data#row-aggregate).
/// </summary>
internal static class RowAggregates
{
    public static string CountChildren(Source parent, ColumnRef column, SqlScope sql)
    {
        var table = parent.Table;
        var hierarchy = sql.Metadata.OneToMany(table.LogicalName).FirstOrDefault(one => one.IsHierarchical && one.ReferencingTable == table.LogicalName)
            ?? throw QueryErrors.NoHierarchy(table.LogicalName);
        if (column.Column.LogicalName != table.PrimaryIdColumn)
            throw QueryErrors.InvalidArgument($"The rowaggregate CountChildren counts for '{table.PrimaryIdColumn}', the id of '{table.LogicalName}', not for '{column.Column.LogicalName}'.");
        var child = sql.Fresh(table, table.LogicalName);
        var readable = RowFilter.For(sql.Scope, table, Privilege.Read, child.SqlName, sql.Text);
        var rights = readable.IsEverything ? "" : readable.IsNothing ? " AND 0" : $" AND {readable.Sql}";
        return $"(SELECT COUNT(*) FROM {table.LogicalName.Quoted()} AS {child.SqlName} WHERE {child.Physical(hierarchy.ReferencingColumn)} = {parent.Physical(hierarchy.ReferencedColumn)}{rights})";
    }
}
