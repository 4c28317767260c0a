using LocalDataverse.Pipeline;

namespace LocalDataverse.Import.Lifecycle;

/// <summary>Deleting the row of a solution uninstalls it.</summary>
internal sealed class Uninstall : IOwnDelete
{
    public string Table => "solution";

    public void Delete(Execution execution, Guid id)
    {
        ImportJob.DemandCustomizer(execution);
        var installed = InstalledSolution.Of(SystemRow.All(execution.Connection, execution.Metadata, Table, "WHERE solutionid = $0", id)[0]);
        if (installed.UniqueName == BaseSchema.Read().UniqueName) throw ImportErrors.SystemSolution(installed.UniqueName);
        // Without layers, what the held version changed could not be changed back.
        if (installed.IsHolding) throw Errors.NotSupportedHere("taking back an upgrade that was staged");
        Promotion.Remove(execution, installed);
    }
}
