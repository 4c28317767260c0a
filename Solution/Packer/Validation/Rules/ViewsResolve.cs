using System.Xml.Linq;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Validation.Rules;

/// <summary>A view's query asks for columns that exist, and its cells show what the query asks for.</summary>
internal sealed class ViewsResolve : IRule
{
    public IEnumerable<Finding> Check(SolutionSource source) =>
        from table in source.Tables
        from view in source.Views(table)
        from finding in Check(source, table, view)
        select finding;

    private static IEnumerable<Finding> Check(SolutionSource source, Table table, Component view)
    {
        var fetch = view.Xml.Element("fetchxml")?.Element("fetch");
        foreach (var column in FetchXml.Unknown(source, fetch))
            yield return view.Wrong($"its query asks for {column}, which does not exist.", "Correct the fetchxml.");
        var asked = Asked(fetch);
        foreach (var cell in view.Xml.Descendants("cell").Select(cell => (string?)cell.Attribute("name") ?? ""))
            if (!asked.Contains(cell))
                yield return view.Wrong($"its cell {cell} shows what the query does not ask for.", $"Add an attribute to the query, or take the cell out (table {table.LogicalName}).");
    }

    private static HashSet<string> Asked(XElement? fetch) =>
        (fetch?.Descendants("attribute") ?? []).Select(attribute =>
        {
            var owner = attribute.Parent!;
            var name = (string?)attribute.Attribute("name") ?? "";
            return owner.Name.LocalName == "link-entity" ? $"{(string?)owner.Attribute("alias")}.{name}" : name;
        }).ToHashSet();
}
