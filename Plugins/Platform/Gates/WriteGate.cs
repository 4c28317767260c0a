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
        if (table.IsWhole) throw new RefusedException(new Message("Gates.WholeTable", "A {0} is kept by the solution itself and cannot be made, changed or removed by hand. {1}", table.Name, table.Instead));

        var meant = table.Meant(step.Target, step.Is("Create"));
        if (meant.Count > 0) throw Refused(table, step.Target, meant);
    }

    private static RefusedException Refused(GatedTable table, Entity sent, IReadOnlyList<Message> columns) => new(columns.Count switch
    {
        1 => new Message("Gates.Column", "{0} of the {1} {2} is kept by the solution itself and cannot be written by hand. {3} Leave it out and save again.", columns[0], table.Name, table.RowOf(sent), table.Instead),
        _ => new Message(
            "Gates.Columns",
            "{0} and {1} of the {2} {3} are kept by the solution itself and cannot be written by hand. {4} Leave them out and save again.",
            Message.Listed(columns.Take(columns.Count - 1)),
            columns[columns.Count - 1],
            table.Name,
            table.RowOf(sent),
            table.Instead),
    });
}
