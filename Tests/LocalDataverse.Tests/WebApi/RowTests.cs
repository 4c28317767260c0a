using System.Net;
using Xunit;

namespace LocalDataverse.Tests.WebApi;

public sealed class RowTests(ApiServer server) : IClassFixture<ApiServer>
{
    [Fact]
    public async Task Create_answers_204_with_the_address_of_the_row()
    {
        var answer = await server.SendAsync("POST", "accounts", """{"name":"Contoso","revenue":1234.5,"numberofemployees":7}""");

        Assert.Equal(HttpStatusCode.NoContent, answer.Status);
        Assert.StartsWith($"{server.Root}accounts(", answer.Headers["OData-EntityId"], StringComparison.Ordinal);
        var row = (await server.GetAsync($"accounts({answer.Id})?$select=name,revenue,numberofemployees")).Json;
        Assert.Equal("Contoso", (string?)row["name"]);
        Assert.Equal(1234.5m, (decimal)row["revenue"]!);
        Assert.Equal(7, (int)row["numberofemployees"]!);
    }

    [Fact]
    public async Task Create_with_return_representation_answers_201_with_the_selected_columns()
    {
        var answer = await server.SendAsync("POST", "accounts?$select=name", """{"name":"Contoso"}""", headers: ("Prefer", "return=representation"));

        Assert.Equal(HttpStatusCode.Created, answer.Status);
        Assert.Equal("return=representation", answer.Headers["Preference-Applied"]);
        Assert.Equal("Contoso", (string?)answer.Json["name"]);
        Assert.NotNull(answer.Json["@odata.etag"]);
        Assert.NotNull(answer.Json["accountid"]);
        Assert.Null(answer.Json["telephone1"]);
    }

    [Fact]
    public async Task Patch_changes_only_what_is_sent_and_null_clears()
    {
        var id = await server.CreateAsync("accounts", """{"name":"Contoso","telephone1":"1","websiteurl":"https://contoso.example"}""");

        var answer = await server.SendAsync("PATCH", $"accounts({id})", """{"telephone1":null}""");

        Assert.Equal(HttpStatusCode.NoContent, answer.Status);
        var row = (await server.GetAsync($"accounts({id})?$select=name,telephone1,websiteurl")).Json.AsObject();
        Assert.True(row.ContainsKey("telephone1"));
        Assert.Null(row["telephone1"]);
        Assert.Equal("https://contoso.example", (string?)row["websiteurl"]);
    }

    [Fact]
    public async Task Patch_of_a_missing_row_creates_it_with_that_id()
    {
        var id = Guid.NewGuid();

        var answer = await server.SendAsync("PATCH", $"accounts({id})", """{"name":"New"}""", headers: ("Prefer", "return=representation"));

        Assert.Equal(HttpStatusCode.Created, answer.Status);
        Assert.Equal(id, (Guid)answer.Json["accountid"]!);
    }

    [Fact]
    public async Task Patch_of_a_missing_row_with_If_Match_star_is_404_and_creates_nothing()
    {
        var id = Guid.NewGuid();

        var answer = await server.SendAsync("PATCH", $"accounts({id})", """{"name":"New"}""", headers: ("If-Match", "*"));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal("0x80040217", answer.Code);
        Assert.Equal(HttpStatusCode.NotFound, (await server.GetAsync($"accounts({id})")).Status);
    }

    [Fact]
    public async Task Patch_of_an_existing_row_with_If_None_Match_star_is_412()
    {
        var id = await server.CreateAsync("accounts", """{"name":"Contoso"}""");

        var answer = await server.SendAsync("PATCH", $"accounts({id})", """{"name":"Other"}""", headers: ("If-None-Match", "*"));

        Assert.Equal(HttpStatusCode.PreconditionFailed, answer.Status);
        Assert.Equal("Contoso", (string?)(await server.GetAsync($"accounts({id})?$select=name")).Json["name"]);
    }

    [Fact]
    public async Task Patch_and_delete_with_a_stale_ETag_are_412()
    {
        var id = await server.CreateAsync("accounts", """{"name":"Contoso"}""");
        var stale = (await server.GetAsync($"accounts({id})?$select=name")).Headers["ETag"];
        await server.SendAsync("PATCH", $"accounts({id})", """{"name":"Newer"}""");

        var patch = await server.SendAsync("PATCH", $"accounts({id})", """{"name":"Mine"}""", headers: ("If-Match", stale));
        var delete = await server.SendAsync("DELETE", $"accounts({id})", headers: ("If-Match", stale));

        Assert.Equal((HttpStatusCode.PreconditionFailed, "0x80060882"), (patch.Status, patch.Code));
        Assert.Equal(HttpStatusCode.PreconditionFailed, delete.Status);
        Assert.Equal("Newer", (string?)(await server.GetAsync($"accounts({id})?$select=name")).Json["name"]);
    }

    [Fact]
    public async Task Get_with_the_current_ETag_in_If_None_Match_is_304()
    {
        var id = await server.CreateAsync("accounts", """{"name":"Contoso"}""");
        var tag = (await server.GetAsync($"accounts({id})?$select=name")).Headers["ETag"];

        var answer = await server.GetAsync($"accounts({id})?$select=name", ("If-None-Match", tag));

        Assert.Equal(HttpStatusCode.NotModified, answer.Status);
        Assert.Empty(answer.Text);
    }

    [Fact]
    public async Task Delete_answers_204_and_the_row_is_gone()
    {
        var id = await server.CreateAsync("accounts", """{"name":"Contoso"}""");

        Assert.Equal(HttpStatusCode.NoContent, (await server.SendAsync("DELETE", $"accounts({id})")).Status);

        var gone = await server.GetAsync($"accounts({id})");
        Assert.Equal((HttpStatusCode.NotFound, "0x80040217"), (gone.Status, gone.Code));
    }

    [Fact]
    public async Task One_property_can_be_read_put_and_deleted()
    {
        var id = await server.CreateAsync("accounts", """{"name":"Contoso"}""");

        Assert.Equal("Contoso", (string?)(await server.GetAsync($"accounts({id})/name")).Json["value"]);
        Assert.Equal("Contoso", (await server.GetAsync($"accounts({id})/name/$value")).Text);
        Assert.Equal(HttpStatusCode.NoContent, (await server.SendAsync("PUT", $"accounts({id})/name", """{"value":"Fabrikam"}""")).Status);
        Assert.Equal("Fabrikam", (string?)(await server.GetAsync($"accounts({id})/name")).Json["value"]);
        Assert.Equal(HttpStatusCode.NoContent, (await server.SendAsync("DELETE", $"accounts({id})/name")).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await server.GetAsync($"accounts({id})/name")).Status);
    }

    [Fact]
    public async Task A_lookup_is_set_with_odata_bind_and_read_with_its_annotations()
    {
        var account = await server.CreateAsync("accounts", """{"name":"Contoso"}""");
        var deal = await server.CreateAsync("opportunities", $$"""{"name":"Deal","customerid_account@odata.bind":"/accounts({{account}})"}""");

        var row = (await server.GetAsync($"opportunities({deal})?$select=_customerid_value", ("Prefer", "odata.include-annotations=\"*\""))).Json;

        Assert.Equal(account, (Guid)row["_customerid_value"]!);
        Assert.Equal("Contoso", (string?)row["_customerid_value@OData.Community.Display.V1.FormattedValue"]);
        Assert.Equal("account", (string?)row["_customerid_value@Microsoft.Dynamics.CRM.lookuplogicalname"]);
        Assert.Equal("customerid_account", (string?)row["_customerid_value@Microsoft.Dynamics.CRM.associatednavigationproperty"]);
    }

    [Fact]
    public async Task Without_the_preference_there_are_no_annotations()
    {
        var id = await server.CreateAsync("accounts", """{"name":"Contoso"}""");

        var text = (await server.GetAsync($"accounts({id})")).Text;

        Assert.DoesNotContain("FormattedValue", text, StringComparison.Ordinal);
        Assert.DoesNotContain("lookuplogicalname", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bind_takes_a_whole_address_and_an_owner_of_either_table()
    {
        var user = server.Test.User("owner1");
        var id = await server.CreateAsync("accounts", $$"""{"name":"Contoso","ownerid@odata.bind":"{{server.Root}}systemusers({{server.Test.Admin}})"}""");

        Assert.Equal(server.Test.Admin, (Guid)(await server.GetAsync($"accounts({id})?$select=_ownerid_value")).Json["_ownerid_value"]!);
        Assert.NotEqual(Guid.Empty, user);
    }

    [Theory]
    [InlineData("""{"nme":"x"}""", "nme")]
    [InlineData("""{"Name":"x"}""", "Name")]
    [InlineData("""{"primarycontactid":"x"}""", "primarycontactid")]
    [InlineData("""{"PrimaryContactId@odata.bind":"/contacts(00000000-0000-0000-0000-000000000001)"}""", "PrimaryContactId")]
    [InlineData("""{"_primarycontactid_value":"00000000-0000-0000-0000-000000000001"}""", "primarycontactid@odata.bind")]
    [InlineData("""{"numberofemployees":"many"}""", "numberofemployees")]
    [InlineData("""{"name":5}""", "name")]
    [InlineData("""{"name":"x""", "malformed")]
    [InlineData("""[1]""", "not an object")]
    public async Task A_bad_payload_is_400_and_named(string body, string named)
    {
        var answer = await server.SendAsync("POST", "accounts", body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("0x80048d19", answer.Code);
        Assert.Contains(named, answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_choice_value_is_refused_with_its_code()
    {
        var answer = await server.SendAsync("POST", "opportunities", """{"name":"Deal","salesstage":99}""");

        Assert.Equal((HttpStatusCode.BadRequest, "0x8004431a"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task An_unknown_set_is_404_and_named()
    {
        var answer = await server.GetAsync("acounts");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Contains("acounts", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_is_not_JSON_by_its_type_is_415()
    {
        var answer = await server.SendAsync("POST", "accounts", "<a/>", headers: ("Content-Type", "application/xml"));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.Status);
    }

    [Fact]
    public async Task Date_only_columns_are_written_and_read_as_dates()
    {
        var id = await server.CreateAsync("opportunities", """{"name":"Deal","estimatedclosedate":"2026-01-31"}""");

        Assert.Equal("2026-01-31", (string?)(await server.GetAsync($"opportunities({id})?$select=estimatedclosedate")).Json["estimatedclosedate"]);
    }
}
