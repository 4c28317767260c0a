using System.Net;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.WebApi;

public sealed class QualifyLeadTests(ApiServer server) : IClassFixture<ApiServer>
{
    private const string All = """{"CreateAccount":true,"CreateContact":true,"CreateOpportunity":true,"Status":3}""";

    private static string Path(Guid lead) => $"leads({lead})/Microsoft.Dynamics.CRM.QualifyLead";

    [Fact]
    public async Task The_answer_is_the_rows_that_were_made()
    {
        var lead = await LeadAsync("Answered");

        var answer = await server.SendAsync("POST", Path(lead), All);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(["#Microsoft.Dynamics.CRM.account", "#Microsoft.Dynamics.CRM.contact", "#Microsoft.Dynamics.CRM.opportunity"], answer.Names("@odata.type"));
        var deal = (await server.GetAsync($"opportunities({(Guid)answer.Value[2]!["opportunityid"]!})?$select=name,_originatingleadid_value")).Json;
        Assert.Equal(("Answered", lead), ((string?)deal["name"], (Guid)deal["_originatingleadid_value"]!));
    }

    [Fact]
    public async Task A_customer_and_a_currency_are_named_by_their_addresses_or_their_ids()
    {
        var (lead, account) = (await LeadAsync("Named"), await server.CreateAsync("accounts", """{"name":"Payer"}"""));
        var currency = (Guid)(await server.GetAsync("transactioncurrencies?$top=1&$select=transactioncurrencyid")).Value[0]!["transactioncurrencyid"]!;

        var answer = await server.SendAsync("POST", Path(lead), $$"""
            {"CreateAccount":false,"CreateContact":false,"CreateOpportunity":true,"Status":3,
             "OpportunityCustomerId":{"@odata.type":"Microsoft.Dynamics.CRM.account","accountid":"{{account}}"},
             "OpportunityCurrencyId":{"@odata.id":"{{server.Root}}transactioncurrencies({{currency}})"} }
            """);

        var deal = (await server.GetAsync($"opportunities({(Guid)answer.Value[0]!["opportunityid"]!})?$select=_customerid_value,_transactioncurrencyid_value")).Json;
        Assert.Equal((account, currency), ((Guid)deal["_customerid_value"]!, (Guid)deal["_transactioncurrencyid_value"]!));
    }

    [Theory]
    [InlineData("""{"CreateAccount":true,"CreateContact":true,"CreateOpportunity":true}""", "Status")]
    [InlineData("""{"CreateContact":true,"CreateOpportunity":true,"Status":3}""", "CreateAccount")]
    [InlineData("""{"CreateAccount":"yes","CreateContact":true,"CreateOpportunity":true,"Status":3}""", "CreateAccount")]
    public async Task A_bad_parameter_is_400_and_named(string body, string named)
    {
        var answer = await server.SendAsync("POST", Path(await LeadAsync("Bad")), body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(named, answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_time_is_refused()
    {
        var lead = await LeadAsync("Twice");
        await server.SendAsync("POST", Path(lead), All);

        var answer = await server.SendAsync("POST", Path(lead), All);

        Assert.Equal((HttpStatusCode.BadRequest, "0x80040519"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_change_set_that_fails_takes_the_qualification_back()
    {
        var lead = await LeadAsync("In a set");

        var failed = await Batch.SendAsync(server, [Batch.ChangeSet(Batch.Request("POST", Path(lead), All, "1"), Batch.Request("POST", "accounts", """{"nme":"x"}""", "2"))]);
        var state = (int)(await server.GetAsync($"leads({lead})?$select=statecode")).Json["statecode"]!;
        var done = await Batch.SendAsync(server, [Batch.ChangeSet(Batch.Request("POST", Path(lead), All, "1"))]);

        Assert.Equal((HttpStatusCode.BadRequest, 0), (failed.Status, state));
        Assert.Contains("Microsoft.Dynamics.CRM.opportunity", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_acts_on_behalf_of_somebody_without_the_privilege_is_refused()
    {
        var lead = await LeadAsync("On behalf");
        var reader = server.Test.User("leadreader");
        server.Test.Give(new EntityReference("systemuser", reader), "prvReadLead");

        var answer = await server.SendAsync("POST", Path(lead), All, headers: ("MSCRMCallerID", reader.ToString()));

        Assert.Equal((HttpStatusCode.Forbidden, "0x80040220"), (answer.Status, answer.Code));
        Assert.Equal(0, (int)(await server.GetAsync($"leads({lead})?$select=statecode")).Json["statecode"]!);
    }

    private Task<Guid> LeadAsync(string topic) => server.CreateAsync("leads", $$"""{"subject":"{{topic}}","lastname":"Berg","companyname":"Berg"}""");
}
