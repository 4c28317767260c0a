using System.Xml.Linq;

namespace CoachingExtensions.Packer.Checking.Rules.Registrations;

/// <summary>
/// "Active" in the list of what must be there means that no managed solution brought it: it was made in the environment of the export.
/// The columns that every table is made with come with the table.
/// </summary>
internal sealed class IncludeMissingUnmanagedDependencies()
    : CheckRule("meta-include-missingunmanageddependencies", Severity.High, "https://learn.microsoft.com/troubleshoot/power-platform/power-apps/solutions/missing-dependency-on-solution-import")
{
    private const string Column = "2";

    private static readonly HashSet<string> GivenByPlatform = new(StringComparer.OrdinalIgnoreCase)
    {
        "createdby", "createdon", "createdonbehalfby", "modifiedby", "modifiedon", "modifiedonbehalfby", "ownerid", "owningbusinessunit", "owningteam", "owninguser",
        "statecode", "statuscode", "transactioncurrencyid", "exchangerate", "versionnumber", "importsequencenumber", "overriddencreatedon",
    };

    public override IEnumerable<Violation> Check(CheckedSolution solution) =>
        from entry in solution.Manifest.DistinctBy(entry => entry.Xml.Element("Required")?.ToString())
        let required = entry.Xml.Element("Required")
        where required != null && (string?)required.Attribute("solution") == "Active" && !ComesWithTheTable(required)
        let name = (string?)required.Attribute("displayName") ?? (string?)required.Attribute("schemaName") ?? (string?)required.Attribute("id") ?? ""
        select Violation.In(entry, name, $"{name} is needed, and no solution is said to bring it.", "Add it to the solution, or to one that is imported before it.");

    private static bool ComesWithTheTable(XElement required)
    {
        var column = (string?)required.Attribute("schemaName") ?? "";
        return (string?)required.Attribute("type") == Column && (GivenByPlatform.Contains(column) || column.EndsWith("idname", StringComparison.OrdinalIgnoreCase));
    }
}
