using LocalDataverse.Pipeline;
using Microsoft.AspNetCore.Http.Features;

namespace LocalDataverse.WebApi.Hosting;

/// <summary>Which room of the server answers which address.</summary>
internal sealed partial class Router(Organization organization, ILogger<Router> log)
{
    // https://learn.microsoft.com/power-apps/developer/data-platform/webapi/compose-http-requests-handle-errors#maximum-url-length
    private const int LongestAddress = 32 * 1024;

    private readonly Users users = new(organization);
    private readonly SignInPages signIn = new(organization);
    private readonly WebResourceFiles webResources = new(organization);
    private readonly ReportViewer reports = new(organization);

    public async Task HandleAsync(HttpContext http)
    {
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = PagePolicies.Every;
        http.Response.Headers["Referrer-Policy"] = "same-origin";
        try
        {
            if (!SameOrigin.IsOurHost(http)) throw Errors.Fault(0x80040203, "The request is for another host than this machine.", 400);
            await RouteAsync(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer any more.
        }
        catch (Exception error)
        {
            if (http.Response.HasStarted) throw;
            await ApiFault.Of(error, LogUnexpected).WriteAsync(http);
        }
    }

    private Task RouteAsync(HttpContext http)
    {
        var target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        if (target.Length > LongestAddress) throw Errors.Fault(0x80060888, $"The address of a request has at most {LongestAddress} characters (32 KB), and up to 64 KB in a batch; this one has {target.Length}.", 414);
        var cut = target.IndexOf('?', StringComparison.Ordinal);
        var path = cut < 0 ? target : target[..cut];
        if (path.StartsWith("/api/data/", StringComparison.OrdinalIgnoreCase)) return ApiAsync(http, path["/api/data/".Length..], cut < 0 ? "" : target[(cut + 1)..]);
        if (path.StartsWith("/api/search/", StringComparison.OrdinalIgnoreCase)) throw Errors.NotSupportedHere("Dataverse search");
        if (OrganizationSvc.Is(path)) return new OrganizationSvc(organization, users, LogUnexpected).AnswerAsync(http, ReadBodyAsync);
        if (path.StartsWith("/WebResources/", StringComparison.OrdinalIgnoreCase)) return SignedIn(http) ? webResources.SendAsync(http, Uri.UnescapeDataString(path["/WebResources/".Length..])) : SignInPages.Demand(http);
        if (path.StartsWith("/_shell/", StringComparison.Ordinal)) return ShellFiles.SendAsync(http, Uri.UnescapeDataString(path["/_shell/".Length..]));
        return path switch
        {
            ReportViewer.Address => SignedIn(http) ? ReportAsync(http) : SignInPages.Demand(http),
            ReportViewer.ScriptAddress => ReportViewer.SendScriptAsync(http),
            "/signin" when HttpMethods.IsPost(http.Request.Method) => signIn.AcceptAsync(http),
            "/signin" => signIn.ShowAsync(http),
            "/signout" when HttpMethods.IsPost(http.Request.Method) => SignInPages.SignOut(http),
            "/signout" => throw Errors.Fault(0x80060888, "Signing out is asked for with POST, from a page of this server.", 405),
            "/" or "/apps" or "/main.aspx" => SignedIn(http) ? ShellFiles.SendPageAsync(http) : SignInPages.Demand(http),
            PictureFiles.Address => SignedIn(http) ? PictureAsync(http) : SignInPages.Demand(http),
            "/favicon.ico" => NothingAsync(http),
            _ => throw Errors.Fault(0x80060888, $"There is nothing at '{path}'.", 404),
        };
    }

    private bool SignedIn(HttpContext http) => users.Find(http, out _) is not null;

    private Task ReportAsync(HttpContext http)
    {
        var user = users.Demand(http, out _);
        RequestTime.Take(http, organization.Clock);
        new Waiting(http.RequestAborted).Begin();
        return reports.SendAsync(http, users.Calling(http, user));
    }

    private async Task PictureAsync(HttpContext http)
    {
        var user = users.Demand(http, out _);
        RequestTime.Take(http, organization.Clock);
        await PictureFiles.SendAsync(http, organization, users.Calling(http, user));
    }

    private static Task NothingAsync(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private async Task ApiAsync(HttpContext http, string rest, string query)
    {
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        var version = slash < 0 ? rest : rest[..slash];
        if (version is not ("v9.0" or "v9.1" or "v9.2")) throw Errors.Fault(0x80060888, $"There is no version '{version}' of the Web API here; v9.2 is.", 404);
        var user = users.Demand(http, out var byCookie);
        if (byCookie && !HttpMethods.IsGet(http.Request.Method)) SameOrigin.Demand(http);

        var isFile = http.Request.Method is "PATCH" or "PUT" && http.Request.ContentType?.StartsWith("application/octet-stream", StringComparison.OrdinalIgnoreCase) == true;
        var call = new ApiCall(organization, users.Calling(http, user))
        {
            Method = http.Request.Method,
            Path = slash < 0 ? "" : rest[(slash + 1)..],
            Query = query,
            Root = $"{http.Request.Scheme}://{http.Request.Host}/api/data/{version}/",
            Header = name => http.Request.Headers.TryGetValue(name, out var value) ? value.ToString() : null,
            Body = isFile ? default : await ReadBodyAsync(http),
            BodyStream = isFile ? http.Request.Body : null,
        };
        call.ReportUnexpected = LogUnexpected;
        RequestTime.Take(http, organization.Clock);
        await Waiting.RunAsync(() => ApiDispatcher.Run(call), http.RequestAborted);
        await call.Response.SendAsync(http);
    }

    private static async Task<ReadOnlyMemory<byte>> ReadBodyAsync(HttpContext http)
    {
        if (http.Request.ContentLength is null or 0 && !http.Request.Headers.ContainsKey("Transfer-Encoding")) return default;
        using var buffer = new MemoryStream((int)Math.Min(http.Request.ContentLength ?? 4096, 1 << 24));
        await http.Request.Body.CopyToAsync(buffer, http.RequestAborted);
        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Unexpected error")]
    private partial void LogUnexpected(Exception error);
}
