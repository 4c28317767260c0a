using System.Net;
using CoachingExtensions.Tests;
using LocalDataverse.Storage;
using LocalDataverse.Tests.WebApi;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Tests.Soap;

/// <summary>The service asks who somebody is, and what they may do, as the Web API does.</summary>
public sealed class WhoTests(ApiServer server) : IClassFixture<ApiServer>
{
    private static string WhoAmI => File.ReadAllText(RecordedEnvelopeTests.PathOf("Execute-WhoAmI-of-connector"));

    [Theory]
    [InlineData(null)]
    [InlineData("nobody@example.com")]
    public void Without_an_enabled_user_the_answer_is_401(string? user) => Assert.Equal(401, server.Soap(user).Post("Execute", WhoAmI).Status);

    [Fact]
    public void A_disabled_user_is_nobody()
    {
        var id = server.Test.User("soapleaver");
        using (var write = server.Test.Organization.Database.BeginWrite())
        {
            TableStore.Update(write.Connection, server.Test.Organization.Metadata.Table("systemuser"), id, new Dictionary<string, object?> { ["isdisabled"] = true });
            write.Commit();
        }

        Assert.Equal(401, server.Soap("soapleaver@example.com").Post("Execute", WhoAmI).Status);
    }

    [Fact]
    public void Each_works_in_the_own_name()
    {
        var (first, second) = (server.Test.Seller("soapfirst"), server.Test.Seller("soapsecond"));

        Assert.Equal((first, second), (Me(server.Soap("soapfirst@example.com")), Me(server.Soap("soapsecond@example.com"))));
    }

    [Fact]
    public void A_role_reaches_as_far_as_elsewhere()
    {
        server.Test.Seller("soapowner");
        server.Test.Seller("soappeer");
        var lead = server.Soap("soapowner@example.com").Create(new Entity("lead") { ["lastname"] = "Own" });
        var peer = server.Soap("soappeer@example.com");

        Assert.Equal("0x80040220", SoapServer.Refused(() => peer.Update(new Entity("lead", lead) { ["lastname"] = "Another's" })).Code());
        Assert.Equal("0x80040220", SoapServer.Refused(() => peer.Delete("lead", lead)).Code());
        Assert.Equal("Own", server.Test.Retrieve("lead", lead)["lastname"]);
    }

    [Fact]
    public void Somebody_without_a_role_may_nothing()
    {
        var nobody = server.Soap(server.User("soapnorole"));

        Assert.Equal("0x80040220", SoapServer.Refused(() => nobody.Create(new Entity("account") { ["name"] = "No" })).Code());
        Assert.Equal("0x80040220", SoapServer.Refused(() => nobody.RetrieveMultiple(new QueryExpression("account"))).Code());
    }

    [Fact]
    public void CallerId_acts_on_behalf_of_another()
    {
        var other = server.Test.Seller("soapbehalf");
        var contact = server.Soap(callerId: other).Create(new Entity("contact") { ["lastname"] = "On behalf" });

        var row = server.Test.Retrieve("contact", contact);
        Assert.Equal((other, server.Test.Admin), (((EntityReference)row["createdby"]).Id, ((EntityReference)row["createdonbehalfby"]).Id));
    }

    [Fact]
    public void CallerId_needs_the_privilege_to_act_on_behalf()
    {
        server.Test.Seller("soapplain");

        Assert.Equal("0x80040220", SoapServer.Refused(() => Me(server.Soap("soapplain@example.com", server.Test.Admin))).Code());
    }

    [Fact]
    public void CallerId_is_nobody_that_is_not_there_and_never_SYSTEM()
    {
        var system = server.Test.Rows("systemuser").First(row => row.Text("fullname") == "SYSTEM").Id;

        Assert.All([Guid.NewGuid(), system], id => SoapServer.Refused(() => Me(server.Soap(callerId: id))));
    }

    [Fact]
    public void CallerId_that_is_no_id_is_refused()
    {
        var envelope = SoapClient.Envelope($"<Execute xmlns=\"{SoapClient.Services}\"/>", $"<CallerId xmlns=\"{SoapClient.Contracts}\">me</CallerId>");

        Assert.Equal("'me' is not the id of a user to act on behalf of.", server.Refused("Execute", envelope).Message);
    }

    [Theory]
    [InlineData("https://evil.example", null, HttpStatusCode.Forbidden)]
    [InlineData(null, "cross-site", HttpStatusCode.Forbidden)]
    [InlineData(null, null, HttpStatusCode.Forbidden)]
    [InlineData(null, "same-origin", HttpStatusCode.OK)]
    public void With_a_cookie_only_a_page_of_this_server_is_heard(string? origin, string? site, HttpStatusCode status)
    {
        var headers = new (string, string)?[] { ("Cookie", "LocalDataverseUser=admin%40localhost"), origin is null ? null : ("Origin", origin), site is null ? null : ("Sec-Fetch-Site", site) };

        Assert.Equal((int)status, server.Soap(user: null).Post("Execute", WhoAmI, headers: [.. headers.OfType<(string, string)>()]).Status);
    }

    [Fact]
    public void A_name_that_is_not_this_machines_is_not_answered() => Assert.Equal(400, server.Soap().Post("Execute", WhoAmI, headers: ("Host", "evil.example")).Status);

    [Fact]
    public void The_time_is_said_to_a_server_that_was_started_for_it_only() =>
        Assert.Contains("--history", server.Soap().Post("Execute", WhoAmI, headers: ("LocalDataverse-Time", "2026-01-01T00:00:00Z")).Text, StringComparison.Ordinal);

    private static Guid Me(SoapClient soap) => (Guid)soap.Execute(new OrganizationRequest("WhoAmI"))["UserId"];
}
