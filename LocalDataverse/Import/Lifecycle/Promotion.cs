using LocalDataverse.Pipeline;
using LocalDataverse.Security;

namespace LocalDataverse.Import.Lifecycle;

/// <summary>A version goes: alone, when it is uninstalled, or because the next one, which was held beside it, takes its place and its name.</summary>
internal static class Promotion
{
    /// <summary>Removes the version that was there, and what only it brought, and gives its name to the one that was staged; returns the id of that.</summary>
    public static Guid DeleteAndPromote(Execution execution, string uniqueName)
    {
        var installed = SolutionRecord.Find(execution.Connection, execution.Metadata, uniqueName) ?? throw ImportErrors.NoUpgradeReady(uniqueName);
        if (installed.IsHolding) throw ImportErrors.HoldingChosen(uniqueName[..^"_Upgrade".Length], uniqueName);
        var next = SolutionRecord.Find(execution.Connection, execution.Metadata, InstalledSolution.HoldingName(uniqueName)) ?? throw ImportErrors.NoUpgradeReady(uniqueName);
        Remove(execution, installed);
        Rows(execution).Put("solution", next.Id, new() { ["uniquename"] = installed.UniqueName, ["updatedon"] = execution.UtcNow });
        return next.Id;
    }

    /// <summary>Removes a solution. A managed one takes with it what only it brought, with the data in it; the components of an unmanaged one stay.</summary>
    public static void Remove(Execution execution, InstalledSolution installed)
    {
        var parts = new SolutionParts(execution.Connection);
        if (installed.IsManaged)
        {
            var leaving = new Leaving(execution.Metadata, parts.OnlyOf(installed.Id));
            if (new Dependents(execution, leaving).Find() is { Count: > 0 } dependents) throw ImportErrors.DependentsThere(installed.UniqueName, dependents);
            Removal.Run(execution, leaving);
        }

        parts.Forget(installed.Id);
        var rows = Rows(execution);
        foreach (var component in rows.Where("solutioncomponent", "solutionid", installed.Id)) rows.Delete("solutioncomponent", component);
        rows.Delete("solution", installed.Id);
        Storage.RowLabels.Forget(execution.Connection, installed.Id);
        // Somebody made the publisher of an unmanaged one here.
        if (installed.IsManaged && rows.Where("solution", "publisherid", installed.PublisherId).Count == 0) rows.Delete("publisher", installed.PublisherId);
    }

    private static RowWriter Rows(Execution execution) => new(execution.Connection, execution.Metadata, execution.UtcNow, WellKnown.SystemUserId);
}
