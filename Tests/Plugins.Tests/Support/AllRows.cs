using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Reads on where a page ends: the pages of these organisations hold two rows.</summary>
internal static class AllRows
{
    public static IReadOnlyList<Entity> All(this IOrganizationService service, QueryExpression query)
    {
        var found = new List<Entity>();
        for (query.PageInfo.PageNumber = 1; ; query.PageInfo.PageNumber++)
        {
            var page = service.RetrieveMultiple(query);
            found.AddRange(page.Entities);
            if (!page.MoreRecords) return found;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
    }

    public static IReadOnlyList<Entity> All(this IOrganizationService service, string fetchXml)
    {
        var fetch = XElement.Parse(fetchXml);
        var found = new List<Entity>();
        for (var page = 1; ; page++)
        {
            fetch.SetAttributeValue("page", page);
            var rows = service.RetrieveMultiple(new FetchExpression(fetch.ToString()));
            found.AddRange(rows.Entities);
            if (!rows.MoreRecords) return found;
        }
    }

    public static IReadOnlyList<Entity> All(this IOrganizationService service, string table, string column, object value)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        return service.All(query);
    }
}
