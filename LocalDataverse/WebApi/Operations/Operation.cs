using System.Text.Json;
using LocalDataverse.Metadata;
using LocalDataverse.WebApi.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Operations;

/// <summary>Calls functions (GET, parameters in the address) and actions (POST, parameters in the body).</summary>
internal static class Operation
{
    public static void RunUnbound(ApiCall call, List<PathSegment> path)
    {
        var segment = path[0];
        var name = segment.Name.StartsWith(TypeNames.Namespace, StringComparison.Ordinal) ? segment.Name[TypeNames.Namespace.Length..] : segment.Name;
        var operation = Find(call, name);
        if (operation is null || path.Count > 1) DocumentedOperations.Refuse(path);
        if (operation is null || operation.BoundTable is not null || path.Count > 1) throw ApiErrors.UnknownSegment(path[^1].ToString());
        Run(call, operation, segment, new OrganizationRequest(operation.Name), table: null);
    }

    public static void RunBound(ApiCall call, TableDefinition table, EntityReference? row, PathSegment segment)
    {
        var name = segment.Name[TypeNames.Namespace.Length..];
        var operation = Find(call, name);
        if (operation is null) DocumentedOperations.Refuse([segment]);
        if (operation?.BoundTable is not { } bound || (bound != "*" && bound != table.LogicalName) || operation.OfSet != row is null) throw ApiErrors.UnknownSegment(segment.ToString());
        var request = new OrganizationRequest(operation.Name);
        if (row is not null)
        {
            var target = new EntityReference(table.LogicalName, RowQueries.IdOf(call, table, row));
            request[operation.BoundParameter] = operation.BoundById ? target.Id : target;
        }

        Run(call, operation, segment, request, table);
    }

    private static OperationSignature? Find(ApiCall call, string name) => PlatformOperations.Find(name) ?? CustomApiOperations.Find(call.Organization, name);

    private static void Run(ApiCall call, OperationSignature operation, PathSegment segment, OrganizationRequest request, TableDefinition? table)
    {
        var method = operation.IsFunction ? "GET" : "POST";
        if (call.Method != method) throw ApiErrors.MethodNotAllowed(call.Method, $"{segment.Name}, which is {(operation.IsFunction ? "a function: use GET" : "an action: use POST")}");
        if (operation.IsFunction) FunctionParameters.Read(call, operation, segment, request);
        else ReadBody(call, operation, request, table);
        foreach (var parameter in operation.Parameters)
        {
            if (!parameter.IsOptional && !request.Parameters.ContainsKey(parameter.Name)) throw Errors.MissingParameter(operation.Name, parameter.Name);
        }

        if (operation.IdsParameter is { } ids)
        {
            request[ids] = request[operation.Parameters[0].Name];
            request.Parameters.Remove(operation.Parameters[0].Name);
        }

        OperationResult.Write(call, operation, call.Execute(request));
    }

    private static void ReadBody(ApiCall call, OperationSignature operation, OrganizationRequest request, TableDefinition? table)
    {
        if (call.Body.IsEmpty) return;
        using var body = call.ReadJson();
        foreach (var property in body.RootElement.EnumerateObject())
        {
            if (property.Name.Contains('@', StringComparison.Ordinal)) continue;
            var parameter = operation.Parameters.FirstOrDefault(known => known.Name == property.Name)
                ?? throw ApiErrors.BadPayload($"The parameter '{property.Name}' in the request payload is not a valid parameter for the operation '{operation.Name}'.");
            if (property.Value.ValueKind == JsonValueKind.Null) continue;
            request[parameter.Name] = ParameterValue.Read(call, parameter, property.Value, operation.OfSet ? table : null);
        }
    }
}
