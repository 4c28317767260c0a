namespace LocalDataverse.WebApi.Definitions;

/// <summary>Metadata as resources: tables, columns, relationships and choices.</summary>
internal static class DefinitionResources
{
    public static void Run(ApiCall call, List<PathSegment> path)
    {
        if (call.Method is "GET" or "HEAD") DefinitionReads.Run(call, path);
        else throw Errors.NotSupportedHere($"changing metadata through the Web API ({call.Method} {path[0].Name}); import a solution instead");
    }
}
