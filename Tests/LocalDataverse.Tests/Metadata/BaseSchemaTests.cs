using LocalDataverse.Import;
using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;
using Xunit;

namespace LocalDataverse.Tests.Metadata;

public sealed class BaseSchemaTests
{
    private static readonly MetadataCatalogue Catalogue = CatalogueBuilder.Build(MetadataCatalogue.Empty, BaseSchema.Read(), isBase: true);

    [Theory]
    [InlineData("opportunity", "customerid", "account", "customerid_account", "opportunity_customer_accounts")]
    [InlineData("opportunity", "parentaccountid", "account", "parentaccountid", "opportunity_parent_account")]
    [InlineData("account", "primarycontactid", "contact", "primarycontactid", "account_primary_contact")]
    [InlineData("lead", "customerid", "account", "customerid_account", "lead_customer_accounts")]
    [InlineData("lead", "parentcontactid", "contact", "parentcontactid", "lead_parent_contact")]
    [InlineData("lead", "qualifyingopportunityid", "opportunity", "qualifyingopportunityid", "lead_qualifying_opportunity")]
    [InlineData("lead", "owninguser", "systemuser", "owninguser", "lead_owning_user")]
    [InlineData("opportunity", "originatingleadid", "lead", "originatingleadid", "opportunity_originating_lead")]
    [InlineData("account", "originatingleadid", "lead", "originatingleadid", "account_originating_lead")]
    [InlineData("contact", "originatingleadid", "lead", "originatingleadid", "contact_originating_lead")]
    [InlineData("phonecall", "regardingobjectid", "lead", "regardingobjectid_lead_phonecall", "Lead_Phonecalls")]
    [InlineData("activityparty", "partyid", "lead", "partyid_lead", "lead_activity_parties")]
    [InlineData("annotation", "objectid", "lead", "objectid_lead", "Lead_Annotation")]
    [InlineData("contact", "parentcustomerid", "account", "parentcustomerid_account", "contact_customer_accounts")]
    [InlineData("task", "regardingobjectid", "opportunity", "regardingobjectid_opportunity_task", "Opportunity_Tasks")]
    [InlineData("phonecall", "regardingobjectid", "account", "regardingobjectid_account_phonecall", "Account_Phonecalls")]
    [InlineData("activitypointer", "regardingobjectid", "opportunity", "regardingobjectid_opportunity", "Opportunity_ActivityPointers")]
    [InlineData("opportunityclose", "opportunityid", "opportunity", "opportunityid", "Opportunity_OpportunityClose")]
    [InlineData("annotation", "objectid", "contact", "objectid_contact", "Contact_Annotation")]
    [InlineData("activityparty", "partyid", "systemuser", "partyid_systemuser", "system_user_activity_parties")]
    [InlineData("activityparty", "activityid", "phonecall", "activityid_phonecall", "phonecall_activity_parties")]
    [InlineData("account", "owningbusinessunit", "businessunit", "owningbusinessunit", "business_unit_accounts")]
    public void Lookups_have_the_navigation_properties_of_Dataverse(string table, string column, string target, string lookupSide, string collectionSide)
    {
        var relationship = Catalogue.ByLookup(table, column, target);

        Assert.Equal((lookupSide, collectionSide), (relationship?.ReferencingNavigationProperty, relationship?.ReferencedNavigationProperty));
    }

    [Theory]
    [InlineData("task", CascadeType.Cascade, CascadeType.Cascade)]
    [InlineData("activitypointer", CascadeType.NoCascade, CascadeType.RemoveLink)]
    public void What_happens_to_an_activity_with_its_account_the_relationship_of_its_own_table_says(string table, CascadeType assign, CascadeType delete)
    {
        var rules = Catalogue.ByLookup(table, "regardingobjectid", "account")!.Cascade;

        Assert.Equal((assign, delete), (rules.Assign, rules.Delete));
    }

    [Theory]
    [InlineData("opportunity", "0 Open>1, 1 Won>3, 2 Lost>4", "1 In Progress<0, 2 On Hold<0, 3 Won<1, 4 Canceled<2, 5 Out-Sold<2")]
    [InlineData("lead", "0 Open>1, 1 Qualified>3, 2 Disqualified>4", "1 New<0, 2 Contacted<0, 3 Qualified<1, 4 Lost<2, 5 Cannot Contact<2, 6 No Longer Interested<2, 7 Canceled<2")]
    [InlineData("phonecall", "0 Open>1, 1 Completed>2, 2 Canceled>3", "1 Open<0, 2 Made<1, 4 Received<1, 3 Canceled<2")]
    [InlineData("appointment", "0 Open>1, 1 Completed>3, 2 Canceled>4, 3 Scheduled>5", "1 Free<0, 2 Tentative<0, 3 Completed<1, 4 Canceled<2, 5 Busy<3, 6 Out of Office<3")]
    [InlineData("account", "0 Active>1, 1 Inactive>2", "1 Active<0, 2 Inactive<1")]
    public void States_and_status_reasons_have_the_values_of_Dataverse(string table, string states, string reasons)
    {
        var definition = Catalogue.Table(table);

        Assert.Equal(states, string.Join(", ", definition.StateColumn!.Choice!.Options.Select(option => $"{option.Value} {option.Label}>{option.DefaultStatus}")));
        Assert.Equal(reasons, string.Join(", ", definition.StatusColumn!.Choice!.Options.Select(option => $"{option.Value} {option.Label}<{option.State}")));
    }

    /// <summary>What Microsoft's reference of the tables says of assign and delete.</summary>
    [Theory]
    [InlineData("contact_customer_accounts", CascadeType.Cascade, CascadeType.Cascade)]
    [InlineData("contact_customer_contacts", CascadeType.Cascade, CascadeType.Cascade)]
    [InlineData("account_primary_contact", CascadeType.NoCascade, CascadeType.RemoveLink)]
    [InlineData("account_parent_account", CascadeType.NoCascade, CascadeType.RemoveLink)]
    [InlineData("opportunity_customer_accounts", CascadeType.Cascade, CascadeType.Cascade)]
    [InlineData("opportunity_customer_contacts", CascadeType.Cascade, CascadeType.Cascade)]
    [InlineData("opportunity_parent_account", CascadeType.NoCascade, CascadeType.RemoveLink)]
    [InlineData("opportunity_parent_contact", CascadeType.NoCascade, CascadeType.RemoveLink)]
    [InlineData("opportunity_Teams", CascadeType.Cascade, CascadeType.Cascade)]
    [InlineData("lead_customer_accounts", CascadeType.Cascade, CascadeType.Cascade)]
    [InlineData("lead_customer_contacts", CascadeType.Cascade, CascadeType.Cascade)]
    [InlineData("lead_parent_account", CascadeType.NoCascade, CascadeType.RemoveLink)]
    [InlineData("lead_parent_contact", CascadeType.NoCascade, CascadeType.RemoveLink)]
    [InlineData("lead_qualifying_opportunity", CascadeType.NoCascade, CascadeType.RemoveLink)]
    [InlineData("opportunity_originating_lead", CascadeType.NoCascade, CascadeType.RemoveLink)]
    [InlineData("Lead_Phonecalls", CascadeType.Cascade, CascadeType.Cascade)]
    [InlineData("Lead_ActivityPointers", CascadeType.NoCascade, CascadeType.RemoveLink)]
    [InlineData("Opportunity_Appointments", CascadeType.Cascade, CascadeType.Cascade)]
    [InlineData("Contact_Emails", CascadeType.Cascade, CascadeType.Cascade)]
    public void A_relationship_cascades_as_Microsofts_reference_says(string name, CascadeType assign, CascadeType delete)
    {
        var rules = Catalogue.OneToManyByName(name)!.Cascade;

        Assert.Equal((assign, delete), (rules.Assign, rules.Delete));
    }

    [Fact]
    public void A_money_column_brings_its_base_value_its_currency_and_its_rate()
    {
        var opportunity = Catalogue.Table("opportunity");

        Assert.Equal("estimatedvalue", opportunity.Column("estimatedvalue_base").CalculationOf);
        Assert.Equal(["transactioncurrency"], opportunity.Column("transactioncurrencyid").Targets);
        Assert.Equal(10, opportunity.Column("exchangerate").Precision);
    }

    [Fact]
    public void A_lookup_to_several_tables_knows_them_all()
    {
        Assert.Equal(["account", "contact"], Catalogue.Table("opportunity").Column("customerid").Targets);
        Assert.Equal(["account", "contact", "lead", "opportunity"], Catalogue.Table("task").Column("regardingobjectid").Targets);
        Assert.Equal(["systemuser", "team"], Catalogue.Table("account").Column("ownerid").Targets);
    }

    [Fact]
    public void Names_are_found_whatever_their_case_but_entity_sets_are_not()
    {
        Assert.Equal("name", Catalogue.Table("ACCOUNT").Column("Name").LogicalName);
        Assert.Equal("account", Catalogue.TableBySet("accounts")?.LogicalName);
        Assert.Null(Catalogue.TableBySet("Accounts"));
    }

    [Fact]
    public void A_saved_catalogue_is_the_same_after_a_restart()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();

        MetadataStore.Save(connection, MetadataCatalogue.Empty, Catalogue);
        var loaded = MetadataStore.Load(connection);

        Assert.Equal(Catalogue.Version, loaded.Version);
        Assert.Equal(Catalogue.Tables.Count(), loaded.Tables.Count());
        Assert.Equal(Catalogue.OneToManyRelationships.Count(), loaded.OneToManyRelationships.Count());
        Assert.Equal(
            Catalogue.Table("opportunity").Columns.Values.Select(column => (column.LogicalName, column.Type, column.Precision, column.ValidForUpdate)),
            loaded.Table("opportunity").Columns.Values.Select(column => (column.LogicalName, column.Type, column.Precision, column.ValidForUpdate)));
    }

    [Fact]
    public void Every_base_table_can_be_stored()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.db");
        try
        {
            using var database = new Database(file);
            using var session = database.BeginWrite();
            foreach (var table in Catalogue.Tables)
            {
                TableStore.EnsureTable(session.Connection, table);
            }
        }
        finally
        {
            File.Delete(file);
        }
    }
}
