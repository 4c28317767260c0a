using System.Runtime.Serialization;
using System.Text;
using System.Xml;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Soap;

/// <summary>Writes the envelope of an answer, or of a fault.</summary>
internal static class SoapAnswer
{
    private static readonly DataContractSerializer Detail = SoapTypes.Serializer(typeof(OrganizationServiceFault), "OrganizationServiceFault", SoapNames.Contracts);

    public static byte[] Of(SoapOperation operation, OrganizationRequest request, OrganizationResponse response, SoapTypes types) => Envelope(writer =>
    {
        writer.WriteStartElement(operation.Name + "Response", SoapNames.Services);
        if (operation.Answer is { } serializer)
        {
            object? value = operation.Result is { } result ? response.Results[result] : types.Answer(request, response);
            serializer.WriteObject(writer, value, types);
        }

        writer.WriteEndElement();
    });

    public static byte[] Fault(OrganizationServiceFault fault, bool ofClient) => Envelope(writer =>
    {
        writer.WriteStartElement("s", "Fault", SoapNames.Envelope);
        writer.WriteElementString("faultcode", ofClient ? "s:Client" : "s:Server");
        writer.WriteStartElement("faultstring");
        writer.WriteAttributeString("xml", "lang", null, "en-US");
        writer.WriteString(fault.Message);
        writer.WriteEndElement();
        writer.WriteStartElement("detail");
        Detail.WriteObject(writer, fault);
        writer.WriteEndElement();
        writer.WriteEndElement();
    });

    private static byte[] Envelope(Action<XmlDictionaryWriter> body)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlDictionaryWriter.CreateTextWriter(stream, new UTF8Encoding(false), ownsStream: false))
        {
            writer.WriteStartElement("s", "Envelope", SoapNames.Envelope);
            writer.WriteStartElement("s", "Body", SoapNames.Envelope);
            body(writer);
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        return stream.ToArray();
    }
}
