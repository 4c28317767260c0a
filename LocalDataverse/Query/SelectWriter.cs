using LocalDataverse.Metadata;
using LocalDataverse.Storage;

namespace LocalDataverse.Query;

/// <summary>Writes the columns of a SELECT that returns rows.</summary>
internal sealed class SelectWriter(SqlScope sql)
{
    private readonly List<string> expressions = [];
    private readonly List<SelectedColumn> selected = [];
    private readonly Dictionary<string, int> symbols = [];

    public IReadOnlyList<string> Expressions => expressions;

    public IReadOnlyList<SelectedColumn> Selected => selected;

    /// <summary>An expression that is no column of the answer by itself.</summary>
    public int Add(string expression)
    {
        expressions.Add(expression);
        return expressions.Count - 1;
    }

    public void Rows(TableQuery query, Source root)
    {
        Columns(root, query.Columns, query.AllColumns, isRoot: true);
        Joined(query.Joins);
    }

    /// <summary>A column with what makes it readable: a lookup's table and name, a currency's symbol.</summary>
    public void AddValue(string key, ColumnRef column, bool isAliased)
    {
        var definition = column.Column;
        var at = Add(InCallersLanguage(column));
        selected.Add(new SelectedColumn(key, column.Source, definition, column.Sql, SelectedKind.Value, at)
        {
            IsAliased = isAliased,
            Beside = definition.IsPolymorphic ? Add(column.Source.Physical(TableShape.TableColumn(definition.LogicalName))) : null,
            Name = definition.IsReference && ReadableNames.OfLookup(column.Source, definition, sql.Metadata) is { } name ? Add(name) : null,
            Symbol = definition.Type == ColumnType.Money ? SymbolOf(column.Source, definition) : null,
        });
    }

    public void AddComputed(string key, ColumnRef column, string expression, SelectedKind kind, string? divisor = null, bool keepNull = false)
    {
        var at = Add(expression);
        selected.Add(new SelectedColumn(key, column.Source, column.Column, expression, kind, at)
        {
            IsAliased = true,
            Beside = divisor is null ? null : Add(divisor),
            Divisor = divisor,
            Symbol = column.Column.Type == ColumnType.Money && kind is SelectedKind.Value or SelectedKind.Sum or SelectedKind.Average ? BaseSymbol() : null,
            KeepNull = keepNull,
        });
    }

    private void Joined(IEnumerable<JoinNode> joins)
    {
        foreach (var join in joins.Where(join => join.Kind is JoinKind.Inner or JoinKind.LeftOuter or JoinKind.MatchFirstRow))
        {
            Columns(sql.Of(join), join.Columns, join.AllColumns, isRoot: false);
            Joined(join.Joins);
        }
    }

    private void Columns(Source source, List<QueryColumn> columns, bool all, bool isRoot)
    {
        var wanted = columns.AsEnumerable();
        if (all)
        {
            wanted = wanted.Concat(source.Table.Columns.Values
                .Where(column => column is { IsStored: true, ValidForRead: true } || (isRoot && (column.Type == ColumnType.PartyList || column.IsContent)))
                .OrderBy(column => column.LogicalName, StringComparer.Ordinal)
                .Select(column => new QueryColumn(column.LogicalName)));
        }

        foreach (var column in wanted)
        {
            if (column.Aggregate is not null || column.GroupBy)
            {
                throw QueryErrors.InvalidArgument($"The column '{column.Name}' is aggregated or grouped, but the query is not an aggregate query.");
            }

            var key = column.Alias ?? (isRoot ? column.Name.ToLowerInvariant() : $"{source.Alias}.{column.Name.ToLowerInvariant()}");
            if (IsEmptyVirtual(source.Table, column.Name) || selected.Any(one => one.Key == key))
            {
                continue;
            }

            if (source.Shown(column.Name, sql) is not { } shown) continue;
            if (column.CountChildren) AddComputed(key, shown, RowAggregates.CountChildren(source, shown, sql), SelectedKind.Number);
            else AddValue(key, shown, column.Alias is not null || !isRoot);
        }
    }

    private string InCallersLanguage(ColumnRef column)
    {
        var language = sql.Scope.Caller.Language;
        return language == DisplayText.BaseLanguage || !RowLabels.Has(column.Source.Table.LogicalName, column.Column.LogicalName)
            ? column.Sql
            : RowLabels.In(language, column.Column.LogicalName, column.Source.Id, column.Sql);
    }

    // Columns Dataverse has without a value of their own. Asking for them is no error; party lists are read beside the statement.
    private static bool IsEmptyVirtual(TableDefinition table, string name) =>
        table.FindColumn(name) is { IsStored: false } column && (column.Type is ColumnType.PartyList or ColumnType.Virtual || column.AttributeOf is not null)
        && !(column.AttributeOf is not null && name.EndsWith("name", StringComparison.OrdinalIgnoreCase) && !name.EndsWith("yominame", StringComparison.OrdinalIgnoreCase));

    private int? SymbolOf(Source source, ColumnDefinition column)
    {
        if (column.LogicalName.EndsWith("_base", StringComparison.Ordinal) || source.Table.FindColumn("transactioncurrencyid") is not { IsStored: true })
        {
            return BaseSymbol();
        }

        return !sql.Metadata.TryTable("transactioncurrency", out _) ? null : Once(
            source.SqlName,
            $"(SELECT c.\"currencysymbol\" FROM \"transactioncurrency\" AS c WHERE c.\"transactioncurrencyid\" = {source.Physical("transactioncurrencyid")})");
    }

    private int? BaseSymbol() =>
        sql.Metadata.TryTable("organization", out var organization) && organization.FindColumn("basecurrencyid") is { IsStored: true } && sql.Metadata.TryTable("transactioncurrency", out _)
            ? Once("", "(SELECT c.\"currencysymbol\" FROM \"organization\" AS o JOIN \"transactioncurrency\" AS c ON c.\"transactioncurrencyid\" = o.\"basecurrencyid\" LIMIT 1)")
            : null;

    private int Once(string key, string expression)
    {
        if (!symbols.TryGetValue(key, out var at))
        {
            symbols[key] = at = Add(expression);
        }

        return at;
    }
}
