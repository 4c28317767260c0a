using System.Xml.Linq;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;

namespace LocalDataverse.Export;

/// <summary>Writes the forms of a table, and dashboards, which are forms of none.</summary>
internal static class FormXml
{
    private static readonly (int Type, string Name)[] Types = [(2, "main"), (5, "mobile"), (6, "quick"), (7, "quickCreate"), (11, "card"), (12, "mainInteractionCentric")];

    public static XElement? Write(SolutionContent content, TableDefinition table)
    {
        var forms = content.Rows("systemform", "objecttypecode", table.LogicalName);
        return forms.Count == 0 ? null : new XElement("FormXml", Types
            // The default form is the first of its kind.
            .Select(kind => (kind.Name, Forms: forms.Where(form => form.Number("type") == kind.Type).OrderByDescending(form => form.Number("isdefault") ?? 0).ToList()))
            .Where(kind => kind.Forms.Count > 0)
            .Select(kind => new XElement("forms", new XAttribute("type", kind.Name), kind.Forms.Select(form => Form(content, form)))));
    }

    public static XElement Dashboard(SolutionContent content, SystemRow form) => new(
        "Dashboard",
        Xml.Texts("LocalizedNames", "LocalizedName", content.Said(form, "name")),
        Xml.Texts("Descriptions", "Description", content.Said(form, "description")),
        Xml.Text("FormId", form.Id),
        Xml.Text("IsCustomizable", form.Number("iscustomizable") ?? 1),
        Xml.Text("IsTabletEnabled", form.Number("istabletenabled") ?? 0),
        Xml.Text("IsDefault", form.Number("isdefault") ?? 0),
        new XElement("FormXml", new XElement("forms", new XAttribute("type", "dashboard"), XElement.Parse(form.Text("formxml")!))));

    private static XElement Form(SolutionContent content, SystemRow form) => new(
        "systemform",
        Xml.Text("formid", form.Id),
        Xml.Text("IntroducedVersion", "1.0.0.0"),
        Xml.Text("FormPresentation", form.Number("formpresentation") ?? 1),
        Xml.Text("FormActivationState", form.Number("formactivationstate") ?? 1),
        XElement.Parse(form.Text("formxml")!),
        Xml.Text("IsCustomizable", form.Number("iscustomizable") ?? 1),
        Xml.Text("CanBeDeleted", form.Number("canbedeleted") ?? 1),
        Xml.Texts("LocalizedNames", "LocalizedName", content.Said(form, "name")),
        Xml.Texts("Descriptions", "Description", content.Said(form, "description")));
}
