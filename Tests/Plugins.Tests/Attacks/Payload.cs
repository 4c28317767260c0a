using System.Globalization;
using System.Text.Json.Nodes;
using CoachingExtensions.Tests.Pipeline;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Attacks;

/// <summary>Rows as the Web API takes them.</summary>
internal sealed class Payload(MetadataCatalogue metadata)
{
    public string Set(string table) => metadata.Table(table).EntitySetName;

    public string Path(EntityReference row) => $"{Set(row.LogicalName)}({row.Id})";

    public string Key(string table) => metadata.Table(table).PrimaryIdColumn;

    public bool IsLookup(string table, string column) => metadata.Table(table).Column(column).Type is ColumnType.Lookup or ColumnType.Owner;

    public string Navigation(string table, string column) => metadata.ManyToOne(table).First(relationship => relationship.ReferencingColumn == column).ReferencingNavigationProperty;

    public JsonObject Row(string table, IEnumerable<KeyValuePair<string, object?>> values)
    {
        var row = new JsonObject();
        foreach (var (column, value) in values)
        {
            if (IsLookup(table, column)) row[$"{Navigation(table, column)}@odata.bind"] = value is EntityReference reference ? $"/{Path(reference)}" : null;
            else row[column] = Value(table, column, value);
        }

        return row;
    }

    public JsonNode? Value(string table, string column, object? value) => value switch
    {
        null => null,
        OptionSetValue choice => choice.Value,
        DateTime day when metadata.Table(table).Column(column).DateTimeBehavior == DateTimeBehavior.DateOnly => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        decimal number => number,
        int number => number,
        bool flag => flag,
        string text => text,
        Guid id => id.ToString(),
        _ => throw new NotSupportedException($"{column}: {value.GetType().Name}"),
    };
}
