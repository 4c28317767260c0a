using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;
using Xunit;

namespace LocalDataverse.Tests.Customizing;

/// <summary>What was made here, not imported, is exported all the same.</summary>
public sealed class ExportTests : CustomizingTest
{
    public ExportTests()
    {
        var publisher = Test.Create("publisher", ("uniquename", "harbour"), ("friendlyname", "Harbour"), ("customizationprefix", "new"), ("customizationoptionvalueprefix", 72700));
        Test.Create("solution", ("uniquename", "boats"), ("friendlyname", "Boats"), ("version", "1.0.0.0"), ("publisherid", new EntityReference("publisher", publisher)));
    }

    [Fact]
    public void A_table_that_was_created_is_there_after_export_and_import()
    {
        Run(In(Table()));
        Run(In(Column(String("new_Harbour"))));
        Run(In(Lookup("new_account_boats", "account", "new_boat", "new_OwnerAccountId")));

        using var other = Exported();
        var account = other.Create("account", ("name", "Shipping"));
        var boat = other.Create("new_boat", ("new_name", "Anna"), ("new_harbour", "Kiel"), ("new_owneraccountid", new EntityReference("account", account)));

        Assert.Equal("Kiel", other.Retrieve("new_boat", boat)["new_harbour"]);
        Assert.Equal(account, other.Retrieve("new_boat", boat).GetAttributeValue<EntityReference>("new_owneraccountid").Id);
    }

    [Fact]
    public void A_column_that_was_added_to_a_table_of_the_platform_travels_without_the_table()
    {
        Run(In(Column(String("new_Harbour"), "contact")));

        using var other = Exported();

        Assert.Equal("new_Harbour", other.Organization.Metadata.Table("contact").Column("new_harbour").SchemaName);
        Assert.Equal("1 contact", Roots(other));
    }

    [Fact]
    public void A_column_that_was_secured_is_secured_where_it_is_imported()
    {
        Run(In(Table()));
        var column = String("new_Value");
        column.IsSecured = true;
        Run(In(Column(column)));

        using var other = Exported();

        Assert.True(other.Organization.Metadata.Table("new_boat").Column("new_value").IsSecured);
    }

    [Fact]
    public void A_column_of_files_and_one_of_pictures_travel_with_their_limits_and_without_what_goes_with_them()
    {
        Run(In(Table()));
        Run(In(Column(new FileAttributeMetadata { SchemaName = "new_Papers", DisplayName = new Label("Papers", 1033), MaxSizeInKB = 2048 })));
        Run(In(Column(new ImageAttributeMetadata { SchemaName = "new_Photo", DisplayName = new Label("Photo", 1033), MaxSizeInKB = 4096, CanStoreFullImage = true, IsPrimaryImage = true })));

        using var other = Exported();

        Assert.Equal(Pictures(Test.Organization.Metadata.Table("new_boat")), Pictures(other.Organization.Metadata.Table("new_boat")));
    }

    [Fact]
    public void A_relationship_that_was_taken_out_with_its_lookup_is_not_exported()
    {
        Run(In(Column(String("new_Harbour"), "contact")));
        Run(In(Lookup("new_account_harbours", "account", "contact", "new_OwnerAccountId")));
        var contact = Test.Organization.Metadata.Table("contact");

        Remove(10, Test.Organization.Metadata.OneToManyByName("new_account_harbours")!.MetadataId);
        Remove(2, contact.Column("new_owneraccountid").MetadataId);

        using var other = Exported();
        Assert.Equal((true, false), (other.Organization.Metadata.Table("contact").FindColumn("new_harbour") is not null, other.Organization.Metadata.OneToManyByName("new_account_harbours") is not null));
    }

    private void Remove(int type, Guid id)
    {
        var isListed = Test.Service.RetrieveMultiple(TestOrganization.Where("solutioncomponent", "objectid", id)).Entities.Count > 0;
        if (!isListed) Run("AddSolutionComponent", ("ComponentType", type), ("ComponentId", id), ("SolutionUniqueName", "boats"), ("AddRequiredComponents", false));
        Run("RemoveSolutionComponent", ("ComponentType", type), ("ComponentId", id), ("SolutionUniqueName", "boats"));
    }

    private static IEnumerable<string> Pictures(TableDefinition table) => table.Columns.Values
        .Where(column => column.MaxSizeInKB is not null || column.IsCompanion)
        .Select(column => $"{column.LogicalName} {column.Type} {column.MaxSizeInKB} {column.CanStoreFullImage} {column.IsPrimaryImage} {column.IsCompanion} {column.AttributeOf}").Order(StringComparer.Ordinal);

    private static string Roots(TestOrganization organization)
    {
        var solution = organization.Service.RetrieveMultiple(TestOrganization.Where("solution", "uniquename", "boats")).Entities.Single().Id;
        return string.Join(", ", organization.Service.RetrieveMultiple(TestOrganization.Where("solutioncomponent", "solutionid", solution)).Entities
            .Select(component => $"{(component["componenttype"] as OptionSetValue)?.Value ?? component["componenttype"]} {organization.Organization.Metadata.Tables.First(table => table.MetadataId == component.GetAttributeValue<Guid>("objectid")).LogicalName}"));
    }

    private TestOrganization Exported()
    {
        var zip = (byte[])Run("ExportSolution", ("SolutionName", "boats"), ("Managed", false))["ExportSolutionFile"];
        var other = new TestOrganization();
        other.Service.Execute(new OrganizationRequest("ImportSolution") { ["CustomizationFile"] = zip });
        return other;
    }

    private static OrganizationRequest In(OrganizationRequest request)
    {
        request["SolutionUniqueName"] = "boats";
        return request;
    }
}
