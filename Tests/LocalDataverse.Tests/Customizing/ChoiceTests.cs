using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;
using Xunit;

namespace LocalDataverse.Tests.Customizing;

public sealed class ChoiceTests : CustomizingTest
{
    private static readonly int[] Turned = [7, 100000000];

    public ChoiceTests()
    {
        Run(Table());
        Run("CreateOptionSet", ("OptionSet", new OptionSetMetadata([new OptionMetadata { Label = Say("Red") }, new OptionMetadata { Value = 7, Label = Say("Blue") }]) { Name = "new_colours", DisplayName = Say("Colours") }));
        Run(Column(new PicklistAttributeMetadata { SchemaName = "new_Colour", DisplayName = Say("Colour"), OptionSet = new OptionSetMetadata { IsGlobal = true, Name = "new_colours" } }));
    }

    [Fact]
    public void An_option_without_a_value_gets_the_next_of_the_publisher()
    {
        Assert.Equal([100000000, 7], Metadata.GlobalChoices["new_colours"].Options.Select(option => option.Value));
        Assert.Equal(100000001, Run("InsertOptionValue", ("OptionSetName", "new_colours"), ("Label", Say("Green")))["NewOptionValue"]);
        Assert.Equal("0x80040203", CodeOf(new OrganizationRequest("InsertOptionValue") { ["OptionSetName"] = "new_colours", ["Value"] = 7, ["Label"] = Say("Blue again") }));
    }

    [Fact]
    public void Every_column_of_a_shared_choice_has_its_new_option()
    {
        Run("InsertOptionValue", ("OptionSetName", "new_colours"), ("Value", 8), ("Label", Say("Green")));

        Boat("Anna", ("new_colour", new OptionSetValue(8)));

        Assert.Equal("0x8004431a", TestOrganization.CodeOf(() => Boat("Berta", ("new_colour", new OptionSetValue(9)))));
    }

    [Fact]
    public void Options_are_named_anew_ordered_and_deleted()
    {
        Run("UpdateOptionValue", ("OptionSetName", "new_colours"), ("Value", 7), ("Label", Say("Navy")), ("MergeLabels", true));
        Run("OrderOption", ("OptionSetName", "new_colours"), ("Values", Turned));
        Assert.Equal(["Navy", "Red"], Metadata.GlobalChoices["new_colours"].Options.Select(option => option.Label.Text));
        Run("DeleteOptionValue", ("OptionSetName", "new_colours"), ("Value", 7));
        Assert.Equal("0x80040203", CodeOf(new OrganizationRequest("OrderOption") { ["OptionSetName"] = "new_colours", ["Values"] = Turned }));
        Assert.Equal("Red", Assert.Single(Metadata.Table("new_boat").Column("new_colour").Choice!.Options).Label.Text);
    }

    [Fact]
    public void A_shared_choice_is_deleted_when_no_column_uses_it()
    {
        Assert.Equal("0x8004f01f", CodeOf(new OrganizationRequest("DeleteOptionSet") { ["Name"] = "new_colours" }));
        Run("DeleteAttribute", ("EntityLogicalName", "new_boat"), ("LogicalName", "new_colour"));
        Run("DeleteOptionSet", ("Name", "new_colours"));
        Assert.False(Metadata.GlobalChoices.ContainsKey("new_colours"));
    }

    [Fact]
    public void A_state_has_further_status_reasons_and_brings_the_one_that_it_is_told()
    {
        var sunk = (int)Run("InsertStatusValue", ("EntityLogicalName", "new_boat"), ("AttributeLogicalName", "statuscode"), ("StateCode", 1), ("Label", Say("Sunk")))["NewOptionValue"];
        Run("UpdateStateValue", ("EntityLogicalName", "new_boat"), ("AttributeLogicalName", "statecode"), ("Value", 1), ("Label", Say("Out of service")), ("DefaultStatusCode", sunk), ("MergeLabels", true));
        var boat = Boat("Anna");

        Test.Update("new_boat", boat, ("statecode", new OptionSetValue(1)));

        Assert.Equal(sunk, Test.Retrieve("new_boat", boat).GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal("0x80040203", CodeOf(new OrganizationRequest("InsertOptionValue") { ["EntityLogicalName"] = "new_boat", ["AttributeLogicalName"] = "statuscode", ["Label"] = Say("Lost") }));
    }
}
