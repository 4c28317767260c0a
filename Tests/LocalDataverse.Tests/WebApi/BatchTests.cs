using System.Net;
using Xunit;
using static LocalDataverse.Tests.WebApi.Batch;

namespace LocalDataverse.Tests.WebApi;

public sealed class BatchTests(ApiServer server) : IClassFixture<ApiServer>
{
    [Fact]
    public async Task A_batch_answers_each_of_its_requests()
    {
        var answer = await SendAsync(Request("POST", "accounts", """{"name":"In a batch"}"""), Request("GET", "accounts?$select=name&$filter=name eq 'In a batch'"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("HTTP/1.1 204 No Content", answer.Text, StringComparison.Ordinal);
        Assert.Contains("HTTP/1.1 200 OK", answer.Text, StringComparison.Ordinal);
        Assert.Contains("\"name\":\"In a batch\"", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_set_refers_to_what_it_has_created()
    {
        var answer = await SendAsync(ChangeSet(
            Request("POST", "accounts", """{"name":"First of a set"}""", "1"),
            Request("POST", "contacts", """{"lastname":"Second of a set","parentcustomerid_account@odata.bind":"$1"}""", "2"),
            Request("PATCH", "$1", """{"telephone1":"42"}""", "3")));

        Assert.True(answer.Text.Split("HTTP/1.1 204").Length == 4, answer.Text);
        var contact = (await server.GetAsync("contacts?$select=lastname&$expand=parentcustomerid_account($select=name,telephone1)&$filter=lastname eq 'Second of a set'")).Value[0]!;
        Assert.Equal("First of a set", (string?)contact["parentcustomerid_account"]!["name"]);
        Assert.Equal("42", (string?)contact["parentcustomerid_account"]!["telephone1"]);
    }

    [Fact]
    public async Task When_one_request_of_a_change_set_fails_none_has_happened()
    {
        var answer = await SendAsync(ChangeSet(Request("POST", "accounts", """{"name":"Rolled back"}""", "1"), Request("POST", "accounts", """{"nme":"x"}""", "2")));

        Assert.Contains("HTTP/1.1 400 Bad Request", answer.Text, StringComparison.Ordinal);
        Assert.Contains("nme", answer.Text, StringComparison.Ordinal);
        Assert.Empty((await server.GetAsync("accounts?$filter=name eq 'Rolled back'")).Value);
    }

    [Fact]
    public async Task A_change_set_has_no_GET()
    {
        var answer = await SendAsync(ChangeSet(Request("POST", "accounts", """{"name":"With a get"}""", "1"), Request("GET", "accounts", contentId: "2")));

        Assert.Contains("HTTP/1.1 400 Bad Request", answer.Text, StringComparison.Ordinal);
        Assert.Empty((await server.GetAsync("accounts?$filter=name eq 'With a get'")).Value);
    }

    [Fact]
    public async Task A_batch_stops_at_the_first_failure_unless_it_is_told_to_go_on()
    {
        string[] requests = [Request("GET", "nothings"), Request("GET", "accounts?$top=1")];

        var stopped = await SendAsync(requests);
        var gone = await SendAsync(requests, ("Prefer", "odata.continue-on-error"));

        Assert.DoesNotContain("HTTP/1.1 200", stopped.Text, StringComparison.Ordinal);
        Assert.Contains("HTTP/1.1 200", gone.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_that_stops_ends_as_the_request_that_failed()
    {
        var missing = await SendAsync(Request("GET", "accounts?$top=1"), Request("GET", $"accounts({Guid.NewGuid()})"));
        var changes = await SendAsync(ChangeSet(Request("POST", "accounts", """{"nme":"x"}""", "1")));
        var gone = await SendAsync([Request("GET", $"accounts({Guid.NewGuid()})")], ("Prefer", "odata.continue-on-error"));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.BadRequest, HttpStatusCode.OK), (missing.Status, changes.Status, gone.Status));
        Assert.Contains("HTTP/1.1 200 OK", missing.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_steps_of_each_request_run_and_a_refusal_in_a_change_set_undoes_it()
    {
        var step = server.Test.Step("Refuser", "Update", "account", 20, "not in a batch either", filter: "fax");
        var account = await server.CreateAsync("accounts", """{"name":"Batched"}""");

        var answer = await SendAsync(ChangeSet(Request("PATCH", $"accounts({account})", """{"name":"Changed"}""", "1"), Request("PUT", $"accounts({account})/fax", """{"value":"1"}""", "2")));

        server.Test.Service.Delete("sdkmessageprocessingstep", step);
        Assert.Contains("not in a batch either", answer.Text, StringComparison.Ordinal);
        Assert.Equal("Batched", (string?)(await server.GetAsync($"accounts({account})?$select=name")).Json["name"]);
    }

    [Fact]
    public async Task More_than_a_thousand_requests_are_refused()
    {
        var answer = await SendAsync([.. Enumerable.Range(0, 1001).Select(_ => Request("GET", "WhoAmI()"))]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("1001", answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("multipart/mixed")]
    [InlineData("multipart/mixed; boundary=other")]
    public async Task A_batch_that_is_none_is_400(string contentType)
    {
        var answer = await server.SendAsync("POST", "$batch", "--b\r\n\r\n--b--", headers: ("Content-Type", contentType));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.NotNull(answer.Code);
    }

    private Task<ApiAnswer> SendAsync(params string[] parts) => SendAsync(parts, []);

    private Task<ApiAnswer> SendAsync(string[] parts, params (string, string)[] headers) => Batch.SendAsync(server, parts, headers);
}
