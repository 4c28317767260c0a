namespace LocalDataverse.WebApi.Hosting;

/// <summary>
/// A cookie travels with requests of any page. So with one, only pages of this server may change anything; and the server
/// answers only under names of this machine, or a page of another site could bind its own name to 127.0.0.1.
/// </summary>
internal static class SameOrigin
{
    public static bool IsOurHost(HttpContext http) => http.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]" or "::1";

    public static void Demand(HttpContext http)
    {
        var origin = http.Request.Headers.Origin.ToString();
        var site = http.Request.Headers["Sec-Fetch-Site"].ToString();
        var same = origin.Length > 0
            ? string.Equals(origin, $"{http.Request.Scheme}://{http.Request.Host}", StringComparison.OrdinalIgnoreCase)
            : site is "same-origin" or "none";
        if (!same) throw Errors.Fault(0x80040220, "A request that changes something must come from a page of this server.", 403);
    }
}
