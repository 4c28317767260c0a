using System.Text.Json;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.WebApi.Batches;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi;

/// <summary>One request to the Web API, whether it came alone or in a batch, and its answer.</summary>
internal sealed class ApiCall(Organization organization, CallingUser user)
{
    public required string Method { get; init; }

    /// <summary>What follows the version in the address, still encoded.</summary>
    public required string Path { get; init; }

    /// <summary>What follows the question mark, still encoded.</summary>
    public required string Query { get; init; }

    /// <summary>The address of the service, with a slash at its end.</summary>
    public required string Root { get; init; }

    public required Func<string, string?> Header { get; init; }

    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The body of a request that brings a file, which is read as it comes.</summary>
    public Stream? BodyStream { get; init; }

    /// <summary>The open transaction, inside a change set or a deep insert.</summary>
    public SharedTransaction? Transaction { get; set; }

    public ApiResponse Response { get; } = new();

    /// <summary>The row that was written, for references inside a change set.</summary>
    public EntityReference? CreatedRow { get; set; }

    public Action<Exception> ReportUnexpected { get; set; } = _ => { };

    public Organization Organization => organization;

    public CallingUser User => user;

    public MetadataCatalogue Metadata => organization.Metadata;

    public QueryOptions Options => field ??= QueryOptions.Parse(Query);

    public Preferences Preferences => field ??= Preferences.Parse(Header("Prefer"));

    public OrganizationResponse Execute(OrganizationRequest request)
    {
        OptionalParameters.Add(this, request);
        return Transaction is { } shared ? shared.Execute(request) : organization.Execute(request, user);
    }

    /// <summary>The body as JSON; an empty one is no object at all.</summary>
    public JsonDocument ReadJson()
    {
        if (Body.IsEmpty) throw ApiErrors.BadPayload("The request needs a JSON body.");
        var type = Header("Content-Type");
        if (type is not null && !type.Contains("json", StringComparison.OrdinalIgnoreCase))
            throw Errors.Fault(0x80060888, $"The content type '{type}' is not supported; application/json is.", 415);
        JsonText.Demand(Body.Span);
        var json = JsonDocument.Parse(Body, new JsonDocumentOptions { MaxDepth = 64 });
        if (json.RootElement.ValueKind == JsonValueKind.Object) return json;
        json.Dispose();
        throw ApiErrors.BadPayload("The request's JSON is not an object.");
    }

    /// <summary>The same caller's other request, inside this one.</summary>
    public ApiCall Inner(string method, string path, string query, Func<string, string?> header, ReadOnlyMemory<byte> body) => new(organization, user)
    {
        Method = method,
        Path = path,
        Query = query,
        Root = Root,
        Header = header,
        Body = body,
        Transaction = Transaction,
        ReportUnexpected = ReportUnexpected,
    };

    public string AddressOf(TableDefinition table, Guid id) => $"{Root}{table.EntitySetName}({id:D})";
}
