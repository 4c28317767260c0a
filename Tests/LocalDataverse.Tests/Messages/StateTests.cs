using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Messages;

public sealed class StateTests : IDisposable
{
    private readonly TestOrganization organization = new();

    public void Dispose() => organization.Dispose();

    [Fact]
    public void A_closed_state_of_a_new_row_is_ignored()
    {
        var task = organization.Create("task", ("subject", "Call"), ("statecode", new OptionSetValue(1)));

        Assert.Equal(0, organization.Retrieve("task", task).GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    [Fact]
    public void A_new_row_with_a_status_reason_of_a_closed_state_is_refused_with_or_without_that_state()
    {
        Assert.Equal("0x80048408", TestOrganization.CodeOf(() => organization.Create("task", ("subject", "Call"), ("statecode", new OptionSetValue(1)), ("statuscode", new OptionSetValue(5)))));
        Assert.Equal("0x80048408", TestOrganization.CodeOf(() => organization.Create("task", ("subject", "Call"), ("statuscode", new OptionSetValue(5)))));
        Assert.Empty(organization.Rows("task"));
    }

    [Fact]
    public void A_state_brings_its_default_status_and_refuses_one_of_another_state()
    {
        var task = organization.Create("task", ("subject", "Call"));
        organization.Update("task", task, ("statecode", new OptionSetValue(1)));

        Assert.Equal(5, organization.Retrieve("task", task).GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal("0x80048408", TestOrganization.CodeOf(() => organization.Update("task", task, ("statecode", new OptionSetValue(0)), ("statuscode", new OptionSetValue(5)))));
    }

    [Fact]
    public void A_status_reason_of_another_state_does_not_change_the_state_but_is_refused()
    {
        var task = organization.Create("task", ("subject", "Call"));

        Assert.Equal("0x80048408", TestOrganization.CodeOf(() => organization.Update("task", task, ("statuscode", new OptionSetValue(5)))));
        organization.Update("task", task, ("statuscode", new OptionSetValue(3)));

        var row = organization.Retrieve("task", task);
        Assert.Equal((0, 3), (row.GetAttributeValue<OptionSetValue>("statecode").Value, row.GetAttributeValue<OptionSetValue>("statuscode").Value));
    }

    [Fact]
    public void A_state_set_by_SetState_runs_the_steps_of_an_update_and_its_own()
    {
        organization.Step("TargetRecorder", "Update", "task", 20);
        organization.Step("Recorder", "SetState", "task", 20);
        var task = new EntityReference("task", organization.Create("task", ("subject", "Call")));

        organization.Service.Execute(new OrganizationRequest("SetState") { ["EntityMoniker"] = task, ["State"] = new OptionSetValue(1), ["Status"] = new OptionSetValue(5) });

        Assert.Equal(["SetState 20 depth 1", "Update 20 statecode,statuscode"], organization.Notes());
    }

    [Fact]
    public void A_user_is_disabled_and_enabled_by_SetState_or_by_its_column()
    {
        var user = new EntityReference("systemuser", organization.User("rep"));
        bool IsDisabled() => organization.Retrieve("systemuser", user.Id).GetAttributeValue<bool>("isdisabled");

        organization.Service.Execute(new OrganizationRequest("SetState") { ["EntityMoniker"] = user, ["State"] = new OptionSetValue(1), ["Status"] = new OptionSetValue(-1) });
        Assert.True(IsDisabled());
        organization.Update("systemuser", user.Id, ("isdisabled", false));
        Assert.False(IsDisabled());
    }
}
