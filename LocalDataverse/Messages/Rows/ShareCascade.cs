using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rows;

/// <summary>A row that is shared, or no longer shared, takes rows below it along, as each relationship says.</summary>
internal static class ShareCascade
{
    public static void Run(Execution execution, EntityReference target, EntityReference principal, Func<int, int> change, Func<CascadeRules, CascadeType> rule)
    {
        HashSet<Guid> done = [];
        Set(target);
        InheritedAccess.RefreshBelow(execution, execution.Metadata.Table(target.LogicalName), target.Id);

        void Set(EntityReference row)
        {
            if (!done.Add(row.Id)) return;
            ShareRows.Put(execution, row, principal, share => (change(share.Rights), share.Inherited));
            foreach (var below in RowsBelow.Of(execution, execution.Metadata.Table(row.LogicalName), row.Id, rule)) Set(below);
        }
    }
}
