using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Messages;

public sealed class OpportunityTests : IDisposable
{
    private readonly TestOrganization organization = new();

    public void Dispose() => organization.Dispose();

    private void Close(string message, Guid opportunity, int status, decimal? revenue = null)
    {
        var close = new Entity("opportunityclose") { ["opportunityid"] = new EntityReference("opportunity", opportunity), ["actualend"] = new DateTime(2026, 2, 27, 0, 0, 0, DateTimeKind.Utc) };
        if (revenue is { } amount) close["actualrevenue"] = new Money(amount);
        organization.Service.Execute(new OrganizationRequest(message) { ["OpportunityClose"] = close, ["Status"] = new OptionSetValue(status) });
    }

    [Fact]
    public void A_won_opportunity_has_its_revenue_its_date_and_a_completed_close()
    {
        var id = organization.Create("opportunity", ("name", "Deal"), ("estimatedvalue", new Money(1000m)));

        Close("WinOpportunity", id, 3, 900m);

        var opportunity = organization.Retrieve("opportunity", id);
        Assert.Equal(1, opportunity.GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.Equal(3, opportunity.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal(900m, opportunity.GetAttributeValue<Money>("actualvalue").Value);
        Assert.Equal(new DateTime(2026, 2, 27, 0, 0, 0, DateTimeKind.Utc), opportunity["actualclosedate"]);
        Assert.Equal(1, Assert.Single(organization.Rows("opportunityclose")).Number("statecode"));
    }

    [Fact]
    public void A_lost_opportunity_is_lost_for_the_reason_given()
    {
        var id = organization.Create("opportunity", ("name", "Deal"));

        Close("LoseOpportunity", id, 5);

        Assert.Equal(5, organization.Retrieve("opportunity", id).GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [Fact]
    public void Steps_on_win_fire_for_the_opportunity()
    {
        organization.Step("Recorder", "Win", "opportunity", 40);

        Close("WinOpportunity", organization.Create("opportunity", ("name", "Deal")), -1);

        Assert.Equal(["Win 40 depth 1"], organization.Notes());
    }

    [Fact]
    public void What_is_closed_cannot_be_closed_again()
    {
        var id = organization.Create("opportunity", ("name", "Deal"));
        Close("WinOpportunity", id, 3);

        Assert.Throws<FaultException<OrganizationServiceFault>>(() => Close("LoseOpportunity", id, 4));
    }
}
