using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Query;

/// <summary>
/// A <see cref="TableQuery"/> that travels in a RetrieveMultiple request: how the Web API hands over an OData query. It stands
/// beside the SDK's query, which names the table only, because nobody outside Microsoft's SDK can derive from QueryBase.
/// </summary>
internal static class TreeQuery
{
    private const string Parameter = "TableQuery";

    public static OrganizationRequest Request(TableQuery query) =>
        new RetrieveMultipleRequest { Query = new QueryExpression(query.Table), [Parameter] = query };

    public static TableQuery? Of(OrganizationRequest request) =>
        request.Parameters.TryGetValue(Parameter, out var value) ? value as TableQuery : null;
}
