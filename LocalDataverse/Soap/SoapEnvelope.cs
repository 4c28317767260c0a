using System.Xml;

namespace LocalDataverse.Soap;

/// <summary>One request: its headers, and a reader that stands at the element of its operation.</summary>
internal sealed class SoapEnvelope : IDisposable
{
    /// <summary>Headers that change what happens, and that are not done here.</summary>
    private static readonly string[] Unsupported = ["CallerRegardingObjectId", "IsOfflinePlayback", "LanguageCodeOverride", "OutlookSyncOperationType"];

    private readonly Dictionary<string, string> headers = [];

    private SoapEnvelope(XmlDictionaryReader reader) => Reader = reader;

    /// <summary>The operation, such as <c>Execute</c>.</summary>
    public string Operation => Reader.LocalName;

    /// <summary>Stands at the operation.</summary>
    public XmlDictionaryReader Reader { get; }

    /// <summary>The id of the user to act on behalf of, as it was sent; null when none was.</summary>
    public string? CallerId => headers.GetValueOrDefault("CallerId");

    public static SoapEnvelope Read(ReadOnlyMemory<byte> document)
    {
        var envelope = new SoapEnvelope(SafeXml.Open(document));
        try
        {
            envelope.ReadToOperation();
            return envelope;
        }
        catch (XmlException error)
        {
            envelope.Dispose();
            throw SoapErrors.Malformed(error.Message);
        }
        catch
        {
            envelope.Dispose();
            throw;
        }
    }

    public void Dispose() => Reader.Dispose();

    private void ReadToOperation()
    {
        if (Reader.MoveToContent() != XmlNodeType.Element || !Reader.IsStartElement("Envelope", SoapNames.Envelope) || Reader.IsEmptyElement) throw SoapErrors.NoEnvelope();
        Reader.ReadStartElement();
        if (Reader.IsStartElement("Header", SoapNames.Envelope)) ReadHeaders();
        if (!Reader.IsStartElement("Body", SoapNames.Envelope) || Reader.IsEmptyElement) throw SoapErrors.NoEnvelope();
        Reader.ReadStartElement();
        if (!Reader.IsStartElement()) throw SoapErrors.NoEnvelope();
        if (Reader.NamespaceURI != SoapNames.Services) throw SoapErrors.UnknownOperation(Reader.LocalName);
    }

    private void ReadHeaders()
    {
        if (Reader.IsEmptyElement)
        {
            Reader.Read();
            return;
        }

        Reader.ReadStartElement();
        while (Reader.IsStartElement()) ReadHeader();
        Reader.ReadEndElement();
    }

    private void ReadHeader()
    {
        var name = Reader.LocalName;
        var isOurs = Reader.NamespaceURI == SoapNames.Contracts;
        if (isOurs && Unsupported.Contains(name)) throw Errors.NotSupportedHere($"the SOAP header '{name}'; leave it out");
        if (!isOurs && Reader.GetAttribute("mustUnderstand", SoapNames.Envelope) is "1" or "true") throw SoapErrors.MustUnderstand(name);
        if (isOurs && name == "CallerId") headers[name] = Reader.ReadElementContentAsString();
        else Reader.Skip();
    }
}
