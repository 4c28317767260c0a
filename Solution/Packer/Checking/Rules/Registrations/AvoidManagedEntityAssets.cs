namespace CoachingExtensions.Packer.Checking.Rules.Registrations;

/// <summary>
/// A table of the platform with all its parts drags everything along that anybody ever added to it. Whether a table of another
/// publisher is managed, a solution does not say: those of the platform have no prefix, or Microsoft's.
/// </summary>
internal sealed class AvoidManagedEntityAssets()
    : CheckRule("meta-avoid-managed-entity-assets", Severity.Medium, "https://learn.microsoft.com/troubleshoot/power-platform/power-apps/solutions/missing-dependency-on-solution-import")
{
    private const string Table = "1";
    private const string WithAllParts = "0";

    private static readonly string[] OfMicrosoft = ["msdyn_", "msdynce_", "msfp_", "mspp_", "adx_", "cdm_", "mscrm_"];

    public override IEnumerable<Violation> Check(CheckedSolution solution) =>
        from root in solution.Manifest
        let name = root.Attribute("schemaName")
        where root.Xml.Name.LocalName == "RootComponent" && root.Attribute("type") == Table && root.Attribute("behavior") == WithAllParts && IsOfThePlatform(name)
        select Violation.In(root, name, $"{name} is in the solution with all its parts.", "Add only what you changed of it.");

    private static bool IsOfThePlatform(string name) =>
        name.Length > 0 && (!name.Contains('_', StringComparison.Ordinal) || OfMicrosoft.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)));
}
