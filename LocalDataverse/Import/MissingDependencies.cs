using System.Globalization;
using System.Xml.Linq;
using LocalDataverse.Import.Components;
using LocalDataverse.Pipeline;

namespace LocalDataverse.Import;

/// <summary>What a solution says that others must have brought before: refused is what is not there, with the component that needs it.</summary>
internal static class MissingDependencies
{
    // Microsoft's own solutions that every environment has. Of these LocalDataverse has the tables people work with; icons, settings and ready-made masking rules it does without.
    private static readonly HashSet<string> Everywhere = new(StringComparer.OrdinalIgnoreCase) { "System", "Active", "AppModuleWebResources", "msdyn_AppFrameworkInfraExtensions", "msft_ColumnLevelSecurityData" };

    public static void Demand(Execution execution, SolutionPackage package)
    {
        var missing = package.Manifest.Elements("MissingDependencies").Elements("MissingDependency")
            .Select(dependency => Missing(execution, dependency)).OfType<string>().Distinct().ToList();
        if (missing.Count > 0) throw ImportErrors.MissingDependency(string.Join(", ", missing));
    }

    private static string? Missing(Execution execution, XElement dependency)
    {
        if (dependency.Element("Required") is not { } required || IsThere(execution, required)) return null;
        var dependent = dependency.Element("Dependent") is { } needing && NameOf(needing) is { Length: > 0 } name ? $", which '{name}' needs" : "";
        return $"'{NameOf(required)}' of the solution {(string?)required.Attribute("solution")}{dependent}";
    }

    private static bool IsThere(Execution execution, XElement required)
    {
        var metadata = execution.Metadata;
        var name = (string?)required.Attribute("schemaName") ?? "";
        var isKnown = int.TryParse((string?)required.Attribute("type"), NumberStyles.None, CultureInfo.InvariantCulture, out var type);
        switch (type)
        {
            case 1 when isKnown: return metadata.TryTable(name, out _);
            case 2 when isKnown: return metadata.TryTable((string?)required.Attribute("parentSchemaName"), out var table) && table.FindColumn(name) is not null;
            case 9 when isKnown: return metadata.GlobalChoices.ContainsKey(name);
        }

        if (Everywhere.Contains(((string?)required.Attribute("solution") ?? "").Split(' ')[0])) return true;
        if (type == 10) return metadata.OneToManyByName(name) is not null || metadata.ManyToManyByName(name) is not null;
        if (!isKnown) return required.Attribute("id.connectionreferencelogicalname") is { } reference && Has(execution, "connectionreference", ConnectionReferences.IdOf(reference.Value));
        if (ComponentTypes.Find(metadata, type) is not { } rows) return false;
        return Guid.TryParse((string?)required.Attribute("id"), out var id)
            ? Has(execution, rows.Table, id)
            : rows.Name is not null && SystemRow.All(execution.Connection, metadata, rows.Table, $"WHERE \"{rows.Name}\" = $0 COLLATE NOCASE", name).Count > 0;
    }

    private static bool Has(Execution execution, string table, Guid id) =>
        SystemRow.Find(execution.Connection, execution.Metadata, table, id) is not null;

    private static string NameOf(XElement component)
    {
        var (name, parent) = ((string?)component.Attribute("schemaName") ?? (string?)component.Attribute("displayName") ?? (string?)component.Attribute("id") ?? "", (string?)component.Attribute("parentSchemaName"));
        return parent is null ? name : $"{parent}.{name}";
    }
}
