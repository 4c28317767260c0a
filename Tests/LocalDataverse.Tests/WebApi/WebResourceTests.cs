using System.Net;
using System.Text;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.WebApi;

public sealed class WebResourceTests(ApiServer server) : IClassFixture<ApiServer>
{
    [Theory]
    [InlineData(1, "page.html", "text/html; charset=utf-8")]
    [InlineData(2, "page.css", "text/css; charset=utf-8")]
    [InlineData(3, "page.js", "text/javascript; charset=utf-8")]
    [InlineData(11, "icon.svg", "image/svg+xml")]
    [InlineData(12, "words.1033.resx", "text/xml; charset=utf-8")]
    public async Task A_web_resource_has_the_content_type_of_its_type(int type, string name, string contentType)
    {
        Add($"new_/folder/{name}", type, $"<{name}>");

        var answer = await server.SendAsync("GET", $"/WebResources/new_/folder/{name}?data=abc");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(contentType, answer.Headers["Content-Type"]);
        Assert.Equal($"<{name}>", answer.Text);
    }

    [Fact]
    public async Task It_is_not_sent_again_while_it_has_not_changed()
    {
        Add("new_/cached.js", 3, "1");
        var tag = (await server.SendAsync("GET", "/WebResources/new_/cached.js")).Headers["ETag"];

        Assert.Equal(HttpStatusCode.NotModified, (await server.SendAsync("GET", "/WebResources/new_/cached.js", headers: ("If-None-Match", tag))).Status);
    }

    [Fact]
    public async Task A_missing_one_is_404_and_named()
    {
        var answer = await server.SendAsync("GET", "/WebResources/new_/missing.js");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Contains("new_/missing.js", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_without_a_signed_in_user_is_401() =>
        Assert.Equal(HttpStatusCode.Unauthorized, (await server.SendAsync("GET", "/WebResources/new_/cached.js", user: null, headers: ("Sec-Fetch-Dest", "script"))).Status);

    private void Add(string name, int type, string content) => server.Test.Create(
        "webresource", ("name", name), ("displayname", name), ("webresourcetype", new OptionSetValue(type)), ("content", Convert.ToBase64String(Encoding.UTF8.GetBytes(content))));
}
