using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Messages;

public sealed class LinkTests : IDisposable
{
    private readonly TestOrganization organization = new();

    public void Dispose() => organization.Dispose();

    [Fact]
    public void A_role_is_given_and_taken_by_its_association()
    {
        var user = organization.User("rep");
        var role = organization.Create("role", ("name", "Rep"), ("businessunitid", new EntityReference("businessunit", TestSeed.BusinessUnit)));
        var relationship = new Relationship("systemuserroles_association");
        EntityReferenceCollection roles = [new EntityReference("role", role)];

        organization.Service.Associate("systemuser", user, relationship, roles);
        Assert.Contains(organization.Rows("systemuserroles"), row => row.Guid("systemuserid") == user && row.Guid("roleid") == role);

        organization.Service.Disassociate("systemuser", user, relationship, roles);
        Assert.DoesNotContain(organization.Rows("systemuserroles"), row => row.Guid("systemuserid") == user);
    }

    [Fact]
    public void Associating_by_a_lookups_relationship_sets_the_lookup()
    {
        var parent = organization.Create("account", ("name", "Parent"));
        var child = organization.Create("account", ("name", "Child"));

        organization.Service.Associate("account", parent, new Relationship("account_parent_account"), [new EntityReference("account", child)]);

        Assert.Equal(parent, organization.Retrieve("account", child).GetAttributeValue<EntityReference>("parentaccountid").Id);
    }

    /// <summary>Microsoft: "Associate and disassociate table rows": the same as an update of the lookup of each related row.</summary>
    [Fact]
    public void Associating_by_a_lookups_relationship_updates_each_related_row_and_disassociating_too()
    {
        organization.Step("TargetRecorder", "Update", "account", 10, filter: "parentaccountid");
        var parent = organization.Create("account", ("name", "Parent"));
        EntityReferenceCollection children = [new("account", organization.Create("account", ("name", "First"))), new("account", organization.Create("account", ("name", "Second")))];

        organization.Service.Associate("account", parent, new Relationship("account_parent_account"), children);
        organization.Service.Disassociate("account", parent, new Relationship("account_parent_account"), children);

        Assert.Equal(Enumerable.Repeat("Update 10 parentaccountid", 4), organization.Notes());
        Assert.False(organization.Retrieve("account", children[0].Id).Contains("parentaccountid"));
    }

    [Fact]
    public void Steps_on_Associate_run_before_those_of_the_updates_it_becomes()
    {
        organization.Step("Recorder", "Associate", null, 20);
        organization.Step("CauseRecorder", "Update", "account", 20, filter: "parentaccountid");
        var parent = organization.Create("account", ("name", "Parent"));

        organization.Service.Associate("account", parent, new Relationship("account_parent_account"), [new EntityReference("account", organization.Create("account", ("name", "Child")))]);

        Assert.Equal(["Associate 20 depth 1", "Update of account within Associate of none"], organization.Notes());
    }

    [Fact]
    public void A_row_that_refers_to_another_one_is_not_disassociated()
    {
        var (mine, others) = (organization.Create("account", ("name", "Mine")), organization.Create("account", ("name", "Others")));
        var child = organization.Create("account", ("name", "Child"), ("parentaccountid", new EntityReference("account", others)));

        organization.Service.Disassociate("account", mine, new Relationship("account_parent_account"), [new EntityReference("account", child)]);

        Assert.Equal(others, organization.Retrieve("account", child).GetAttributeValue<EntityReference>("parentaccountid").Id);
    }

    [Fact]
    public void Members_are_added_to_a_team_once()
    {
        var team = organization.Create("team", ("name", "West"), ("businessunitid", new EntityReference("businessunit", TestSeed.BusinessUnit)));
        var request = new OrganizationRequest("AddMembersTeam") { ["TeamId"] = team, ["MemberIds"] = new[] { organization.Admin } };

        organization.Service.Execute(request);
        organization.Service.Execute(request);

        Assert.Single(organization.Rows("teammembership"));
    }

    [Fact]
    public void A_relationship_that_is_not_there_is_named()
    {
        var account = organization.Create("account", ("name", "Contoso"));

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() =>
            organization.Service.Associate("account", account, new Relationship("no_such"), [new EntityReference("account", account)]));

        Assert.Contains("no_such", fault.Message, StringComparison.Ordinal);
    }
}
