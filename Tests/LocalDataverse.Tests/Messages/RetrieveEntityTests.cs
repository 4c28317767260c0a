using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;
using Xunit;

namespace LocalDataverse.Tests.Messages;

/// <summary>Microsoft: RetrieveEntityRequest answers EntityMetadata with the parts that EntityFilters names.</summary>
public sealed class RetrieveEntityTests : IDisposable
{
    private readonly TestOrganization organization = new();

    public void Dispose() => organization.Dispose();

    private EntityMetadata Describe(object filters) => (EntityMetadata)organization.Service.Execute(new OrganizationRequest("RetrieveEntity")
    {
        ["LogicalName"] = "account",
        ["EntityFilters"] = filters,
        ["MetadataId"] = Guid.Empty,
        ["RetrieveAsIfPublished"] = true,
    })["EntityMetadata"];

    [Fact]
    public void Relationships_tell_what_an_assignment_takes_along()
    {
        var assign = Describe(EntityFilters.Relationships).OneToManyRelationships.ToDictionary(relationship => relationship.SchemaName, relationship => relationship.CascadeConfiguration.Assign);

        Assert.Equal(CascadeType.Cascade, assign["contact_customer_accounts"]);
        Assert.Equal(CascadeType.NoCascade, assign["account_parent_account"]);
    }

    [Fact]
    public void A_relationship_names_both_its_sides()
    {
        var contacts = Assert.Single(Describe(EntityFilters.Relationships).OneToManyRelationships, relationship => relationship.SchemaName == "contact_customer_accounts");

        Assert.Equal(("account", "accountid", "contact", "parentcustomerid"), (contacts.ReferencedEntity, contacts.ReferencedAttribute, contacts.ReferencingEntity, contacts.ReferencingAttribute));
    }

    [Fact]
    public void Without_their_filter_relationships_are_left_out()
    {
        var account = Describe(EntityFilters.Entity);

        Assert.Equal(("account", "Account"), (account.LogicalName, account.SchemaName));
        Assert.Null(account.OneToManyRelationships);
    }

    [Fact]
    public void All_brings_columns_keys_and_privileges_too()
    {
        var account = Describe(EntityFilters.All);

        Assert.True(account is { Attributes.Length: > 20, Keys: not null, Privileges.Length: 8, ManyToManyRelationships: not null });
    }

    [Theory]
    [InlineData(16)]
    [InlineData(-1)]
    public void Parts_that_there_are_not_are_refused(int filters) =>
        Assert.Equal($"{filters} is not a value of EntityFilters.", Assert.Throws<FaultException<OrganizationServiceFault>>(() => Describe(filters)).Message);

    [Fact]
    public void A_table_is_found_by_its_metadata_id()
    {
        var id = Describe(EntityFilters.Entity).MetadataId;

        var found = (EntityMetadata)organization.Service.Execute(new OrganizationRequest("RetrieveEntity") { ["MetadataId"] = id!.Value, ["EntityFilters"] = EntityFilters.Entity })["EntityMetadata"];

        Assert.Equal("account", found.LogicalName);
    }

    [Fact]
    public void A_table_that_is_not_there_is_refused() =>
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => organization.Service.Execute(new OrganizationRequest("RetrieveEntity") { ["LogicalName"] = "nosuchtable", ["EntityFilters"] = EntityFilters.Relationships }));
}
