using LocalDataverse.Metadata;

namespace LocalDataverse.Query;

/// <summary>Writes the columns of a SELECT that returns groups and aggregates.</summary>
internal sealed class AggregateWriter(SqlScope sql, SelectWriter select)
{
    private readonly List<string> groups = [];

    /// <summary>GROUP BY, or nothing.</summary>
    public string GroupBy => groups.Count == 0 ? "" : $" GROUP BY {string.Join(", ", groups)}";

    public void Write(TableQuery query, Source root)
    {
        Columns(root, query.Columns);
        Joined(query.Joins);
        if (select.Selected.Count == 0)
        {
            throw QueryErrors.InvalidArgument("An aggregate query needs a column to group by or to aggregate.");
        }
    }

    private void Joined(IEnumerable<JoinNode> joins)
    {
        foreach (var join in joins.Where(join => join.Kind is JoinKind.Inner or JoinKind.LeftOuter or JoinKind.MatchFirstRow))
        {
            Columns(sql.Of(join), join.Columns);
            Joined(join.Joins);
        }
    }

    private void Columns(Source source, List<QueryColumn> columns)
    {
        foreach (var wanted in columns)
        {
            var alias = wanted.Alias ?? throw QueryErrors.AliasMissing(wanted.Name);
            if (select.Selected.Any(one => one.Key == alias))
            {
                throw QueryErrors.DuplicateAlias(alias);
            }

            var column = source.Column(wanted.Name, sql);
            if (wanted.Aggregate is { } aggregate)
            {
                Aggregate(alias, column, aggregate, wanted.Distinct);
            }
            else if (!wanted.GroupBy)
            {
                throw QueryErrors.InvalidArgument($"The column '{wanted.Name}' of an aggregate query must be grouped by or aggregated.");
            }
            else
            {
                Group(alias, column, wanted);
            }
        }
    }

    private void Group(string alias, ColumnRef column, QueryColumn wanted)
    {
        if (wanted.DateGrouping is not { } part)
        {
            groups.Add(column.Sql);
            select.AddValue(alias, column, isAliased: true);
            return;
        }

        if (column.Column.Type != ColumnType.DateTime)
        {
            throw QueryErrors.InvalidArgument($"The column '{wanted.Name}' is not a date: it cannot be grouped by {part}.");
        }

        var local = wanted.UserTimeZone && column.Column.DateTimeBehavior == DateTimeBehavior.UserLocal;
        var expression = (local ? null : DateParts.Plain(column.Sql, part))
            ?? DateParts.InZone(column.Sql, part, local ? sql.Zone.Id : null, sql);
        groups.Add(expression);
        select.AddComputed(alias, column, expression, part switch
        {
            DateGrouping.FiscalYear => SelectedKind.FiscalYear,
            DateGrouping.FiscalPeriod => SelectedKind.FiscalPeriod,
            _ => SelectedKind.Number,
        });
    }

    private void Aggregate(string alias, ColumnRef column, AggregateKind aggregate, bool distinct)
    {
        var isNumber = column.Column.Type is ColumnType.Integer or ColumnType.BigInt or ColumnType.Decimal or ColumnType.Money or ColumnType.Double;
        var value = distinct ? $"DISTINCT {column.Sql}" : column.Sql;
        switch (aggregate)
        {
            case AggregateKind.Count:
                select.AddComputed(alias, column, "COUNT(*)", SelectedKind.Number);
                break;
            case AggregateKind.CountColumn:
                select.AddComputed(alias, column, $"COUNT({value})", SelectedKind.Number);
                break;
            case AggregateKind.Sum when isNumber:
                select.AddComputed(alias, column, $"SUM({value})", SelectedKind.Sum, keepNull: true);
                break;
            case AggregateKind.Avg when isNumber:
                // Exact: the division is done in decimals, not in SQLite's floating point.
                select.AddComputed(alias, column, $"SUM({value})", SelectedKind.Average, $"COUNT({value})", keepNull: true);
                break;
            case AggregateKind.Min or AggregateKind.Max when isNumber || column.Column.Type == ColumnType.DateTime:
                select.AddComputed(alias, column, $"{(aggregate == AggregateKind.Min ? "MIN" : "MAX")}({column.Sql})", SelectedKind.Value, keepNull: true);
                break;
            default:
                throw QueryErrors.BadAggregate(column.Column, aggregate);
        }
    }
}
