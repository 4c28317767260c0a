using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Pipeline;

public sealed class StageTests : IDisposable
{
    private readonly TestOrganization organization = new();

    public void Dispose() => organization.Dispose();

    [Fact]
    public void Steps_run_before_validation_before_the_operation_and_after_it()
    {
        foreach (var stage in new[] { 40, 10, 20 }) organization.Step("Recorder", "Create", "account", stage);

        organization.Create("account", ("name", "Contoso"));

        Assert.Equal(["Create 10 depth 1", "Create 20 depth 1", "Create 40 depth 1"], organization.Notes());
    }

    [Fact]
    public void Steps_of_one_stage_run_in_the_order_of_their_rank()
    {
        organization.Step("Recorder", "Create", "account", 40, "second ", rank: 2);
        organization.Step("Recorder", "Create", "account", 40, "first ", rank: 1);

        organization.Create("account", ("name", "Contoso"));

        Assert.Equal(["first Create 40 depth 1", "second Create 40 depth 1"], organization.Notes());
    }

    [Fact]
    public void A_step_fires_for_its_table_only()
    {
        organization.Step("Recorder", "Create", "contact", 40);

        organization.Create("account", ("name", "Contoso"));

        Assert.Empty(organization.Notes());
    }

    [Fact]
    public void An_update_step_fires_when_a_filtering_column_is_sent_even_with_the_same_value()
    {
        organization.Step("Recorder", "Update", "account", 40, filter: "name,telephone1");
        var account = organization.Create("account", ("name", "Contoso"));

        organization.Update("account", account, ("fax", "1"));
        organization.Update("account", account, ("name", "Contoso"));

        Assert.Equal(["Update 40 depth 1"], organization.Notes());
    }

    [Fact]
    public void A_column_that_an_earlier_step_puts_on_Target_wakes_the_steps_that_filter_on_it()
    {
        organization.Step("TargetChanger", "Update", "account", 20, "set by the step", filter: "name");
        organization.Step("Recorder", "Update", "account", 20, "same stage ", filter: "description", rank: 2);
        var step = organization.Step("ImageRecorder", "Update", "account", 40, filter: "description");
        organization.Image(step, 0, "before", "name");
        organization.Step("Recorder", "Update", "account", 40, "queued ", filter: "description", asynchronous: true);
        var account = organization.Create("account", ("name", "Contoso"));

        organization.Update("account", account, ("name", "Fabrikam"));
        organization.Organization.DrainAsync();

        Assert.Equal(["same stage Update 20 depth 1", "pre before:accountid=id,name=Contoso post ", "createdon False ownerid False", "queued Update 40 depth 1"], organization.Notes());
    }

    [Fact]
    public void A_change_of_target_before_the_operation_is_what_is_written()
    {
        organization.Step("TargetChanger", "Create", "account", 20, "set by the step");

        var account = organization.Create("account", ("name", "Contoso"));

        Assert.Equal("set by the step", organization.Retrieve("account", account)["description"]);
    }

    [Fact]
    public void An_update_of_state_and_other_columns_runs_the_update_steps_twice()
    {
        organization.Step("Recorder", "Update", "task", 40);
        var task = organization.Create("task", ("subject", "Call back"));

        organization.Update("task", task, ("subject", "Called back"), ("statecode", new OptionSetValue(1)));

        Assert.Equal(2, organization.Notes().Count);
        Assert.Equal("Called back", organization.Retrieve("task", task)["subject"]);
        Assert.Equal(1, organization.Retrieve("task", task).GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    [Fact]
    public void An_update_of_state_and_other_columns_is_validated_once_as_a_whole()
    {
        organization.Step("Recorder", "Update", "task", 10);
        organization.Step("Recorder", "Update", "task", 20);
        var task = organization.Create("task", ("subject", "Call back"));

        organization.Update("task", task, ("subject", "Called back"), ("statecode", new OptionSetValue(1)));

        Assert.Equal(["Update 10 depth 1", "Update 20 depth 1", "Update 20 depth 1"], organization.Notes());
    }

    [Fact]
    public void Privileges_are_checked_after_the_steps_before_validation_and_before_those_in_the_transaction()
    {
        organization.Step("Crasher", "Create", "account", 20);
        var nobody = organization.Organization.ServiceFor(organization.User("nobody"));
        string Code() => Errors.CodeOf(Assert.Throws<FaultException<OrganizationServiceFault>>(() => nobody.Create(new Entity("account") { ["name"] = "Contoso" })).Detail);

        Assert.Equal("0x80040220", Code());
        organization.Step("Crasher", "Create", "account", 10);
        Assert.Equal("0x80040224", Code());
    }

    [Theory]
    [InlineData("Update")]
    [InlineData("Assign")]
    [InlineData("GrantAccess")]
    [InlineData("ModifyAccess")]
    [InlineData("RevokeAccess")]
    public void The_privileges_to_assign_and_to_share_are_checked_before_the_steps_in_the_transaction(string message)
    {
        organization.Step("Crasher", message == "Assign" ? "Update" : message, "account", 20);
        var nobody = organization.User("nobody");
        var account = new EntityReference("account", organization.Create("account", ("name", "Contoso")));
        var owner = new EntityReference("systemuser", nobody);
        var request = message switch
        {
            "Update" => new OrganizationRequest(message) { ["Target"] = new Entity("account", account.Id) { ["ownerid"] = owner } },
            "Assign" => new OrganizationRequest(message) { ["Target"] = account, ["Assignee"] = owner },
            "RevokeAccess" => new OrganizationRequest(message) { ["Target"] = account, ["Revokee"] = owner },
            _ => new OrganizationRequest(message) { ["Target"] = account, ["PrincipalAccess"] = new Entity { ["Principal"] = owner, ["AccessMask"] = 1 } },
        };

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => organization.Organization.ServiceFor(nobody).Execute(request));

        Assert.Equal("0x80040220", Errors.CodeOf(fault.Detail));
    }

    [Fact]
    public void Naming_the_owner_that_is_there_asks_for_the_privilege_to_assign_all_the_same()
    {
        var account = organization.Create("account", ("name", "Contoso"));
        var nobody = organization.Organization.ServiceFor(organization.User("nobody"));
        var same = organization.Retrieve("account", account)["ownerid"];

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => nobody.Update(new Entity("account", account) { ["ownerid"] = same }));

        Assert.Equal("0x80040220", Errors.CodeOf(fault.Detail));
    }

    [Fact]
    public void A_plug_in_that_calls_itself_for_ever_is_stopped_after_eight_levels()
    {
        organization.Step("Endless", "Update", "account", 40);
        var account = organization.Create("account", ("name", "Contoso"));

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => organization.Update("account", account, ("fax", "1")));

        Assert.Equal("0x80044182", Errors.CodeOf(fault.Detail));
        Assert.False(organization.Retrieve("account", account).Contains("fax"));
    }

    [Fact]
    public void Variables_set_before_validation_are_the_parents_later_and_those_set_in_the_transaction_are_shared()
    {
        organization.Step("VariableSharer", "Create", "account", 10);
        organization.Step("VariableSharer", "Create", "account", 20);
        organization.Step("VariableSharer", "Create", "account", 40);

        organization.Create("account", ("name", "Contoso"));

        Assert.Equal(["own from20 parent from10"], organization.Notes());
    }

    [Fact]
    public void A_row_that_is_deleted_with_another_has_that_deletion_for_its_parent()
    {
        organization.Step("CauseRecorder", "Delete", "opportunity", 40);
        var account = organization.Create("account", ("name", "Contoso"));
        organization.Create("opportunity", ("name", "Hundred drills"), ("customerid", new EntityReference("account", account)));

        organization.Service.Delete("account", account);

        Assert.Equal(["Delete of opportunity within Delete of account"], organization.Notes());
    }

    [Fact]
    public void A_batch_inside_a_plug_in_is_refused()
    {
        organization.Step("Batcher", "Create", "account", 40);

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => organization.Create("account", ("name", "Contoso")));

        Assert.StartsWith("ExecuteMultiple cannot be called inside a plug-in", fault.Message, StringComparison.Ordinal);
    }
}
