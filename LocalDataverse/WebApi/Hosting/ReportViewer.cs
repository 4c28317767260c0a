using System.Text.Encodings.Web;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Reports;
using Rdl;
using Rdl.Html;

namespace LocalDataverse.WebApi.Hosting;

/// <summary>
/// The page in which reports are run, at the address where Dataverse has it
/// (<c>/crmreports/viewer/viewer.aspx?action=run&amp;id=…</c>): what is asked for, and below it the report, which prints by itself.
/// </summary>
internal sealed class ReportViewer(Organization organization)
{
    public const string Address = "/crmreports/viewer/viewer.aspx";
    public const string ScriptAddress = "/crmreports/viewer/print.js";

    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'self'; base-uri 'none'";

    private const string Script = "for (const button of document.querySelectorAll(\"[data-print]\")) button.addEventListener(\"click\", () => window.print());\n";

    /// <summary>Everything else in the address belongs to its parameters.</summary>
    private static readonly string[] OfTheAddress = ["action", "id", "helpID", "context", "recordstype", "records"];

    public Task SendAsync(HttpContext http, CallingUser user)
    {
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method)) throw Errors.Fault(0x80060888, "A report is asked for with GET.", 405);
        var query = http.Request.Query;
        if (!Guid.TryParse(query["id"], out var id)) throw Errors.InvalidArgument($"'{query["id"]}' is not the id of a report.");
        var status = StatusCodes.Status200OK;
        string page;
        try
        {
            var filters = ReportFilters.Of(organization.Metadata, query["recordstype"], query["records"]);
            var (report, run) = new ReportRunner(organization, user).Run(id, Chosen(query), filters);
            page = ReportPage.Write(run, report.Name, Address, OfTheAddress.Where(name => query.ContainsKey(name)).Select(name => KeyValuePair.Create(name, query[name].ToString())), TextsIn(run.Culture.LCID), ScriptAddress);
        }
        catch (RdlException wrong)
        {
            status = StatusCodes.Status422UnprocessableEntity;
            page = $"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Report</title></head><body><main><h1>This report cannot be shown</h1><p>{HtmlEncoder.Default.Encode(wrong.Message)}</p></main></body></html>";
        }

        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentSecurityPolicy = Policy;
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.WriteAsync(page, http.RequestAborted);
    }

    public static Task SendScriptAsync(HttpContext http)
    {
        http.Response.ContentType = "text/javascript; charset=utf-8";
        return http.Response.WriteAsync(Script, http.RequestAborted);
    }

    /// <summary>The page speaks the language of the report in it.</summary>
    private static ViewerTexts TextsIn(int language)
    {
        var english = new ViewerTexts();
        string Said(string text) => PlatformWords.Said(text, language);
        return new ViewerTexts
        {
            Parameters = Said(english.Parameters),
            Run = Said(english.Run),
            Print = Said(english.Print),
            Contents = Said(english.Contents),
            Yes = Said(english.Yes),
            No = Said(english.No),
        };
    }

    /// <summary>Who left all of several values chosen wants all of them, those included that are there only now.</summary>
    private static Dictionary<string, IReadOnlyList<string>> Chosen(IQueryCollection query)
    {
        var prefix = ReportPage.NameOf("");
        var chosen = query.Where(one => one.Key.StartsWith(prefix, StringComparison.Ordinal))
            .ToDictionary(one => one.Key[prefix.Length..], one => (IReadOnlyList<string>)[.. one.Value.OfType<string>()], StringComparer.Ordinal);
        var counts = ReportPage.CountOf("");
        foreach (var (key, count) in query.Where(one => one.Key.StartsWith(counts, StringComparison.Ordinal)).Select(one => (one.Key[counts.Length..], one.Value.ToString())))
        {
            if (!chosen.TryGetValue(key, out var values)) chosen[key] = [];
            else if (values.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) == count) chosen.Remove(key);
        }

        return chosen;
    }
}
