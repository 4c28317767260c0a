using System.Text.Json;
using LocalDataverse.Metadata;
using LocalDataverse.Query;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Rows;

/// <summary>Lists asked for with FetchXML, one's own or a view's.</summary>
internal static class FetchLists
{
    /// <summary>The FetchXML a request names in any of its three ways; null when it asks with OData.</summary>
    public static string? Find(ApiCall call, TableDefinition table)
    {
        if (call.Options["fetchXml"] is { } fetch) return fetch;
        if (call.Options["savedQuery"] is { } saved) return View(call, "savedquery", saved, table);
        return call.Options["userQuery"] is { } personal ? View(call, "userquery", personal, table) : null;
    }

    public static void Write(ApiCall call, TableDefinition table, string fetch, Action<TableQuery>? narrow)
    {
        call.Options.Allow("$filter", "$orderby", "$select", "$count");
        if (call.Options["$filter"] is not null || call.Options["$orderby"] is not null || call.Options["$select"] is not null)
            throw ApiErrors.BadQuery("A query with fetchXml, savedQuery or userQuery takes no $select, $filter or $orderby.");
        var query = FetchXmlReader.Read(fetch);
        if (query.Table != table.LogicalName) throw Errors.Fault(0x8006088A, $"The fetchXml asks for '{query.Table}', the address for '{table.LogicalName}'.", 400);
        if (call.Preferences.MaximumPageSize is { } size && query.Top is null) query.PageSize = Math.Min(size, TableQuery.LargestPage);
        var counts = RowLists.WantsCount(call);
        query.ReturnTotalCount |= counts;
        narrow?.Invoke(query);
        Write(call, table, query, RowQueries.Run(call, query), counts);
    }

    private static void Write(ApiCall call, TableDefinition table, TableQuery query, EntityCollection page, bool counts)
    {
        var json = call.Response.StartJson();
        json.WriteStartObject();
        json.WriteString("@odata.context", $"{call.Root}$metadata#{table.EntitySetName}");
        // All rows that match, not those of the page: https://learn.microsoft.com/power-apps/developer/data-platform/webapi/query/count-rows
        if (counts) json.WriteNumber("@odata.count", page.TotalRecordCount);
        Paging(call, query, page, json);
        json.WriteStartArray("value");
        var rows = new RowJson(json, call);
        foreach (var row in page.Entities) rows.WriteFetched(row, table);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }

    private static void Paging(ApiCall call, TableQuery query, EntityCollection page, Utf8JsonWriter json)
    {
        if (query.ReturnTotalCount && call.Preferences.Includes("Microsoft.Dynamics.CRM.totalrecordcount"))
        {
            json.WriteNumber("@Microsoft.Dynamics.CRM.totalrecordcount", page.TotalRecordCount);
            json.WriteBoolean("@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded", page.TotalRecordCountLimitExceeded);
        }

        if (call.Preferences.Includes("Microsoft.Dynamics.CRM.morerecords")) json.WriteBoolean("@Microsoft.Dynamics.CRM.morerecords", page.MoreRecords);
        if (page.MoreRecords && call.Preferences.Includes("Microsoft.Dynamics.CRM.fetchxmlpagingcookie"))
            json.WriteString("@Microsoft.Dynamics.CRM.fetchxmlpagingcookie", SkipToken.Write(query.Page + 1, page.PagingCookie));
    }

    private static string View(ApiCall call, string viewTable, string text, TableDefinition table)
    {
        if (!Guid.TryParse(text, out var id)) throw ApiErrors.BadQuery($"'{text}' is not the id of a view.");
        if (!call.Metadata.TryTable(viewTable, out _)) throw Errors.NotSupportedHere(viewTable);
        var row = (Entity)call.Execute(new RetrieveRequest { Target = new EntityReference(viewTable, id), ColumnSet = new ColumnSet("fetchxml", "returnedtypecode") })["Entity"];
        return row.GetAttributeValue<string>("fetchxml") ?? throw ApiErrors.BadQuery($"The view {id:D} of '{table.LogicalName}' has no query.");
    }
}
