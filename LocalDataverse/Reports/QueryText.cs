using System.Globalization;
using System.ServiceModel;
using System.Xml.Linq;
using LocalDataverse.Query;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Reports;

/// <summary>A report's FetchXML with the values of its parameters in it, as the data extension of Dataverse puts them there.</summary>
internal static class QueryText
{
    public static string With(string fetchXml, IReadOnlyDictionary<string, object?> parameters)
    {
        XElement fetch;
        try
        {
            fetch = XElement.Parse(fetchXml);
        }
        catch (System.Xml.XmlException broken)
        {
            throw QueryErrors.BadFetch(broken.Message);
        }

        foreach (var element in fetch.DescendantsAndSelf().ToList())
        {
            if (!element.HasElements && parameters.TryGetValue(element.Value.Trim(), out var text)) element.ReplaceNodes(Each(text).Select((one, at) => at == 0 ? (object)one : throw Several(element)));
            foreach (var attribute in element.Attributes().Where(attribute => attribute.Value.StartsWith('@')).ToList())
            {
                if (parameters.TryGetValue(attribute.Value, out var value)) Put(element, attribute, Each(value));
            }
        }

        foreach (var table in fetch.Descendants().Where(element => element.Name.LocalName is "entity" or "link-entity").ToList()) Prefilter(table, parameters);
        return fetch.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>Several values of one condition stand in elements of their own.</summary>
    private static void Put(XElement element, XAttribute attribute, List<string> values)
    {
        if (values.Count == 1)
        {
            attribute.Value = values[0];
            return;
        }

        if (element.Name.LocalName != "condition" || attribute.Name.LocalName != "value" || values.Count == 0) throw Several(element);
        attribute.Remove();
        element.Add(values.Select(value => new XElement("value", value)));
    }

    /// <summary>What the records are narrowed to from which the report is run: a query of the same table, whose filter is added.</summary>
    private static void Prefilter(XElement table, IReadOnlyDictionary<string, object?> parameters)
    {
        if ((string?)table.Attribute("enableprefiltering") is not ("1" or "true")) return;
        var name = (string?)table.Attribute("prefilterparametername") ?? $"CRM_{(string?)table.Attribute("name")}";
        if (!parameters.TryGetValue(name, out var value)) throw QueryErrors.BadFetch($"The query parameter {name} that filters {(string?)table.Attribute("name")} is missing.");
        var entity = XElement.Parse(Each(value)[0]).Element("entity");
        if ((string?)entity?.Attribute("name") != (string?)table.Attribute("name")) throw QueryErrors.BadFetch($"The query parameter {name} filters another table than {(string?)table.Attribute("name")}.");
        table.Add(entity!.Elements().Where(element => element.Name.LocalName is "filter" or "link-entity"));
    }

    private static List<string> Each(object? value) => [.. (value as object?[] ?? [value]).Select(one => one switch
    {
        null => "",
        DateTime day => day.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        bool flag => flag ? "1" : "0",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => one.ToString() ?? "",
    })];

    private static FaultException<OrganizationServiceFault> Several(XElement element) => QueryErrors.BadFetch($"A parameter with several values or none stands in {element.Name.LocalName}: only the value of a condition may have them.");
}
