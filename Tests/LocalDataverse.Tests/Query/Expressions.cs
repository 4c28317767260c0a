using LocalDataverse.Query;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Tests.Query;

public sealed class Expressions : IDisposable
{
    private readonly Organisation organisation = new();

    public void Dispose() => organisation.Dispose();

    private List<Entity> Run(QueryBase query) => [.. QueryEngine.Run(QueryExpressionReader.Read(query), organisation.AsSystem()).Entities];

    private IEnumerable<string> Names(QueryBase query) => Run(query).Select(row => row.GetAttributeValue<string>("name"));

    [Fact]
    public void Criteria_and_order_are_read()
    {
        organisation.Account("A", more: ("numberofemployees", 1));
        organisation.Account("B", more: ("numberofemployees", 2));
        organisation.Account("C", more: ("numberofemployees", 3));
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name") };
        query.Criteria.AddCondition("numberofemployees", ConditionOperator.GreaterEqual, 2);
        query.AddOrder("name", OrderType.Descending);

        Assert.Equal(["C", "B"], Names(query));
    }

    [Fact]
    public void A_link_without_its_columns_is_refused_where_several_could_be_meant()
    {
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name") };
        query.LinkEntities.Add(new LinkEntity { LinkToEntityName = "contact" });

        var fault = Assert.Throws<System.ServiceModel.FaultException<OrganizationServiceFault>>(() => Run(query));

        Assert.Contains("has not both from and to", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_of_the_SDKs_own_types_are_understood()
    {
        organisation.Account("A", more: ("industrycode", new OptionSetValue(1)));
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name") };
        query.Criteria.AddCondition("industrycode", ConditionOperator.Equal, new OptionSetValue(1).Value);
        query.Criteria.AddCondition("ownerid", ConditionOperator.Equal, Organisation.Ada);

        Assert.Equal(["A"], Names(query));
    }

    [Fact]
    public void An_array_given_as_one_value_means_its_members()
    {
        organisation.Account("A", more: ("numberofemployees", 1));
        organisation.Account("B", more: ("numberofemployees", 2));
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name") };
        query.Criteria.AddCondition(new ConditionExpression("numberofemployees", ConditionOperator.In, Enumerable.Range(1, 3).Where(number => number != 2).ToArray()));

        Assert.Equal(["A"], Names(query));
    }

    [Fact]
    public void Linked_columns_come_under_the_links_alias()
    {
        var account = organisation.Account("A");
        organisation.Add("contact", ("fullname", "Ann"), ("parentcustomerid", new EntityReference("account", account)));
        var query = new QueryExpression("account");
        var link = query.AddLink("contact", "accountid", "parentcustomerid", JoinOperator.LeftOuter);
        link.EntityAlias = "c";
        link.Columns = new ColumnSet("fullname");

        Assert.Equal("Ann", Run(query)[0].GetAttributeValue<AliasedValue>("c.fullname").Value);
    }

    [Fact]
    public void A_query_by_attribute_finds_equal_values_and_empty_columns()
    {
        organisation.Account("A", more: ("numberofemployees", 1));
        organisation.Account("B", more: [("numberofemployees", 1), ("accountnumber", "7")]);
        var query = new QueryByAttribute("account") { ColumnSet = new ColumnSet("name") };
        query.AddAttributeValue("numberofemployees", 1);
        query.AddAttributeValue("accountnumber", null);

        Assert.Equal(["A"], Names(query));
    }

    [Fact]
    public void Pages_are_as_large_as_asked()
    {
        organisation.Account("A");
        organisation.Account("B");
        var query = new QueryExpression("account") { PageInfo = new PagingInfo { Count = 1, PageNumber = 2 } };

        Assert.Single(Run(query));
    }

    [Fact]
    public void A_negated_group_finds_rows_where_the_condition_is_unknown()
    {
        organisation.Account("Small", more: ("numberofemployees", 1));
        organisation.Account("Unknown");
        var query = new TableQuery { Table = "account", Filter = new FilterGroup(false, [new Comparison("numberofemployees", ConditionOperator.LessThan, 5)], Not: true) };
        query.Columns.Add(new QueryColumn("name"));

        Assert.Equal(["Unknown"], QueryEngine.Run(query, organisation.AsSystem()).Entities.Select(row => row.GetAttributeValue<string>("name")));
    }
}
