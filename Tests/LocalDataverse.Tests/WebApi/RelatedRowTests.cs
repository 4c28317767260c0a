using System.Net;
using Xunit;

namespace LocalDataverse.Tests.WebApi;

public sealed class RelatedRowTests(ApiServer server) : IClassFixture<ApiServer>
{
    [Fact]
    public async Task Rows_inside_a_row_are_created_with_it()
    {
        var id = await server.CreateAsync("accounts", """{"name":"Contoso","contact_customer_accounts":[{"lastname":"One"},{"lastname":"Two"}],"primarycontactid":{"lastname":"Boss"}}""");

        var row = (await server.GetAsync($"accounts({id})?$select=name&$expand=contact_customer_accounts($select=lastname;$orderby=lastname),primarycontactid($select=lastname)")).Json;
        Assert.Equal(["One", "Two"], row["contact_customer_accounts"]!.AsArray().Select(contact => (string)contact!["lastname"]!));
        Assert.Equal("Boss", (string?)row["primarycontactid"]!["lastname"]);
    }

    [Fact]
    public async Task Rows_inside_rows_inside_a_row_are_created_from_within()
    {
        var id = await server.CreateAsync("opportunities", """{"name":"Deal","parentaccountid":{"name":"Contoso","primarycontactid":{"lastname":"Deep"}}}""");

        var row = (await server.GetAsync($"opportunities({id})?$select=name&$expand=parentaccountid($select=name;$expand=primarycontactid($select=lastname))")).Json;
        Assert.Equal("Deep", (string?)row["parentaccountid"]!["primarycontactid"]!["lastname"]);
    }

    [Fact]
    public async Task When_a_row_inside_a_row_fails_nothing_is_created()
    {
        var answer = await server.SendAsync("POST", "accounts", """{"name":"Half written","primarycontactid":{"lastname":"Lost"},"contact_customer_accounts":[{"lastname":"One","preferredcontactmethodcode":4711}]}""");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Empty((await server.GetAsync("accounts?$filter=name eq 'Half written'")).Value);
        Assert.Empty((await server.GetAsync("contacts?$filter=lastname eq 'Lost'")).Value);
    }

    [Fact]
    public async Task Participants_of_an_activity_come_as_one_collection_with_their_part()
    {
        var contact = await server.CreateAsync("contacts", """{"lastname":"Called"}""");
        var call = await server.CreateAsync("phonecalls", $$"""
            {"subject":"Call","phonecall_activity_parties":[
              {"participationtypemask":1,"partyid_systemuser@odata.bind":"/systemusers({{server.Test.Admin}})"},
              {"participationtypemask":2,"partyid_contact@odata.bind":"/contacts({{contact}})"}]}
            """);

        var parties = (await server.GetAsync($"phonecalls({call})/phonecall_activity_parties?$select=participationtypemask,_partyid_value&$orderby=participationtypemask")).Value;
        Assert.Equal([1, 2], parties.Where(party => (int)party!["participationtypemask"]! is 1 or 2).Select(party => (int)party!["participationtypemask"]!));
        Assert.Contains(parties, party => (Guid)party!["_partyid_value"]! == contact);
    }

    [Fact]
    public async Task A_collection_behind_a_row_is_a_list_with_its_own_options()
    {
        var account = await server.CreateAsync("accounts", """{"name":"Contoso","contact_customer_accounts":[{"lastname":"A"},{"lastname":"B"},{"lastname":"C"}]}""");

        var list = await server.GetAsync($"accounts({account})/contact_customer_accounts?$select=lastname&$filter=lastname ne 'B'&$orderby=lastname desc");

        Assert.Equal(["C", "A"], list.Names("lastname"));
        Assert.Equal("3", (await server.GetAsync($"accounts({account})/contact_customer_accounts/$count")).Text);
    }

    [Fact]
    public async Task A_lookup_behind_a_row_is_the_other_row()
    {
        var account = await server.CreateAsync("accounts", """{"name":"Contoso"}""");
        var deal = await server.CreateAsync("opportunities", $$"""{"name":"Deal","customerid_account@odata.bind":"/accounts({{account}})"}""");

        Assert.Equal("Contoso", (string?)(await server.GetAsync($"opportunities({deal})/customerid_account?$select=name")).Json["name"]);
        Assert.Equal(HttpStatusCode.NoContent, (await server.GetAsync($"opportunities({deal})/customerid_contact")).Status);
    }

    [Fact]
    public async Task A_lookup_is_set_and_cleared_through_its_reference()
    {
        var contact = await server.CreateAsync("contacts", """{"lastname":"Boss"}""");
        var account = await server.CreateAsync("accounts", """{"name":"Contoso"}""");

        await server.SendAsync("PUT", $"accounts({account})/primarycontactid/$ref", $$"""{"@odata.id":"{{server.Root}}contacts({{contact}})"}""");
        Assert.Equal(contact, (Guid)(await server.GetAsync($"accounts({account})?$select=_primarycontactid_value")).Json["_primarycontactid_value"]!);

        await server.SendAsync("DELETE", $"accounts({account})/primarycontactid/$ref");
        Assert.Null((await server.GetAsync($"accounts({account})?$select=_primarycontactid_value")).Json["_primarycontactid_value"]);
    }

    [Fact]
    public async Task Rows_are_related_and_no_longer_related_through_the_references_of_a_collection()
    {
        var user = server.Test.User("related");
        var role = (Guid)(await server.GetAsync("roles?$select=roleid&$filter=name eq 'Salesperson' and _parentroleid_value eq null")).Value[0]!["roleid"]!;

        var added = await server.SendAsync("POST", $"systemusers({user})/systemuserroles_association/$ref", $$"""{"@odata.id":"{{server.Root}}roles({{role}})"}""");
        Assert.Equal(HttpStatusCode.NoContent, added.Status);
        Assert.Equal(["Salesperson"], (await server.GetAsync($"systemusers({user})/systemuserroles_association?$select=name")).Names());

        await server.SendAsync("DELETE", $"systemusers({user})/systemuserroles_association({role})/$ref");
        Assert.Empty((await server.GetAsync($"systemusers({user})/systemuserroles_association?$select=name")).Value);
    }

    [Fact]
    public async Task Many_to_many_collections_can_be_expanded()
    {
        var row = (await server.GetAsync($"systemusers({server.Test.Admin})?$select=fullname&$expand=systemuserroles_association($select=name)")).Json;

        Assert.Contains(row["systemuserroles_association"]!.AsArray(), role => (string?)role!["name"] == "System Administrator");
    }

    [Fact]
    public async Task The_collection_behind_a_missing_row_is_404()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await server.GetAsync($"accounts({Guid.NewGuid()})/contact_customer_accounts")).Status);
    }
}
