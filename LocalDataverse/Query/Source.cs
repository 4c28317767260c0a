using LocalDataverse.Metadata;
using LocalDataverse.Security;
using LocalDataverse.Storage;

namespace LocalDataverse.Query;

/// <summary>A table as it stands in the statement: under an SQL alias of ours (people's aliases never get into SQL).</summary>
/// <param name="SqlName">The SQL alias.</param>
/// <param name="Table">The table.</param>
/// <param name="Alias">What the query calls it.</param>
internal sealed record Source(string SqlName, TableDefinition Table, string Alias)
{
    /// <summary>A physical column.</summary>
    public string Physical(string column) => $"{SqlName}.{column.Quoted()}";

    /// <summary>The primary id.</summary>
    public string Id => Physical(Table.PrimaryIdColumn);

    /// <summary>A column that filters, joins and orders may use.</summary>
    public ColumnRef Column(string? name, SqlScope sql)
    {
        if (SecuredFrom(name, sql) is { } secured) throw SecurityErrors.ColumnInQuery(Table.LogicalName, secured.LogicalName);
        return Readable(name, sql);
    }

    /// <summary>A column as an answer may show it: null when it is secured and the caller may read it in no row, empty in the rows where the caller may not.</summary>
    public ColumnRef? Shown(string? name, SqlScope sql)
    {
        if (SecuredFrom(name, sql) is not { } secured) return Readable(name, sql);
        return ColumnAccess.SharedFor(sql.Scope, secured, Id, sql.Text) is { } shared && Readable(name, sql) is var column ? column with { Sql = $"CASE WHEN {shared} THEN {column.Sql} END" } : null;
    }

    private ColumnDefinition? SecuredFrom(string? name, SqlScope sql)
    {
        if (sql.Scope.Caller.IsSystem || name is null || !Table.HasSecuredColumns) return null;
        var column = Table.FindColumn(name) ?? (name.EndsWith("name", StringComparison.OrdinalIgnoreCase) ? Table.FindColumn(name[..^4]) : null);
        return column is not null && ColumnAccess.Secured(Table, column) is { } secured && !ColumnAccess.MayRead(sql.Scope, Table, secured) ? secured : null;
    }

    private ColumnRef Readable(string? name, SqlScope sql)
    {
        if (name is null) throw Errors.UnknownColumn(Table.LogicalName, name);
        if (Table.FindColumn(name) is { IsStored: true } column)
        {
            return new ColumnRef(this, column, Physical(column.LogicalName));
        }

        if (Beside(name) is { } beside) return beside;
        return ReadableNames.Find(this, name, sql) ?? throw (Table.FindColumn(name) is { } known
            ? QueryErrors.NotStored(Table, known)
            : Errors.UnknownColumn(Table.LogicalName, name));
    }

    // What is kept beside the row is read only where it is named: a picture's thumbnail, and of a whole file its id, which stands for it until the row is read.
    private ColumnRef? Beside(string name) => Table.FindColumn(name) switch
    {
        { Type: ColumnType.Image } image => new ColumnRef(this, image, $"(SELECT i.thumbnail FROM \"$image\" AS i WHERE i.id = {Physical($"{image.LogicalName}id")})"),
        { IsContent: true } content => new ColumnRef(this, content, $"(SELECT p.file FROM \"$filepart\" AS p WHERE p.file = {Id} LIMIT 1)"),
        _ => null,
    };
}

/// <summary>A column in the statement.</summary>
/// <param name="Source">Where it is from.</param>
/// <param name="Column">Its definition.</param>
/// <param name="Sql">The expression of its stored value.</param>
internal sealed record ColumnRef(Source Source, ColumnDefinition Column, string Sql);
