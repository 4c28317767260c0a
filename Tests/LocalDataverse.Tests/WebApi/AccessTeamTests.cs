using System.Net;
using Xunit;

namespace LocalDataverse.Tests.WebApi;

public sealed class AccessTeamTests(ApiServer server) : IClassFixture<ApiServer>
{
    [Fact]
    public async Task A_user_comes_to_a_records_team_and_leaves_it()
    {
        var (user, account) = (server.Test.Seller("joiner"), await server.CreateAsync("accounts", """{"name":"Shared"}"""));
        var template = await server.CreateAsync("teamtemplates", """{"teamtemplatename":"Account team","objecttypecode":1,"defaultaccessrightsmask":1}""");
        var body = $$"""
            {"Record":{"@odata.type":"Microsoft.Dynamics.CRM.account","accountid":"{{account}}"},"TeamTemplate":{"teamtemplateid":"{{template}}"} }
            """;

        var added = await server.SendAsync("POST", $"systemusers({user})/Microsoft.Dynamics.CRM.AddUserToRecordTeam", body);
        var team = await server.GetAsync($"teams({(Guid)added.Json["AccessTeamId"]!})?$select=teamtype,systemmanaged,_regardingobjectid_value&$expand=teammembership_association($select=systemuserid)");
        var removed = await server.SendAsync("POST", $"systemusers({user})/Microsoft.Dynamics.CRM.RemoveUserFromRecordTeam", body);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (added.Status, removed.Status));
        Assert.Equal(account, (Guid)team.Json["_regardingobjectid_value"]!);
        Assert.Equal(user, (Guid)team.Json["teammembership_association"]![0]!["systemuserid"]!);
        Assert.Equal(HttpStatusCode.NotFound, (await server.GetAsync($"teams({(Guid)added.Json["AccessTeamId"]!})")).Status);
    }

    [Fact]
    public async Task An_access_team_is_posted_and_owns_nothing()
    {
        var team = await server.CreateAsync("teams", $$"""{"name":"Helpers","teamtype":1,"businessunitid@odata.bind":"/businessunits({{TestSeed.BusinessUnit}})"}""");
        var account = await server.CreateAsync("accounts", """{"name":"Not theirs"}""");

        var answer = await server.SendAsync("PATCH", $"accounts({account})", $$"""{"ownerid@odata.bind":"/teams({{team}})"}""");

        Assert.Equal((HttpStatusCode.BadRequest, "0x80048340"), (answer.Status, answer.Code));
    }
}
