using System.Net;
using LocalDataverse.Storage;
using LocalDataverse.WebApi.Hosting;
using Xunit;

namespace LocalDataverse.Tests.WebApi;

public sealed class SignInTests(ApiServer server) : IClassFixture<ApiServer>
{
    [Theory]
    [InlineData(null)]
    [InlineData("nobody@example.com")]
    [InlineData("")]
    public async Task Without_an_enabled_user_the_answer_is_401(string? user)
    {
        var answer = await server.SendAsync("GET", "WhoAmI()", user: user);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Equal("Bearer", answer.Headers["WWW-Authenticate"]);
        Assert.NotNull(answer.Code);
    }

    [Fact]
    public async Task A_disabled_user_is_nobody()
    {
        var id = server.Test.User("leaver");
        using (var write = server.Test.Organization.Database.BeginWrite())
        {
            TableStore.Update(write.Connection, server.Test.Organization.Metadata.Table("systemuser"), id, new Dictionary<string, object?> { ["isdisabled"] = true });
            write.Commit();
        }

        Assert.Equal(HttpStatusCode.Unauthorized, (await server.SendAsync("GET", "WhoAmI()", user: "leaver@example.com")).Status);
    }

    [Fact]
    public async Task A_page_sends_its_visitor_to_sign_in_and_back()
    {
        var answer = await server.SendAsync("GET", "/main.aspx?appid=1", user: null);

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal("/signin?returnUrl=%2Fmain.aspx%3Fappid%3D1", answer.Headers["Location"]);
    }

    [Fact]
    public async Task The_sign_in_page_has_a_button_for_each_user_named_by_the_address()
    {
        server.Test.User("shown");

        var page = (await server.SendAsync("GET", "/signin", user: null)).Text;

        Assert.Matches("""<button type="submit" name="user" value="shown@example.com" aria-describedby="[^"]+">shown@example.com</button>""", page);
        Assert.Contains("""<html lang="en">""", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choosing_a_user_sets_a_strict_cookie_that_signs_in()
    {
        var answer = await SignInAsync("/main.aspx");

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal("/main.aspx", answer.Headers["Location"]);
        var cookie = answer.Headers["Set-Cookie"];
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        var me = await server.SendAsync("GET", "WhoAmI()", user: null, headers: ("Cookie", cookie.Split(';')[0]));
        Assert.Equal(server.Test.Admin, (Guid)me.Json["UserId"]!);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("javascript:alert(1)")]
    public async Task Nobody_is_sent_to_another_site(string returnUrl) => Assert.Equal("/", (await SignInAsync(returnUrl)).Headers["Location"]);

    [Theory]
    [InlineData("https://evil.example", null, HttpStatusCode.Forbidden)]
    [InlineData(null, "cross-site", HttpStatusCode.Forbidden)]
    [InlineData(null, null, HttpStatusCode.Forbidden)]
    [InlineData(null, "same-origin", HttpStatusCode.NoContent)]
    public async Task With_a_cookie_only_a_page_of_this_server_changes_anything(string? origin, string? site, HttpStatusCode expected)
    {
        var cookie = (await SignInAsync("/")).Headers["Set-Cookie"].Split(';')[0];
        List<(string, string)> headers = [("Cookie", cookie)];
        if (origin is not null) headers.Add(("Origin", origin));
        if (site is not null) headers.Add(("Sec-Fetch-Site", site));

        var answer = await server.SendAsync("POST", "accounts", """{"name":"Forged"}""", user: null, headers: [.. headers]);

        Assert.Equal(expected, answer.Status);
    }

    [Fact]
    public async Task A_name_that_another_site_bound_to_this_machine_is_refused()
    {
        var answer = await server.SendAsync("GET", "WhoAmI()", headers: ("Host", "evil.example"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://192.168.1.5:5080")]
    [InlineData("http://example.com:5080")]
    public void An_address_that_others_can_reach_is_refused_by_name(string url)
    {
        var error = Assert.Throws<ArgumentException>(() => ServerOptions.Read(["--urls", url]));

        Assert.Contains(url, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_over_the_limit_is_413()
    {
        using var client = new System.Net.Sockets.TcpClient("127.0.0.1", new Uri(server.Address).Port);
        using var stream = client.GetStream();
        await stream.WriteAsync("POST /api/data/v9.2/accounts HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer admin@localhost\r\nContent-Length: 999999999\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);

        Assert.Equal("HTTP/1.1 413 Payload Too Large", await reader.ReadLineAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void An_unknown_option_is_refused_by_name() =>
        Assert.Contains("--port", Assert.Throws<ArgumentException>(() => ServerOptions.Read(["--port", "1"])).Message, StringComparison.Ordinal);

    [Fact]
    public async Task An_administrator_acts_on_behalf_of_another_user_and_nobody_else_does()
    {
        var other = server.Test.User("other");
        server.Test.User("curious");

        var asOther = await server.GetAsync("WhoAmI()", ("MSCRMCallerID", other.ToString()));
        var refused = await server.SendAsync("GET", "WhoAmI()", user: "curious@example.com", headers: ("MSCRMCallerID", other.ToString()));

        Assert.Equal(other, (Guid)asOther.Json["UserId"]!);
        Assert.Equal((HttpStatusCode.Forbidden, "0x80040220"), (refused.Status, refused.Code));
        Assert.Contains("prvActOnBehalfOfAnotherUser", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_lacks_a_privilege_gets_403_with_its_code()
    {
        server.Test.User("powerless");

        var answer = await server.SendAsync("POST", "accounts", """{"name":"x"}""", user: "powerless@example.com");

        Assert.Equal((HttpStatusCode.Forbidden, "0x80040220"), (answer.Status, answer.Code));
    }

    private Task<ApiAnswer> SignInAsync(string returnUrl) => server.SendAsync(
        "POST", "/signin", $"user=admin%40localhost&returnUrl={Uri.EscapeDataString(returnUrl)}", user: null, ("Content-Type", "application/x-www-form-urlencoded"), ("Origin", server.Address));
}
