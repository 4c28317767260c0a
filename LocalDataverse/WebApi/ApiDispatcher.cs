using LocalDataverse.WebApi.Batches;
using LocalDataverse.WebApi.Definitions;
using LocalDataverse.WebApi.Operations;
using LocalDataverse.WebApi.Rows;
using LocalDataverse.WebApi.Schema;

namespace LocalDataverse.WebApi;

/// <summary>Which resource of the Web API an address means.</summary>
internal static class ApiDispatcher
{
    /// <summary>Answers a call; what goes wrong becomes the answer.</summary>
    public static void Run(ApiCall call)
    {
        try
        {
            Dispatch(call);
            if (call.Preferences.Applied.Length > 0) call.Response.Headers["Preference-Applied"] = call.Preferences.Applied;
        }
        catch (Exception error)
        {
            ApiFault.Of(error, call.ReportUnexpected).Write(call.Response, call.Preferences.Includes);
        }
    }

    private static void Dispatch(ApiCall call)
    {
        UnsupportedRequests.Refuse(call);
        var path = PathSegment.Parse(call.Path);
        if (path.Count == 0)
        {
            ServiceDocument.Write(call);
            return;
        }

        switch (path[0].Name)
        {
            case "$batch":
                Batch.Run(call);
                break;
            case "$metadata":
                SchemaDocument.Write(call);
                break;
            case "EntityDefinitions" or "GlobalOptionSetDefinitions" or "RelationshipDefinitions":
                DefinitionResources.Run(call, path);
                break;
            default:
                if (call.Metadata.TableBySet(path[0].Name) is { } table) RowResources.Run(call, table, path);
                else Operation.RunUnbound(call, path);
                break;
        }
    }
}
