using System.Net;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.WebApi;

/// <summary>Microsoft: "Impersonate another user", "Impersonate another user using the Web API".</summary>
public sealed class ImpersonationTests(ApiServer server) : IClassFixture<ApiServer>
{
    [Fact]
    public async Task A_row_written_on_behalf_of_another_is_the_others_and_names_who_wrote_it()
    {
        var other = server.Test.Seller("Behalf");

        var answer = await server.SendAsync("POST", "contacts", """{"lastname":"Behalf"}""", headers: ("MSCRMCallerID", other.ToString()));

        var row = (await server.GetAsync($"contacts({answer.Id})?$select=_createdby_value,_createdonbehalfby_value,_modifiedonbehalfby_value,_ownerid_value")).Json;
        Assert.Equal((other, other), ((Guid)row["_createdby_value"]!, (Guid)row["_ownerid_value"]!));
        Assert.Equal((server.Test.Admin, server.Test.Admin), ((Guid)row["_createdonbehalfby_value"]!, (Guid)row["_modifiedonbehalfby_value"]!));
    }

    [Fact]
    public async Task A_change_in_ones_own_name_forgets_who_acted_on_behalf_before()
    {
        var other = server.Test.Seller("Before");
        var contact = (await server.SendAsync("POST", "contacts", """{"lastname":"Before"}""", headers: ("MSCRMCallerID", other.ToString()))).Id;

        await server.SendAsync("PATCH", $"contacts({contact})", """{"firstname":"A"}""");

        Assert.Null((await server.GetAsync($"contacts({contact})?$select=_modifiedonbehalfby_value")).Json["_modifiedonbehalfby_value"]);
    }

    [Fact]
    public async Task A_user_is_named_by_the_object_id_too()
    {
        var other = server.Test.Seller("Object");
        var objectId = Guid.NewGuid();
        server.Test.Update("systemuser", other, ("azureactivedirectoryobjectid", objectId));

        var answer = await server.GetAsync("WhoAmI()", ("CallerObjectId", objectId.ToString()));

        Assert.Equal(other, (Guid)answer.Json["UserId"]!);
    }

    [Fact]
    public async Task Steps_see_the_other_as_user_and_initiator_and_the_caller_as_authenticated()
    {
        var step = server.Test.Step("WhoRecorder", "Create", "task", 20);
        var other = server.Test.Seller("Seen");

        await server.SendAsync("POST", "tasks", """{"subject":"On behalf"}""", headers: ("MSCRMCallerID", other.ToString()));

        server.Test.Service.Delete("sdkmessageprocessingstep", step);
        Assert.Equal("Create task: user Seen Test, initiating Seen Test, authenticated System Administrator, depth 1, parent none", server.Test.Notes()[^1]);
    }

    [Fact]
    public async Task What_is_done_both_must_be_allowed_to_do()
    {
        var delegated = new EntityReference("systemuser", server.Test.User("delegated"));
        server.Test.Give(delegated, "prvActOnBehalfOfAnotherUser", "prvReadAccount");

        var read = await server.SendAsync("GET", "accounts?$top=1", user: "delegated@example.com", headers: ("MSCRMCallerID", server.Test.Admin.ToString()));
        var written = await server.SendAsync("POST", "accounts", """{"name":"x"}""", user: "delegated@example.com", headers: ("MSCRMCallerID", server.Test.Admin.ToString()));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden), (read.Status, written.Status));
    }

    [Fact]
    public async Task The_privilege_to_act_for_others_does_not_come_from_a_team()
    {
        var team = new EntityReference("team", server.Test.Create("team", ("name", "Delegates"), ("businessunitid", new EntityReference("businessunit", TestSeed.BusinessUnit))));
        var member = server.Test.User("member");
        server.Test.Give(team, "prvActOnBehalfOfAnotherUser");
        server.Test.Service.Execute(new OrganizationRequest("AddMembersTeam") { ["TeamId"] = team.Id, ["MemberIds"] = new[] { member } });

        var answer = await server.SendAsync("GET", "WhoAmI()", user: "member@example.com", headers: ("MSCRMCallerID", server.Test.Admin.ToString()));

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
    }

    [Fact]
    public async Task Nobody_acts_on_behalf_of_SYSTEM()
    {
        var answer = await server.GetAsync("WhoAmI()", ("MSCRMCallerID", System().ToString()));

        Assert.Equal((HttpStatusCode.Forbidden, "0x80040225"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Nobody_signs_in_as_SYSTEM_though_it_be_given_an_address()
    {
        server.Test.Update("systemuser", System(), ("internalemailaddress", "system@example.com"));

        var answer = await server.SendAsync("GET", "WhoAmI()", user: "system@example.com");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
    }

    [Fact]
    public async Task Nobody_acts_on_behalf_of_a_disabled_user_and_a_disabled_user_signs_in_no_more()
    {
        var leaver = server.Test.Seller("departed");
        await server.SendAsync("PATCH", $"systemusers({leaver})", """{"isdisabled":true}""");

        var behalf = await server.GetAsync("WhoAmI()", ("MSCRMCallerID", leaver.ToString()));
        var own = await server.SendAsync("GET", "WhoAmI()", user: "departed@example.com");

        Assert.Equal((HttpStatusCode.Forbidden, "0x80040225", HttpStatusCode.Unauthorized), (behalf.Status, behalf.Code, own.Status));
        await server.SendAsync("PATCH", $"systemusers({leaver})", """{"isdisabled":false}""");
        Assert.Equal(HttpStatusCode.OK, (await server.SendAsync("GET", "WhoAmI()", user: "departed@example.com")).Status);
    }

    private Guid System() => server.Test.Rows("systemuser").Single(user => user.Text("fullname") == "SYSTEM").Id;
}
