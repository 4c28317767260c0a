using System.Xml;
using System.Xml.Linq;

namespace LocalDataverse.Import;

/// <summary>Reads XML from strangers: no DTD, so no entity that grows or reaches out; no more text than a solution has.</summary>
internal static class SafeXml
{
    private const long MostCharacters = 100_000_000;
    private const int DeepestElement = 200;

    public static XElement Read(byte[] content, string name)
    {
        using var stream = new MemoryStream(content);
        return Read(stream, name);
    }

    public static XElement Read(Stream stream, string name)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MostCharacters,
            MaxCharactersFromEntities = 0,
        };
        try
        {
            using var reader = XmlReader.Create(stream, settings);
            using var limited = new XmlDepth(reader, DeepestElement);
            return XElement.Load(limited);
        }
        catch (XmlException invalid)
        {
            throw ImportErrors.SolutionXmlInvalid(name, invalid.Message);
        }
    }
}
