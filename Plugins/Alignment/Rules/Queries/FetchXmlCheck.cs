using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace CoachingExtensions.Alignment;

/// <summary>What can be said of a person's FetchXML before it runs. Every finding names the line.</summary>
internal static class FetchXmlCheck
{
    private static readonly string[] Limits = ["top", "page", "count", "paging-cookie"];

    /// <summary>What is wrong with it, or null.</summary>
    public static Message? Problem(string fetchXml, string table)
    {
        XElement root;
        try
        {
            root = Read(fetchXml);
        }
        catch (XmlException error)
        {
            return new Message("FetchXml.NotXml", "line {0}: it is not well-formed XML, or names a document type: {1}", Math.Max(error.LineNumber, 1), error.Message);
        }

        if (root.Name.LocalName != "fetch") return At(root, new Message("FetchXml.NotFetch", "the outermost element is {0}, but it must be fetch", root.Name.LocalName));
        if ((string?)root.Attribute("aggregate") is "true" or "1") return At(root, new Message("FetchXml.Aggregate", "an aggregate returns no rows: take the aggregate attribute out"));
        foreach (var limit in Limits)
        {
            if (root.Attribute(limit) is not null) return At(root, new Message("FetchXml.Limit", "it must return all rows: take the {0} attribute out", limit));
        }

        var entities = root.Elements("entity").ToList();
        if (entities.Count != 1) return At(root, new Message("FetchXml.OneEntity", "it needs one entity element, and has {0}", entities.Count));
        var name = (string?)entities[0].Attribute("name");
        return name == table ? null : At(entities[0], name is null ? new Message("FetchXml.NoTable", "it is about no table, but it must be about {0}", table) : new Message("FetchXml.OtherTable", "it is about {0}, but it must be about {1}", name, table));
    }

    /// <summary>The line of what the platform's message names in quotes or between blanks: it knows the column, not the line.</summary>
    public static int? LineOf(string fetchXml, string message)
    {
        var words = new HashSet<string>(Regex.Matches(message, @"[\w]+").Cast<Match>().Select(word => word.Value), StringComparer.OrdinalIgnoreCase);
        return Read(fetchXml).Descendants()
            .Where(node => node.Name.LocalName != "entity")
            .Where(node => node.Attributes().Any(part => part.Name.LocalName is "attribute" or "name" or "from" or "to" or "operator" && words.Contains(part.Value)))
            .Select(node => (int?)((IXmlLineInfo)node).LineNumber)
            .FirstOrDefault();
    }

    private static Message At(XElement node, Message what) => new("FetchXml.At", "line {0}: {1}", ((IXmlLineInfo)node).LineNumber, what);

    private static XElement Read(string fetchXml)
    {
        // A document type is how XML reads files and grows without end.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        using var reader = XmlReader.Create(new StringReader(fetchXml), settings);
        return XElement.Load(reader, LoadOptions.SetLineInfo);
    }
}
