using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Query;

/// <summary>Runs query trees.</summary>
public static class QueryEngine
{
    /// <summary>Runs a query as the scope's caller, who gets only the rows it may read.</summary>
    public static EntityCollection Run(TableQuery query, QueryScope scope)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(scope);
        throw QueryErrors.NotSupported("queries");
    }
}
