using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Messages;

/// <summary>
/// What goes with a row because a relationship says so needs no privilege of its own: the right to the row above decides. A new
/// owner must be able to read every table that comes along. Microsoft's pages are silent on it; docs/decisions names who has tried.
/// </summary>
public sealed class CascadeRightsTests : IDisposable
{
    private readonly TestOrganization organization = new();
    private readonly EntityReference user;
    private readonly EntityReference account;
    private readonly Guid deal;

    public CascadeRightsTests()
    {
        user = new EntityReference("systemuser", organization.User("owner"));
        organization.Give(user, "prvReadAccount", "prvDeleteAccount", "prvWriteAccount", "prvAssignAccount");
        account = new EntityReference("account", organization.Create("account", ("name", "Contoso")));
        deal = organization.Create("opportunity", ("name", "Deal"), ("customerid", account));
    }

    public void Dispose() => organization.Dispose();

    [Fact]
    public void Rows_below_are_deleted_with_the_row_whatever_the_user_may_do_with_them_alone()
    {
        var service = organization.Organization.ServiceFor(user.Id);
        Assert.Equal("0x80040220", TestOrganization.CodeOf(() => service.Delete("opportunity", deal)));

        service.Delete("account", account.Id);

        Assert.Empty(organization.Rows("opportunity"));
    }

    [Fact]
    public void Rows_below_are_assigned_with_the_row_whatever_the_user_may_do_with_them_alone()
    {
        var service = organization.Organization.ServiceFor(user.Id);
        var seller = new EntityReference("systemuser", organization.Seller("seller"));

        service.Update(new Entity("account", account.Id) { ["ownerid"] = seller });

        Assert.Equal(seller.Id, organization.Retrieve("opportunity", deal).GetAttributeValue<EntityReference>("ownerid").Id);
    }

    [Fact]
    public void A_row_is_not_assigned_to_who_may_not_read_what_comes_along()
    {
        var reader = new EntityReference("systemuser", organization.User("reader"));
        organization.Give(reader, "prvReadAccount");

        Assert.Equal("0x80040220", TestOrganization.CodeOf(() => organization.Update("account", account.Id, ("ownerid", reader))));
        Assert.Equal(organization.Admin, organization.Retrieve("account", account.Id).GetAttributeValue<EntityReference>("ownerid").Id);
    }

    [Fact]
    public void A_steps_own_calls_for_a_row_below_keep_to_the_users_rights()
    {
        organization.Step("Recorder", "Delete", "opportunity", 20);

        Assert.Equal("0x80040220", TestOrganization.CodeOf(() => organization.Organization.ServiceFor(user.Id).Delete("account", account.Id)));
    }
}
