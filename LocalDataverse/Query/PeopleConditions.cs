using LocalDataverse.Security;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Query;

/// <summary>Conditions about the caller (me, my teams, my business unit, those who report to me) and about hierarchies.</summary>
internal sealed class PeopleConditions(SqlScope sql)
{
    private Guid User => sql.Scope.Caller.UserId;

    public string Write(Comparison condition, ColumnRef column)
    {
        if (column.Column is not ({ IsReference: true } or { Type: Metadata.ColumnType.UniqueIdentifier }))
        {
            throw QueryErrors.BadOperator(column.Column, condition.Operator);
        }

        return condition.Operator switch
        {
            ConditionOperator.EqualUserId => $"{column.Sql} = {Id(User)}",
            ConditionOperator.NotEqualUserId => ConditionWriter.OrEmpty(column, $"{column.Sql} <> {Id(User)}"),
            ConditionOperator.EqualBusinessId => $"{column.Sql} = {Id(sql.Scope.Caller.BusinessUnitId)}",
            ConditionOperator.NotEqualBusinessId => ConditionWriter.OrEmpty(column, $"{column.Sql} <> {Id(sql.Scope.Caller.BusinessUnitId)}"),
            ConditionOperator.EqualUserTeams => $"{column.Sql} IN ({Ids(Principals().Skip(1))})",
            ConditionOperator.EqualUserOrUserTeams => $"{column.Sql} IN ({Ids(Principals())})",
            ConditionOperator.EqualUserOrUserHierarchy => $"{column.Sql} IN ({Reports()})",
            ConditionOperator.EqualUserOrUserHierarchyAndTeams => $"({column.Sql} IN ({Reports()}) OR {column.Sql} IN ({Ids(Principals().Skip(1))}))",
            ConditionOperator.Under => $"{column.Sql} IN ({Below(condition, column, false)})",
            ConditionOperator.UnderOrEqual => $"{column.Sql} IN ({Below(condition, column, true)})",
            ConditionOperator.NotUnder => ConditionWriter.OrEmpty(column, $"{column.Sql} NOT IN ({Below(condition, column, false)})"),
            ConditionOperator.Above => $"{column.Sql} IN ({Above(condition, column, false)})",
            ConditionOperator.AboveOrEqual => $"{column.Sql} IN ({Above(condition, column, true)})",
            _ => throw QueryErrors.BadOperator(column.Column, condition.Operator),
        };
    }

    private IReadOnlyList<Guid> Principals() => UserRights.Of(sql.Scope).Principals;

    private string Id(Guid id) => sql.Text.Parameter(StoredValue.OfId(id));

    private string Ids(IEnumerable<Guid> ids) => sql.Text.Parameters(ids.Select(StoredValue.OfId));

    private string Reports() =>
        $"WITH RECURSIVE h(id) AS (SELECT {Id(User)} UNION SELECT c.\"systemuserid\" FROM \"systemuser\" AS c JOIN h ON c.\"parentsystemuserid\" = h.id) SELECT id FROM h";

    private string Below(Comparison condition, ColumnRef column, bool self)
    {
        var (table, id, parent) = Hierarchy(column);
        var start = Start(condition, column);
        return $"WITH RECURSIVE h(id) AS (SELECT {start} UNION SELECT c.{id} FROM {table} AS c JOIN h ON c.{parent} = h.id) SELECT id FROM h{Without(self, start)}";
    }

    private string Above(Comparison condition, ColumnRef column, bool self)
    {
        var (table, id, parent) = Hierarchy(column);
        var start = Start(condition, column);
        return $"WITH RECURSIVE h(id) AS (SELECT {start} UNION SELECT c.{parent} FROM {table} AS c JOIN h ON c.{id} = h.id WHERE c.{parent} IS NOT NULL) SELECT id FROM h{Without(self, start)}";
    }

    private static string Without(bool self, string start) => self ? "" : $" WHERE id <> {start}";

    private string Start(Comparison condition, ColumnRef column) =>
        sql.Text.Parameter(ComparedValue.Of(column.Column, ConditionWriter.Single(condition, column), sql));

    private (string Table, string Id, string Parent) Hierarchy(ColumnRef column)
    {
        var tables = column.Column.IsReference ? column.Column.Targets : [column.Source.Table.LogicalName];
        var relationship = tables.SelectMany(sql.Metadata.OneToMany)
            .FirstOrDefault(one => one.IsHierarchical && one.ReferencingTable == one.ReferencedTable)
            ?? throw QueryErrors.NoHierarchy(tables.Count > 0 ? tables[0] : column.Source.Table.LogicalName);
        return (relationship.ReferencedTable.Quoted(), relationship.ReferencedColumn.Quoted(), relationship.ReferencingColumn.Quoted());
    }
}
