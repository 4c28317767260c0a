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
    private const int View = 26, Form = 60, App = 80, PluginType = 90, Step = 92, Message = 201;

    /// <summary>What needs what, in words.</summary>
    public IReadOnlyList<string> Find() => [.. All().Select(dependency => dependency.Words).Distinct()];

    /// <summary>What needs what.</summary>
    public IEnumerable<Dependency> All() => Lookups().Concat(Steps()).Concat(Views()).Concat(Forms()).Concat(Apps());

    private IEnumerable<Dependency> Lookups() => leaving.Before.OneToManyRelationships
        .Where(one => one.IsCustom && leaving.Tables.Contains(one.ReferencedTable) && !leaving.Goes(one.ReferencingTable, one.ReferencingColumn))
        // A lookup of the platform's own, such as regarding, goes on without this target.
        .Where(one => leaving.Before.TryTable(one.ReferencingTable, out var table) && table.FindColumn(one.ReferencingColumn) is { IsCustom: true })
        .Select(one => new Dependency(
            $"the column '{one.ReferencingTable}.{one.ReferencingColumn}' refers to the table '{one.ReferencedTable}'",
            ComponentTypes.Column, leaving.Before.Table(one.ReferencingTable).Column(one.ReferencingColumn).MetadataId, ComponentTypes.Table, leaving.Before.Table(one.ReferencedTable).MetadataId));

    private IEnumerable<Dependency> Steps()
    {
        var filters = Rows("sdkmessagefilter").ToDictionary(row => row.Id, row => row.Text("primaryobjecttypecode"));
        foreach (var step in Staying("sdkmessageprocessingstep"))
        {
            if (step.Guid("eventhandler") is { } type && leaving.RowIds.Contains(type)) yield return new($"the step '{step.Text("name")}' runs a plug-in type of the solution", Step, step.Id, PluginType, type);
            else if (step.Guid("sdkmessagefilterid") is { } filter && filters.GetValueOrDefault(filter) is { } table && leaving.Tables.Contains(table)) yield return new($"the step '{step.Text("name")}' runs on the table '{table}'", Step, step.Id, ComponentTypes.Table, leaving.Before.Table(table).MetadataId);
            else if (step.Guid("sdkmessageid") is { } message && leaving.RowIds.Contains(message)) yield return new($"the step '{step.Text("name")}' runs on a message of the solution", Step, step.Id, Message, message);
        }
    }

    private IEnumerable<Dependency> Views()
    {
        foreach (var view in Staying("savedquery").Concat(Staying("userquery")))
        {
            if (view.Text("returnedtypecode") is not { } table || leaving.Tables.Contains(table) || Parsed(view.Text("fetchxml")) is not { } fetch) continue;
            if (Named(fetch, table) is { } named) yield return new($"the view '{view.Text("name")}' of '{table}' asks for '{named}'", View, view.Id, TypeOf(named), IdOf(named));
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

    private IEnumerable<Dependency> Forms()
    {
        foreach (var form in Staying("systemform"))
        {
            var table = form.Text("objecttypecode") ?? "none";
            if (leaving.Tables.Contains(table) || Parsed(form.Text("formxml")) is not { } xml) continue;
            var controls = xml.Descendants().ToList();
            var column = controls.Where(element => element.Name.LocalName == "control").Select(control => (string?)control.Attribute("datafieldname")).OfType<string>().FirstOrDefault(name => leaving.Goes(table, name));
            var shown = controls.Where(element => element.Name.LocalName is "TargetEntityType").Select(element => element.Value.Trim()).FirstOrDefault(leaving.Tables.Contains);
            if ((column ?? shown) is { } named) yield return new($"the {(table == "none" ? "dashboard" : "form")} '{form.Text("name")}' shows '{named}'", Form, form.Id, TypeOf(Full(table, named)), IdOf(Full(table, named)));
        }
    }

    private IEnumerable<Dependency> Apps()
    {
        var ids = leaving.Tables.Select(name => leaving.Before.Table(name).MetadataId).ToHashSet();
        ids.UnionWith(leaving.RowIds);
        var apps = Staying("appmodule").ToDictionary(app => app.Id, app => app.Text("name"));
        return Rows("appmodulecomponent")
            .Where(component => component.Guid("appmoduleidunique") is { } app && apps.ContainsKey(app) && component.Guid("objectid") is { } shown && ids.Contains(shown))
            .Select(component => new Dependency(
                $"the app '{apps[component.Guid("appmoduleidunique")!.Value]}' has a component of the solution", App, component.Guid("appmoduleidunique")!.Value, component.Number("componenttype") ?? 0, component.Guid("objectid")!.Value));
    }

    // A form names a column of its own table alone, and another table by its name.
    private string Full(string table, string named) => leaving.Tables.Contains(named) ? named : $"{table}.{named}";

    private static int TypeOf(string named) => named.Contains('.', StringComparison.Ordinal) ? ComponentTypes.Column : ComponentTypes.Table;

    private Guid IdOf(string named) => named.Split('.') is [var table, var column]
        ? leaving.Before.Table(table).FindColumn(column)?.MetadataId ?? Guid.Empty
        : leaving.Before.Table(named).MetadataId;

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

/// <summary>One component needs another.</summary>
/// <param name="Words">What needs what, for people.</param>
/// <param name="DependentType">The kind of the one that needs.</param>
/// <param name="Dependent">The one that needs.</param>
/// <param name="RequiredType">The kind of what is needed.</param>
/// <param name="Required">What is needed.</param>
internal sealed record Dependency(string Words, int DependentType, Guid Dependent, int RequiredType, Guid Required);
