using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Tests.Customizing;

public sealed class TableTests : CustomizingTest
{
    [Fact]
    public void A_table_that_was_created_takes_a_column_and_rows_and_is_asked_by_FetchXML()
    {
        Run(Table());
        Run(Column(String("new_Harbour")));
        Boat("Anna", ("new_harbour", "Kiel"));
        Boat("Berta");

        var found = Service.RetrieveMultiple(new FetchExpression("<fetch><entity name='new_boat'><attribute name='new_harbour' /><filter><condition attribute='new_name' operator='eq' value='Anna' /></filter></entity></fetch>"));

        Assert.Equal("Kiel", Assert.Single(found.Entities)["new_harbour"]);
    }

    [Fact]
    public void A_new_table_has_states_an_owner_privileges_views_and_a_form()
    {
        Run(Table());
        var row = Test.Retrieve("new_boat", Boat("Anna"));

        Assert.Equal((0, 1, Test.Admin), (row.GetAttributeValue<OptionSetValue>("statecode").Value, row.GetAttributeValue<OptionSetValue>("statuscode").Value, row.GetAttributeValue<EntityReference>("ownerid").Id));
        Assert.Equal(8, Test.Rows("privilege").Count(one => one.Text("name")!.EndsWith("new_Boat", StringComparison.Ordinal)));
        Assert.Equal(6, Test.Rows("savedquery").Count(one => one.Text("returnedtypecode") == "new_boat"));
        Assert.Single(Test.Rows("systemform"), one => one.Text("objecttypecode") == "new_boat");
    }

    [Fact]
    public void A_table_of_the_organisation_has_no_owner()
    {
        Run(Table(ownership: OwnershipTypes.OrganizationOwned));

        var row = Test.Retrieve("new_boat", Boat("Anna"));

        Assert.False(row.Contains("ownerid"));
        Assert.Equal("organization", row.GetAttributeValue<EntityReference>("organizationid").LogicalName);
    }

    [Fact]
    public void After_a_restart_the_table_and_its_rows_are_there()
    {
        Run(Table());
        var boat = Boat("Anna");

        Test.Restart();

        Assert.Equal("Anna", Test.Retrieve("new_boat", boat)["new_name"]);
    }

    [Fact]
    public void When_its_transaction_is_undone_nothing_of_a_table_is_there()
    {
        var before = Text(Metadata);
        var both = new OrganizationRequest("ExecuteTransaction") { ["Requests"] = new OrganizationRequestCollection { Table(), new OrganizationRequest("Delete") { ["Target"] = new EntityReference("account", Guid.NewGuid()) } } };

        Assert.Throws<System.ServiceModel.FaultException<OrganizationServiceFault>>(() => Run(both));

        Assert.Equal(before, Text(Metadata));
        Assert.DoesNotContain(Test.Rows("savedquery"), one => one.Text("returnedtypecode") == "new_boat");
        Run(Table());
        Boat("Anna");
    }

    [Fact]
    public void A_transaction_sees_the_table_it_has_created()
    {
        var both = new OrganizationRequest("ExecuteTransaction") { ["Requests"] = new OrganizationRequestCollection { Table(), Column(String("new_Harbour")), new OrganizationRequest("Create") { ["Target"] = new Entity("new_boat") { ["new_name"] = "Anna", ["new_harbour"] = "Kiel" } } } };

        Run(both);

        Assert.Equal("Kiel", Assert.Single(Test.Rows("new_boat")).Text("new_harbour"));
    }

    [Fact]
    public async Task Several_who_change_definitions_at_once_lose_nothing_of_one_another()
    {
        await Task.WhenAll(Enumerable.Range(0, 6).Select(number => Task.Run(() => Test.Organization.ServiceFor(Test.Admin).Execute(Table($"new_Boat{number}")), TestContext.Current.CancellationToken)));
        await Task.WhenAll(Enumerable.Range(0, 6).Select(number => Task.Run(() => Test.Organization.ServiceFor(Test.Admin).Execute(Column(String($"new_C{number}"), "new_boat0")), TestContext.Current.CancellationToken)));

        Assert.All(Enumerable.Range(0, 6), number => Assert.True(Metadata.TryTable($"new_boat{number}", out _) && Metadata.Table("new_boat0").FindColumn($"new_c{number}") is not null));
    }

    [Theory]
    [InlineData("Boat", "0x80040203")]
    [InlineData("1x_Boat", "0x80040203")]
    [InlineData("mscrm_Boat", "0x80040203")]
    [InlineData("new_Boat'; drop table account", "0x80040203")]
    [InlineData("NEW_BOAT", "0x80047010")]
    public void A_name_that_is_taken_or_has_no_prefix_is_refused(string name, string code)
    {
        Run(Table());

        Assert.Equal(code, CodeOf(Table(name)));
    }

    [Fact]
    public void A_table_needs_a_primary_name_column()
    {
        var table = Table();
        table.Parameters.Remove("PrimaryAttribute");

        Assert.Equal("0x80040203", CodeOf(table));
    }

    [Fact]
    public void Only_who_has_the_privilege_creates_tables_and_a_system_customizer_has_it()
    {
        var (customizer, other) = (Test.User("customizer"), Test.User("other"));
        Service.Associate("systemuser", customizer, new Relationship("systemuserroles_association"), [new EntityReference("role", new Guid("119f245c-3cc8-4b62-b31c-d1a046ced15d"))]);

        Assert.Equal("0x80040220", TestOrganization.CodeOf(() => Test.Organization.ServiceFor(other).Execute(Table())));
        Test.Organization.ServiceFor(customizer).Execute(Table());
        Assert.True(Metadata.TryTable("new_boat", out _));
    }

    [Fact]
    public void Labels_that_are_merged_keep_other_languages_and_the_others_are_replaced()
    {
        Run(Table());
        OrganizationRequest Renamed(string text, int language, bool merge) => new("UpdateEntity") { ["Entity"] = new EntityMetadata { LogicalName = "new_boat", DisplayName = new Label(text, language) }, ["MergeLabels"] = merge };

        Run(Renamed("Boot", 1031, merge: true));
        Assert.Equal(["Boat", "Boot"], Metadata.Table("new_boat").DisplayName.Texts.OrderByDescending(said => said.Key).Select(said => said.Value));
        Run(Renamed("Ship", 1033, merge: false));
        Assert.Equal("Ship", Assert.Single(Metadata.Table("new_boat").DisplayName.Texts).Value);
    }

    [Fact]
    public void Activities_of_a_table_can_be_allowed_and_not_forbidden_again()
    {
        Run(Table());
        OrganizationRequest Activities(bool wanted) => new("UpdateEntity") { ["Entity"] = new EntityMetadata { LogicalName = "new_boat", HasActivities = wanted }, ["MergeLabels"] = true };

        Run(Activities(true));
        Test.Create("phonecall", ("subject", "About Anna"), ("regardingobjectid", new EntityReference("new_boat", Boat("Anna"))));

        Assert.Equal("0x80040203", CodeOf(Activities(false)));
    }

    [Fact]
    public void A_deleted_table_takes_its_rows_views_privileges_and_notes_along_and_can_be_created_anew()
    {
        Run(Table());
        Run("UpdateEntity", ("Entity", new EntityMetadata { LogicalName = "new_boat", HasNotes = true }), ("MergeLabels", true));
        Test.Create("annotation", ("subject", "A note"), ("objectid", new EntityReference("new_boat", Boat("Anna"))));

        Run("DeleteEntity", ("LogicalName", "new_boat"));

        Assert.False(Metadata.TryTable("new_boat", out _));
        Assert.Empty(Test.Rows("annotation"));
        Assert.DoesNotContain(Test.Rows("savedquery"), one => one.Text("returnedtypecode") == "new_boat");
        Assert.DoesNotContain(Test.Rows("privilege"), one => one.Text("name")!.EndsWith("new_Boat", StringComparison.Ordinal));
        Run(Table());
        Assert.Empty(Test.Rows("new_boat"));
    }

    [Fact]
    public void A_table_that_another_refers_to_is_not_deleted()
    {
        Run(Table());
        Run(Lookup("new_boat_contact", "new_boat", "contact", "new_BoatId"));

        Assert.Equal("0x8004f01f", CodeOf(new OrganizationRequest("DeleteEntity") { ["LogicalName"] = "new_boat" }));
    }

    [Theory]
    [InlineData("account", "0x80040203")]
    [InlineData("nosuchtable", "0x80041102")]
    public void The_platforms_own_tables_are_not_deleted(string table, string code) => Assert.Equal(code, CodeOf(new OrganizationRequest("DeleteEntity") { ["LogicalName"] = table }));

    [Fact]
    public void What_a_managed_solution_brought_is_not_deleted()
    {
        Test.ImportThings();

        Assert.Equal("0x80040203", CodeOf(new OrganizationRequest("DeleteEntity") { ["LogicalName"] = "test_thing" }));
        Assert.Equal("0x80040203", CodeOf(new OrganizationRequest("DeleteAttribute") { ["EntityLogicalName"] = "test_thing", ["LogicalName"] = "test_colour" }));
    }
}
