using System.Runtime.Serialization;
using System.Xml;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Soap;

/// <summary>One operation of the service contract: its parameters in their order, and the message it stands for.</summary>
internal sealed class SoapOperation
{
    private static readonly Dictionary<string, SoapOperation> ByName = new SoapOperation[]
    {
        new("Create", [("entity", typeof(Entity))], typeof(Guid), values => new OrganizationRequest("Create") { ["Target"] = values[0] }) { Result = "id" },
        new("Retrieve", [("entityName", typeof(string)), ("id", typeof(Guid)), ("columnSet", typeof(ColumnSet))], typeof(Entity), values => new OrganizationRequest("Retrieve") { ["Target"] = Row(values), ["ColumnSet"] = values[2] }) { Result = "Entity" },
        new("Update", [("entity", typeof(Entity))], null, values => new OrganizationRequest("Update") { ["Target"] = values[0] }),
        new("Delete", [("entityName", typeof(string)), ("id", typeof(Guid))], null, values => new OrganizationRequest("Delete") { ["Target"] = Row(values) }),
        new("Associate", Links, null, values => Link("Associate", values)),
        new("Disassociate", Links, null, values => Link("Disassociate", values)),
        new("RetrieveMultiple", [("query", typeof(QueryBase))], typeof(EntityCollection), values => new OrganizationRequest("RetrieveMultiple") { ["Query"] = values[0] }) { Result = "EntityCollection" },
        new("Execute", [("request", typeof(OrganizationRequest))], typeof(OrganizationResponse), values => (OrganizationRequest)values[0]),
    }.ToDictionary(operation => operation.Name, StringComparer.Ordinal);

    private readonly (string Name, DataContractSerializer Serializer)[] parameters;
    private readonly Func<object[], OrganizationRequest> request;

    private SoapOperation(string name, (string Name, Type Type)[] parameters, Type? answer, Func<object[], OrganizationRequest> request)
    {
        Name = name;
        this.parameters = [.. parameters.Select(parameter => (parameter.Name, SoapTypes.Serializer(parameter.Type, parameter.Name, SoapNames.Services)))];
        Answer = answer is null ? null : SoapTypes.Serializer(answer, name + "Result", SoapNames.Services);
        this.request = request;
    }

    public static IEnumerable<string> Names => ByName.Keys;

    public string Name { get; }

    /// <summary>The result of the message that the operation gives back; null when it gives back the response itself, or nothing.</summary>
    public string? Result { get; private init; }

    /// <summary>Writes what the operation gives back; null when that is nothing.</summary>
    public DataContractSerializer? Answer { get; }

    private static (string, Type)[] Links => [("entityName", typeof(string)), ("entityId", typeof(Guid)), ("relationship", typeof(Relationship)), ("relatedEntities", typeof(EntityReferenceCollection))];

    public static SoapOperation Of(string name) => ByName.GetValueOrDefault(name) ?? throw SoapErrors.UnknownOperation(name);

    /// <summary>The message in an envelope's body. Each parameter is required, and stands in its place.</summary>
    public OrganizationRequest Read(XmlDictionaryReader reader, SoapTypes types)
    {
        var values = new object[parameters.Length];
        if (!reader.IsEmptyElement)
        {
            reader.ReadStartElement();
            while (reader.IsStartElement())
            {
                var index = Array.FindIndex(parameters, parameter => parameter.Name == reader.LocalName && reader.NamespaceURI == SoapNames.Services);
                if (index < 0) reader.Skip();
                else values[index] = ReadParameter(reader, index, types)!;
            }
        }

        for (var index = 0; index < values.Length; index++)
        {
            if (values[index] is null) throw SoapErrors.MissingParameter(Name, parameters[index].Name);
            Gaps.Refuse(values[index]);
        }

        return request(values);
    }

    private object? ReadParameter(XmlDictionaryReader reader, int index, SoapTypes types)
    {
        try
        {
            return parameters[index].Serializer.ReadObject(reader, verifyObjectName: true, types);
        }
        catch (Exception error) when (error is SerializationException or XmlException or ArgumentException or FormatException or OverflowException or InvalidOperationException or NotSupportedException or MemberAccessException)
        {
            throw SoapErrors.WrongParameter(Name, parameters[index].Name, (error.InnerException ?? error).Message);
        }
    }

    private static EntityReference Row(object[] values) => new((string)values[0], (Guid)values[1]);

    private static OrganizationRequest Link(string message, object[] values) =>
        new(message) { ["Target"] = Row(values), ["Relationship"] = values[2], ["RelatedEntities"] = values[3] };
}
