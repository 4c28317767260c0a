using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace CoachingExtensions.Alignment;

/// <summary>What can be said of a person's FetchXML before it runs. Every finding names the line.</summary>
internal static class FetchXmlCheck
{
    private static readonly string[] Limits = ["top", "page", "count", "paging-cookie"];

    /// <summary>What is wrong with it, or null.</summary>
    public static string? Problem(string fetchXml, string table)
    {
        XElement root;
        try
        {
            root = Read(fetchXml);
        }
        catch (XmlException error)
        {
            return $"line {Math.Max(error.LineNumber, 1)}: it is not well-formed XML, or names a document type: {error.Message}";
        }

        if (root.Name.LocalName != "fetch") return At(root, $"the outermost element is {root.Name.LocalName}, but it must be fetch");
        if ((string?)root.Attribute("aggregate") is "true" or "1") return At(root, "an aggregate returns no rows: take the aggregate attribute out");
        foreach (var limit in Limits)
        {
            if (root.Attribute(limit) is not null) return At(root, $"it must return all rows: take the {limit} attribute out");
        }

        var entities = root.Elements("entity").ToList();
        if (entities.Count != 1) return At(root, $"it needs one entity element, and has {entities.Count}");
        var name = (string?)entities[0].Attribute("name");
        return name == table ? null : At(entities[0], $"it is about {name ?? "no table"}, but it must be about {table}");
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

    private static string At(XElement node, string what) => $"line {((IXmlLineInfo)node).LineNumber}: {what}";

    private static XElement Read(string fetchXml)
    {
        // A document type is how XML reads files and grows without end.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        using var reader = XmlReader.Create(new StringReader(fetchXml), settings);
        return XElement.Load(reader, LoadOptions.SetLineInfo);
    }
}
