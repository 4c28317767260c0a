using System.Collections;
using System.Globalization;
using System.Text.Json.Nodes;
using CoachingExtensions.Tests;
using LocalDataverse.Tests.WebApi;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Tests.Soap;

/// <summary>What the organisation service tells of tables is what the Web API tells, and the queries of metadata find it.</summary>
public sealed class MetadataTests(ApiServer server) : IClassFixture<ApiServer>
{
    private const string Parts = "$expand=Attributes,Keys,OneToManyRelationships,ManyToOneRelationships,ManyToManyRelationships";

    private static readonly string[] Two = ["account", "contact", "nosuchtable"];

    private readonly SoapClient soap = server.Soap();

    [Fact]
    public async Task Every_table_is_told_as_the_Web_API_tells_it()
    {
        var json = (await server.GetAsync("EntityDefinitions?" + Parts)).Value.ToDictionary(table => (string)table!["LogicalName"]!, table => table!.AsObject());

        var tables = ((RetrieveAllEntitiesResponse)soap.Execute(new RetrieveAllEntitiesRequest { EntityFilters = EntityFilters.All })).EntityMetadata;

        Assert.Equal(json.Count, tables.Length);
        Assert.Empty(tables.SelectMany(table => Differences(json[table.LogicalName], table, table.LogicalName)).Take(20));
    }

    [Fact]
    public void A_table_has_the_parts_that_are_asked_for()
    {
        var table = Describe(EntityFilters.Entity);

        Assert.Equal(("accountid", "name", 1, OwnershipTypes.UserOwned, "Account"), (table.PrimaryIdAttribute, table.PrimaryNameAttribute, table.ObjectTypeCode, table.OwnershipType, table.DisplayName.UserLocalizedLabel.Label));
        Assert.True(table is { Attributes: null, OneToManyRelationships: null, Privileges: null });
    }

    [Fact]
    public void A_privilege_of_a_table_has_the_id_of_its_row()
    {
        var read = Describe(EntityFilters.Privileges).Privileges.Single(privilege => privilege.PrivilegeType == PrivilegeType.Read);

        Assert.Equal(server.Test.Rows("privilege").First(row => row.Text("name") == "prvReadAccount").Id, read.PrivilegeId);
    }

    [Fact]
    public void A_column_is_told_by_its_type()
    {
        AttributeMetadata Column(string name) => ((RetrieveAttributeResponse)soap.Execute(new RetrieveAttributeRequest { EntityLogicalName = "account", LogicalName = name })).AttributeMetadata;

        Assert.Equal(160, Assert.IsType<StringAttributeMetadata>(Column("name")).MaxLength);
        Assert.Contains(Assert.IsType<PicklistAttributeMetadata>(Column("industrycode")).OptionSet.Options, option => option.Value == 1);
        Assert.Equal(["systemuser", "team"], Assert.IsType<LookupAttributeMetadata>(Column("ownerid")).Targets.Order());
        Assert.IsType<StateOptionMetadata>(Assert.IsType<StateAttributeMetadata>(Column("statecode")).OptionSet.Options[0]);
        Assert.NotNull(Assert.IsType<BooleanAttributeMetadata>(Column("creditonhold")).OptionSet.TrueOption.Label);
        Assert.IsType<MoneyAttributeMetadata>(Column("revenue"));
        Assert.IsType<UniqueIdentifierAttributeMetadata>(Column("accountid"));
    }

    [Theory]
    [InlineData("nosuchtable", "name", "0x80041102")]
    [InlineData("account", "nosuchcolumn", "0x80041103")]
    public void A_column_that_is_not_there_is_refused(string table, string column, string code) =>
        Assert.Equal(code, SoapServer.Refused(() => soap.Execute(new RetrieveAttributeRequest { EntityLogicalName = table, LogicalName = column })).Code());

    [Fact]
    public void A_query_of_metadata_finds_tables_and_leaves_what_is_not_asked_for()
    {
        var query = new EntityQueryExpression
        {
            Criteria = new MetadataFilterExpression(LogicalOperator.And),
            Properties = new MetadataPropertiesExpression("ObjectTypeCode", "Attributes"),
            AttributeQuery = new AttributeQueryExpression { Criteria = new MetadataFilterExpression(LogicalOperator.Or), Properties = new MetadataPropertiesExpression("MaxLength") },
        };
        query.Criteria.Conditions.Add(new MetadataConditionExpression("LogicalName", MetadataConditionOperator.In, Two));
        query.AttributeQuery.Criteria.Conditions.Add(new MetadataConditionExpression("AttributeType", MetadataConditionOperator.Equals, AttributeTypeCode.String));
        query.AttributeQuery.Criteria.Conditions.Add(new MetadataConditionExpression("LogicalName", MetadataConditionOperator.Equals, "revenue"));

        var tables = Changes(query).EntityMetadata;

        Assert.Equal(["account 1 ", "contact 2 "], tables.Select(table => $"{table.LogicalName} {table.ObjectTypeCode} {table.SchemaName}"));
        Assert.All(tables[0].Attributes, column => Assert.True(column.LogicalName == "revenue" || column is StringAttributeMetadata { MaxLength: > 0, DisplayName: null }));
        Assert.Contains(tables[0].Attributes, column => column.LogicalName == "revenue");
    }

    [Theory]
    [InlineData("IsActivity", MetadataConditionOperator.Equals, true, "phonecall", "account")]
    [InlineData("IsActivity", MetadataConditionOperator.NotEquals, true, "account", "phonecall")]
    [InlineData("ObjectTypeCode", MetadataConditionOperator.LessThan, 3, "contact", "opportunity")]
    [InlineData("ObjectTypeCode", MetadataConditionOperator.GreaterThan, 2, "opportunity", "contact")]
    [InlineData("OwnershipType", MetadataConditionOperator.Equals, OwnershipTypes.UserOwned, "account", "role")]
    [InlineData("IconVectorName", MetadataConditionOperator.Equals, null, "account", null)]
    public void A_condition_of_metadata_compares(string property, MetadataConditionOperator comparison, object? value, string found, string? left)
    {
        var query = new EntityQueryExpression { Criteria = new MetadataFilterExpression(LogicalOperator.And), Properties = new MetadataPropertiesExpression("SchemaName") };
        query.Criteria.Conditions.Add(new MetadataConditionExpression(property, comparison, value!));

        var names = Changes(query).EntityMetadata.Select(table => table.LogicalName).ToList();

        Assert.Contains(found, names);
        Assert.True(left is null || !names.Contains(left));
    }

    [Theory]
    [InlineData("NoSuchProperty", "'NoSuchProperty' is not a property of EntityMetadata here.")]
    [InlineData("DisplayName", "Metadata cannot be queried by 'DisplayName': only by texts, numbers, ids, choices, and yes or no.")]
    public void A_condition_on_what_cannot_be_asked_is_refused_by_name(string property, string message)
    {
        var query = new EntityQueryExpression { Criteria = new MetadataFilterExpression(LogicalOperator.And) };
        query.Criteria.Conditions.Add(new MetadataConditionExpression(property, MetadataConditionOperator.Equals, "x"));

        Assert.Equal(message, SoapServer.Refused(() => Changes(query)).Message);
    }

    [Fact]
    public void With_the_stamp_of_the_answer_nothing_has_changed_and_with_an_older_one_it_has_expired()
    {
        var query = new EntityQueryExpression { Properties = new MetadataPropertiesExpression("LogicalName") };
        var stamp = Changes(query).ServerVersionStamp;

        Assert.Empty(Changes(query, stamp).EntityMetadata);
        Assert.Equal("0x80044352", SoapServer.Refused(() => Changes(query, "another")).Code());
    }

    [Fact]
    public void Labels_are_in_the_language_of_whoever_asks_where_there_is_one()
    {
        server.Test.ImportThings();
        var label = ((RetrieveEntityResponse)soap.Execute(new RetrieveEntityRequest { LogicalName = "account", EntityFilters = EntityFilters.Entity })).EntityMetadata.DisplayName;

        Assert.Contains(label.LocalizedLabels, one => one.LanguageCode == label.UserLocalizedLabel.LanguageCode && one.Label == label.UserLocalizedLabel.Label);
    }

    private EntityMetadata Describe(EntityFilters parts) => ((RetrieveEntityResponse)soap.Execute(new RetrieveEntityRequest { LogicalName = "account", EntityFilters = parts })).EntityMetadata;

    private RetrieveMetadataChangesResponse Changes(EntityQueryExpression query, string? stamp = null) =>
        (RetrieveMetadataChangesResponse)soap.Execute(new RetrieveMetadataChangesRequest { Query = query, ClientVersionStamp = stamp });

    /// <summary>Where the one says something else than the other, property by property, the items inside too.</summary>
    private static IEnumerable<string> Differences(JsonObject json, object item, string where)
    {
        foreach (var (name, value) in json.Where(one => !one.Key.StartsWith('@') && one.Key is not ("IsManaged" or "Privileges")))
        {
            if (item.GetType().GetProperty(name) is not { } property)
            {
                yield return $"{where}.{name}: the contract has none";
                continue;
            }

            foreach (var difference in Differ(value, property.GetValue(item), $"{where}.{name}")) yield return difference;
        }
    }

    private static IEnumerable<string> Differ(JsonNode? json, object? value, string where) => (json, value) switch
    {
        (null, null) => [],
        (JsonObject inner, not null) => Differences(inner, value, where),
        (JsonArray list, IEnumerable items) => Each(list, [.. items.Cast<object>()], where),
        (not null, not null) when json.ToString() == Text(value) => [],
        _ => [$"{where}: the Web API says {json?.ToJsonString() ?? "nothing"}, the organisation service {value ?? "nothing"}"],
    };

    private static IEnumerable<string> Each(JsonArray list, List<object> items, string where)
    {
        if (list.Count != items.Count) return [$"{where}: {list.Count} and {items.Count}"];
        return list.SelectMany((one, index) => Differ(one, items[index], $"{where}[{index}]"));
    }

    private static string Text(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        double number => number.ToString(CultureInfo.InvariantCulture),
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
