using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Query;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rows;

/// <summary>Who takes part in an activity, and as what: rows of <c>activityparty</c>.</summary>
internal static class ActivityParties
{
    private const string Table = "activityparty";
    private const int Regarding = 8;
    private const int Owner = 9;

    public static void Write(Execution execution, TableDefinition table, Guid activity, Entity target, Dictionary<string, object?> values)
    {
        foreach (var (name, value) in target.Attributes)
        {
            if (table.FindColumn(name) is not { Type: ColumnType.PartyList }) continue;
            if (!PartyLists.Kinds.TryGetValue(name, out var mask)) throw Errors.NotSupportedHere($"the party list '{table.LogicalName}.{name}'");
            Replace(execution, activity, mask, [.. Parties(table, name, value)]);
        }

        // The owner and what the activity is about are parties too; these two have been checked as columns.
        foreach (var (name, mask) in new[] { ("ownerid", Owner), ("regardingobjectid", Regarding) })
        {
            if (!values.TryGetValue(name, out var party)) continue;
            Remove(execution, activity, mask);
            if (party is not null) Insert(execution, activity, mask, new() { ["partyid"] = party });
        }
    }

    public static void Remove(Execution execution, Guid activity, int? mask)
    {
        var condition = mask is null ? "" : " AND participationtypemask = $1";
        object?[] values = mask is null ? [StoredValue.OfId(activity)] : [StoredValue.OfId(activity), (long)mask];
        using var statement = Statements.Take(execution.Connection, $"DELETE FROM {Table} WHERE activityid = $0{condition}", values);
        statement.Run();
    }

    private static void Replace(Execution execution, Guid activity, int mask, IReadOnlyList<Entity> parties)
    {
        Remove(execution, activity, mask);
        foreach (var party in parties) Insert(execution, activity, mask, RowValues.Read(execution, execution.Metadata.Table(Table), party, creating: true));
    }

    private static void Insert(Execution execution, Guid activity, int mask, Dictionary<string, object?> values)
    {
        var table = execution.Metadata.Table(Table);
        values["activityid"] = new EntityReference("activitypointer", activity);
        values["participationtypemask"] = new OptionSetValue(mask);
        TableStore.Insert(execution.Connection, table, Guid.CreateVersion7(), SystemValues.Fitting(table, values));
    }

    private static IEnumerable<Entity> Parties(TableDefinition table, string column, object? value) => value switch
    {
        null => [],
        EntityCollection rows => rows.Entities,
        Entity[] rows => rows,
        Entity row => [row],
        EntityReference reference => [new Entity(Table) { ["partyid"] = reference }],
        EntityReference[] references => references.Select(reference => new Entity(Table) { ["partyid"] = reference }),
        EntityReferenceCollection references => references.Select(reference => new Entity(Table) { ["partyid"] = reference }),
        _ => throw Errors.WrongType(table.LogicalName, column, "EntityCollection of activityparty", value),
    };
}
