using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Xunit;

namespace LocalDataverse.Tests.Messages;

/// <summary>Microsoft: "Use Upsert to Create or Update a record", "Use an alternate key to reference a record".</summary>
public sealed class KeyTests : IDisposable
{
    private readonly TestOrganization organization = new();

    public KeyTests() => organization.ImportThings();

    public void Dispose() => organization.Dispose();

    [Fact]
    public void A_key_that_finds_a_row_is_not_changed_by_an_upsert()
    {
        var id = organization.Create("test_thing", ("test_name", "Lamp"));

        organization.Service.Execute(new UpsertRequest { Target = Named("Lamp", ("test_name", "Chair"), ("test_colour", new OptionSetValue(2))) });

        Assert.Equal(("Lamp", 2), Thing(id));
    }

    [Fact]
    public void A_key_that_finds_a_row_is_not_changed_by_an_update()
    {
        var id = organization.Create("test_thing", ("test_name", "Lamp"));

        organization.Service.Update(Named("Lamp", ("test_name", "Chair"), ("test_colour", new OptionSetValue(2))));

        Assert.Equal(("Lamp", 2), Thing(id));
    }

    [Fact]
    public void A_key_that_is_left_out_wakes_no_step()
    {
        organization.Create("test_thing", ("test_name", "Lamp"));
        organization.Step("Recorder", "Update", "test_thing", 40, filter: "test_name");

        organization.Service.Execute(new UpsertRequest { Target = Named("Lamp", ("test_name", "Chair"), ("test_colour", new OptionSetValue(2))) });

        Assert.Empty(organization.Notes());
    }

    [Fact]
    public void A_new_rows_steps_see_the_key_it_was_named_by()
    {
        organization.Step("TargetRecorder", "Create", "test_thing", 10);

        organization.Service.Execute(new UpsertRequest { Target = Named("Lamp") });

        Assert.Equal(["Create 10 test_name"], organization.Notes());
    }

    [Fact]
    public void A_new_row_has_the_value_that_is_written_rather_than_the_one_it_was_looked_for_by()
    {
        var response = (UpsertResponse)organization.Service.Execute(new UpsertRequest { Target = Named("Lamp", ("test_name", "Chair")) });

        Assert.Equal("Chair", organization.Retrieve("test_thing", response.Target.Id)["test_name"]);
    }

    [Theory]
    [InlineData("Update")]
    [InlineData("Delete")]
    [InlineData("Assign")]
    public void Steps_before_validation_know_which_row_a_key_means(string message)
    {
        organization.Create("test_thing", ("test_name", "Lamp"));
        var step = organization.Step("ImageRecorder", message, "test_thing", 10);
        organization.Image(step, 0, "row", "test_name");
        var reference = new EntityReference("test_thing", "test_name", "Lamp");

        organization.Service.Execute(message switch
        {
            "Update" => new UpdateRequest { Target = Named("Lamp", ("test_colour", new OptionSetValue(1))) },
            "Delete" => new DeleteRequest { Target = reference },
            _ => new OrganizationRequest("Assign") { ["Target"] = reference, ["Assignee"] = new EntityReference("systemuser", organization.Admin) },
        });

        Assert.Equal("pre row:test_name=Lamp,test_thingid=id post ", organization.Notes()[0]);
    }

    private static Entity Named(string key, params (string Column, object Value)[] values)
    {
        var row = new Entity("test_thing", "test_name", key);
        foreach (var (column, value) in values) row[column] = value;
        return row;
    }

    private (string Name, int Colour) Thing(Guid id)
    {
        var row = organization.Retrieve("test_thing", id);
        return ((string)row["test_name"], row.GetAttributeValue<OptionSetValue>("test_colour").Value);
    }
}
