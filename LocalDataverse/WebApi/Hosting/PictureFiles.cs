using LocalDataverse.Pipeline;
using LocalDataverse.WebApi.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Hosting;

/// <summary>The address that stands in the URL column of a picture (https://learn.microsoft.com/power-apps/developer/data-platform/image-column-data#download-url).</summary>
internal static class PictureFiles
{
    public const string Address = "/Image/download.aspx";

    public static Task SendAsync(HttpContext http, Organization organization, CallingUser user)
    {
        var query = http.Request.Query;
        var metadata = organization.Metadata;
        if (!metadata.TryTable(query["Entity"], out var table) || table.FindColumn(query["Attribute"]) is not { Type: Metadata.ColumnType.Image } column || !Guid.TryParse(query["Id"], out var id))
            throw Errors.Fault(0x80060888, "The address names no picture.", 404);
        var call = new ApiCall(organization, user)
        {
            Method = "GET",
            Path = "",
            Query = query["Full"] == "true" ? "size=full" : "",
            Root = "",
            Header = name => http.Request.Headers.TryGetValue(name, out var value) ? value.ToString() : null,
        };
        var rows = new QueryExpression(table.LogicalName) { ColumnSet = new ColumnSet(table.PrimaryIdColumn), TopCount = 1 };
        rows.Criteria.AddCondition(column.ContentIdColumn!, ConditionOperator.Equal, id);
        var found = (EntityCollection)call.Execute(new Microsoft.Xrm.Sdk.Messages.RetrieveMultipleRequest { Query = rows })["EntityCollection"];
        if (found.Entities is not [var row]) throw Errors.Fault(0x80060888, "The address names no picture.", 404);
        if (call.Options["size"] is null) FileDownload.Thumbnail(call, row.ToEntityReference(), column);
        else FileDownload.Whole(call, row.ToEntityReference(), column);
        // The browser shows it: what is sent is one of four formats of pictures, and never a page.
        if (call.Response.File is not null)
        {
            call.Response.ContentType = call.Response.Headers["mimetype"] is "image/png" or "image/jpeg" or "image/gif" or "image/bmp" ? call.Response.Headers["mimetype"] : "application/octet-stream";
            call.Response.Headers.Remove("Content-Disposition");
        }

        return call.Response.SendAsync(http);
    }
}
