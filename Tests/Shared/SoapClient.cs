using System.Net.Http.Headers;
using System.Runtime.Serialization;
using System.ServiceModel;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests;

/// <summary>The organisation service as a client over SOAP has it, with the data contracts of the SDK.</summary>
internal sealed class SoapClient(HttpClient http, string address, string? user) : IOrganizationService
{
    public const string Path = "/XRMServices/2011/Organization.svc/web";
    public const string Soap = "http://schemas.xmlsoap.org/soap/envelope/";
    public const string Services = "http://schemas.microsoft.com/xrm/2011/Contracts/Services";
    public const string Contracts = "http://schemas.microsoft.com/xrm/2011/Contracts";
    public const string Action = Services + "/IOrganizationService/";

    private static readonly Type[] Known =
    [
        .. typeof(Entity).Assembly.GetExportedTypes().Where(type => !type.ContainsGenericParameters && !type.IsAbstract && (type.IsDefined(typeof(DataContractAttribute), false) || type.IsDefined(typeof(CollectionDataContractAttribute), false))),
        typeof(PrincipalAccess), typeof(AccessRights), typeof(string[]), typeof(int[]), typeof(Guid[]), typeof(UpsertResponse[]), typeof(Microsoft.Xrm.Sdk.Metadata.EntityMetadata[]),
        typeof(Microsoft.Xrm.Sdk.Metadata.OneToManyRelationshipMetadata[]), typeof(Microsoft.Xrm.Sdk.Metadata.OptionSetMetadataBase[]), typeof(QueryExpression[]),
    ];

    /// <summary>On whose behalf.</summary>
    public Guid CallerId { get; init; }

    public Guid Create(Entity entity) => (Guid)Ask(nameof(Create), typeof(Guid), ("entity", typeof(Entity), entity))!;

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) =>
        (Entity)Ask(nameof(Retrieve), typeof(Entity), ("entityName", typeof(string), entityName), ("id", typeof(Guid), id), ("columnSet", typeof(ColumnSet), columnSet))!;

    public void Update(Entity entity) => Ask(nameof(Update), null, ("entity", typeof(Entity), entity));

    public void Delete(string entityName, Guid id) => Ask(nameof(Delete), null, ("entityName", typeof(string), entityName), ("id", typeof(Guid), id));

    public OrganizationResponse Execute(OrganizationRequest request) => (OrganizationResponse)Ask(nameof(Execute), typeof(OrganizationResponse), ("request", typeof(OrganizationRequest), request))!;

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        Ask(nameof(Associate), null, Link(entityName, entityId, relationship, relatedEntities));

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        Ask(nameof(Disassociate), null, Link(entityName, entityId, relationship, relatedEntities));

    public EntityCollection RetrieveMultiple(QueryBase query) => (EntityCollection)Ask(nameof(RetrieveMultiple), typeof(EntityCollection), ("query", typeof(QueryBase), query))!;

    /// <summary>Posts an envelope as it is.</summary>
    public (int Status, string Text) Post(string operation, string envelope, string contentType = "text/xml; charset=utf-8", params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address + Path) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(envelope)) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        if (user is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", user);
        // As Microsoft's clients: a server that will not take it says so before the body is sent.
        request.Headers.ExpectContinue = envelope.Length > 1024 * 1024;
        request.Headers.Add("SOAPAction", $"\"{Action}{operation}\"");
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        using var response = http.Send(request);
        using var text = new StreamReader(response.Content.ReadAsStream());
        return ((int)response.StatusCode, text.ReadToEnd());
    }

    /// <summary>An envelope around a body.</summary>
    public static string Envelope(string body, string headers = "") =>
        $"<?xml version=\"1.0\" encoding=\"utf-8\"?><s:Envelope xmlns:s=\"{Soap}\"><s:Header>{headers}</s:Header><s:Body>{body}</s:Body></s:Envelope>";

    /// <summary>The fault in an answer.</summary>
    public static FaultException<OrganizationServiceFault> FaultIn(string answer)
    {
        var fault = XDocument.Parse(answer).Descendants(XName.Get("Fault", Soap)).Single();
        using var reader = fault.Element("detail")!.Elements().Single().CreateReader();
        var detail = (OrganizationServiceFault)new DataContractSerializer(typeof(OrganizationServiceFault), Known).ReadObject(reader)!;
        return new FaultException<OrganizationServiceFault>(detail, new FaultReason(fault.Element("faultstring")!.Value));
    }

    private static (string, Type, object)[] Link(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        [("entityName", typeof(string), entityName), ("entityId", typeof(Guid), entityId), ("relationship", typeof(Relationship), relationship), ("relatedEntities", typeof(EntityReferenceCollection), relatedEntities)];

    private object? Ask(string operation, Type? answerType, params (string Name, Type Type, object Value)[] parameters)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            writer.WriteStartElement(operation, Services);
            foreach (var (name, type, value) in parameters) new DataContractSerializer(type, name, Services, Known).WriteObject(writer, value);
            writer.WriteEndElement();
        }

        var (status, answer) = Post(operation, Envelope(text.ToString(), CallerId == Guid.Empty ? "" : $"<CallerId xmlns=\"{Contracts}\">{CallerId}</CallerId>"));
        if (status != 200) throw FaultIn(answer);
        if (answerType is null) return null;
        var result = XDocument.Parse(answer).Descendants(XName.Get(operation + "Result", Services)).Single();
        using var reader = result.CreateReader();
        return new DataContractSerializer(answerType, operation + "Result", Services, Known).ReadObject(reader);
    }
}
