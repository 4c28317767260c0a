using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;
using Xunit;

namespace LocalDataverse.Tests.Customizing;

/// <summary>RetrieveMetadataChanges tells what changed since an answer, and what was deleted.</summary>
public sealed class ChangesTests : CustomizingTest
{
    [Fact]
    public void Only_the_column_that_was_added_has_changed()
    {
        Run(Table());
        var stamp = Stamp();

        Run(Column(String("new_Harbour")));

        var table = Assert.Single(Since(stamp).Tables);
        Assert.Equal(("new_boat", false), (table.LogicalName, table.HasChanged));
        Assert.Equal(["new_harbour"], table.Attributes.Select(column => column.LogicalName));
        Assert.True(table.Attributes[0].HasChanged);
    }

    [Fact]
    public void A_deleted_column_is_told_by_its_id_also_after_a_restart()
    {
        Run(Table());
        var id = (Guid)Run(Column(String("new_Harbour")))["AttributeId"];
        var stamp = Stamp();

        Run("DeleteAttribute", ("EntityLogicalName", "new_boat"), ("LogicalName", "new_harbour"));
        Test.Restart();

        var (tables, deleted, _) = Since(stamp);
        Assert.Empty(tables);
        Assert.Equal([id], deleted[DeletedMetadataFilters.Attribute]);
    }

    [Fact]
    public void A_deleted_table_is_told_and_one_that_was_created_anew_is_there_again()
    {
        var id = (Guid)Run(Table())["EntityId"];
        var stamp = Stamp();

        Run("DeleteEntity", ("LogicalName", "new_boat"));
        Assert.Contains(id, Since(stamp).Deleted[DeletedMetadataFilters.Entity]);
        Run(Table());

        var (tables, deleted, _) = Since(stamp);
        Assert.DoesNotContain(id, deleted[DeletedMetadataFilters.Entity]);
        Assert.Equal("new_boat", Assert.Single(tables).LogicalName);
    }

    [Fact]
    public void The_stamp_of_the_last_answer_has_nothing_and_one_that_nobody_gave_has_expired()
    {
        Run(Table());
        Test.Restart();

        Assert.Empty(Since(Stamp()).Tables);
        Assert.Equal("0x80044352", TestOrganization.CodeOf(() => Since("999999")));
        Assert.Equal("0x80044352", TestOrganization.CodeOf(() => Since("x")));
    }

    [Fact]
    public void What_was_undone_has_not_changed()
    {
        Run(Table());
        var stamp = Stamp();
        var both = new OrganizationRequest("ExecuteTransaction") { ["Requests"] = new OrganizationRequestCollection { Column(String("new_Harbour")), new OrganizationRequest("Delete") { ["Target"] = new EntityReference("account", Guid.NewGuid()) } } };

        Assert.ThrowsAny<Exception>(() => Run(both));

        Assert.Empty(Since(stamp).Tables);
        Assert.Equal(stamp, Stamp());
    }

    [Fact]
    public void Labels_are_told_in_the_languages_that_are_asked_for()
    {
        var query = Query();
        query.LabelQuery = new LabelQueryExpression();
        query.LabelQuery.FilterLanguages.Add(1031);
        query.Criteria = new MetadataFilterExpression();
        query.Criteria.Conditions.Add(new MetadataConditionExpression("LogicalName", MetadataConditionOperator.Equals, "account"));

        var account = Assert.Single((EntityMetadataCollection)Run("RetrieveMetadataChanges", ("Query", query))["EntityMetadata"]);

        Assert.Equal([1031], account.DisplayName.LocalizedLabels.Select(label => label.LanguageCode));
    }

    private string Stamp() => (string)Run("RetrieveMetadataChanges", ("Query", Query()))["ServerVersionStamp"];

    private (EntityMetadataCollection Tables, DeletedMetadataCollection Deleted, string Stamp) Since(string stamp)
    {
        var answer = Run("RetrieveMetadataChanges", ("Query", Query()), ("ClientVersionStamp", stamp), ("DeletedMetadataFilters", DeletedMetadataFilters.All));
        return ((EntityMetadataCollection)answer["EntityMetadata"], (DeletedMetadataCollection)answer["DeletedMetadata"], (string)answer["ServerVersionStamp"]);
    }

    private static EntityQueryExpression Query() => new() { Properties = new MetadataPropertiesExpression("DisplayName", "Attributes"), AttributeQuery = new AttributeQueryExpression { Properties = new MetadataPropertiesExpression("LogicalName") } };
}
