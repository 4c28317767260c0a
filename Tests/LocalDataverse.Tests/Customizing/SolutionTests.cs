using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;
using Xunit;

namespace LocalDataverse.Tests.Customizing;

/// <summary>A component goes into the solution that its request names.</summary>
public sealed class SolutionTests : CustomizingTest
{
    private readonly Guid solution;

    public SolutionTests()
    {
        var publisher = Test.Create("publisher", ("uniquename", "harbour"), ("friendlyname", "Harbour"), ("customizationprefix", "new"), ("customizationoptionvalueprefix", 72700));
        solution = Test.Create("solution", ("uniquename", "boats"), ("friendlyname", "Boats"), ("version", "1.0.0.0"), ("publisherid", new EntityReference("publisher", publisher)));
    }

    [Fact]
    public void A_table_that_was_created_in_it_is_in_it_whole()
    {
        Run(In(Table()));
        Run(In(Column(String("new_Harbour"))));

        Assert.Equal(["1 0"], Components());
    }

    [Fact]
    public void Of_another_table_only_what_was_added_is_in_it()
    {
        Run(In(Column(String("new_Harbour"), "contact")));
        Run(In(Lookup("new_account_contacts", "account", "contact", "new_AccountId")));

        Assert.Equal(["1 1", "10 ", "2 ", "2 "], Components());
    }

    [Fact]
    public void What_is_deleted_is_in_no_solution_any_more()
    {
        Run(In(Table()));
        Run(In(Column(String("new_Harbour"), "contact")));

        Run("DeleteEntity", ("LogicalName", "new_boat"));
        Run("DeleteAttribute", ("EntityLogicalName", "contact"), ("LogicalName", "new_harbour"));

        Assert.Equal(["1 1"], Components());
    }

    [Fact]
    public void Values_of_options_begin_with_the_number_of_its_publisher()
    {
        Run(In(Table()));

        Run(In(new OrganizationRequest("CreateOptionSet") { ["OptionSet"] = new OptionSetMetadata([new OptionMetadata { Label = Say("Red") }]) { Name = "new_colours", DisplayName = Say("Colours") } }));

        Assert.Equal(727000000, Metadata.GlobalChoices["new_colours"].Options[0].Value);
        Assert.Equal(["1 0", "9 0"], Components());
    }

    [Fact]
    public void A_solution_that_is_not_there_or_managed_is_refused_and_nothing_is_made()
    {
        Test.ImportThings();

        Assert.Equal("0x80040217", CodeOf(In(Table(), "nosuch")));
        Assert.Equal("0x80040203", CodeOf(In(Table(), "test")));
        Assert.False(Metadata.TryTable("new_boat", out _));
    }

    private static OrganizationRequest In(OrganizationRequest request, string solution = "boats")
    {
        request["SolutionUniqueName"] = solution;
        return request;
    }

    private IEnumerable<string> Components() => Test.Rows("solutioncomponent").Where(row => row.Guid("solutionid") == solution).Select(row => $"{row.Number("componenttype")} {row.Number("rootcomponentbehavior")}").Order(StringComparer.Ordinal);
}
