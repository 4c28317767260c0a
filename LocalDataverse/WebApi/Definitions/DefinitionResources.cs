namespace LocalDataverse.WebApi.Definitions;

/// <summary>Metadata as resources: tables, columns, relationships and choices.</summary>
internal static class DefinitionResources
{
    private static readonly string[] Sets = ["EntityDefinitions", "RelationshipDefinitions", "GlobalOptionSetDefinitions"];

    /// <summary>Whether an address means a definition.</summary>
    public static bool IsOne(string path) => Array.Exists(Sets, set => path.StartsWith(set, StringComparison.Ordinal));

    public static void Run(ApiCall call, List<PathSegment> path)
    {
        if (call.Method is "GET" or "HEAD") DefinitionReads.Run(call, path);
        else DefinitionWrites.Run(call, path);
    }
}
