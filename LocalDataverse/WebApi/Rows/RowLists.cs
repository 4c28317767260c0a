using System.Globalization;
using System.Text.Json;
using LocalDataverse.Metadata;
using LocalDataverse.Query;
using LocalDataverse.WebApi.Query;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Rows;

/// <summary>GET of many rows: of a set, or of a collection behind a row.</summary>
internal static class RowLists
{
    /// <summary>Answers with a page; <paramref name="narrow"/> leaves only the rows behind another one.</summary>
    public static void Write(ApiCall call, TableDefinition table, Action<TableQuery>? narrow = null)
    {
        if (FetchLists.Find(call, table) is { } fetch)
        {
            FetchLists.Write(call, table, fetch, narrow);
            return;
        }

        call.Options.Allow("$select", "$filter", "$orderby", "$top", "$expand", "$count", "$apply", "$skiptoken");
        if (call.Options["$apply"] is { } apply)
        {
            AppliedLists.Write(call, table, apply);
            return;
        }

        var shape = RowShape.Of(call.Metadata, table, call.Options["$select"], call.Options["$expand"]);
        var query = new TableQuery { Table = table.LogicalName, ChoicesByValue = true, ReturnTotalCount = WantsCount(call) };
        shape.AddColumns(query);
        var source = Filter(call, table, query);
        query.Orders.AddRange(OrderReader.Read(call.Options["$orderby"], source, call.Options));
        Page(call, query);
        narrow?.Invoke(query);
        WriteRows(call, table, query, shape);
    }

    public static void WriteCount(ApiCall call, TableDefinition table, Action<TableQuery>? narrow = null)
    {
        call.Options.Allow("$filter");
        var query = new TableQuery { Table = table.LogicalName, ReturnTotalCount = true, PageSize = 1 };
        query.Columns.Add(new QueryColumn(table.PrimaryIdColumn));
        Filter(call, table, query);
        narrow?.Invoke(query);
        call.Response.Text(RowQueries.Run(call, query).TotalRecordCount.ToString(CultureInfo.InvariantCulture), "text/plain");
    }

    /// <summary>Only rows for which a condition holds, besides what the caller asked for.</summary>
    public static void And(TableQuery query, FilterNode condition) => query.Filter = query.Filter is null ? condition : FilterGroup.All(condition, query.Filter);

    private static QuerySource Filter(ApiCall call, TableDefinition table, TableQuery query)
    {
        var source = new QuerySource(call.Metadata, table, query.Joins, null, new JoinAliases());
        query.Filter = FilterTranslator.Read(call.Options["$filter"], source, call.Options);
        return source;
    }

    public static bool WantsCount(ApiCall call) => call.Options["$count"] switch
    {
        null or "false" => false,
        "true" => true,
        var other => throw ApiErrors.BadQuery($"'{other}' is not true or false for $count."),
    };

    /// <summary>The page that is asked for, by its size or by what came with the one before.</summary>
    public static void Page(ApiCall call, TableQuery query)
    {
        if (call.Options["$top"] is { } top)
        {
            if (!int.TryParse(top, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) throw ApiErrors.BadQuery($"'{top}' is no number for $top.");
            query.Top = number;
        }

        if (call.Preferences.MaximumPageSize is { } size) query.PageSize = Math.Min(size, TableQuery.LargestPage);
        if (call.Options["$skiptoken"] is not { } token) return;
        (query.Page, query.PagingCookie) = SkipToken.Read(token);
    }

    private static void WriteRows(ApiCall call, TableDefinition table, TableQuery query, RowShape shape)
    {
        var page = query.Top == 0 ? new EntityCollection() : RowQueries.Run(call, query);
        var expanded = ExpandedRows.Read(call, shape, page.Entities);
        var json = call.Response.StartJson();
        json.WriteStartObject();
        json.WriteString("@odata.context", RowReads.ContextOf(call, table, shape));
        if (query.ReturnTotalCount) json.WriteNumber("@odata.count", page.TotalRecordCount);
        Totals(json, call, query, page);
        json.WriteStartArray("value");
        var rows = new RowJson(json, call);
        foreach (var row in page.Entities) rows.Write(row, shape, expanded);
        json.WriteEndArray();
        if (page.MoreRecords && query.Top is null) json.WriteString("@odata.nextLink", NextLink(call, query.Page + 1, page.PagingCookie));
        json.WriteEndObject();
        json.Flush();
    }

    private static void Totals(Utf8JsonWriter json, ApiCall call, TableQuery query, EntityCollection page)
    {
        if (!query.ReturnTotalCount || !call.Preferences.Includes("Microsoft.Dynamics.CRM.totalrecordcount")) return;
        json.WriteNumber("@Microsoft.Dynamics.CRM.totalrecordcount", page.TotalRecordCount);
        json.WriteBoolean("@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded", page.TotalRecordCountLimitExceeded);
    }

    public static string NextLink(ApiCall call, int page, string? cookie)
    {
        var kept = call.Query.Split('&', StringSplitOptions.RemoveEmptyEntries).Where(option => !QueryOptions.Decode(option).StartsWith("$skiptoken", StringComparison.OrdinalIgnoreCase));
        return $"{call.Root}{call.Path}?{string.Join('&', kept.Append($"$skiptoken={Uri.EscapeDataString(SkipToken.Write(page, cookie))}"))}";
    }
}
