using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Questions;

/// <summary>A question in the SDK's classes.</summary>
internal static class InQueryExpression
{
    private const string Account = "a";

    public static QueryExpression Write(Question question)
    {
        var query = new QueryExpression("opportunity") { ColumnSet = new ColumnSet("name"), TopCount = question.Top };
        if (question.AsksForAccount) query.AddLink("account", "parentaccountid", "accountid", JoinOperator.LeftOuter).EntityAlias = Account;
        Add(query.Criteria, question.Filter);
        if (question.Order is { } order) query.AddOrder(order.Name, question.Descending ? OrderType.Descending : OrderType.Ascending);
        query.AddOrder("name", OrderType.Ascending);
        return query;
    }

    private static void Add(FilterExpression filter, Node node)
    {
        switch (node)
        {
            case Group group:
                var inner = filter.AddFilter(group.Any ? LogicalOperator.Or : LogicalOperator.And);
                foreach (var part in group.Parts) Add(inner, part);
                break;
            case Test test:
                filter.AddCondition(new ConditionExpression(test.Column.OfAccount ? Account : null, test.Column.Name, Operator(test.Comparison), [.. Values(test)]));
                break;
        }
    }

    private static IEnumerable<object> Values(Test test) => test.Comparison switch
    {
        Comparison.Contains or Comparison.NotContains => [$"%{test.Values[0]}%"],
        _ => test.Values,
    };

    private static ConditionOperator Operator(Comparison comparison) => comparison switch
    {
        Comparison.Greater => ConditionOperator.GreaterThan,
        Comparison.Less => ConditionOperator.LessThan,
        Comparison.Contains => ConditionOperator.Like,
        Comparison.NotContains => ConditionOperator.NotLike,
        _ => Enum.Parse<ConditionOperator>(comparison.ToString()),
    };
}
