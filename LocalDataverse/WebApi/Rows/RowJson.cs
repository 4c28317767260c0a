using System.Globalization;
using System.Text.Json;
using LocalDataverse.Metadata;
using LocalDataverse.Query;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Rows;

/// <summary>Writes rows as OData JSON, with the annotations that were asked for.</summary>
internal sealed class RowJson(Utf8JsonWriter json, ApiCall call)
{
    private const string Formatted = "OData.Community.Display.V1.FormattedValue";
    private const string LookupTable = "Microsoft.Dynamics.CRM.lookuplogicalname";
    private const string Navigation = "Microsoft.Dynamics.CRM.associatednavigationproperty";

    private readonly MetadataCatalogue metadata = call.Metadata;
    private readonly bool formatted = call.Preferences.Includes(Formatted);
    private readonly bool lookupTable = call.Preferences.Includes(LookupTable);
    private readonly bool navigation = call.Preferences.Includes(Navigation);

    /// <summary>A row with all properties of its shape, null where it has no value.</summary>
    public void Write(Entity row, RowShape shape, IReadOnlyList<ExpandedRows> expanded, string? context = null)
    {
        json.WriteStartObject();
        if (context is not null) json.WriteString("@odata.context", context);
        if (ETag(row) is { } tag) json.WriteString("@odata.etag", tag);
        foreach (var (column, name) in shape.Properties)
        {
            row.Attributes.TryGetValue(column.LogicalName, out var value);
            if (value is null && column.IsPrimaryId) value = row.Id;
            Property(row, column, name, column.LogicalName, value);
        }

        foreach (var one in expanded) Expanded(row, one);
        json.WriteEndObject();
    }

    /// <summary>A row of a FetchXML query: what it brought, columns of joins under <c>alias.column</c>.</summary>
    public void WriteFetched(Entity row, TableDefinition table)
    {
        json.WriteStartObject();
        if (ETag(row) is { } tag) json.WriteString("@odata.etag", tag);
        foreach (var (key, value) in row.Attributes)
        {
            if (value is AliasedValue aliased)
            {
                var from = metadata.TryTable(aliased.EntityLogicalName ?? "", out var other) ? other.FindColumn(aliased.AttributeLogicalName ?? "") : null;
                Property(row, from, key, key, aliased.Value);
            }
            else if (table.FindColumn(key) is { } column && PropertyNames.IsProperty(column))
            {
                Property(row, column, PropertyNames.Of(column), key, value);
            }
        }

        json.WriteEndObject();
    }

    public static string? ETag(Entity row)
    {
        var version = row.RowVersion ?? (row.Attributes.TryGetValue("versionnumber", out var number) ? Convert.ToString(number, CultureInfo.InvariantCulture) : null);
        return version is null ? null : $"W/\"{version}\"";
    }

    private void Expanded(Entity row, ExpandedRows one)
    {
        var target = one.Expansion.Target;
        json.WritePropertyName(one.Expansion.Item.Navigation);
        var rows = one.Of(row);
        if (!one.Expansion.IsCollection)
        {
            if (rows.Count == 0) json.WriteNullValue();
            else if (one.Expansion.Item.IsReference) Reference(target, rows[0].Id);
            else Write(rows[0], one.Expansion.Shape, one.Nested);
            return;
        }

        json.WriteStartArray();
        foreach (var related in rows) Write(related, one.Expansion.Shape, one.Nested);
        json.WriteEndArray();
        if (NextLink(row, one, rows) is { } link) json.WriteString($"{one.Expansion.Item.Navigation}@odata.nextLink", link);
    }

    /// <summary>Where nothing is nested, Dataverse names the address of the same rows, all of which have come already; else that of the next page, if this one is full.</summary>
    private string? NextLink(Entity row, ExpandedRows one, IReadOnlyList<Entity> rows)
    {
        var item = one.Expansion.Item;
        var options = item.Options.Select(option => $"{option.Key}={option.Value}");
        if (one.Expansion.IsOfNestedQuery)
        {
            if (rows.Count == 0 || rows.Count < one.PageSize || one.PageSize is null) return null;
            var cookie = new PagingCookie(1, rows[0].Id, rows[^1].Id).Write(one.Expansion.Target.PrimaryIdColumn);
            options = options.Append($"$skiptoken={Uri.EscapeDataString(SkipToken.Write(2, cookie))}");
        }

        var query = string.Join('&', options);
        return metadata.TryTable(row.LogicalName, out var own) ? $"{call.AddressOf(own, row.Id)}/{item.Navigation}{(query.Length > 0 ? "?" : "")}{query}" : null;
    }

    private void Reference(TableDefinition table, Guid id)
    {
        json.WriteStartObject();
        json.WriteString("@odata.id", call.AddressOf(table, id));
        json.WriteEndObject();
    }

    private void Property(Entity row, ColumnDefinition? column, string name, string key, object? value)
    {
        if (value is not null)
        {
            if (formatted && row.FormattedValues.TryGetValue(key, out var text)) json.WriteString($"{name}@{Formatted}", text);
            else if (formatted && value is EntityReference { Name: { } readable }) json.WriteString($"{name}@{Formatted}", readable);
            if (value is EntityReference reference)
            {
                if (navigation && column is not null && NavigationOf(row.LogicalName, column, reference) is { } property) json.WriteString($"{name}@{Navigation}", property);
                if (lookupTable) json.WriteString($"{name}@{LookupTable}", reference.LogicalName);
            }
        }

        json.WritePropertyName(name);
        ValueJson.Write(json, column, value);
    }

    private string? NavigationOf(string table, ColumnDefinition column, EntityReference reference) =>
        column.Type == ColumnType.Owner ? column.LogicalName : metadata.ByLookup(table, column.LogicalName, reference.LogicalName)?.ReferencingNavigationProperty;
}
