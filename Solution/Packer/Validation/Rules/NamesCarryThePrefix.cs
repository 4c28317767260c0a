namespace CoachingExtensions.Packer.Validation.Rules;

/// <summary>What the solution adds carries the publisher's prefix.</summary>
internal sealed class NamesCarryThePrefix : IRule
{
    public IEnumerable<Finding> Check(SolutionSource source) =>
        from named in Names(source)
        where !named.Name.StartsWith(source.Prefix, StringComparison.OrdinalIgnoreCase)
        select new Finding(named.File, $"{named.Name} does not begin with {source.Prefix}.", "Rename it: without the publisher's prefix the import refuses it.");

    private static IEnumerable<(string File, string Name)> Names(SolutionSource source) =>
    [
        .. source.Tables.Where(table => !table.IsShell).Select(table => (table.File, table.SchemaName)),
        .. source.Tables.SelectMany(table => table.Columns
            .Where(column => (string?)column.Xml.Element("IsCustomField") == "1")
            .Select(column => (table.File, column.LogicalName))),
        .. source.Choices.Select(choice => (choice.File, choice.Attribute("Name"))),
        .. source.Relationships
            .Where(relationship => relationship.Text("ReferencingAttributeName").StartsWith(source.Prefix, StringComparison.OrdinalIgnoreCase))
            .Select(relationship => (relationship.File, relationship.Attribute("Name"))),
        .. source.WebResources.Select(resource => (resource.File, resource.Text("Name"))),
        .. source.SiteMaps.Select(map => (map.File, map.Text("SiteMapUniqueName"))),
        .. source.Apps.Select(app => (app.File, app.Text("UniqueName"))),
        .. source.CustomApis.Select(api => (api.File, api.Attribute("uniquename"))),
        .. source.Folder.Folders("environmentvariabledefinitions").Select(folder => (folder, folder.Split('/')[^1])),
    ];
}
