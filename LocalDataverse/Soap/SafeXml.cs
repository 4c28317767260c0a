using System.Runtime.InteropServices;
using System.Xml;

namespace LocalDataverse.Soap;

/// <summary>
/// Looks through a document before anything is made of it: no document type, so no entities that grow; a bounded depth and number
/// of elements; no references from one place to another, which the serialiser would follow round a circle.
/// </summary>
internal static class SafeXml
{
    public const int Deepest = 100;
    public const int MostElements = 1_000_000;
    public const int MostAttributes = 16;

    /// <summary>A reader of a document that has been looked through.</summary>
    public static XmlDictionaryReader Open(ReadOnlyMemory<byte> document)
    {
        // Not copied: it may be as large as a request can be.
        var bytes = MemoryMarshal.TryGetArray(document, out var segment) ? segment : document.ToArray();
        try
        {
            using (var first = Reader(bytes)) LookThrough(first);
        }
        catch (XmlException error)
        {
            throw SoapErrors.Malformed(error.Message);
        }

        return Reader(bytes);
    }

    private static XmlDictionaryReader Reader(ArraySegment<byte> bytes) => XmlDictionaryReader.CreateTextReader(bytes.Array!, bytes.Offset, bytes.Count, null, new XmlDictionaryReaderQuotas
    {
        MaxDepth = Deepest,
        // One value may be a whole solution; the server's limit for a request holds.
        MaxStringContentLength = int.MaxValue,
        MaxArrayLength = int.MaxValue,
        MaxBytesPerRead = 64 * 1024,
        MaxNameTableCharCount = 64 * 1024,
    }, null);

    private static void LookThrough(XmlDictionaryReader reader)
    {
        var elements = 0;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (++elements > MostElements) throw SoapErrors.TooBig("elements", MostElements);
            if (reader.AttributeCount > MostAttributes) throw SoapErrors.TooBig("attributes on one element", MostAttributes);
            if (Refers(reader)) throw SoapErrors.References();
        }
    }

    private static bool Refers(XmlDictionaryReader reader) =>
        reader.AttributeCount > 0
        && (reader.GetAttribute("Id", SoapNames.Serialization) ?? reader.GetAttribute("Ref", SoapNames.Serialization) ?? reader.GetAttribute("Size", SoapNames.Serialization)) is not null;
}
