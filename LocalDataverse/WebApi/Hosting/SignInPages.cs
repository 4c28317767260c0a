using System.Text;
using System.Text.Encodings.Web;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;

namespace LocalDataverse.WebApi.Hosting;

/// <summary>The page where a person says who to be. On one's own machine there is no password to ask for.</summary>
internal sealed class SignInPages(Organization organization)
{
    /// <summary>Sends a page's visitor to sign in, and back.</summary>
    public static Task Demand(HttpContext http)
    {
        if (http.Request.Headers["Sec-Fetch-Dest"].ToString() is not ("" or "document" or "iframe"))
            throw Errors.Fault(0x80040204, "Sign in first, at /signin.", 401);
        http.Response.Redirect($"/signin?returnUrl={Uri.EscapeDataString(http.Request.Path + http.Request.QueryString)}");
        return Task.CompletedTask;
    }

    public Task ShowAsync(HttpContext http)
    {
        var page = Page(ReturnUrl(http.Request.Query["returnUrl"]));
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'self'";
        return http.Response.WriteAsync(page, http.RequestAborted);
    }

    public async Task AcceptAsync(HttpContext http)
    {
        SameOrigin.Demand(http);
        if (!http.Request.HasFormContentType) throw ApiErrors.BadPayload("The sign-in page sends a form.");
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var email = form["user"].ToString();
        if (new Users(organization).ByEmail(email) is null) throw Errors.Fault(0x80040204, $"There is no enabled user '{email}'.", 401);
        http.Response.Cookies.Append(Users.Cookie, email, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", Secure = http.Request.IsHttps });
        http.Response.Redirect(ReturnUrl(form["returnUrl"]));
    }

    public static Task SignOut(HttpContext http)
    {
        // A link or an image of another site must not sign anybody out.
        SameOrigin.Demand(http);
        http.Response.Cookies.Delete(Users.Cookie, new CookieOptions { Path = "/", SameSite = SameSiteMode.Strict, HttpOnly = true });
        http.Response.Redirect("/signin");
        return Task.CompletedTask;
    }

    /// <summary>Only an address of this site: nobody is sent elsewhere by a link to the sign-in page.</summary>
    public static string ReturnUrl(string? asked) =>
        asked is { Length: > 0 } && asked[0] == '/' && !(asked.Length > 1 && asked[1] is '/' or '\\') && !asked.Any(char.IsControl) ? asked : "/";

    private IEnumerable<SystemRow> People()
    {
        using var connection = organization.Database.OpenReader();
        return SystemRow.All(connection, organization.Metadata, "systemuser", "WHERE coalesce(isdisabled, 0) = 0 AND internalemailaddress IS NOT NULL ORDER BY title IS NOT NULL, title DESC, fullname")
            .Where(user => user.Id != WellKnown.SystemUserId);
    }

    private string Page(string returnUrl)
    {
        static string Html(string? text) => HtmlEncoder.Default.Encode(text ?? "");
        var people = new StringBuilder();
        foreach (var user in People())
        {
            var email = Html(user.Text("internalemailaddress"));
            var title = user.Text("title") ?? "System administrator";
            people.Append(System.Globalization.CultureInfo.InvariantCulture, $"""
                <li>
                  <span class="name" id="n{user.Id:N}">{Html(user.Text("fullname"))}</span>
                  <span class="title" id="t{user.Id:N}">{Html(title)}</span>
                  <button type="submit" name="user" value="{email}" aria-describedby="n{user.Id:N} t{user.Id:N}">{email}</button>
                </li>

                """);
        }

        return $$"""
            <!doctype html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>Sign in · LocalDataverse</title>
              <link rel="icon" type="image/svg+xml" href="/_shell/favicon.svg">
              <style>
                :root { color-scheme: light; font-family: "Segoe UI Variable Text", "Segoe UI", system-ui, sans-serif; color: #242424; background: #f5f5f5; }
                body { margin: 0; }
                main { max-width: 44rem; margin: 0 auto; padding: 3rem 1.5rem; }
                h1 { font-size: 1.75rem; font-weight: 600; margin: 0 0 .25rem; }
                p { margin: 0 0 1.5rem; color: #424242; line-height: 1.5; }
                ul { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); gap: .5rem; }
                li { position: relative; display: grid; gap: .125rem; padding: .75rem 1rem; background: #fff; border: 1px solid #d1d1d1; border-radius: .375rem; }
                li:hover { background: #fafafa; border-color: #616161; }
                /* The button is the address; its reach is the whole card. */
                button { justify-self: start; padding: 0; border: 0; background: none; font: inherit; text-align: left; cursor: pointer; }
                button::after { content: ""; position: absolute; inset: 0; border-radius: .375rem; }
                button:focus-visible { outline: none; }
                button:focus-visible::after { outline: 2px solid #0f6cbd; outline-offset: 2px; }
                .name { font-weight: 600; }
                .title, button { font-size: .875rem; color: #616161; overflow-wrap: anywhere; }
              </style>
            </head>
            <body>
              <main>
                <h1>Sign in</h1>
                <p>This is a Dataverse on your own machine. Choose the person to work as; there is no password.</p>
                <form method="post" action="/signin">
                  <input type="hidden" name="returnUrl" value="{{Html(returnUrl)}}">
                  <ul>
            {{people}}      </ul>
                </form>
              </main>
            </body>
            </html>
            """;
    }
}
