using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Pipeline;

public sealed class RollbackTests : IDisposable
{
    private readonly TestOrganization organization = new();

    public void Dispose() => organization.Dispose();

    [Fact]
    public void A_refusal_reaches_the_user_word_for_word_and_nothing_is_written()
    {
        organization.Step("Refuser", "Create", "account", 40, "Not on a Monday.");

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => organization.Create("account", ("name", "Contoso")));

        Assert.Equal("Not on a Monday.", fault.Message);
        Assert.Equal("0x80040265", Errors.CodeOf(fault.Detail));
        Assert.Empty(organization.Rows("account"));
        Assert.Empty(organization.Notes());
    }

    [Fact]
    public void What_a_plug_in_traced_survives_the_rollback()
    {
        organization.Step("Refuser", "Create", "account", 40, "No.");

        Assert.Throws<FaultException<OrganizationServiceFault>>(() => organization.Create("account", ("name", "Contoso")));

        var trace = Assert.Single(organization.Rows("plugintracelog"));
        Assert.Equal("about to refuse account", trace.Text("messageblock"));
        Assert.Equal("LocalDataverse.Tests.Plugins.Refuser", trace.Text("typename"));
    }

    [Fact]
    public void A_defect_of_a_plug_in_is_an_error_from_isv_code()
    {
        organization.Step("Crasher", "Create", "account", 20);

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => organization.Create("account", ("name", "Contoso")));

        Assert.Equal("0x80040224", Errors.CodeOf(fault.Detail));
        Assert.Equal(500, Errors.StatusOf(fault.Detail));
    }

    [Fact]
    public void What_runs_before_validation_of_a_root_request_is_outside_its_transaction()
    {
        organization.Step("Recorder", "Create", "account", 10);
        organization.Step("Crasher", "Create", "account", 20);

        Assert.Throws<FaultException<OrganizationServiceFault>>(() => organization.Create("account", ("name", "Contoso")));

        Assert.Equal(["Create 10 depth 1"], organization.Notes());
    }

    [Fact]
    public void A_plug_in_that_swallows_an_error_cannot_commit()
    {
        organization.Step("Swallower", "Create", "contact", 40);

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => organization.Create("contact", ("lastname", "Berg")));

        Assert.Equal("0x80040251", Errors.CodeOf(fault.Detail));
        Assert.Empty(organization.Rows("contact"));
    }
}
