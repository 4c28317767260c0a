using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Validation.Rules;

/// <summary>Columns, sub-grids and libraries that forms name exist.</summary>
internal sealed class FormsResolve : IRule
{
    public IEnumerable<Finding> Check(SolutionSource source) =>
        from table in source.Tables
        from form in source.Forms(table)
        from finding in Columns(source, table, form).Concat(SubGrids(source, table, form)).Concat(Libraries(source, form))
        select finding;

    private static IEnumerable<Finding> Columns(SolutionSource source, Table table, Component form) =>
        from control in form.Xml.Descendants("control")
        let column = (string?)control.Attribute("datafieldname")
        where column != null && source.LacksColumn(table.LogicalName, column)
        select form.Wrong($"{table.LogicalName} has no column {column}.", "Correct datafieldname, or take the cell out.");

    private static IEnumerable<Finding> SubGrids(SolutionSource source, Table table, Component form)
    {
        var views = source.Tables.SelectMany(source.Views).Select(view => Id(view.Text("savedqueryid"))).ToHashSet();
        foreach (var parameters in form.Xml.Descendants("parameters"))
        {
            var target = (string?)parameters.Element("TargetEntityType") ?? "";
            var ours = source.Tables.Any(t => t.LogicalName == target && !t.IsShell);
            var view = Id((string?)parameters.Element("ViewId"));
            if (ours && view.Length > 0 && !views.Contains(view))
                yield return form.Wrong($"the sub-grid's view {view} of {target} does not exist.", "Use the savedqueryid of one of its views.");
            var relationship = (string?)parameters.Element("RelationshipName");
            if (ours && !string.IsNullOrEmpty(relationship) && !source.Relationships.Any(r => r.Attribute("Name") == relationship))
                yield return form.Wrong($"the sub-grid's relationship {relationship} does not exist.", $"Use one from {table.LogicalName} to {target}.");
        }
    }

    private static IEnumerable<Finding> Libraries(SolutionSource source, Component form) =>
        from name in form.Xml.Descendants("Library").Select(library => (string?)library.Attribute("name"))
            .Concat(form.Xml.Descendants("Handler").Select(handler => (string?)handler.Attribute("libraryName")))
        where name != null && !source.HasWebResource(name)
        select form.Wrong($"the library {name} is no web resource of the solution.", "Correct its name, or add the web resource.");

    private static string Id(string? id) => (id ?? "").Trim('{', '}').ToLowerInvariant();
}
