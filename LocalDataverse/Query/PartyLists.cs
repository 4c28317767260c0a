using System.Collections.Frozen;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Query;

/// <summary>
/// Columns such as <c>to</c> and <c>requiredattendees</c> hold rows of activityparty. They are read for a whole page at once;
/// who may read the activity may read its parties.
/// </summary>
internal static class PartyLists
{
    /// <summary>The part each list stands for: Dataverse's ParticipationTypeMask.</summary>
    public static readonly FrozenDictionary<string, int> Kinds = new Dictionary<string, int>
    {
        ["from"] = 1,
        ["to"] = 2,
        ["cc"] = 3,
        ["bcc"] = 4,
        ["requiredattendees"] = 5,
        ["optionalattendees"] = 6,
        ["organizer"] = 7,
        ["resources"] = 10,
        ["customers"] = 11,
        ["partners"] = 12,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // SQLite takes many parameters, yet a page may be 5,000 rows.
    private const int Slice = 500;

    public static void Fill(TableQuery query, QueryScope scope, TableDefinition table, EntityCollection rows)
    {
        if (query.Aggregate || query.Distinct || rows.Entities.Count == 0)
        {
            return;
        }

        var lists = table.Columns.Values
            .Where(column => column.Type == ColumnType.PartyList && Kinds.ContainsKey(column.LogicalName)
                && (query.AllColumns || query.Columns.Any(wanted => string.Equals(wanted.Name, column.LogicalName, StringComparison.OrdinalIgnoreCase))))
            .ToDictionary(column => Kinds[column.LogicalName], column => column.LogicalName);
        if (lists.Count == 0)
        {
            return;
        }

        var byId = rows.Entities.GroupBy(row => row.Id).ToDictionary(group => group.Key, group => group.ToList());
        foreach (var ids in byId.Keys.Chunk(Slice))
        {
            foreach (var party in Parties(ids, lists.Keys, scope))
            {
                var list = lists[party.GetAttributeValue<OptionSetValue>("participationtypemask").Value];
                foreach (var row in byId[party.GetAttributeValue<EntityReference>("activityid").Id])
                {
                    if (row.GetAttributeValue<EntityCollection>(list) is not { } collection)
                    {
                        row[list] = collection = new EntityCollection { EntityName = "activityparty" };
                    }

                    collection.Entities.Add(party);
                }
            }
        }
    }

    private static IEnumerable<Entity> Parties(Guid[] ids, IEnumerable<int> kinds, QueryScope scope)
    {
        var query = new TableQuery
        {
            Table = "activityparty",
            AllColumns = true,
            Filter = FilterGroup.All(
                new Comparison("activityid", ConditionOperator.In, [.. ids.Cast<object?>()]),
                new Comparison("participationtypemask", ConditionOperator.In, [.. kinds.Cast<object?>()])),
        };
        return QueryEngine.All(query, scope.AsSystem());
    }
}
