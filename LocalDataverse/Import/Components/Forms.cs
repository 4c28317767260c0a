using System.Xml.Linq;
using LocalDataverse.Metadata;

namespace LocalDataverse.Import.Components;

internal sealed class Forms : ISolutionComponents
{
    private static readonly Dictionary<string, int> Types = new(StringComparer.OrdinalIgnoreCase) { ["main"] = 2, ["mobile"] = 5, ["quick"] = 6, ["quickCreate"] = 7, ["card"] = 11, ["mainInteractionCentric"] = 12 };

    public void Import(SolutionPackage package, RowWriter rows)
    {
        foreach (var entity in package.Section("Entities", "Entity"))
        {
            var table = rows.Metadata.Table(entity.Text("Name")!);
            foreach (var group in entity.Elements("FormXml").Elements("forms"))
            {
                var type = Types.TryGetValue((string?)group.Attribute("type") ?? "", out var known)
                    ? known
                    : throw ImportErrors.ComponentNotSupported($"The form '{group.Elements("systemform").Select(form => form.Texts("LocalizedNames").Text).FirstOrDefault()}' of '{table.LogicalName}'", $"forms of the type '{(string?)group.Attribute("type")}' do not exist here");
                var first = true;
                foreach (var form in group.Elements("systemform"))
                {
                    Put(rows, table, form, type, first, package.IsManaged);
                    first = false;
                }
            }
        }
    }

    private static void Put(RowWriter rows, TableDefinition table, XElement form, int type, bool isDefault, bool isManaged)
    {
        var xml = form.Element("form") ?? throw ImportErrors.SolutionPartInvalid($"a form of '{table.LogicalName}' has no form element");
        rows.Put("systemform", form.Id("formid") ?? throw ImportErrors.SolutionPartInvalid($"a form of '{table.LogicalName}' has no formid"), new()
        {
            ["name"] = form.Texts("LocalizedNames") is { Texts.Count: > 0 } name ? name : PlatformWords.Text("Information"),
            ["description"] = form.Texts("Descriptions"),
            ["objecttypecode"] = table.LogicalName,
            ["type"] = type,
            ["isdefault"] = isDefault,
            ["formactivationstate"] = form.Text("FormActivationState") ?? "1",
            ["formpresentation"] = form.Text("FormPresentation") ?? "1",
            ["iscustomizable"] = form.Text("IsCustomizable") ?? "1",
            ["canbedeleted"] = form.Text("CanBeDeleted") ?? "1",
            ["ismanaged"] = isManaged,
            ["formxml"] = xml.ToString(SaveOptions.DisableFormatting),
        });
    }
}
