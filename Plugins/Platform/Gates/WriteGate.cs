using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>
/// Refuses what only the product writes from everybody else, a system administrator included. Solution/gates.xml says what that
/// is; the other half of this class, the steps and their root components are generated from it.
/// </summary>
public sealed partial class WriteGate : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        if (step.IsOwnWork || Cascade.Brought(step.Context)) return;

        var table = Tables[step.Context.PrimaryEntityName];
        if (table.IsWhole) throw new InvalidPluginExecutionException($"A {table.Name} is kept by the solution itself and cannot be made, changed or removed by hand. {table.Instead}");

        var meant = table.Meant(step.Target, step.Is("Create"));
        if (meant.Count > 0) throw Refused(table, step.Target, meant);
    }

    private static InvalidPluginExecutionException Refused(GatedTable table, Entity sent, IReadOnlyList<string> columns) => new(
        $"{Listed(columns)} of the {table.Name} {table.RowOf(sent)} {(columns.Count == 1 ? "is" : "are")} kept by the solution itself and cannot be written by hand. {table.Instead} "
        + $"Leave {(columns.Count == 1 ? "it" : "them")} out and save again.");

    private static string Listed(IReadOnlyList<string> columns) =>
        columns.Count == 1 ? columns[0] : $"{string.Join(", ", columns.Take(columns.Count - 1))} and {columns[columns.Count - 1]}";
}
