using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Xunit;

namespace LocalDataverse.Tests.Messages;

/// <summary>Microsoft: "Write plug-ins for CreateMultiple and UpdateMultiple": what is registered for one row runs for each of many.</summary>
public sealed class ManyRowsTests : IDisposable
{
    private readonly TestOrganization organization = new();

    public ManyRowsTests()
    {
        organization.ImportThings();
        foreach (var message in new[] { "Create", "Update" }) organization.Step("TargetRecorder", message, "test_thing", 10);
    }

    public void Dispose() => organization.Dispose();

    [Fact]
    public void The_steps_of_Create_run_for_each_row_of_CreateMultiple()
    {
        organization.Service.Execute(new CreateMultipleRequest { Targets = Rows(new Entity("test_thing") { ["test_name"] = "Lamp" }, new Entity("test_thing") { ["test_name"] = "Chair" }) });

        Assert.Equal(["Create 10 test_name", "Create 10 test_name"], organization.Notes());
    }

    [Fact]
    public void The_steps_of_Update_run_for_each_row_of_UpdateMultiple()
    {
        var ids = Enumerable.Range(1, 2).Select(number => organization.Create("test_thing", ("test_name", $"Lamp {number}"))).ToList();

        organization.Service.Execute(new UpdateMultipleRequest { Targets = Rows([.. ids.Select(id => new Entity("test_thing", id) { ["test_colour"] = new OptionSetValue(1) })]) });

        Assert.Equal(["Update 10 test_colour", "Update 10 test_colour"], organization.Notes().Skip(2));
    }

    [Fact]
    public void UpsertMultiple_runs_the_steps_of_whatever_happens_to_each_row_found_by_its_id_or_its_key()
    {
        var lamp = organization.Create("test_thing", ("test_name", "Lamp"));
        organization.Create("test_thing", ("test_name", "Chair"));
        var byKey = new Entity("test_thing", "test_name", "Chair") { ["test_colour"] = new OptionSetValue(1) };

        organization.Service.Execute(new UpsertMultipleRequest
        {
            Targets = Rows(new Entity("test_thing", lamp) { ["test_colour"] = new OptionSetValue(2) }, byKey, new Entity("test_thing", "test_name", "Table")),
        });

        Assert.Equal(["Update 10 test_colour", "Update 10 test_colour", "Create 10 test_name"], organization.Notes().Skip(2));
    }

    [Fact]
    public void A_step_that_refuses_one_row_refuses_them_all()
    {
        organization.Step("Refuser", "Update", "test_thing", 20, "no", filter: "test_colour");
        var lamp = organization.Create("test_thing", ("test_name", "Lamp"));
        var rows = Rows(new Entity("test_thing", lamp) { ["test_name"] = "Light" }, new Entity("test_thing", lamp) { ["test_colour"] = new OptionSetValue(1) });

        Assert.Equal("0x80040265", TestOrganization.CodeOf(() => organization.Service.Execute(new UpdateMultipleRequest { Targets = rows })));
        Assert.Equal("Lamp", organization.Retrieve("test_thing", lamp)["test_name"]);
    }

    [Fact]
    public void Rows_that_come_inside_a_new_row_run_the_whole_pipeline()
    {
        var account = new Entity("account") { ["name"] = "Contoso" };
        account.RelatedEntities[new Relationship("test_account_test_thing")] = Rows(new Entity("test_thing") { ["test_name"] = "Lamp" });

        organization.Service.Create(account);

        Assert.Equal(["Create 10 test_accountid,test_name"], organization.Notes());
    }

    [Fact]
    public void Rows_inside_a_row_that_is_updated_are_refused_by_name()
    {
        var account = new Entity("account", organization.Create("account", ("name", "Contoso")));
        account.RelatedEntities[new Relationship("test_account_test_thing")] = Rows(new Entity("test_thing") { ["test_name"] = "Lamp" });

        Assert.Equal("0x80040800", TestOrganization.CodeOf(() => organization.Service.Update(account)));
    }

    private static EntityCollection Rows(params Entity[] rows) => new([.. rows]) { EntityName = "test_thing" };
}
