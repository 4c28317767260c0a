using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Messages;

public sealed class MergeTests : IDisposable
{
    private readonly TestOrganization organization = new();
    private readonly EntityReference master;
    private readonly EntityReference subordinate;

    public MergeTests()
    {
        master = new EntityReference("account", organization.Create("account", ("name", "Contoso")));
        subordinate = new EntityReference("account", organization.Create("account", ("name", "Contosso"), ("fax", "1")));
    }

    public void Dispose() => organization.Dispose();

    [Fact]
    public void The_subordinate_is_inactive_and_names_its_master()
    {
        Merge(master, subordinate.Id);

        var row = organization.Retrieve("account", subordinate.Id);
        Assert.Equal(1, row.GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.True(row.GetAttributeValue<bool>("merged"));
        Assert.Equal(master.Id, row.GetAttributeValue<EntityReference>("masterid").Id);
    }

    [Fact]
    public void The_chosen_content_is_written_to_the_master()
    {
        Merge(master, subordinate.Id, ("UpdateContent", new Entity("account") { ["fax"] = "1" }));

        Assert.Equal("1", organization.Retrieve("account", master.Id)["fax"]);
    }

    [Fact]
    public void What_referred_to_the_subordinate_refers_to_the_master_and_its_update_steps_fire()
    {
        var deal = organization.Create("opportunity", ("name", "Deal"), ("parentaccountid", subordinate), ("customerid", subordinate));
        var call = organization.Create("phonecall", ("subject", "Call"), ("regardingobjectid", subordinate));
        organization.Update("phonecall", call, ("statecode", new OptionSetValue(1)));
        organization.Step("Recorder", "Update", "opportunity", 40, "deal ", filter: "parentaccountid");
        organization.Step("Recorder", "Update", "phonecall", 40, "call ", filter: "regardingobjectid");

        Merge(master, subordinate.Id);

        Assert.Equal(master.Id, organization.Retrieve("opportunity", deal).GetAttributeValue<EntityReference>("parentaccountid").Id);
        Assert.Equal(master.Id, organization.Retrieve("opportunity", deal).GetAttributeValue<EntityReference>("customerid").Id);
        Assert.Equal(master.Id, organization.Retrieve("phonecall", call).GetAttributeValue<EntityReference>("regardingobjectid").Id);
        Assert.Equal(master.Id, organization.Retrieve("activitypointer", call).GetAttributeValue<EntityReference>("regardingobjectid").Id);
        Assert.Equal(["call Update 40 depth 1", "deal Update 40 depth 1"], organization.Notes().Order());
    }

    [Fact]
    public void Steps_on_merge_fire_for_the_master()
    {
        organization.Step("Recorder", "Merge", "account", 40);

        Merge(master, subordinate.Id);

        Assert.Equal(["Merge 40 depth 1"], organization.Notes());
    }

    [Fact]
    public void What_cannot_be_merged_is_refused_and_changes_nothing()
    {
        Assert.Contains("identical", Refusal(() => Merge(master, master.Id)).Message, StringComparison.Ordinal);
        Assert.Equal("0x80040217", Errors.CodeOf(Refusal(() => Merge(master, Guid.NewGuid())).Detail));
        Assert.Contains("entities of type 'task'", Refusal(() => Merge(new EntityReference("task", Guid.NewGuid()), Guid.NewGuid())).Message, StringComparison.Ordinal);
        organization.Update("account", master.Id, ("parentaccountid", subordinate));
        Assert.Contains("cyclical", Refusal(() => Merge(master, subordinate.Id)).Message, StringComparison.Ordinal);
        Assert.Contains("differently parented", Refusal(() => Merge(subordinate, master.Id, ("PerformParentingChecks", true))).Message, StringComparison.Ordinal);
        organization.Update("account", subordinate.Id, ("statecode", new OptionSetValue(1)));
        Assert.Contains("inactive", Refusal(() => Merge(subordinate, master.Id)).Message, StringComparison.Ordinal);
        Assert.False(organization.Retrieve("account", master.Id).Contains("masterid"));
    }

    [Fact]
    public void Who_may_not_merge_is_refused()
    {
        var service = organization.Organization.ServiceFor(organization.User("rep"));

        var fault = Refusal(() => service.Execute(Request(master, subordinate.Id)));

        Assert.Equal("0x80040220", Errors.CodeOf(fault.Detail));
        Assert.Contains("prvMerge", fault.Message, StringComparison.Ordinal);
    }

    private void Merge(EntityReference target, Guid other, params (string Name, object Value)[] more) => organization.Service.Execute(Request(target, other, more));

    private static OrganizationRequest Request(EntityReference target, Guid other, params (string Name, object Value)[] more)
    {
        var request = new OrganizationRequest("Merge") { ["Target"] = target, ["SubordinateId"] = other };
        foreach (var (name, value) in more) request[name] = value;
        return request;
    }

    private static FaultException<OrganizationServiceFault> Refusal(Action action) => Assert.Throws<FaultException<OrganizationServiceFault>>(action);
}
