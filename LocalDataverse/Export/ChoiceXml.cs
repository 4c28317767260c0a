using System.Xml.Linq;
using LocalDataverse.Metadata;

namespace LocalDataverse.Export;

/// <summary>Writes an <c>optionset</c>.</summary>
internal static class ChoiceXml
{
    public static string KindOf(ColumnType type) => type switch { ColumnType.Boolean => "bit", ColumnType.State => "state", ColumnType.Status => "status", ColumnType.MultiChoice => "multiselectpicklist", _ => "picklist" };

    public static XElement Write(ChoiceDefinition choice, string kind = "picklist")
    {
        var (list, item) = kind switch { "state" => ("states", "state"), "status" => ("statuses", "status"), _ => ("options", "option") };
        return new XElement(
            "optionset",
            new XAttribute("Name", choice.Name ?? ""),
            choice.IsGlobal ? new XAttribute("localizedName", choice.DisplayName.Text) : null,
            Xml.Text("OptionSetType", kind),
            Xml.Text("IsGlobal", choice.IsGlobal),
            Xml.Text("IsCustomizable", true),
            Xml.Texts("displaynames", "displayname", choice.DisplayName),
            Xml.Texts("Descriptions", "Description", choice.Description),
            new XElement(list, choice.Options.Select(option => Option(option, item))));
    }

    private static XElement Option(ChoiceOption option, string item) => new(
        item,
        new XAttribute("value", option.Value),
        option.DefaultStatus is { } status ? new XAttribute("defaultstatus", status) : null,
        option.State is { } state ? new XAttribute("state", state) : null,
        option.InvariantName is { } name ? new XAttribute("invariantname", name) : null,
        option.Color is { } color ? new XAttribute("Color", color) : null,
        Xml.Texts("labels", "label", option.Label),
        option.Description.Texts.Count == 0 ? null : Xml.Texts("Descriptions", "Description", option.Description),
        option.AllowedTransitions is { } allowed
            ? new XElement("transitiondata", new XElement("AllowedTransitions", allowed.Select(to => new XElement("AllowedTransition", new XAttribute("SourceStatusId", option.Value), new XAttribute("ToStatusId", to)))))
            : null);
}
