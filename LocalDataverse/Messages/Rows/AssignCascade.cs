using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rows;

/// <summary>A row that changes hands takes rows below it along: all, the active ones, or those of the same owner.</summary>
internal static class AssignCascade
{
    public static void Run(Execution execution, TableDefinition table, Guid id, EntityReference before, EntityReference after)
    {
        foreach (var below in RowsBelow.Of(execution, table, id, rules => rules.Assign, before.Id).ToList())
        {
            if (RowsBelow.OwnerOf(execution, execution.Metadata.Table(below.LogicalName), below.Id)?.Id == after.Id) continue;
            execution.SendCascade(new OrganizationRequest("Update") { ["Target"] = new Entity(below.LogicalName, below.Id) { ["ownerid"] = after } });
        }
    }
}
