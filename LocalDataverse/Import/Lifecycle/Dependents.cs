using System.Xml;
using System.Xml.Linq;
using LocalDataverse.Pipeline;

namespace LocalDataverse.Import.Lifecycle;

/// <summary>
/// What would be left and could not be without what leaves: it has to be changed or removed first. Columns, views and forms that
/// somebody added to a table of the solution go with that table, as its unmanaged layer does.
/// </summary>
internal sealed class Dependents(Execution execution, Leaving leaving)
{
    /// <summary>What needs what, in words.</summary>
    public IReadOnlyList<string> Find() => [.. Lookups().Concat(Steps()).Concat(Views()).Concat(Forms()).Concat(Apps())];

    private IEnumerable<string> Lookups() => leaving.Before.OneToManyRelationships
        .Where(one => one.IsCustom && leaving.Tables.Contains(one.ReferencedTable) && !leaving.Goes(one.ReferencingTable, one.ReferencingColumn))
        // A lookup of the platform's own, such as regarding, goes on without this target.
        .Where(one => leaving.Before.TryTable(one.ReferencingTable, out var table) && table.FindColumn(one.ReferencingColumn) is { IsCustom: true })
        .Select(one => $"the column '{one.ReferencingTable}.{one.ReferencingColumn}' refers to the table '{one.ReferencedTable}'");

    private IEnumerable<string> Steps()
    {
        var filters = Rows("sdkmessagefilter").ToDictionary(row => row.Id, row => row.Text("primaryobjecttypecode"));
        foreach (var step in Staying("sdkmessageprocessingstep"))
        {
            if (step.Guid("eventhandler") is { } type && leaving.RowIds.Contains(type)) yield return $"the step '{step.Text("name")}' runs a plug-in type of the solution";
            else if (step.Guid("sdkmessagefilterid") is { } filter && filters.GetValueOrDefault(filter) is { } table && leaving.Tables.Contains(table)) yield return $"the step '{step.Text("name")}' runs on the table '{table}'";
            else if (step.Guid("sdkmessageid") is { } message && leaving.RowIds.Contains(message)) yield return $"the step '{step.Text("name")}' runs on a message of the solution";
        }
    }

    private IEnumerable<string> Views()
    {
        foreach (var view in Staying("savedquery").Concat(Staying("userquery")))
        {
            if (view.Text("returnedtypecode") is not { } table || leaving.Tables.Contains(table) || Parsed(view.Text("fetchxml")) is not { } fetch) continue;
            if (Named(fetch, table) is { } named) yield return $"the view '{view.Text("name")}' of '{table}' asks for '{named}'";
        }
    }

    private string? Named(XElement fetch, string table)
    {
        foreach (var entity in fetch.DescendantsAndSelf().Where(element => element.Name.LocalName is "entity" or "link-entity"))
        {
            var name = (string?)entity.Attribute("name") ?? table;
            if (leaving.Tables.Contains(name)) return name;
            var columns = entity.Elements("attribute").Concat(entity.Elements("order")).Concat(entity.Elements("filter").Descendants("condition"))
                .Select(element => (string?)element.Attribute("name") ?? (string?)element.Attribute("attribute")).Append((string?)entity.Attribute("to")).OfType<string>();
            if (columns.FirstOrDefault(column => leaving.Goes(name, column)) is { } gone) return $"{name}.{gone}";
        }

        return null;
    }

    private IEnumerable<string> Forms()
    {
        foreach (var form in Staying("systemform"))
        {
            var table = form.Text("objecttypecode") ?? "none";
            if (leaving.Tables.Contains(table) || Parsed(form.Text("formxml")) is not { } xml) continue;
            var controls = xml.Descendants().ToList();
            var column = controls.Where(element => element.Name.LocalName == "control").Select(control => (string?)control.Attribute("datafieldname")).OfType<string>().FirstOrDefault(name => leaving.Goes(table, name));
            var shown = controls.Where(element => element.Name.LocalName is "TargetEntityType").Select(element => element.Value.Trim()).FirstOrDefault(leaving.Tables.Contains);
            if ((column ?? shown) is { } named) yield return $"the {(table == "none" ? "dashboard" : "form")} '{form.Text("name")}' shows '{named}'";
        }
    }

    private IEnumerable<string> Apps()
    {
        var ids = leaving.Tables.Select(name => leaving.Before.Table(name).MetadataId).ToHashSet();
        ids.UnionWith(leaving.RowIds);
        var apps = Staying("appmodule").ToDictionary(app => app.Id, app => app.Text("name"));
        return Rows("appmodulecomponent")
            .Where(component => component.Guid("appmoduleidunique") is { } app && apps.ContainsKey(app) && component.Guid("objectid") is { } shown && ids.Contains(shown))
            .Select(component => $"the app '{apps[component.Guid("appmoduleidunique")!.Value]}' has a component of the solution").Distinct();
    }

    // What cannot be read names nothing.
    private static XElement? Parsed(string? xml)
    {
        try
        {
            return xml is null ? null : XElement.Parse(xml);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private IEnumerable<SystemRow> Staying(string table) => Rows(table).Where(row => !leaving.RowIds.Contains(row.Id));

    private List<SystemRow> Rows(string table) => leaving.Before.TryTable(table, out _) ? SystemRow.All(execution.Connection, leaving.Before, table) : [];
}
