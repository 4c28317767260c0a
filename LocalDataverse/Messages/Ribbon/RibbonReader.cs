using System.Xml.Linq;
using LocalDataverse.Pipeline;

namespace LocalDataverse.Messages.Ribbon;

/// <summary>Puts the solutions' differences together to one ribbon, as Dataverse merges them into its own.</summary>
internal static class RibbonReader
{
    public static XDocument Read(Execution execution, string? table)
    {
        var differences = SystemRow.All(execution.Connection, execution.Metadata, "ribboncustomization", table is null ? "WHERE entity IS NULL" : "WHERE entity = $0", table is null ? [] : [table])
            .Select(row => XElement.Parse(row.Text("ribbondiffxml") ?? "<RibbonDiffXml/>")).ToList();
        foreach (var difference in differences) Localize(difference, execution.Caller.Language);
        var hidden = differences.Descendants("HideCustomAction").Select(action => (string?)action.Attribute("Location")).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var actions = differences.Descendants("CustomAction").Where(action => !hidden.Contains((string?)action.Attribute("Id")));
        return new XDocument(new XElement("RibbonDefinitions", new XElement(
            "RibbonDefinition",
            new XElement("UI", new XElement("Ribbon", new XElement("Tabs", new XAttribute("Id", "Mscrm.Tabs"), actions.GroupBy(Location, StringComparer.OrdinalIgnoreCase).Select(group => Tab(group, hidden))))),
            new XElement("Templates"),
            new XElement("CommandDefinitions", differences.Elements("CommandDefinitions").Elements()),
            new XElement(
                "RuleDefinitions",
                new XElement("TabDisplayRules"),
                new XElement("DisplayRules", differences.Elements("RuleDefinitions").Elements("DisplayRules").Elements()),
                new XElement("EnableRules", differences.Elements("RuleDefinitions").Elements("EnableRules").Elements())))));
    }

    /// <summary><c>Mscrm.Form.account.MainTab.Actions.Controls._children</c> adds to <c>Mscrm.Form.account.MainTab.Actions.Controls</c>.</summary>
    private static string Location(XElement action)
    {
        var location = (string?)action.Attribute("Location") ?? "";
        return location.EndsWith("._children", StringComparison.OrdinalIgnoreCase) ? location[..^"._children".Length] : location;
    }

    private static XElement Tab(IGrouping<string, XElement> actions, HashSet<string?> hidden)
    {
        var group = actions.Key.EndsWith(".Controls", StringComparison.OrdinalIgnoreCase) ? actions.Key[..^".Controls".Length] : actions.Key;
        var dot = group.LastIndexOf('.');
        var controls = actions.OrderBy(action => (int?)action.Attribute("Sequence") ?? 0).SelectMany(Controls).Where(control => !hidden.Contains((string?)control.Attribute("Id")));
        return new XElement(
            "Tab",
            new XAttribute("Id", dot < 0 ? group : group[..dot]),
            new XElement("Groups", new XElement("Group", new XAttribute("Id", group), new XElement("Controls", new XAttribute("Id", actions.Key), controls))));
    }

    private static IEnumerable<XElement> Controls(XElement action)
    {
        foreach (var control in action.Elements("CommandUIDefinition").Elements())
        {
            if (control.Attribute("Sequence") is null && action.Attribute("Sequence") is { } sequence) control.SetAttributeValue("Sequence", sequence.Value);
            yield return control;
        }
    }

    // Labels stand where they are used, in the language of whoever asks.
    private static void Localize(XElement difference, int language)
    {
        var labels = difference.Elements("LocLabels").Elements("LocLabel").ToDictionary(
            label => (string?)label.Attribute("Id") ?? "",
            label => (string?)(TitleIn(label, language) ?? TitleIn(label, Metadata.DisplayText.BaseLanguage) ?? label.Descendants("Title").FirstOrDefault())?.Attribute("description") ?? "");
        foreach (var attribute in difference.Descendants().Attributes().Where(attribute => attribute.Value.StartsWith("$LocLabels:", StringComparison.Ordinal)))
        {
            if (labels.TryGetValue(attribute.Value["$LocLabels:".Length..], out var text)) attribute.Value = text;
        }
    }

    private static XElement? TitleIn(XElement label, int language) => label.Descendants("Title").FirstOrDefault(title => (int?)title.Attribute("languagecode") == language);
}
