using LocalDataverse.Metadata;

namespace LocalDataverse.Query;

/// <summary>The columns of a link-entity that names none, or one only: those of the one relationship between the two tables that goes with what is named.</summary>
internal static class JoinColumns
{
    public static (string From, string To) Between(MetadataCatalogue metadata, TableDefinition parent, TableDefinition joined, string from, string to)
    {
        List<(string From, string To)> found =
        [
            .. metadata.ManyToMany(parent.LogicalName).Where(many => many.IntersectTable == joined.LogicalName).Select(many => (Side(many, parent), parent.PrimaryIdColumn)),
            .. metadata.ManyToMany(joined.LogicalName).Where(many => many.IntersectTable == parent.LogicalName).Select(many => (joined.PrimaryIdColumn, Side(many, joined))),
            .. metadata.ManyToOne(parent.LogicalName).Where(one => one.ReferencedTable == joined.LogicalName).Select(one => (one.ReferencedColumn, one.ReferencingColumn)),
            .. metadata.OneToMany(parent.LogicalName).Where(one => one.ReferencingTable == joined.LogicalName).Select(one => (one.ReferencingColumn, one.ReferencedColumn)),
        ];
        return found.Where(columns => Fits(columns.From, from) && Fits(columns.To, to)).Distinct().ToList() switch
        {
            [var only] => only,
            [] => throw QueryErrors.BadFetch($"The link-entity '{joined.LogicalName}' has not both from and to, and no relationship joins it so with '{parent.LogicalName}'."),
            _ => throw QueryErrors.BadFetch($"The link-entity '{joined.LogicalName}' has not both from and to, and several relationships join it with '{parent.LogicalName}'."),
        };
    }

    private static bool Fits(string column, string named) => named.Length == 0 || string.Equals(column, named, StringComparison.OrdinalIgnoreCase);

    private static string Side(ManyToManyDefinition many, TableDefinition table) => many.Table1 == table.LogicalName ? many.Table1Column : many.Table2Column;
}
