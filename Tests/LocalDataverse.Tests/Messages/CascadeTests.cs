using System.ServiceModel;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Messages;

public sealed class CascadeTests : IDisposable
{
    private readonly TestOrganization organization = new();

    public void Dispose() => organization.Dispose();

    [Fact]
    public void Deleting_an_account_deletes_its_activities_and_their_steps_fire()
    {
        Relate("phonecall", rules => rules with { Delete = CascadeType.Cascade });
        organization.Step("Recorder", "Delete", "phonecall", 40);
        var account = organization.Create("account", ("name", "Contoso"));
        organization.Create("phonecall", ("subject", "Call"), ("regardingobjectid", new EntityReference("account", account)));

        organization.Service.Delete("account", account);

        Assert.Empty(organization.Rows("phonecall"));
        Assert.Equal(["Delete 40 depth 1"], organization.Notes());
    }

    [Fact]
    public void A_restricted_delete_is_refused_and_changes_nothing()
    {
        Relate("phonecall", rules => rules with { Delete = CascadeType.Restrict });
        var account = organization.Create("account", ("name", "Contoso"));
        organization.Create("phonecall", ("subject", "Call"), ("regardingobjectid", new EntityReference("account", account)));

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => organization.Service.Delete("account", account));

        Assert.Equal("0x80040227", Errors.CodeOf(fault.Detail));
        Assert.Single(organization.Rows("account"));
    }

    [Fact]
    public void A_link_that_is_to_be_removed_is_emptied()
    {
        Relate("phonecall", rules => rules with { Delete = CascadeType.RemoveLink });
        var account = organization.Create("account", ("name", "Contoso"));
        var call = organization.Create("phonecall", ("subject", "Call"), ("regardingobjectid", new EntityReference("account", account)));

        organization.Service.Delete("account", account);

        Assert.False(organization.Retrieve("phonecall", call).Contains("regardingobjectid"));
        Assert.False(organization.Retrieve("activitypointer", call).Contains("regardingobjectid"));
    }

    [Fact]
    public void Active_rows_follow_their_parent_to_a_new_owner_and_closed_ones_stay()
    {
        Relate("phonecall", rules => rules with { Assign = CascadeType.Active });
        var user = new EntityReference("systemuser", organization.User("rep"));
        var account = organization.Create("account", ("name", "Contoso"));
        var open = organization.Create("phonecall", ("subject", "Open"), ("regardingobjectid", new EntityReference("account", account)));
        var closed = organization.Create("phonecall", ("subject", "Closed"), ("regardingobjectid", new EntityReference("account", account)));
        organization.Update("phonecall", closed, ("statecode", new OptionSetValue(1)));

        organization.Update("account", account, ("ownerid", user));

        Assert.Equal(user.Id, organization.Retrieve("phonecall", open).GetAttributeValue<EntityReference>("ownerid").Id);
        Assert.Equal(organization.Admin, organization.Retrieve("phonecall", closed).GetAttributeValue<EntityReference>("ownerid").Id);
    }

    // Sets one relationship of account with activities as the test needs it; all others of account do nothing.
    private void Relate(string table, Func<CascadeRules, CascadeRules> rules)
    {
        var before = organization.Organization.Metadata;
        var none = new CascadeRules { Delete = CascadeType.NoCascade };
        var relationships = before.OneToManyRelationships
            .Select(relationship => relationship.ReferencedTable != "account" ? relationship
                : relationship with { Cascade = relationship.ReferencingTable == table && relationship.ReferencingColumn == "regardingobjectid" ? rules(none) : none });
        organization.Organization.Publish(
            new MetadataCatalogue(before.Version + 1, before.Tables, relationships, before.ManyToManyRelationships, before.GlobalChoices.Values), registrationsChanged: false);
    }
}
