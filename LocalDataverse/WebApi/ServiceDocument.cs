namespace LocalDataverse.WebApi;

/// <summary>The root of the service: which sets there are.</summary>
internal static class ServiceDocument
{
    public static void Write(ApiCall call)
    {
        if (call.Method is not ("GET" or "HEAD")) throw ApiErrors.MethodNotAllowed(call.Method, "/");
        var json = call.Response.StartJson();
        json.WriteStartObject();
        json.WriteString("@odata.context", $"{call.Root}$metadata");
        json.WriteStartArray("value");
        foreach (var table in call.Metadata.Tables.OrderBy(table => table.EntitySetName, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("name", table.EntitySetName);
            json.WriteString("kind", "EntitySet");
            json.WriteString("url", table.EntitySetName);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }
}
