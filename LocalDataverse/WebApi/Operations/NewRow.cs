using System.Text.Json;
using LocalDataverse.WebApi.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Operations;

/// <summary>A row that is not made yet, as it can be sent to make it: lookups are bound.</summary>
internal static class NewRow
{
    public static void Write(ApiCall call, Utf8JsonWriter json, Entity row)
    {
        var table = call.Metadata.Table(row.LogicalName);
        json.WriteString("@odata.context", $"{call.Root}$metadata#{table.EntitySetName}/$entity");
        json.WriteString("@odata.type", $"#{TypeNames.Namespace}{table.LogicalName}");
        foreach (var (name, value) in row.Attributes)
        {
            if (value is EntityReference reference)
            {
                var navigation = call.Metadata.ManyToOne(table.LogicalName).First(one => one.ReferencingColumn == name && one.ReferencedTable == reference.LogicalName).ReferencingNavigationProperty;
                json.WriteString($"{navigation}@odata.bind", $"{call.Metadata.Table(reference.LogicalName).EntitySetName}({reference.Id:D})");
                continue;
            }

            json.WritePropertyName(name);
            ValueJson.Write(json, table.FindColumn(name), value);
        }
    }
}
