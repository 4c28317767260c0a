using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Rows;

/// <summary>GET of one row.</summary>
internal static class RowReads
{
    public static void One(ApiCall call, TableDefinition table, EntityReference reference)
    {
        call.Options.Allow("$select", "$expand");
        var shape = RowShape.Of(call.Metadata, table, call.Options["$select"], call.Options["$expand"]);
        var row = RowQueries.One(call, reference, shape);
        if (RowJson.ETag(row) is { } tag)
        {
            call.Response.Headers["ETag"] = tag;
            if (shape.Expansions.Count == 0 && call.Header("If-None-Match") == tag)
            {
                call.Response.Status = 304;
                return;
            }
        }

        Write(call, table, row, shape);
    }

    public static void Write(ApiCall call, TableDefinition table, Entity row, RowShape shape)
    {
        var json = call.Response.StartJson();
        new RowJson(json, call).Write(row, shape, ExpandedRows.Read(call, shape, [row]), ContextOf(call, table, shape) + "/$entity");
        json.Flush();
    }

    public static string ContextOf(ApiCall call, TableDefinition table, RowShape shape) =>
        $"{call.Root}$metadata#{table.EntitySetName}{Selection(shape)}";

    private static string Selection(RowShape shape) => Inner(shape) is { Length: > 0 } inner ? $"({inner})" : "";

    private static string Inner(RowShape shape)
    {
        var parts = shape.Expansions.Select(expansion => $"{expansion.Item.Navigation}({Inner(expansion.Shape)})");
        return string.Join(',', (shape.Select is null ? [] : new[] { shape.Select }).Concat(parts));
    }
}
