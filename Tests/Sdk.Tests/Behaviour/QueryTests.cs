using Microsoft.Xrm.Sdk.Query;

namespace Sdk.Tests.Behaviour;

public sealed class QueryTests
{
    [Fact]
    public void A_new_query_reads_no_columns_and_has_no_conditions()
    {
        var query = new QueryExpression("account");

        Assert.False(query.ColumnSet.AllColumns);
        Assert.Empty(query.ColumnSet.Columns);
        Assert.Empty(query.Criteria.Conditions);
        Assert.Equal(0, query.PageInfo.Count);
    }

    [Fact]
    public void A_link_is_an_inner_join_unless_told_otherwise()
    {
        var link = new QueryExpression("account").AddLink("contact", "primarycontactid", "contactid");

        Assert.Equal(JoinOperator.Inner, link.JoinOperator);
        Assert.Equal("account", link.LinkFromEntityName);
        Assert.Equal("contact", link.LinkToEntityName);
    }

    [Fact]
    public void The_values_of_a_collection_become_the_values_of_the_condition() =>
        Assert.Equal([1, 2], new ConditionExpression("size", ConditionOperator.In, new List<int> { 1, 2 }).Values);

    [Fact]
    public void A_list_handed_to_AddCondition_stays_one_value()
    {
        var filter = new FilterExpression();

        filter.AddCondition("size", ConditionOperator.In, new List<int> { 1, 2 });

        Assert.Equal([1, 2], Assert.IsType<List<int>>(Assert.Single(filter.Conditions[0].Values)));
    }

    [Fact]
    public void A_condition_without_values_has_none() =>
        Assert.Empty(new ConditionExpression("size", ConditionOperator.Null).Values);

    [Fact]
    public void A_condition_can_compare_two_columns()
    {
        var condition = new ConditionExpression("createdon", ConditionOperator.LessThan, true, "modifiedon");

        Assert.True(condition.CompareColumns);
        Assert.Equal(["modifiedon"], condition.Values);
    }
}
