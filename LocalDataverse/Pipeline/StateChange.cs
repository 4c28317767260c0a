using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>An Update that changes the state and other columns too is two updates: its steps fire for each.</summary>
internal static class StateChange
{
    private static readonly HashSet<string> Columns = new(StringComparer.OrdinalIgnoreCase) { "statecode", "statuscode" };

    public static bool MustRunAlone(OrganizationRequest request, Execution execution)
    {
        if (request.RequestName != "Update" || !request.Parameters.TryGetValue("Target", out var value) || value is not Entity target) return false;
        if (!target.Attributes.Keys.Any(Columns.Contains) || !execution.Metadata.TryTable(target.LogicalName, out var table)) return false;
        return target.Attributes.Keys.Any(name => !Columns.Contains(name) && !string.Equals(name, table.PrimaryIdColumn, StringComparison.OrdinalIgnoreCase));
    }

    public static (OrganizationRequest Columns, OrganizationRequest State) Split(OrganizationRequest request)
    {
        var (columns, state) = (SdkCopy.Of(request), SdkCopy.Of(request));
        var (columnTarget, stateTarget) = ((Entity)columns["Target"], (Entity)state["Target"]);
        foreach (var name in ((Entity)request["Target"]).Attributes.Keys)
        {
            (Columns.Contains(name) ? columnTarget : stateTarget).Attributes.Remove(name);
        }

        // The first half has checked the row version, and has made it a new one.
        state.Parameters.Remove("ConcurrencyBehavior");
        return (columns, state);
    }
}
