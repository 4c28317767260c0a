using LocalDataverse.Pipeline;

namespace LocalDataverse.Import.Lifecycle;

/// <summary>A solution as an organisation has it.</summary>
internal sealed record InstalledSolution(Guid Id, string UniqueName, Version Version, bool IsManaged, Guid PublisherId)
{
    private const string HoldingSuffix = "_Upgrade";

    public bool IsHolding => UniqueName.EndsWith(HoldingSuffix, StringComparison.OrdinalIgnoreCase);

    /// <summary>What the next version is called while the one before it is still there.</summary>
    public static string HoldingName(string uniqueName) => uniqueName + HoldingSuffix;

    public static InstalledSolution Of(SystemRow row) => new(
        row.Id, row.Text("uniquename") ?? "", Version.TryParse(row.Text("version"), out var version) ? version : new Version(0, 0), row.Number("ismanaged") == 1, row.Guid("publisherid") ?? Guid.Empty);
}
