using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;
using Xunit;

namespace LocalDataverse.Tests.Customizing;

public sealed class RelationshipTests : CustomizingTest
{
    public RelationshipTests() => Run(Table());

    [Fact]
    public void A_new_lookup_refers_to_rows_and_its_relationship_does_what_it_says()
    {
        var request = Lookup("new_account_boats", "account", "new_boat", "new_AccountId");
        ((OneToManyRelationshipMetadata)request["OneToManyRelationship"]).CascadeConfiguration = new CascadeConfiguration { Delete = CascadeType.Restrict };
        Run(request);
        var account = Test.Create("account", ("name", "Harbour Ltd"));
        Boat("Anna", ("new_accountid", new EntityReference("account", account)));

        Assert.Equal("0x80040227", TestOrganization.CodeOf(() => Service.Delete("account", account)));
        Run("UpdateRelationship", ("Relationship", new OneToManyRelationshipMetadata { SchemaName = "new_account_boats", CascadeConfiguration = new CascadeConfiguration { Delete = CascadeType.Cascade } }), ("MergeLabels", true));
        Service.Delete("account", account);
        Assert.Empty(Test.Rows("new_boat"));
    }

    [Fact]
    public void A_deleted_relationship_takes_its_lookup_along()
    {
        Run(Lookup("new_account_boats", "account", "new_boat", "new_AccountId"));

        Run("DeleteRelationship", ("Name", "new_account_boats"));

        Assert.Null(Metadata.Table("new_boat").FindColumn("new_accountid"));
        Assert.Null(Metadata.OneToManyByName("new_account_boats"));
    }

    [Fact]
    public void A_lookup_that_refers_to_a_further_table_keeps_what_it_refers_to()
    {
        Run(Lookup("new_contact_boats", "contact", "new_boat", "new_PartnerId"));
        var contact = Test.Create("contact", ("lastname", "Sailor"));
        var boat = Boat("Anna", ("new_partnerid", new EntityReference("contact", contact)));

        Run(Lookup("new_account_boats", "account", "new_boat", "new_PartnerId"));

        Assert.Equal("contact", Test.Retrieve("new_boat", boat).GetAttributeValue<EntityReference>("new_partnerid").LogicalName);
        var other = Boat("Berta", ("new_partnerid", new EntityReference("account", Test.Create("account", ("name", "Harbour Ltd")))));
        Run("DeleteRelationship", ("Name", "new_account_boats"));
        Assert.Equal(contact, Test.Retrieve("new_boat", boat).GetAttributeValue<EntityReference>("new_partnerid").Id);
        Assert.False(Test.Retrieve("new_boat", other).Contains("new_partnerid"));
        Assert.Equal(["contact"], Metadata.Table("new_boat").Column("new_partnerid").Targets);
    }

    [Theory]
    [InlineData("CreatePolymorphicLookupAttribute", "systemuser")]
    [InlineData("CreateCustomerRelationships", "contact")]
    public void A_lookup_of_two_tables_has_a_relationship_to_each(string message, string second)
    {
        var response = Run(message,
            ("Lookup", new LookupAttributeMetadata { SchemaName = "new_PartnerId", DisplayName = Say("Partner") }),
            ("OneToManyRelationships", new[] { "account", second }.Select(table => new OneToManyRelationshipMetadata { SchemaName = $"new_{table}_boats", ReferencedEntity = table, ReferencingEntity = "new_boat" }).ToArray()));
        var account = Test.Create("account", ("name", "Harbour Ltd"));

        var boat = Boat("Anna", ("new_partnerid", new EntityReference("account", account)));

        Assert.Equal(account, Test.Retrieve("new_boat", boat).GetAttributeValue<EntityReference>("new_partnerid").Id);
        Assert.Equal(2, ((Guid[])response["RelationshipIds"]).Length);
    }

    [Fact]
    public void A_customer_needs_both_and_keeps_both()
    {
        OrganizationRequest Customer(params string[] tables) => new("CreateCustomerRelationships")
        {
            ["Lookup"] = new LookupAttributeMetadata { SchemaName = "new_PartnerId", DisplayName = Say("Partner") },
            ["OneToManyRelationships"] = tables.Select(table => new OneToManyRelationshipMetadata { SchemaName = $"new_{table}_boats", ReferencedEntity = table, ReferencingEntity = "new_boat" }).ToArray(),
        };

        Assert.Equal("0x80040203", CodeOf(Customer("account")));
        Run(Customer("account", "contact"));
        Assert.Equal("0x8004847d", CodeOf(new OrganizationRequest("DeleteRelationship") { ["Name"] = "new_account_boats" }));
    }

    [Fact]
    public void Rows_of_two_tables_are_joined_and_parted_and_the_relationship_goes_with_what_joins_them()
    {
        Run("CreateManyToMany", ("ManyToManyRelationship", new ManyToManyRelationshipMetadata { SchemaName = "new_boats_contacts", Entity1LogicalName = "new_boat", Entity2LogicalName = "contact" }), ("IntersectEntitySchemaName", "new_boatcontact"));
        var (boat, contact) = (Boat("Anna"), Test.Create("contact", ("lastname", "Sailor")));

        Service.Associate("new_boat", boat, new Relationship("new_boats_contacts"), [new EntityReference("contact", contact)]);
        Assert.Single(Test.Rows("new_boatcontact"));
        Assert.Equal("0x80040203", CodeOf(new OrganizationRequest("DeleteEntity") { ["LogicalName"] = "new_boatcontact" }));
        Run("DeleteRelationship", ("Name", "new_boats_contacts"));

        Assert.False(Metadata.TryTable("new_boatcontact", out _));
        Assert.Null(Metadata.ManyToManyByName("new_boats_contacts"));
    }

    [Fact]
    public void A_name_of_a_relationship_that_is_taken_is_refused_and_so_are_tables_that_cannot_be_joined()
    {
        Run(Lookup("new_account_boats", "account", "new_boat", "new_AccountId"));

        Assert.Equal("0x80047010", CodeOf(Lookup("new_ACCOUNT_boats", "contact", "new_boat", "new_ContactId")));
        Assert.Equal("0x80040203", CodeOf(Lookup("new_roles_boats", "systemuserroles", "new_boat", "new_RolesId")));
        Assert.Equal("0x80040203", CodeOf(new OrganizationRequest("DeleteRelationship") { ["Name"] = "contact_customer_accounts" }));
        Assert.True((bool)Run("CanBeReferenced", ("EntityName", "new_boat"))["CanBeReferenced"]);
        Assert.False((bool)Run("CanManyToMany", ("EntityName", "systemuserroles"))["CanManyToMany"]);
        Assert.Contains("new_boat", (string[])Run("GetValidReferencingEntities", ("ReferencedEntityName", "account"))["EntityNames"]);
    }
}
