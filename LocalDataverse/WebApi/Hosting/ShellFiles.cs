using System.Collections.Frozen;
using System.Security.Cryptography;

namespace LocalDataverse.WebApi.Hosting;

/// <summary>The files of the shell, the app in the browser. They lie in the folder <c>shell</c> beside the program.</summary>
internal static class ShellFiles
{
    private static readonly FrozenDictionary<string, (byte[] Content, string ETag)> Files = Read(Path.Combine(AppContext.BaseDirectory, "shell"));

    /// <summary>The app's page. Its scripts are files of this server; whatever rows hold, none is run out of the page.</summary>
    public static Task SendPageAsync(HttpContext http)
    {
        http.Response.Headers.ContentSecurityPolicy = PagePolicies.OfTheApp;
        return SendAsync(http, "index.html");
    }

    public static Task SendAsync(HttpContext http, string name)
    {
        if (!Files.TryGetValue(name, out var file))
            throw Errors.Fault(0x80060888, Files.Count == 0 ? "The shell is not built: npm run build -w LocalDataverse/Shell." : $"The shell has no file '{name}'.", 404);
        http.Response.ContentType = ContentTypes.OfFile(name);
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.ETag = file.ETag;
        if (http.Request.Headers.IfNoneMatch == file.ETag)
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        http.Response.ContentLength = file.Content.Length;
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.Body.WriteAsync(file.Content, http.RequestAborted).AsTask();
    }

    private static FrozenDictionary<string, (byte[], string)> Read(string folder) =>
        (Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : []).ToFrozenDictionary(
            file => Path.GetRelativePath(folder, file).Replace('\\', '/'),
            file =>
            {
                var content = File.ReadAllBytes(file);
                return (content, $"\"{Convert.ToHexStringLower(SHA256.HashData(content)[..12])}\"");
            },
            StringComparer.Ordinal);
}
