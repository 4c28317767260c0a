using System.Net;
using Xunit;

namespace LocalDataverse.Tests.WebApi;

/// <summary>Every way to write less than a row runs the steps of Update on the column it writes.</summary>
public sealed class PropertyTests : IAsyncLifetime
{
    private readonly ApiServer server = new();
    private Guid account;
    private Guid contact;
    private Guid deal;

    public async ValueTask InitializeAsync()
    {
        await server.InitializeAsync();
        server.Test.ImportThings();
        account = await server.CreateAsync("accounts", """{"name":"Contoso"}""");
        contact = await server.CreateAsync("contacts", """{"lastname":"Berg"}""");
        deal = await server.CreateAsync("opportunities", """{"name":"Deal"}""");
        server.Test.Step("TargetRecorder", "Update", "account", 10, filter: "telephone1,primarycontactid");
        server.Test.Step("TargetRecorder", "Update", "opportunity", 10, filter: "customerid,statecode");
        server.Test.Step("TargetRecorder", "Update", "contact", 10, filter: "parentcustomerid");
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task One_property_is_set_and_emptied()
    {
        var set = await server.SendAsync("PUT", $"accounts({account})/telephone1", """{"value":"42"}""");
        var value = await server.GetAsync($"accounts({account})/telephone1");
        var emptied = await server.SendAsync("DELETE", $"accounts({account})/telephone1");

        Assert.Equal((HttpStatusCode.NoContent, "42", HttpStatusCode.NoContent), (set.Status, (string?)value.Json["value"], emptied.Status));
        Assert.Equal(HttpStatusCode.NoContent, (await server.GetAsync($"accounts({account})/telephone1")).Status);
        Assert.Equal(["Update 10 telephone1", "Update 10 telephone1"], server.Test.Notes());
    }

    [Fact]
    public async Task A_step_that_refuses_the_property_refuses_the_request()
    {
        server.Test.Step("Refuser", "Update", "account", 20, "not this one", filter: "telephone1");

        var answer = await server.SendAsync("PUT", $"accounts({account})/telephone1", """{"value":"42"}""");

        Assert.Equal(("0x80040265", "not this one"), (answer.Code, answer.Message));
        Assert.Equal(HttpStatusCode.NoContent, (await server.GetAsync($"accounts({account})/telephone1")).Status);
    }

    [Fact]
    public async Task The_reference_of_a_lookup_is_set_and_removed()
    {
        await server.SendAsync("PUT", $"accounts({account})/primarycontactid/$ref", $$"""{"@odata.id":"{{server.Root}}contacts({{contact}})"}""");
        await server.SendAsync("DELETE", $"accounts({account})/primarycontactid/$ref");

        Assert.Equal(["Update 10 primarycontactid", "Update 10 primarycontactid"], server.Test.Notes());
    }

    [Fact]
    public async Task A_lookup_refers_to_a_row_of_its_own_table_only()
    {
        var answer = await server.SendAsync("PUT", $"opportunities({deal})/customerid_account/$ref", $$"""{"@odata.id":"contacts({{contact}})"}""");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("customerid_account", answer.Message, StringComparison.Ordinal);
        Assert.Empty(server.Test.Notes());
    }

    [Fact]
    public async Task A_row_joins_a_collection_and_leaves_it_by_an_update_of_its_lookup()
    {
        var joined = await server.SendAsync("POST", $"accounts({account})/contact_customer_accounts/$ref", $$"""{"@odata.id":"{{server.Root}}contacts({{contact}})"}""");
        var left = await server.SendAsync("DELETE", $"accounts({account})/contact_customer_accounts/$ref?$id={server.Root}contacts({contact})");
        await server.SendAsync("POST", $"accounts({account})/contact_customer_accounts/$ref", $$"""{"@odata.id":"contacts({{contact}})"}""");
        await server.SendAsync("DELETE", $"accounts({account})/contact_customer_accounts({contact})/$ref");

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NoContent), (joined.Status, left.Status));
        Assert.Equal(Enumerable.Repeat("Update 10 parentcustomerid", 4), server.Test.Notes());
        Assert.Null((await server.GetAsync($"contacts({contact})?$select=_parentcustomerid_value")).Json["_parentcustomerid_value"]);
    }

    [Fact]
    public async Task A_state_that_is_written_alone_or_as_a_property_runs_the_steps_on_it()
    {
        await server.SendAsync("PATCH", $"opportunities({deal})", """{"statecode":2,"statuscode":4}""");
        await server.SendAsync("PUT", $"opportunities({deal})/statecode", """{"value":0}""");

        Assert.Equal(["Update 10 statecode,statuscode", "Update 10 statecode"], server.Test.Notes());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("*")]
    public async Task A_key_in_the_address_keeps_its_value_whatever_the_body_says(string? match)
    {
        await server.CreateAsync("test_things", """{"test_name":"Lamp"}""");

        var answer = await server.SendAsync("PATCH", "test_things(test_name='Lamp')", """{"test_name":"Chair","test_colour":2}""", headers: match is null ? [] : [("If-Match", match)]);

        Assert.Equal(HttpStatusCode.NoContent, answer.Status);
        Assert.Equal(2, (int)(await server.GetAsync("test_things(test_name='Lamp')?$select=test_colour")).Json["test_colour"]!);
        Assert.Equal(HttpStatusCode.NotFound, (await server.GetAsync("test_things(test_name='Chair')")).Status);
    }

    [Fact]
    public async Task A_new_row_of_a_closed_status_reason_is_refused_and_one_of_a_closed_state_starts_open()
    {
        var refused = await server.SendAsync("POST", "opportunities", """{"name":"Won at once","statecode":1,"statuscode":3}""");
        var opened = await server.CreateAsync("opportunities", """{"name":"Open","statecode":1}""");

        Assert.Equal((HttpStatusCode.BadRequest, "0x80048408"), (refused.Status, refused.Code));
        Assert.Equal(0, (int)(await server.GetAsync($"opportunities({opened})?$select=statecode")).Json["statecode"]!);
    }
}
