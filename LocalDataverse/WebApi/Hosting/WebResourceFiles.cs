using LocalDataverse.Pipeline;

namespace LocalDataverse.WebApi.Hosting;

/// <summary>Web resources by their name, as pages of the app ask for them.</summary>
internal sealed class WebResourceFiles(Organization organization)
{
    private const string ContextScript = "ClientGlobalContext.js.aspx";

    public Task SendAsync(HttpContext http, string path)
    {
        // Pages ask for it relative to themselves, from whatever folder they are in.
        if (path == ContextScript || path.EndsWith("/" + ContextScript, StringComparison.OrdinalIgnoreCase)) return ShellFiles.SendAsync(http, "ClientGlobalContext.js");
        // An address may have a version in front, {000000000000000}/name: it only defeats caches.
        var name = path.StartsWith('{') && path.IndexOf("}/", StringComparison.Ordinal) is > 0 and var end ? path[(end + 2)..] : path;
        if (Find(name) is not { } resource) throw Errors.Fault(0x80040217, $"There is no web resource '{name}'.", 404);
        http.Response.ContentType = ContentTypes.OfWebResource(resource.Number("webresourcetype") ?? 0);
        http.Response.Headers.CacheControl = "no-cache";
        var tag = $"\"{resource.Text("versionnumber")}\"";
        http.Response.Headers.ETag = tag;
        if (http.Request.Headers.IfNoneMatch == tag)
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        var content = Convert.FromBase64String(resource.Text("content") ?? "");
        http.Response.ContentLength = content.Length;
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.Body.WriteAsync(content, http.RequestAborted).AsTask();
    }

    private SystemRow? Find(string name)
    {
        using var connection = organization.Database.OpenReader();
        return SystemRow.All(connection, organization.Metadata, "webresource", "WHERE name = $0", name).FirstOrDefault();
    }
}
