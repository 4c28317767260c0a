using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rows;

/// <summary>Finds the row a caller means: by its id, or by an alternate key.</summary>
internal static class RowIdentity
{
    public static Guid Resolve(Execution execution, TableDefinition table, Guid id, KeyAttributeCollection keys)
    {
        if (id != Guid.Empty) return id;
        if (keys.Count == 0) throw Errors.InvalidArgument($"The id of the record of '{table.LogicalName}' is missing.");
        return FindByKey(execution, table, keys) ?? throw Errors.RowNotFoundByKey(table.LogicalName, Describe(keys));
    }

    public static Guid Resolve(Execution execution, EntityReference reference) =>
        Resolve(execution, execution.Metadata.Table(reference.LogicalName), reference.Id, reference.KeyAttributes);

    public static Guid? FindByKey(Execution execution, TableDefinition table, KeyAttributeCollection keys)
    {
        if (!table.Keys.Any(key => key.Columns.Count == keys.Count && key.Columns.All(column => keys.Keys.Contains(column, StringComparer.OrdinalIgnoreCase))))
            throw Errors.UnknownKey(table.LogicalName, keys.Keys);
        List<string> conditions = [];
        List<object?> values = [];
        foreach (var (name, value) in keys)
        {
            var column = table.Column(name);
            conditions.Add($"{column.LogicalName.Quoted()} = ${values.Count}");
            values.Add(StoredValue.ToStored(table.LogicalName, column, value is EntityReference lookup ? new EntityReference(lookup.LogicalName, Resolve(execution, lookup)) : value));
        }

        using var statement = Statements.Take(execution.Connection,
            $"SELECT {table.PrimaryIdColumn.Quoted()} FROM {table.LogicalName.Quoted()} WHERE {string.Join(" AND ", conditions)}", values);
        return statement.Scalar() is string id ? Guid.Parse(id) : null;
    }

    /// <summary>A key that says which row is meant does not change with it: its columns are taken out of what is written.</summary>
    public static void KeepKey(Entity target)
    {
        foreach (var name in target.KeyAttributes.Keys) target.Attributes.Remove(name);
    }

    public static bool Exists(Execution execution, TableDefinition table, Guid id)
    {
        using var statement = Statements.Take(execution.Connection,
            $"SELECT 1 FROM {table.LogicalName.Quoted()} WHERE {table.PrimaryIdColumn.Quoted()} = $0", [StoredValue.OfId(id)]);
        return statement.Scalar() is not null;
    }

    /// <summary>The ids of the rows whose lookup refers to a row.</summary>
    public static List<Guid> Referencing(Execution execution, TableDefinition table, ColumnDefinition lookup, string targetTable, Guid target, string? and = null)
    {
        var polymorphic = lookup.IsPolymorphic ? $" AND {TableShape.TableColumn(lookup.LogicalName).Quoted()} = $1" : "";
        object?[] values = lookup.IsPolymorphic ? [StoredValue.OfId(target), targetTable] : [StoredValue.OfId(target)];
        using var statement = Statements.Take(execution.Connection,
            $"SELECT {table.PrimaryIdColumn.Quoted()} FROM {table.LogicalName.Quoted()} WHERE {lookup.LogicalName.Quoted()} = $0{polymorphic}{(and is null ? "" : $" AND {and}")}", values);
        var reader = statement.Read();
        List<Guid> ids = [];
        while (reader.Read()) ids.Add(Guid.Parse(reader.GetString(0)));
        return ids;
    }

    private static string Describe(KeyAttributeCollection keys) => string.Join(", ", keys.Select(key => $"{key.Key} = {key.Value}"));
}
