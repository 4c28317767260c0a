using System.IO.Compression;
using System.Net;
using Xunit;

namespace LocalDataverse.Tests.WebApi;

public sealed class OperationTests(ApiServer server) : IClassFixture<ApiServer>
{
    [Fact]
    public async Task WhoAmI_tells_the_user() => Assert.Equal(server.Test.Admin, (Guid)(await server.GetAsync("WhoAmI()")).Json["UserId"]!);

    [Theory]
    [InlineData("WhoAmI()")]
    [InlineData("WhoAmI")]
    [InlineData("Microsoft.Dynamics.CRM.WhoAmI()")]
    public async Task A_function_is_called_with_or_without_parentheses_and_namespace(string path) => Assert.Equal(HttpStatusCode.OK, (await server.GetAsync(path)).Status);

    [Theory]
    [InlineData("-1")]
    [InlineData("[{}]")]
    public async Task A_principal_that_is_no_reference_is_refused(string principal)
    {
        var answer = await server.SendAsync("POST", "GrantAccess", $$"""{"Target":{"@odata.type":"Microsoft.Dynamics.CRM.account","accountid":"11111111-1111-1111-1111-111111111111"},"PrincipalAccess":{"Principal":{{principal}},"AccessMask":"ReadAccess"} }""");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    [Fact]
    public async Task A_function_refuses_POST_and_an_action_GET()
    {
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await server.SendAsync("POST", "WhoAmI", "{}")).Status);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await server.GetAsync("WinOpportunity")).Status);
    }

    [Fact]
    public async Task An_unknown_operation_is_404_and_named()
    {
        var answer = await server.SendAsync("POST", "DoMagic", "{}");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Contains("DoMagic", answer.Message, StringComparison.Ordinal);
    }

    /// <summary>The type of the parameter is known, so the row in it need not say it.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("\"@odata.type\":\"Microsoft.Dynamics.CRM.opportunityclose\",")]
    public async Task Winning_an_opportunity_closes_it(string type)
    {
        var deal = await server.CreateAsync("opportunities", """{"name":"Deal"}""");

        var answer = await server.SendAsync("POST", "WinOpportunity", $$"""
            {"Status":3,"OpportunityClose":{{{type}}"subject":"Won","actualrevenue":1000,"opportunityid@odata.bind":"{{server.Root}}opportunities({{deal}})"} }
            """);

        Assert.True(answer.Status == HttpStatusCode.NoContent, answer.Text);
        var row = (await server.GetAsync($"opportunities({deal})?$select=statecode,actualvalue")).Json;
        Assert.Equal(1, (int)row["statecode"]!);
        Assert.Equal(1000m, (decimal)row["actualvalue"]!);
    }

    [Theory]
    [InlineData("""{"Status":3}""", "OpportunityClose")]
    [InlineData("""{"Status":"three"}""", "Status")]
    [InlineData("""{"Staus":3}""", "Staus")]
    [InlineData("""{"Status":3,"OpportunityClose":{"subject":"Won"}}""", "opportunityid")]
    public async Task A_bad_parameter_is_400_and_named(string body, string named)
    {
        var answer = await server.SendAsync("POST", "WinOpportunity", body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(named, answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rights_on_a_row_are_told_by_their_names()
    {
        var account = await server.CreateAsync("accounts", """{"name":"Contoso"}""");
        var target = Uri.EscapeDataString($$"""{"@odata.id":"accounts({{account}})"}""");

        var rights = (string)(await server.GetAsync($"systemusers({server.Test.Admin})/Microsoft.Dynamics.CRM.RetrievePrincipalAccess(Target=@t)?@t={target}")).Json["AccessRights"]!;

        Assert.Contains("ReadAccess, WriteAccess", rights, StringComparison.Ordinal);
        Assert.Contains("DeleteAccess", rights, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_is_shared_and_no_longer_shared()
    {
        var account = await server.CreateAsync("accounts", """{"name":"Shared"}""");
        var user = server.Test.User("sharee");
        var role = (Guid)(await server.GetAsync("roles?$select=roleid&$filter=name eq 'Salesperson' and _parentroleid_value eq null")).Value[0]!["roleid"]!;
        await server.SendAsync("POST", $"systemusers({user})/systemuserroles_association/$ref", $$"""{"@odata.id":"{{server.Root}}roles({{role}})"}""");
        var target = $$"""{"@odata.type":"Microsoft.Dynamics.CRM.account","accountid":"{{account}}"}""";
        var principal = $$"""{"@odata.type":"Microsoft.Dynamics.CRM.systemuser","systemuserid":"{{user}}"}""";

        var grant = await server.SendAsync("POST", "GrantAccess", $$"""{"Target":{{target}},"PrincipalAccess":{"Principal":{{principal}},"AccessMask":"ReadAccess, WriteAccess"} }""");
        Assert.True(grant.Status == HttpStatusCode.NoContent, grant.Text);
        Assert.Equal(1, Shares(account, user));

        var revoke = await server.SendAsync("POST", "RevokeAccess", $$"""{"Target":{{target}},"Revokee":{{principal}} }""");
        Assert.True(revoke.Status == HttpStatusCode.NoContent, revoke.Text);
        Assert.Equal(0, Shares(account, user));
    }

    [Fact]
    public async Task A_users_privileges_are_listed_with_their_depth()
    {
        var list = (await server.GetAsync($"systemusers({server.Test.Admin})/Microsoft.Dynamics.CRM.RetrieveUserPrivileges()")).Json["RolePrivileges"]!.AsArray();

        Assert.Contains(list, privilege => (string?)privilege!["PrivilegeName"] == "prvReadAccount" && (string?)privilege["Depth"] == "Global");
    }

    [Fact]
    public async Task A_roles_own_privileges_are_listed_with_their_depth()
    {
        var role = (string)(await server.GetAsync("roles?$select=roleid&$filter=name eq 'Salesperson'")).Value.Single()!["roleid"]!;

        var list = (await server.GetAsync($"RetrieveRolePrivilegesRole(RoleId={role})")).Json["RolePrivileges"]!.AsArray();

        var held = Assert.Single(list, privilege => (string?)privilege!["PrivilegeName"] == "prvWriteOpportunity")!;
        Assert.Equal("Basic", (string?)held["Depth"]);
        Assert.True(Guid.TryParse((string?)held["PrivilegeId"], out _));
        Assert.DoesNotContain(list, privilege => (string?)privilege!["PrivilegeName"] == "prvActOnBehalfOfAnotherUser");
    }

    [Fact]
    public async Task A_role_that_is_not_there_has_no_privileges_to_list() =>
        Assert.Equal(HttpStatusCode.NotFound, (await server.GetAsync($"RetrieveRolePrivilegesRole(RoleId={Guid.NewGuid()})")).Status);

    [Fact]
    public async Task A_ribbon_is_a_zip_with_one_part()
    {
        var answer = (await server.GetAsync("RetrieveEntityRibbon(EntityName='account',RibbonLocationFilter=Microsoft.Dynamics.CRM.RibbonLocationFilters'All')")).Json;

        using var zip = new ZipArchive(new MemoryStream(Convert.FromBase64String((string)answer["CompressedEntityXml"]!)));
        Assert.Equal("RibbonXml.xml", Assert.Single(zip.Entries).FullName);
    }

    [Fact]
    public async Task A_custom_function_and_action_are_called_with_typed_parameters()
    {
        var echo = Api("new_Echo", isFunction: true, ("Text", 10, false), ("Number", 7, true), ("On", 1, true));
        Api("new_Do", isFunction: false, ("Text", 10, false));
        Assert.NotEqual(Guid.Empty, echo);

        Assert.Equal(HttpStatusCode.NoContent, (await server.GetAsync("new_Echo(Text='a/b',Number=@n,On=@d)?@n=5&@d=2026-01-31T00:00:00Z")).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await server.SendAsync("POST", "new_Do", """{"Text":"x"}""")).Status);
        var missing = await server.GetAsync("new_Echo()");
        Assert.Equal(HttpStatusCode.BadRequest, missing.Status);
        Assert.Contains("Text", missing.Message, StringComparison.Ordinal);
        var wrong = await server.GetAsync("new_Echo(Text=5)");
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        var unknown = await server.GetAsync("new_Echo(Text='a',Other=1)");
        Assert.Contains("Other", unknown.Message, StringComparison.Ordinal);
    }

    private int Shares(Guid row, Guid user) =>
        server.Test.Rows("principalobjectaccess").Count(share => share.Guid("objectid") == row && share.Guid("principalid") == user && share.Number("accessrightsmask") is > 0);

    private Guid Api(string name, bool isFunction, params (string Name, int Type, bool Optional)[] parameters)
    {
        var api = server.Test.Create("customapi", ("uniquename", name), ("name", name), ("displayname", name), ("isfunction", isFunction), ("bindingtype", new Microsoft.Xrm.Sdk.OptionSetValue(0)));
        foreach (var (parameter, type, optional) in parameters)
        {
            server.Test.Create(
                "customapirequestparameter", ("uniquename", parameter), ("name", parameter), ("type", new Microsoft.Xrm.Sdk.OptionSetValue(type)), ("isoptional", optional),
                ("customapiid", new Microsoft.Xrm.Sdk.EntityReference("customapi", api)));
        }

        return api;
    }
}
