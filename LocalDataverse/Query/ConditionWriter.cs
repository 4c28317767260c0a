using System.Globalization;
using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Query;

/// <summary>Writes one condition. As in Dataverse, whatever negates also finds the rows where the column is empty.</summary>
internal sealed class ConditionWriter(SqlScope sql)
{
    public string Write(Comparison condition, Source here)
    {
        var column = (condition.Alias is null ? here : sql.Find(condition.Alias)).Column(condition.Column, sql);
        return condition.CompareColumn is { } other
            ? Columns(condition, column, (condition.CompareAlias is null ? column.Source : sql.Find(condition.CompareAlias)).Column(other, sql))
            : Values(condition, column);
    }

    /// <summary>Whether a quick search can look into the column: text, or a lookup's name; for other operators always.</summary>
    public bool CanSearch(Comparison condition, Source here) =>
        condition.Operator is not (ConditionOperator.Like or ConditionOperator.BeginsWith)
        || (condition.Alias is null ? here : sql.Find(condition.Alias)).Column(condition.Column, sql).Column
            is { IsReference: true } or { Type: ColumnType.String or ColumnType.Memo };

    private static string Columns(Comparison condition, ColumnRef left, ColumnRef right)
    {
        var comparable = left.Column.Type == right.Column.Type && StoredValue.Scale(left.Column) == StoredValue.Scale(right.Column)
            || (left.Column.IsReference || left.Column.Type == ColumnType.UniqueIdentifier) && (right.Column.IsReference || right.Column.Type == ColumnType.UniqueIdentifier);
        var op = condition.Operator == ConditionOperator.NotEqual ? "IS NOT" : Symbol(condition.Operator);
        return comparable && op is not null ? $"{left.Sql} {op} {right.Sql}" : throw QueryErrors.BadOperator(left.Column, condition.Operator);
    }

    private string Values(Comparison condition, ColumnRef column)
    {
        var (op, values) = (condition.Operator, condition.Values);
        switch (op)
        {
            case ConditionOperator.Null:
                return $"{column.Sql} IS NULL";
            case ConditionOperator.NotNull:
                return $"{column.Sql} IS NOT NULL";
            case ConditionOperator.Equal:
                return Single(condition, column) is null or "" ? $"{column.Sql} IS NULL" : $"{column.Sql} = {One(condition, column)}";
            case ConditionOperator.NotEqual:
                return Single(condition, column) is null or "" ? $"{column.Sql} IS NOT NULL" : OrEmpty(column, $"{column.Sql} <> {One(condition, column)}");
            case ConditionOperator.GreaterThan or ConditionOperator.GreaterEqual or ConditionOperator.LessThan or ConditionOperator.LessEqual:
                return Ordered(column) ? $"{column.Sql} {Symbol(op)} {One(condition, column)}" : throw QueryErrors.BadOperator(column.Column, op);
            case ConditionOperator.In:
                return $"{column.Sql} IN ({Many(condition, column)})";
            case ConditionOperator.NotIn:
                return OrEmpty(column, $"{column.Sql} NOT IN ({Many(condition, column)})");
            case ConditionOperator.Between:
                return Between(condition, column);
            case ConditionOperator.NotBetween:
                return OrEmpty(column, $"NOT ({Between(condition, column)})");
            case ConditionOperator.Like or ConditionOperator.BeginsWith or ConditionOperator.EndsWith or ConditionOperator.Contains:
                return Like(condition, column);
            case ConditionOperator.NotLike or ConditionOperator.DoesNotBeginWith or ConditionOperator.DoesNotEndWith or ConditionOperator.DoesNotContain:
                return $"NOT COALESCE({Like(condition, column)}, 0)";
            case ConditionOperator.ContainValues:
                return $"({string.Join(" OR ", Choices(condition, column))})";
            case ConditionOperator.DoesNotContainValues:
                return OrEmpty(column, $"NOT ({string.Join(" OR ", Choices(condition, column))})");
            case ConditionOperator.EqualUserLanguage:
                return column.Column.Type == ColumnType.Integer ? $"{column.Sql} = {sql.Text.Parameter((long)sql.Scope.Caller.Language)}" : throw QueryErrors.BadOperator(column.Column, op);
            default:
                return column.Column.Type == ColumnType.DateTime
                    ? new DateConditions(sql).Write(op, values, column)
                    : new PeopleConditions(sql).Write(condition, column);
        }
    }

    internal static string OrEmpty(ColumnRef column, string condition) => $"({condition} OR {column.Sql} IS NULL)";

    internal static object? Single(Comparison condition, ColumnRef column) => condition.Values.Count == 1
        ? condition.Values[0]
        : throw QueryErrors.ValueCount(column.Column, condition.Operator, 1, condition.Values.Count);

    private string One(Comparison condition, ColumnRef column) =>
        sql.Text.Parameter(ComparedValue.Of(column.Column, Single(condition, column), sql));

    private string Many(Comparison condition, ColumnRef column) => condition.Values.Count > 0
        ? sql.Text.Parameters(condition.Values.Select(value => ComparedValue.Of(column.Column, value, sql)))
        : throw QueryErrors.ValueCount(column.Column, condition.Operator, 1, 0);

    private string Between(Comparison condition, ColumnRef column)
    {
        if (condition.Values.Count != 2)
        {
            throw QueryErrors.ValueCount(column.Column, condition.Operator, 2, condition.Values.Count);
        }

        var bounds = condition.Values.Select(value => sql.Text.Parameter(ComparedValue.Of(column.Column, value, sql))).ToList();
        return $"{column.Sql} BETWEEN {bounds[0]} AND {bounds[1]}";
    }

    private string Like(Comparison condition, ColumnRef column)
    {
        // On a lookup people mean the name they see.
        var text = column.Column switch
        {
            { Type: ColumnType.String or ColumnType.Memo or ColumnType.EntityName } => column.Sql,
            { IsReference: true } => ReadableNames.OfLookup(column.Source, column.Column, sql.Metadata),
            _ => null,
        } ?? throw QueryErrors.BadOperator(column.Column, condition.Operator);
        var value = System.Convert.ToString(Single(condition, column), CultureInfo.InvariantCulture);
        var pattern = condition.Operator switch
        {
            ConditionOperator.BeginsWith or ConditionOperator.DoesNotBeginWith => $"{value}%",
            ConditionOperator.EndsWith or ConditionOperator.DoesNotEndWith => $"%{value}",
            ConditionOperator.Contains or ConditionOperator.DoesNotContain => $"%{value}%",
            _ => value,
        };
        return LikeWriter.Write(text, pattern, sql.Text);
    }

    private IEnumerable<string> Choices(Comparison condition, ColumnRef column) =>
        column.Column.Type != ColumnType.MultiChoice ? throw QueryErrors.BadOperator(column.Column, condition.Operator)
        : condition.Values.Count == 0 ? throw QueryErrors.ValueCount(column.Column, condition.Operator, 1, 0)
        : condition.Values.Select(value => $"instr({column.Sql}, {sql.Text.Parameter(ComparedValue.Of(column.Column, value, sql))}) > 0");

    private static bool Ordered(ColumnRef column) =>
        column.Column is { IsReference: false, Type: not (ColumnType.UniqueIdentifier or ColumnType.Boolean or ColumnType.MultiChoice) };

    private static string? Symbol(ConditionOperator op) => op switch
    {
        ConditionOperator.Equal => "=",
        ConditionOperator.NotEqual => "<>",
        ConditionOperator.GreaterThan => ">",
        ConditionOperator.GreaterEqual => ">=",
        ConditionOperator.LessThan => "<",
        ConditionOperator.LessEqual => "<=",
        _ => null,
    };
}
