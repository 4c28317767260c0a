using System.ServiceModel;
using LocalDataverse.Metadata;
using LocalDataverse.Security;
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
        var user = new EntityReference("systemuser", organization.Seller("rep"));
        var account = organization.Create("account", ("name", "Contoso"));
        var open = organization.Create("phonecall", ("subject", "Open"), ("regardingobjectid", new EntityReference("account", account)));
        var closed = organization.Create("phonecall", ("subject", "Closed"), ("regardingobjectid", new EntityReference("account", account)));
        organization.Update("phonecall", closed, ("statecode", new OptionSetValue(1)));

        organization.Update("account", account, ("ownerid", user));

        Assert.Equal(user.Id, organization.Retrieve("phonecall", open).GetAttributeValue<EntityReference>("ownerid").Id);
        Assert.Equal(organization.Admin, organization.Retrieve("phonecall", closed).GetAttributeValue<EntityReference>("ownerid").Id);
    }

    [Fact]
    public void Who_is_given_a_row_is_given_those_below_it_and_loses_them_with_it()
    {
        Relate("phonecall", rules => rules with { Share = CascadeType.Cascade, Unshare = CascadeType.Cascade });
        var user = new EntityReference("systemuser", organization.User("rep"));
        var account = new EntityReference("account", organization.Create("account", ("name", "Contoso")));
        var call = organization.Create("phonecall", ("subject", "Call"), ("regardingobjectid", account));

        organization.Service.Execute(Grant(account, user, AccessRights.Of(Privilege.Read) | AccessRights.Of(Privilege.Write)));
        Assert.Equal((3, 0), RightsOn(call, user));

        organization.Service.Execute(new OrganizationRequest("RevokeAccess") { ["Target"] = account, ["Revokee"] = user });
        Assert.Equal((0, 0), RightsOn(call, user));
    }

    [Fact]
    public void A_share_reaches_no_row_below_where_the_relationship_says_so()
    {
        Relate("phonecall", rules => rules);
        var user = new EntityReference("systemuser", organization.User("rep"));
        var account = new EntityReference("account", organization.Create("account", ("name", "Contoso")));
        var call = organization.Create("phonecall", ("subject", "Call"), ("regardingobjectid", account));

        organization.Service.Execute(Grant(account, user, AccessRights.Of(Privilege.Read)));

        Assert.Equal((0, 0), RightsOn(call, user));
    }

    [Fact]
    public void The_owner_of_a_row_may_read_those_that_come_below_it_until_they_leave()
    {
        Relate("phonecall", rules => rules with { Reparent = CascadeType.Cascade });
        var owner = new EntityReference("systemuser", organization.Seller("owner"));
        var account = new EntityReference("account", organization.Create("account", ("name", "Contoso"), ("ownerid", owner)));

        var call = organization.Create("phonecall", ("subject", "Call"), ("regardingobjectid", account));
        Assert.Equal((0, 1), RightsOn(call, owner));

        organization.Update("phonecall", call, ("regardingobjectid", null));
        Assert.Equal((0, 0), RightsOn(call, owner));
    }

    [Fact]
    public void Inherited_rights_follow_the_owner_of_the_row_above_and_its_shares()
    {
        Relate("phonecall", rules => rules with { Reparent = CascadeType.Cascade });
        var (first, second, guest) = (User("first"), User("second"), User("guest"));
        var account = new EntityReference("account", organization.Create("account", ("name", "Contoso"), ("ownerid", first)));
        var call = organization.Create("phonecall", ("subject", "Call"), ("regardingobjectid", account));

        organization.Update("account", account.Id, ("ownerid", second));
        organization.Service.Execute(Grant(account, guest, AccessRights.Of(Privilege.Read)));

        Assert.Equal(((0, 0), (0, 1), (0, 1)), (RightsOn(call, first), RightsOn(call, second), RightsOn(call, guest)));
        EntityReference User(string name) => new("systemuser", organization.Seller(name));
    }

    [Theory]
    [InlineData("Update")]
    [InlineData("Assign")]
    public void Each_row_that_changes_hands_is_an_update_within_the_update_of_the_row_above(string message)
    {
        var seller = new EntityReference("systemuser", organization.Seller("rep"));
        var account = new EntityReference("account", organization.Create("account", ("name", "Contoso")));
        var contact = new EntityReference("contact", organization.Create("contact", ("lastname", "Berg"), ("parentcustomerid", account)));
        organization.Create("phonecall", ("subject", "About the contact"), ("regardingobjectid", contact));
        organization.Create("opportunity", ("name", "Deal"), ("customerid", account));
        organization.Create("task", ("subject", "About a lead"), ("regardingobjectid", new EntityReference("lead", organization.Create("lead", ("lastname", "Berg"), ("customerid", account)))));
        foreach (var table in new[] { "account", "contact", "phonecall", "opportunity", "lead", "task" }) organization.Step("CauseRecorder", "Update", table, 40, filter: "ownerid");

        organization.Service.Execute(message == "Assign"
            ? new OrganizationRequest(message) { ["Target"] = account, ["Assignee"] = seller }
            : new OrganizationRequest(message) { ["Target"] = new Entity("account", account.Id) { ["ownerid"] = seller } });

        Assert.Equal(
            [
                "Update of account within " + (message == "Assign" ? "Assign of account" : " of "), "Update of contact within Update of account", "Update of lead within Update of account",
                "Update of opportunity within Update of account", "Update of phonecall within Update of contact", "Update of task within Update of lead",
            ],
            organization.Notes().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_deal_that_only_names_an_account_stays_with_its_owner_and_outlives_the_account()
    {
        var account = new EntityReference("account", organization.Create("account", ("name", "Contoso")));
        var deal = organization.Create("opportunity", ("name", "Deal"), ("parentaccountid", account));

        organization.Update("account", account.Id, ("ownerid", new EntityReference("systemuser", organization.Seller("rep"))));
        var owner = organization.Retrieve("opportunity", deal).GetAttributeValue<EntityReference>("ownerid").Id;
        organization.Service.Delete("account", account.Id);

        Assert.Equal(organization.Admin, owner);
        Assert.False(organization.Retrieve("opportunity", deal).Contains("parentaccountid"));
    }

    private (int Explicit, int Inherited) RightsOn(Guid row, EntityReference principal)
    {
        var share = organization.Rows("principalobjectaccess").SingleOrDefault(share => share.Guid("objectid") == row && share.Guid("principalid") == principal.Id);
        return (share?.Number("accessrightsmask") ?? 0, share?.Number("inheritedaccessrightsmask") ?? 0);
    }

    private static OrganizationRequest Grant(EntityReference target, EntityReference principal, int rights) =>
        new("GrantAccess") { ["Target"] = target, ["PrincipalAccess"] = new Entity("principalaccess") { ["Principal"] = principal, ["AccessMask"] = rights } };

    // Sets one relationship of account with activities as the test needs it; all others of account do nothing.
    private void Relate(string table, Func<CascadeRules, CascadeRules> rules)
    {
        var before = organization.Organization.Metadata;
        var none = new CascadeRules { Delete = CascadeType.NoCascade };
        var relationships = before.OneToManyRelationships
            .Select(relationship => relationship.ReferencedTable != "account" ? relationship
                : relationship with { Cascade = relationship.ReferencingTable == table && relationship.ReferencingColumn == "regardingobjectid" ? rules(none) : none });
        organization.Organization.Engine.Publish(
            new MetadataCatalogue(before.Version + 1, before.Tables, relationships, before.ManyToManyRelationships, before.GlobalChoices.Values), registrationsChanged: false);
    }
}
