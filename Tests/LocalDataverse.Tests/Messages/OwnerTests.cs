using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Messages;

public sealed class OwnerTests : IDisposable
{
    private readonly TestOrganization organization = new();

    public void Dispose() => organization.Dispose();

    [Fact]
    public void A_row_is_made_for_others_only_by_who_may_create_at_a_depth_that_reaches_them()
    {
        var rep = organization.Seller("rep");
        var service = organization.Organization.ServiceFor(rep);

        service.Create(new Entity("task") { ["subject"] = "Own" });

        Assert.Equal("0x80040220", TestOrganization.CodeOf(() => service.Create(new Entity("task") { ["subject"] = "Another's", ["ownerid"] = new EntityReference("systemuser", organization.Admin) })));
        Assert.Single(organization.Rows("task"));
    }

    [Fact]
    public void A_row_that_is_assigned_runs_the_steps_of_an_update_and_its_own()
    {
        organization.Step("TargetRecorder", "Update", "account", 20);
        organization.Step("Recorder", "Assign", "account", 20);
        var seller = organization.Seller("seller");
        var account = new EntityReference("account", organization.Create("account", ("name", "Contoso")));

        organization.Service.Execute(new OrganizationRequest("Assign") { ["Target"] = account, ["Assignee"] = new EntityReference("systemuser", seller) });

        Assert.Equal(["Assign 20 depth 1", "Update 20 ownerid"], organization.Notes());
    }

    [Fact]
    public void Nobody_owns_rows_of_a_table_they_may_not_read()
    {
        var nobody = new EntityReference("systemuser", organization.User("nobody"));
        var team = new EntityReference("team", organization.Create("team", ("name", "West"), ("businessunitid", new EntityReference("businessunit", TestSeed.BusinessUnit))));
        var account = organization.Create("account", ("name", "Contoso"));

        Assert.Equal("0x80040220", TestOrganization.CodeOf(() => organization.Create("account", ("name", "x"), ("ownerid", nobody))));
        Assert.Equal("0x80040220", TestOrganization.CodeOf(() => organization.Update("account", account, ("ownerid", team))));
        organization.Give(team, "prvReadAccount");
        organization.Update("account", account, ("ownerid", team));
        Assert.Equal(team.Id, organization.Retrieve("account", account).GetAttributeValue<EntityReference>("ownerid").Id);
    }

    [Fact]
    public void An_update_of_the_owner_alone_asks_for_the_privilege_to_assign_and_not_to_write()
    {
        var account = organization.Create("account", ("name", "Contoso"));
        var clerk = organization.User("clerk");
        organization.Give(new EntityReference("systemuser", clerk), "prvAssignAccount", "prvReadAccount");
        var service = organization.Organization.ServiceFor(clerk);

        Assert.Equal("0x80040220", TestOrganization.CodeOf(() => service.Update(new Entity("account", account) { ["ownerid"] = new EntityReference("systemuser", clerk), ["name"] = "x" })));
        service.Update(new Entity("account", account) { ["ownerid"] = new EntityReference("systemuser", clerk) });

        Assert.Equal((clerk, "Contoso"), (organization.Retrieve("account", account).GetAttributeValue<EntityReference>("ownerid").Id, organization.Retrieve("account", account)["name"]));
    }

    [Fact]
    public void A_new_owner_brings_its_business_unit_along()
    {
        var unit = organization.Create("businessunit", ("name", "West"), ("parentbusinessunitid", new EntityReference("businessunit", TestSeed.BusinessUnit)));
        var user = organization.Create("systemuser", ("lastname", "West"), ("businessunitid", new EntityReference("businessunit", unit)));
        organization.Give(new EntityReference("systemuser", user), "prvReadAccount");
        var account = organization.Create("account", ("name", "Contoso"));

        organization.Service.Execute(new OrganizationRequest("Assign") { ["Target"] = new EntityReference("account", account), ["Assignee"] = new EntityReference("systemuser", user) });

        Assert.Equal(unit, organization.Retrieve("account", account).GetAttributeValue<EntityReference>("owningbusinessunit").Id);
    }
}
