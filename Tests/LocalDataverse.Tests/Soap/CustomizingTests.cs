using CoachingExtensions.Tests;
using LocalDataverse.Tests.WebApi;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;
using Xunit;

namespace LocalDataverse.Tests.Soap;

/// <summary>Definitions are changed over SOAP as they are in process.</summary>
public sealed class CustomizingTests(ApiServer server) : IClassFixture<ApiServer>
{
    private static readonly int[] Turned = [2, 1];
    private static readonly string[] Customers = ["account", "contact"];

    private readonly SoapClient soap = server.Soap();

    [Fact]
    public async Task A_table_its_columns_and_its_relationships_are_made_told_and_deleted()
    {
        Execute("CreateEntity", ("Entity", new EntityMetadata { SchemaName = "new_Boat", DisplayName = Say("Boat"), DisplayCollectionName = Say("Boats"), OwnershipType = OwnershipTypes.UserOwned }), ("PrimaryAttribute", new StringAttributeMetadata { SchemaName = "new_Name", DisplayName = Say("Name") }));
        Execute("CreateAttribute", ("EntityName", "new_boat"), ("Attribute", new PicklistAttributeMetadata { SchemaName = "new_Kind", DisplayName = Say("Kind"), OptionSet = new OptionSetMetadata([new OptionMetadata { Value = 1, Label = Say("Sail") }]) }));
        Execute("InsertOptionValue", ("EntityLogicalName", "new_boat"), ("AttributeLogicalName", "new_kind"), ("Value", 2), ("Label", Say("Motor")));
        Execute("OrderOption", ("EntityLogicalName", "new_boat"), ("AttributeLogicalName", "new_kind"), ("Values", Turned));
        var answer = Execute("CreateCustomerRelationships",
            ("Lookup", new LookupAttributeMetadata { SchemaName = "new_OwnedById", DisplayName = Say("Owned by") }),
            ("OneToManyRelationships", Customers.Select(table => new OneToManyRelationshipMetadata { SchemaName = $"new_{table}_boats", ReferencedEntity = table, ReferencingEntity = "new_boat" }).ToArray()));

        var kind = Assert.IsType<PicklistAttributeMetadata>(Execute("RetrieveAttribute", ("EntityLogicalName", "new_boat"), ("LogicalName", "new_kind"))["AttributeMetadata"]);
        Assert.Equal(["Motor", "Sail"], kind.OptionSet.Options.Select(option => option.Label.UserLocalizedLabel.Label));
        var relationship = Assert.IsType<OneToManyRelationshipMetadata>(Execute("RetrieveRelationship", ("MetadataId", ((Guid[])answer["RelationshipIds"])[0]), ("Name", ""))["RelationshipMetadata"]);
        Assert.Equal("new_ownedbyid", relationship.ReferencingAttribute);
        Assert.Equal("new_boats", (string?)(await server.GetAsync("EntityDefinitions(LogicalName='new_boat')?$select=EntitySetName")).Json["EntitySetName"]);

        Execute("DeleteEntity", ("LogicalName", "new_boat"));
        Assert.Equal("0x80041102", SoapServer.Refused(() => Execute("DeleteEntity", ("LogicalName", "new_boat"))).Code());
    }

    [Fact]
    public void What_was_deleted_since_a_stamp_is_told()
    {
        var id = (Guid)Execute("CreateAttribute", ("EntityName", "contact"), ("Attribute", new StringAttributeMetadata { SchemaName = "new_Sign", DisplayName = Say("Sign") }))["AttributeId"];
        var stamp = Execute("RetrieveMetadataChanges")["ServerVersionStamp"];

        Execute("DeleteAttribute", ("EntityLogicalName", "contact"), ("LogicalName", "new_sign"));

        var deleted = (DeletedMetadataCollection)Execute("RetrieveMetadataChanges", ("ClientVersionStamp", stamp), ("DeletedMetadataFilters", DeletedMetadataFilters.Attribute))["DeletedMetadata"];
        Assert.Equal([id], deleted[DeletedMetadataFilters.Attribute]);
    }

    [Fact]
    public void A_choice_that_tables_share_is_made_and_listed()
    {
        Execute("CreateOptionSet", ("OptionSet", new OptionSetMetadata([new OptionMetadata { Value = 1, Label = Say("Red") }]) { Name = "new_colours", DisplayName = Say("Colours") }));

        Assert.Contains((OptionSetMetadataBase[])Execute("RetrieveAllOptionSets")["OptionSetMetadata"], choice => choice.Name == "new_colours");
    }

    [Fact]
    public void A_definition_as_Microsofts_client_sends_it_is_read_and_answered_with_its_type()
    {
        // Members that are not kept here, and empty ones, stand among the others.
        const string Column = """
            <m:MetadataId i:nil="true" /><m:HasChanged i:nil="true" /><m:AttributeOf i:nil="true" /><m:AttributeType>String</m:AttributeType><m:CanBeSecuredForCreate i:nil="true" /><m:ColumnNumber i:nil="true" /><m:DeprecatedVersion i:nil="true" />
            <m:DisplayName><a:LocalizedLabels><a:LocalizedLabel><m:MetadataId i:nil="true" /><m:HasChanged i:nil="true" /><a:IsManaged i:nil="true" /><a:Label>Berth</a:Label><a:LanguageCode>1033</a:LanguageCode></a:LocalizedLabel></a:LocalizedLabels><a:UserLocalizedLabel i:nil="true" /></m:DisplayName>
            <m:LogicalName i:nil="true" /><m:SchemaName>new_Berth</m:SchemaName><m:Format i:nil="true" /><m:ImeMode i:nil="true" /><m:MaxLength>12</m:MaxLength><m:YomiOf i:nil="true" />
            """;
        var (_, answer) = soap.Post("Execute", SoapClient.Envelope($"""
            <Execute xmlns="{SoapClient.Services}" xmlns:a="{SoapClient.Contracts}" xmlns:c="http://schemas.datacontract.org/2004/07/System.Collections.Generic" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
              <request i:type="a:CreateAttributeRequest"><a:Parameters>
                <a:KeyValuePairOfstringanyType><c:key>EntityName</c:key><c:value xmlns:s="http://www.w3.org/2001/XMLSchema" i:type="s:string">contact</c:value></a:KeyValuePairOfstringanyType>
                <a:KeyValuePairOfstringanyType><c:key>Attribute</c:key><c:value xmlns:m="http://schemas.microsoft.com/xrm/2011/Metadata" i:type="m:StringAttributeMetadata">{Column}</c:value></a:KeyValuePairOfstringanyType>
              </a:Parameters><a:RequestId i:nil="true" /><a:RequestName>CreateAttribute</a:RequestName></request>
            </Execute>
            """));

        Assert.Contains("CreateAttributeResponse", answer, StringComparison.Ordinal);
        Assert.Equal(12, Assert.IsType<StringAttributeMetadata>(Execute("RetrieveAttribute", ("EntityLogicalName", "contact"), ("LogicalName", "new_berth"))["AttributeMetadata"]).MaxLength);
    }

    private static Label Say(string text) => new(text, 1033);

    private OrganizationResponse Execute(string message, params (string Name, object Value)[] parameters)
    {
        var request = new OrganizationRequest(message);
        foreach (var (name, value) in parameters) request[name] = value;
        return soap.Execute(request);
    }
}
