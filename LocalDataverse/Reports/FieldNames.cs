using LocalDataverse.Metadata;
using LocalDataverse.Query;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Reports;

/// <summary>
/// The fields that a query gives a report. Each column comes as people read it under its own name, and what is more than a text also as
/// the value itself, with Value behind the name; a lookup tells its table too, with EntityName behind it.
/// </summary>
internal static class FieldNames
{
    private const string Raw = "Value", Table = "EntityName";

    public static HashSet<string> Of(TableQuery query, MetadataCatalogue metadata)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        Add(names, metadata.Table(query.Table), "", query.Columns);
        Joined(names, metadata, query.Joins);
        return names;
    }

    public static Dictionary<string, object?> Row(Entity entity)
    {
        var fields = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (key, held) in entity.Attributes)
        {
            var name = key.Replace('.', '_');
            var value = held is AliasedValue aliased ? aliased.Value : held;
            entity.FormattedValues.TryGetValue(key, out var text);
            switch (value)
            {
                case null or string or Guid:
                    fields[name] = value;
                    break;
                case EntityReference reference:
                    (fields[name], fields[name + Raw], fields[name + Table]) = (reference.Name, reference.Id, reference.LogicalName);
                    break;
                default:
                    (fields[name], fields[name + Raw]) = (text ?? value.ToString(), Plain(value));
                    break;
            }
        }

        return fields;
    }

    private static object Plain(object value) => value switch
    {
        OptionSetValue option => (long)option.Value,
        int whole => (long)whole,
        Money money => money.Value,
        _ => value,
    };

    private static void Joined(HashSet<string> names, MetadataCatalogue metadata, IEnumerable<JoinNode> joins)
    {
        foreach (var join in joins)
        {
            Add(names, metadata.Table(join.Table), $"{join.Alias}_", join.Columns);
            Joined(names, metadata, join.Joins);
        }
    }

    private static void Add(HashSet<string> names, TableDefinition table, string prefix, IEnumerable<QueryColumn> columns)
    {
        foreach (var column in columns)
        {
            var name = column.Alias ?? prefix + column.Name;
            names.Add(name);
            if (table.FindColumn(column.Name) is not { } definition) continue;
            var isText = column.Aggregate is null && definition.Type is ColumnType.String or ColumnType.Memo or ColumnType.UniqueIdentifier or ColumnType.EntityName;
            if (!isText) names.Add(name + Raw);
            if (definition.IsReference) names.Add(name + Table);
        }
    }
}
