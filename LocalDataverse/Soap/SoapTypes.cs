using System.Reflection;
using System.Runtime.Serialization;
using System.Xml;
using LocalDataverse.Pipeline;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Soap;

/// <summary>
/// The types that may be named in one request and its answer: those of the SDK, and any typed request of a client's own (of
/// Microsoft.Crm.Sdk.Proxy, or generated for a custom API), which has no members but those of every request. The answer to such a
/// one has the type that its client looks for: CloseRequest is answered by CloseResponse.
/// </summary>
internal sealed class SoapTypes : DataContractResolver
{
    private const string Request = "Request";
    private const string Response = "Response";

    private static readonly Type[] Known =
    [
        .. typeof(Entity).Assembly.GetExportedTypes().Where(IsContract),
        .. typeof(PrincipalAccess).Assembly.GetExportedTypes().Where(IsContract),
        typeof(string[]), typeof(int[]), typeof(Guid[]), typeof(long[]), typeof(decimal[]), typeof(double[]), typeof(bool[]), typeof(DateTime[]),
        .. typeof(Entity).Assembly.GetExportedTypes().Where(type => type.IsEnum && IsContract(type)).Select(type => type.MakeArrayType()),
        typeof(EntityMetadata[]), typeof(AttributeMetadata[]), typeof(OneToManyRelationshipMetadata[]), typeof(OptionSetMetadataBase[]), typeof(object[]), typeof(UpsertResponse[]), typeof(Entity[]), typeof(QueryExpression[]), typeof(EntityReference[]), typeof(OptionSetValue[]),
        typeof(TypedRequest), typeof(TypedResponse),
    ];

    private readonly List<XmlQualifiedName> read = [];
    private readonly Queue<XmlQualifiedName> written = [];

    public static DataContractSerializer Serializer(Type type, string name, string space) => new(type, new DataContractSerializerSettings
    {
        RootName = new XmlDictionary().Add(name),
        RootNamespace = new XmlDictionary().Add(space),
        KnownTypes = Known,
        IgnoreExtensionDataObject = true,
        MaxItemsInObjectGraph = SafeXml.MostElements,
    });

    /// <summary>The response with the types its requests ask for, ready to be written.</summary>
    public OrganizationResponse Answer(OrganizationRequest request, OrganizationResponse response)
    {
        // They were read parents first, as they stand.
        var names = new Queue<XmlQualifiedName>(read);
        var typed = new Dictionary<OrganizationRequest, XmlQualifiedName>(ReferenceEqualityComparer.Instance);
        Name(request, names, typed);
        return Answer(request, response, typed);
    }

    public override Type? ResolveName(string typeName, string? typeNamespace, Type? declaredType, DataContractResolver knownTypeResolver)
    {
        if (knownTypeResolver.ResolveName(typeName, typeNamespace, declaredType, null!) is { } type) return type;
        if (declaredType != typeof(OrganizationRequest) || !typeName.EndsWith(Request, StringComparison.Ordinal)) return null;
        read.Add(new XmlQualifiedName(typeName, typeNamespace));
        return typeof(TypedRequest);
    }

    public override bool TryResolveType(Type type, Type? declaredType, DataContractResolver knownTypeResolver, out XmlDictionaryString? typeName, out XmlDictionaryString? typeNamespace)
    {
        if (type != typeof(TypedResponse)) return knownTypeResolver.TryResolveType(type, declaredType, null!, out typeName, out typeNamespace);
        // Asked once for each, in the order in which they are written.
        var name = written.Dequeue();
        typeName = new XmlDictionary().Add(name.Name);
        typeNamespace = new XmlDictionary().Add(name.Namespace);
        return true;
    }

    private static bool IsContract(Type type) => !type.ContainsGenericParameters && !type.IsAbstract
        && (type.IsDefined(typeof(DataContractAttribute), false) || type.IsDefined(typeof(CollectionDataContractAttribute), false));

    private static void Name(OrganizationRequest request, Queue<XmlQualifiedName> names, Dictionary<OrganizationRequest, XmlQualifiedName> typed)
    {
        if (request is TypedRequest && names.TryDequeue(out var name)) typed[request] = name;
        foreach (var inner in Inside(request)) Name(inner, names, typed);
    }

    private static IEnumerable<OrganizationRequest> Inside(OrganizationRequest request) =>
        request.Parameters.Values.SelectMany(value => value is OrganizationRequestCollection many ? many.Where(one => one is not null) : []);

    private OrganizationResponse Answer(OrganizationRequest request, OrganizationResponse response, Dictionary<OrganizationRequest, XmlQualifiedName> typed)
    {
        var answer = response;
        if (NameOf(request, response, typed) is { } name)
        {
            written.Enqueue(name);
            answer = new TypedResponse { ResponseName = response.ResponseName ?? request.RequestName };
            foreach (var (key, value) in response.Results) answer.Results[key] = value;
        }

        if (!request.Parameters.TryGetValue("Requests", out var inner) || inner is not OrganizationRequestCollection requests) return answer;
        foreach (var result in response.Results.Values)
        {
            if (result is ExecuteMultipleResponseItemCollection items)
            {
                foreach (var item in items.Where(item => item.Response is not null)) item.Response = Answer(requests[item.RequestIndex], item.Response, typed);
            }
            else if (result is OrganizationResponseCollection responses)
            {
                for (var index = 0; index < responses.Count; index++) responses[index] = Answer(requests[index], responses[index], typed);
            }
        }

        return answer;
    }

    /// <summary>The type of the answer to a request; null when it has the right one.</summary>
    private static XmlQualifiedName? NameOf(OrganizationRequest request, OrganizationResponse response, Dictionary<OrganizationRequest, XmlQualifiedName> typed)
    {
        if (typed.TryGetValue(request, out var name)) return new XmlQualifiedName(name.Name[..^Request.Length] + Response, name.Namespace);
        if (response.GetType() != typeof(OrganizationResponse)) return null;
        // The SDK's own responses every client knows, whatever its request was.
        return SdkResponses.TypeOf(request.RequestName) is { } known ? new XmlQualifiedName(known.Name, known.GetCustomAttribute<DataContractAttribute>()?.Namespace ?? SoapNames.Contracts) : null;
    }

    /// <summary>A request of a type that only its client knows.</summary>
    [DataContract(Namespace = "urn:localdataverse")]
    private sealed class TypedRequest : OrganizationRequest;

    /// <summary>The answer to it, whose type only its client knows.</summary>
    [DataContract(Namespace = "urn:localdataverse")]
    private sealed class TypedResponse : OrganizationResponse;
}
