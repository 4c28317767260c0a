namespace LocalDataverse.Query;

/// <summary>
/// How large a query may be, as Dataverse has it: 500 conditions and joins (learn.microsoft.com, "Filter rows using FetchXml", "Condition
/// limits"). How deep its filters are nested is said nowhere; here it is as deep as JSON may be.
/// </summary>
internal static class QueryLimits
{
    public const int MostConditions = 500;
    public const int DeepestElement = 64;

    public static void Demand(TableQuery query)
    {
        var count = 0;
        Stack<object> left = new(query.Joins);
        if (query.Filter is not null) left.Push(query.Filter);
        while (left.TryPop(out var part))
        {
            switch (part)
            {
                case FilterGroup group:
                    foreach (var node in group.Nodes) left.Push(node);
                    break;
                case JoinTest test:
                    left.Push(test.Join);
                    break;
                case JoinNode join:
                    count++;
                    if (join.Filter is not null) left.Push(join.Filter);
                    foreach (var inner in join.Joins) left.Push(inner);
                    break;
                default:
                    count++;
                    break;
            }
        }

        if (count > MostConditions) throw QueryErrors.TooManyConditions(count);
    }
}
