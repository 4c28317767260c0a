using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Messages;

public sealed class DisabledUserTests : IDisposable
{
    private readonly TestOrganization organization = new();
    private readonly EntityReference leaver;

    public DisabledUserTests() => leaver = new EntityReference("systemuser", organization.Seller("leaver"));

    public void Dispose() => organization.Dispose();

    private void Disable(bool disabled = true) => organization.Update("systemuser", leaver.Id, ("isdisabled", disabled));

    private void SetState(int state) =>
        organization.Service.Execute(new OrganizationRequest("SetState") { ["EntityMoniker"] = leaver, ["State"] = new OptionSetValue(state), ["Status"] = new OptionSetValue(-1) });

    private Guid OwnerOf(Guid account) => organization.Retrieve("account", account).GetAttributeValue<EntityReference>("ownerid").Id;

    [Theory]
    [InlineData("Create")]
    [InlineData("Update")]
    [InlineData("Assign")]
    public void Nothing_is_given_to_a_disabled_user_and_the_refusal_names_the_user(string message)
    {
        var account = new EntityReference("account", organization.Create("account", ("name", "Contoso")));
        Disable();

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => organization.Service.Execute(message switch
        {
            "Create" => new OrganizationRequest(message) { ["Target"] = new Entity("account") { ["name"] = "x", ["ownerid"] = leaver } },
            "Update" => new OrganizationRequest(message) { ["Target"] = new Entity("account", account.Id) { ["ownerid"] = leaver } },
            _ => new OrganizationRequest(message) { ["Target"] = account, ["Assignee"] = leaver },
        }));

        Assert.Equal("0x80040225", Errors.CodeOf(fault.Detail));
        Assert.Contains("leaver Test", fault.Message, StringComparison.Ordinal);
        Assert.Equal(organization.Admin, OwnerOf(account.Id));
    }

    [Fact]
    public void An_enabled_user_is_not_deleted_not_even_by_herself()
    {
        Assert.Equal("0x80040203", TestOrganization.CodeOf(() => organization.Service.Delete("systemuser", leaver.Id)));
        Assert.Equal("0x80040203", TestOrganization.CodeOf(() => organization.Service.Delete("systemuser", organization.Admin)));

        Assert.Equal("leaver Test", organization.Retrieve("systemuser", leaver.Id)["fullname"]);
    }

    [Fact]
    public void A_disabled_user_can_be_deleted()
    {
        Disable();

        organization.Service.Delete("systemuser", leaver.Id);

        Assert.DoesNotContain(organization.Rows("systemuser"), user => user.Id == leaver.Id);
    }

    [Fact]
    public void What_a_disabled_user_owns_stays_theirs_and_can_be_worked_on()
    {
        var account = organization.Create("account", ("name", "Contoso"), ("ownerid", leaver));
        Disable();

        organization.Update("account", account, ("name", "Changed"), ("ownerid", leaver));

        Assert.Equal((leaver.Id, "Changed"), (OwnerOf(account), organization.Retrieve("account", account)["name"]));
    }

    [Fact]
    public void What_a_disabled_user_owns_is_handed_over_with_everything_below_it()
    {
        var account = new EntityReference("account", organization.Create("account", ("name", "Contoso"), ("ownerid", leaver)));
        var call = organization.Create("phonecall", ("subject", "Call"), ("regardingobjectid", account), ("ownerid", leaver));
        Disable();

        organization.Update("account", account.Id, ("ownerid", new EntityReference("systemuser", organization.Admin)));

        Assert.Equal(organization.Admin, organization.Retrieve("phonecall", call).GetAttributeValue<EntityReference>("ownerid").Id);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_disabled_user_does_nothing_until_enabled_again(bool bySetState)
    {
        var service = organization.Organization.ServiceFor(leaver.Id);
        if (bySetState) SetState(1);
        else Disable();

        Assert.Equal("0x80040225", TestOrganization.CodeOf(() => service.Create(new Entity("account") { ["name"] = "x" })));
        if (bySetState) SetState(0);
        else Disable(false);
        service.Create(new Entity("account") { ["name"] = "x" });
        Assert.Single(organization.Rows("account"));
    }

    [Fact]
    public void A_step_that_runs_as_a_disabled_user_fails()
    {
        organization.Step("Recorder", "Create", "account", 40, impersonate: leaver.Id);
        Disable();

        Assert.Equal("0x80040225", TestOrganization.CodeOf(() => organization.Create("account", ("name", "x"))));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Steps_on_the_update_of_users_see_isdisabled_in_Target(bool bySetState)
    {
        organization.Step("TargetRecorder", "Update", "systemuser", 40, filter: "isdisabled");

        if (bySetState) SetState(1);
        else Disable();

        Assert.Equal(["Update 40 isdisabled"], organization.Notes());
    }

    [Fact]
    public void Who_may_not_write_users_disables_nobody()
    {
        var rep = organization.Organization.ServiceFor(organization.Seller("rep"));

        Assert.Equal("0x80040220", TestOrganization.CodeOf(() => rep.Update(new Entity("systemuser", leaver.Id) { ["isdisabled"] = true })));
    }
}
