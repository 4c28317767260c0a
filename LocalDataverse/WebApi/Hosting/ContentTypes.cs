namespace LocalDataverse.WebApi.Hosting;

/// <summary>Content types of files and of web resources.</summary>
internal static class ContentTypes
{
    public static string OfFile(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".html" or ".htm" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" or ".aspx" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".json" or ".map" => "application/json",
        ".woff2" => "font/woff2",
        _ => "application/octet-stream",
    };

    /// <summary>By the number Dataverse gives the type of a web resource.</summary>
    public static string OfWebResource(int type) => type switch
    {
        1 => "text/html; charset=utf-8",
        2 => "text/css; charset=utf-8",
        3 => "text/javascript; charset=utf-8",
        4 or 9 or 12 => "text/xml; charset=utf-8",
        5 => "image/png",
        6 => "image/jpeg",
        7 => "image/gif",
        10 => "image/x-icon",
        11 => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
