using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace LocalDataverse.Tests.WebApi;

public sealed class DefinitionTests(ApiServer server) : IClassFixture<ApiServer>
{
    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("System.String, mscorlib")]
    [InlineData("a[")]
    public async Task A_value_of_a_type_that_is_none_is_refused(string type)
    {
        var answer = await server.GetAsync($$$"""RetrieveMetadataChanges(Query=@q)?@q={"Criteria":{"Conditions":[{"ConditionOperator":"Equals","PropertyName":"LogicalName","Value":{"Type":"{{{type}}}","Value":"['a']"}}]}}""");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    [Fact]
    public async Task Tables_are_listed_with_the_selected_properties()
    {
        var list = (await server.GetAsync("EntityDefinitions?$select=LogicalName,EntitySetName&$filter=LogicalName eq 'opportunity'")).Value;

        var table = Assert.Single(list)!.AsObject();
        Assert.Equal("opportunities", (string?)table["EntitySetName"]);
        Assert.Equal(["EntitySetName", "LogicalName", "MetadataId"], table.Select(property => property.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_table_is_found_by_its_name_and_by_its_id()
    {
        var table = (await server.GetAsync("EntityDefinitions(LogicalName='account')?$expand=Attributes($select=LogicalName),Keys,OneToManyRelationships,ManyToOneRelationships,ManyToManyRelationships")).Json;

        Assert.Equal("accountid", (string?)table["PrimaryIdAttribute"]);
        Assert.Equal("Account", (string?)table["DisplayName"]!["UserLocalizedLabel"]!["Label"]);
        Assert.Contains(table["Attributes"]!.AsArray(), column => (string?)column!["LogicalName"] == "name");
        Assert.Contains(table["OneToManyRelationships"]!.AsArray(), one => (string?)one!["ReferencedEntityNavigationPropertyName"] == "contact_customer_accounts");
        Assert.Equal("account", (string?)(await server.GetAsync($"EntityDefinitions({table["MetadataId"]})?$select=LogicalName")).Json["LogicalName"]);
    }

    [Theory]
    [InlineData("PicklistAttributeMetadata", "salesstage")]
    [InlineData("StateAttributeMetadata", "statecode")]
    [InlineData("StatusAttributeMetadata", "statuscode")]
    public async Task Choices_come_with_the_columns_of_their_type(string type, string column)
    {
        var list = (await server.GetAsync($"EntityDefinitions(LogicalName='opportunity')/Attributes/Microsoft.Dynamics.CRM.{type}?$select=LogicalName&$expand=OptionSet,GlobalOptionSet")).Value;

        var found = list.Single(one => (string?)one!["LogicalName"] == column)!;
        var options = ((found["OptionSet"] ?? found["GlobalOptionSet"]) as JsonObject)!["Options"]!.AsArray();
        Assert.All(options, option => Assert.NotNull((string?)option!["Label"]!["UserLocalizedLabel"]!["Label"]));
        Assert.NotEmpty(options);
    }

    [Fact]
    public async Task A_column_of_two_options_has_a_true_and_a_false_one()
    {
        var list = (await server.GetAsync("EntityDefinitions(LogicalName='account')/Attributes/Microsoft.Dynamics.CRM.BooleanAttributeMetadata?$expand=OptionSet")).Value;

        Assert.All(list, column => Assert.NotNull(column!["OptionSet"]!["TrueOption"]));
        Assert.NotEmpty(list);
    }

    [Fact]
    public async Task Relationships_are_found_by_their_name()
    {
        var one = (await server.GetAsync("RelationshipDefinitions(SchemaName='contact_customer_accounts')")).Json;

        Assert.Equal("contact", (string?)one["ReferencingEntity"]);
    }

    [Theory]
    [InlineData("EntityDefinitions(LogicalName='nothing')", "nothing")]
    [InlineData("GlobalOptionSetDefinitions(Name='nothing')", "nothing")]
    [InlineData("RelationshipDefinitions(SchemaName='nothing')", "nothing")]
    [InlineData("EntityDefinitions(LogicalName='account')/Nothing", "Nothing")]
    public async Task What_is_not_defined_is_named(string path, string named)
    {
        var answer = await server.GetAsync(path);

        Assert.True(answer.Status is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, answer.Text);
        Assert.Contains(named, answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_is_CSDL()
    {
        var answer = await server.GetAsync("$metadata");

        Assert.StartsWith("application/xml", answer.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Contains("<EntityType Name=\"account\" BaseType=\"mscrm.crmbaseentity\">", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Collection(mscrm.contact)", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_service_document_lists_the_sets() => Assert.Contains("accounts", (await server.GetAsync("")).Names());

    [Theory]
    [InlineData("v9.0", HttpStatusCode.OK)]
    [InlineData("v9.1", HttpStatusCode.OK)]
    [InlineData("v8.0", HttpStatusCode.NotFound)]
    public async Task Versions_9_are_served(string version, HttpStatusCode expected) =>
        Assert.Equal(expected, (await server.GetAsync($"/api/data/{version}/WhoAmI()")).Status);
}
