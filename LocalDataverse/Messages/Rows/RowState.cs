using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rows;

/// <summary>State and status reason: which belong together, and what one brings when the other is not given.</summary>
internal static class RowState
{
    /// <summary>A new row is always active, whatever state was asked for; a status reason of the active state may be chosen, one of another is refused.</summary>
    public static void Start(TableDefinition table, Guid id, Dictionary<string, object?> values)
    {
        if (table.StateColumn is not { } stateColumn) return;
        var active = stateColumn.DefaultValue ?? (stateColumn.Choice is { Options: [var first, ..] } ? first.Value : 0);
        var status = (values.GetValueOrDefault("statuscode") as OptionSetValue)?.Value;
        if (status is { } given && StateOf(table, given) is { } owner && owner != active) throw Errors.StatusNotAllowed(table.LogicalName, id, active, given);
        Set(values, active, status ?? DefaultStatus(table, active));
    }

    /// <summary>
    /// Completes and checks a change of state; false when the row's state does not change at all.
    /// A status reason alone never changes the state: one of another state is refused.
    /// </summary>
    public static bool Change(TableDefinition table, Guid id, Dictionary<string, object?> values, Dictionary<string, object?> row)
    {
        if (table.StateColumn is null || !(values.ContainsKey("statecode") || values.ContainsKey("statuscode"))) return false;
        var before = ((row.GetValueOrDefault("statecode") as OptionSetValue)?.Value ?? 0, (row.GetValueOrDefault("statuscode") as OptionSetValue)?.Value);
        var status = (values.GetValueOrDefault("statuscode") as OptionSetValue)?.Value;
        var state = (values.GetValueOrDefault("statecode") as OptionSetValue)?.Value ?? before.Item1;
        status ??= state == before.Item1 ? before.Item2 : DefaultStatus(table, state);
        if (status is { } next)
        {
            if (StateOf(table, next) is { } owner && owner != state) throw Errors.StatusNotAllowed(table.LogicalName, id, state, next);
            var allowed = before.Item2 is { } current ? table.StatusColumn?.Choice?.Find(current)?.AllowedTransitions : null;
            if (allowed is not null && next != before.Item2 && !allowed.Contains(next)) throw Errors.StatusNotAllowed(table.LogicalName, id, state, next);
        }

        Set(values, state, status);
        return state != before.Item1;
    }

    private static void Set(Dictionary<string, object?> values, int state, int? status)
    {
        values["statecode"] = new OptionSetValue(state);
        if (status is { } reason) values["statuscode"] = new OptionSetValue(reason);
    }

    private static int? StateOf(TableDefinition table, int status) => table.StatusColumn?.Choice?.Find(status)?.State;

    private static int? DefaultStatus(TableDefinition table, int state) =>
        table.StateColumn?.Choice?.Find(state)?.DefaultStatus ?? table.StatusColumn?.Choice?.Options.FirstOrDefault(option => option.State == state)?.Value;
}
