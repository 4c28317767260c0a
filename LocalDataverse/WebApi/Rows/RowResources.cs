using LocalDataverse.Metadata;
using LocalDataverse.WebApi.Operations;

namespace LocalDataverse.WebApi.Rows;

/// <summary>Addresses that begin with a set of rows.</summary>
internal static class RowResources
{
    public static void Run(ApiCall call, TableDefinition table, List<PathSegment> path)
    {
        if (path[0].Arguments is null)
        {
            Set(call, table, path);
            return;
        }

        var row = KeyReader.Read(call.Metadata, table, path[0].Arguments!, call.Options);
        if (path.Count > 1)
        {
            if (path[1].Name.StartsWith(TypeNames.Namespace, StringComparison.Ordinal)) Operation.RunBound(call, table, row, path[1]);
            else PropertyResources.Run(call, table, row, path);
            return;
        }

        switch (call.Method)
        {
            case "GET" or "HEAD":
                RowReads.One(call, table, row);
                break;
            case "PATCH":
                RowWrites.Patch(call, table, row);
                break;
            case "DELETE":
                RowWrites.Delete(call, row);
                break;
            default:
                throw ApiErrors.MethodNotAllowed(call.Method, path[0].ToString());
        }
    }

    private static void Set(ApiCall call, TableDefinition table, List<PathSegment> path)
    {
        switch (path.Count, call.Method)
        {
            case (1, "GET" or "HEAD"):
                RowLists.Write(call, table);
                break;
            case (1, "POST"):
                RowWrites.Create(call, table);
                break;
            case (2, "GET") when path[1] is { Name: "$count", Arguments: null }:
                RowLists.WriteCount(call, table);
                break;
            case (2, _) when path[1].Name.StartsWith(TypeNames.Namespace, StringComparison.Ordinal):
                Operation.RunBound(call, table, row: null, path[1]);
                break;
            case (1, _):
                throw ApiErrors.MethodNotAllowed(call.Method, path[0].ToString());
            default:
                throw ApiErrors.UnknownSegment(path[1].ToString());
        }
    }
}
