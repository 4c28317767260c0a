using System.Net;
using System.Text;
using LocalDataverse.Tests.WebApi;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Robust;

/// <summary>What pages of other sites can do with a browser that is signed in here.</summary>
public sealed class BrowserTests(ApiServer server) : IClassFixture<ApiServer>
{
    [Theory]
    [InlineData("/main.aspx")]
    [InlineData("/")]
    [InlineData("/apps")]
    [InlineData("/signin")]
    [InlineData("/WebResources/new_/framed.html")]
    [InlineData("/crmreports/viewer/viewer.aspx?id=1")]
    [InlineData("/nothing")]
    [InlineData("/api/data/v9.2/accounts")]
    public async Task No_answer_can_be_framed_by_another_site(string address)
    {
        server.Test.Create("webresource", ("name", $"new_/{Guid.NewGuid():N}.html"), ("displayname", "x"), ("webresourcetype", new OptionSetValue(1)), ("content", Convert.ToBase64String(Encoding.UTF8.GetBytes("x"))));

        var answer = await server.GetAsync(address);

        Assert.Contains("frame-ancestors 'self'", answer.Headers["Content-Security-Policy"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_app_runs_scripts_of_this_server_only()
    {
        var policy = (await server.GetAsync("/main.aspx")).Headers["Content-Security-Policy"];

        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("object-src 'none'", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_is_a_POST_of_a_page_of_this_server()
    {
        var link = await server.SendAsync("GET", "/signout", user: null);
        var foreign = await server.SendAsync("POST", "/signout", user: null, headers: ("Origin", "https://evil.example"));
        var own = await server.SendAsync("POST", "/signout", user: null, headers: ("Origin", server.Address));

        Assert.Equal((HttpStatusCode.MethodNotAllowed, HttpStatusCode.Forbidden, HttpStatusCode.Redirect), (link.Status, foreign.Status, own.Status));
        Assert.False(link.Headers.ContainsKey("Set-Cookie") || foreign.Headers.ContainsKey("Set-Cookie"));
        Assert.Contains("expires=Thu, 01 Jan 1970", own.Headers["Set-Cookie"], StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/_shell/../LocalDataverse.dll")]
    [InlineData("/_shell/%2e%2e/LocalDataverse.dll")]
    [InlineData("/_shell/..%2fLocalDataverse.dll")]
    [InlineData("/WebResources/../../signin")]
    [InlineData("/WebResources/%2e%2e/%2e%2e/signin")]
    public async Task A_path_stays_in_its_folder(string path)
    {
        using var client = new System.Net.Sockets.TcpClient("127.0.0.1", new Uri(server.Address).Port);
        using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer admin@localhost\r\n\r\n"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);

        Assert.Equal("HTTP/1.1 404 Not Found", await reader.ReadLineAsync(TestContext.Current.CancellationToken));
    }
}
