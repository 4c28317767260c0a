using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Query;

/// <summary>A <see cref="TableQuery"/> that travels as an SDK query: how the Web API hands an OData query to RetrieveMultiple.</summary>
public sealed class TreeQuery(TableQuery tree) : QueryBase
{
    /// <summary>The query.</summary>
    public TableQuery Tree { get; } = tree;
}
