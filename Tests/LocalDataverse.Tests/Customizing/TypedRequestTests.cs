using LocalDataverse.Tests.Soap;
using LocalDataverse.Tests.WebApi;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Xunit;

namespace LocalDataverse.Tests.Customizing;

/// <summary>The SDK's own requests of definitions, as most programs send them: what comes back is the SDK's own response, in process and over SOAP.</summary>
public sealed class TypedRequestTests : IAsyncLifetime
{
    private static readonly string[] Customers = ["account", "contact"];
    private readonly ApiServer server = new();

    public ValueTask InitializeAsync() => server.InitializeAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_table_its_column_its_lookup_and_its_key_are_made_read_and_deleted(bool overSoap)
    {
        var service = Service(overSoap);
        var table = (CreateEntityResponse)service.Execute(new CreateEntityRequest
        {
            Entity = new EntityMetadata { SchemaName = "new_Boat", DisplayName = Say("Boat"), DisplayCollectionName = Say("Boats"), OwnershipType = OwnershipTypes.UserOwned },
            PrimaryAttribute = new StringAttributeMetadata { SchemaName = "new_Name", DisplayName = Say("Name"), MaxLength = 100 },
        });
        var column = (CreateAttributeResponse)service.Execute(new CreateAttributeRequest { EntityName = "new_boat", Attribute = new StringAttributeMetadata { SchemaName = "new_Sign", DisplayName = Say("Sign"), MaxLength = 20 } });
        var lookup = (CreateOneToManyResponse)service.Execute(new CreateOneToManyRequest
        {
            OneToManyRelationship = new OneToManyRelationshipMetadata { SchemaName = "new_account_boats", ReferencedEntity = "account", ReferencingEntity = "new_boat" },
            Lookup = new LookupAttributeMetadata { SchemaName = "new_AccountId", DisplayName = Say("Account") },
        });
        var key = (CreateEntityKeyResponse)service.Execute(new CreateEntityKeyRequest { EntityName = "new_boat", EntityKey = new EntityKeyMetadata { SchemaName = "new_BySign", DisplayName = Say("By sign"), KeyAttributes = ["new_sign"] } });

        var told = ((RetrieveEntityResponse)service.Execute(new RetrieveEntityRequest { LogicalName = "new_boat", EntityFilters = EntityFilters.All })).EntityMetadata;
        Assert.Equal((table.EntityId, key.EntityKeyId), (told.MetadataId, told.Keys.Single().MetadataId));
        Assert.Contains(told.Attributes, attribute => attribute.MetadataId == column.AttributeId);
        Assert.Contains(told.ManyToOneRelationships, one => one.MetadataId == lookup.RelationshipId);
        var relationship = (RetrieveRelationshipResponse)service.Execute(new RetrieveRelationshipRequest { Name = "new_account_boats" });
        Assert.Equal("new_accountid", ((OneToManyRelationshipMetadata)relationship.RelationshipMetadata).ReferencingAttribute);

        Assert.IsType<DeleteEntityResponse>(service.Execute(new DeleteEntityRequest { LogicalName = "new_boat" }));
        Assert.False(server.Test.Organization.Metadata.TryTable("new_boat", out _));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_choice_and_its_options_are_made_read_and_deleted(bool overSoap)
    {
        var service = Service(overSoap);
        service.Execute(new CreateOptionSetRequest { OptionSet = new OptionSetMetadata([new OptionMetadata { Value = 1, Label = Say("Red") }]) { Name = "new_colours", DisplayName = Say("Colours"), IsGlobal = true } });

        var added = (InsertOptionValueResponse)service.Execute(new InsertOptionValueRequest { OptionSetName = "new_colours", Value = 2, Label = Say("Blue") });
        service.Execute(new OrderOptionRequest { OptionSetName = "new_colours", Values = [2, 1] });
        service.Execute(new UpdateOptionValueRequest { OptionSetName = "new_colours", Value = 1, Label = Say("Crimson"), MergeLabels = true });

        var told = (OptionSetMetadata)((RetrieveOptionSetResponse)service.Execute(new RetrieveOptionSetRequest { Name = "new_colours" })).OptionSetMetadata;
        Assert.Equal(2, added.NewOptionValue);
        Assert.Equal(["Blue", "Crimson"], told.Options.Select(option => option.Label.UserLocalizedLabel.Label));
        service.Execute(new DeleteOptionSetRequest { Name = "new_colours" });
        Assert.DoesNotContain(((RetrieveAllOptionSetsResponse)service.Execute(new RetrieveAllOptionSetsRequest())).OptionSetMetadata, choice => choice.Name == "new_colours");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_lookup_of_customers_is_made_and_what_can_be_referenced_is_told(bool overSoap)
    {
        var service = Service(overSoap);

        var made = (CreateCustomerRelationshipsResponse)service.Execute(new CreateCustomerRelationshipsRequest
        {
            Lookup = new LookupAttributeMetadata { SchemaName = "new_PayerId", DisplayName = Say("Payer") },
            OneToManyRelationships = [.. Customers.Select(table => new OneToManyRelationshipMetadata { SchemaName = $"new_{table}_payer", ReferencedEntity = table, ReferencingEntity = "opportunity" })],
        });

        Assert.Equal(2, made.RelationshipIds.Length);
        Assert.True(((CanBeReferencedResponse)service.Execute(new CanBeReferencedRequest { EntityName = "account" })).CanBeReferenced);
        Assert.Contains("account", ((GetValidReferencedEntitiesResponse)service.Execute(new GetValidReferencedEntitiesRequest { ReferencingEntityName = "opportunity" })).EntityNames);
    }

    private IOrganizationService Service(bool overSoap) => overSoap ? server.Soap() : server.Test.Service;

    private static Label Say(string text) => new(text, 1033);
}
