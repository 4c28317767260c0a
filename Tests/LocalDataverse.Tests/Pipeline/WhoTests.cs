using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Xunit;

namespace LocalDataverse.Tests.Pipeline;

/// <summary>Who a plug-in's context says it runs for; docs/decisions tells on what pages of Microsoft's this rests.</summary>
public sealed class WhoTests : IDisposable
{
    private readonly TestOrganization organization = new();
    private readonly Guid seller;
    private readonly IOrganizationService service;

    public WhoTests()
    {
        seller = organization.Seller("Ada");
        service = organization.Organization.ServiceFor(seller);
    }

    public void Dispose() => organization.Dispose();

    [Fact]
    public void A_request_of_a_user_is_the_users()
    {
        organization.Step("WhoRecorder", "Create", "contact", 20);

        service.Create(new Entity("contact") { ["lastname"] = "Berg" });

        Assert.Equal("Create contact: user Ada Test, initiating Ada Test, authenticated Ada Test, depth 1, parent none", organization.Notes()[0]);
    }

    [Fact]
    public void What_a_plug_in_sends_by_a_service_of_nobody_is_SYSTEMs_and_was_initiated_by_the_user()
    {
        organization.Step("SystemWorker", "Create", "account", 40, "Berg");
        organization.Step("WhoRecorder", "Create", "contact", 20);

        service.Create(new Entity("account") { ["name"] = "Contoso" });

        Assert.Equal("Create contact: user SYSTEM, initiating Ada Test, authenticated Ada Test, depth 2, parent Create", organization.Notes()[0]);
    }

    [Fact]
    public void A_step_that_runs_as_another_is_that_users_and_was_initiated_by_the_user()
    {
        organization.Step("WhoRecorder", "Create", "contact", 20, impersonate: organization.Seller("Bob"));

        service.Create(new Entity("contact") { ["lastname"] = "Berg" });

        Assert.Equal("Create contact: user Bob Test, initiating Ada Test, authenticated Ada Test, depth 1, parent none", organization.Notes()[0]);
    }

    [Fact]
    public void A_row_deleted_by_a_cascade_is_deleted_by_the_user_with_the_delete_above_for_its_cause()
    {
        organization.Step("WhoRecorder", "Delete", "opportunity", 20);
        var account = service.Create(new Entity("account") { ["name"] = "Contoso" });
        service.Create(new Entity("opportunity") { ["name"] = "Deal", ["customerid"] = new EntityReference("account", account) });

        organization.Service.Delete("account", account);

        Assert.Equal("Delete opportunity: user System Administrator, initiating System Administrator, authenticated System Administrator, depth 1, parent Delete", organization.Notes()[0]);
    }

    [Fact]
    public void An_asynchronous_step_is_the_same_users_as_the_change_it_follows()
    {
        organization.Step("SystemWorker", "Create", "account", 40, "Berg", asynchronous: true);
        organization.Step("WhoRecorder", "Create", "account", 40, asynchronous: true);
        organization.Step("WhoRecorder", "Create", "contact", 20);

        service.Create(new Entity("account") { ["name"] = "Contoso" });
        organization.Organization.DrainAsync();

        Assert.Equal(
            ["Create contact: user SYSTEM, initiating Ada Test, authenticated Ada Test, depth 2, parent Create", "Create account: user Ada Test, initiating Ada Test, authenticated Ada Test, depth 1, parent none"],
            organization.Notes());
    }

    [Fact]
    public void A_plug_in_learns_SYSTEMs_id_from_the_organisation_or_by_asking_as_nobody_who_it_is()
    {
        organization.Step("SystemFinder", "Create", "account", 40);

        service.Create(new Entity("account") { ["name"] = "Contoso" });

        Assert.Equal(["the same: True"], organization.Notes());
    }

    [Fact]
    public void Nobody_becomes_SYSTEM_by_writing_who_that_is()
    {
        var before = Assert.Single(organization.Rows("organization"));

        organization.Update("organization", before.Id, ("systemuserid", organization.Admin));

        Assert.Equal(before.Guid("systemuserid"), Assert.Single(organization.Rows("organization")).Guid("systemuserid"));
    }

    [Fact]
    public void Nobody_sends_a_request_as_SYSTEM()
    {
        var system = organization.Rows("systemuser").Single(user => user.Text("fullname") == "SYSTEM").Id;

        Assert.Equal("0x80040225", TestOrganization.CodeOf(() => organization.Organization.ServiceFor(system).Create(new Entity("account") { ["name"] = "Contoso" })));
    }

    [Fact]
    public void What_is_sent_in_one_batch_is_all_the_users()
    {
        organization.Step("WhoRecorder", "Create", "contact", 20);

        service.Execute(new ExecuteMultipleRequest { Settings = new ExecuteMultipleSettings(), Requests = [new CreateRequest { Target = new Entity("contact") { ["lastname"] = "Berg" } }] });

        Assert.Contains("user Ada Test, initiating Ada Test", organization.Notes()[0], StringComparison.Ordinal);
    }
}
