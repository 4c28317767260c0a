using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rows;

/// <summary>
/// The reparent action: who owns a row, or may read it by a share, may read the rows below it where the relationship says so.
/// Such inherited rights are worked out when a row comes to its parent or changes hands, so that reading needs no more than a look.
/// </summary>
internal static class InheritedAccess
{
    private static readonly int Read = AccessRights.Of(Privilege.Read);

    /// <summary>Whether a change of these columns is one of parents or of the owner.</summary>
    public static bool IsTouchedBy(Execution execution, TableDefinition table, Dictionary<string, object?> values) =>
        values.ContainsKey("ownerid") || Parental(execution, table).Any(relationship => values.ContainsKey(relationship.ReferencingColumn));

    /// <summary>Gives a new row what it inherits: nothing is shared yet, and nothing is below it.</summary>
    public static void Begin(Execution execution, TableDefinition table, Guid id, Dictionary<string, object?> values)
    {
        var row = new EntityReference(table.LogicalName, id);
        foreach (var reference in Wanted(execution, Parental(execution, table), values).Values) ShareRows.Put(execution, row, reference, share => (share.Rights, Read));
    }

    /// <summary>Brings a row's inherited rights, and those below it, in line with its parents.</summary>
    public static void Refresh(Execution execution, TableDefinition table, Guid id)
    {
        var wanted = Wanted(execution, table, id);
        var present = ShareRows.Of(execution, id).Where(share => share.Inherited != 0).ToDictionary(share => share.Principal.Id, share => share.Principal);
        var row = new EntityReference(table.LogicalName, id);
        foreach (var (principal, reference) in wanted)
        {
            if (!present.ContainsKey(principal)) ShareRows.Put(execution, row, reference, share => (share.Rights, Read));
        }

        foreach (var (principal, reference) in present)
        {
            if (!wanted.ContainsKey(principal)) ShareRows.Put(execution, row, reference, share => (share.Rights, 0));
        }

        if (wanted.Count != present.Count || wanted.Keys.Any(principal => !present.ContainsKey(principal))) RefreshBelow(execution, table, id);
    }

    public static void RefreshBelow(Execution execution, TableDefinition table, Guid id)
    {
        foreach (var below in RowsBelow.Of(execution, table, id, rules => rules.Reparent is CascadeType.Cascade ? CascadeType.Cascade : CascadeType.NoCascade).ToList()) Refresh(execution, execution.Metadata.Table(below.LogicalName), below.Id);
    }

    private static Dictionary<Guid, EntityReference> Wanted(Execution execution, TableDefinition table, Guid id)
    {
        var parental = Parental(execution, table);
        if (parental.Count == 0) return [];
        return Wanted(execution, parental, TableStore.Find(execution.Connection, table, id, [.. parental.Select(relationship => relationship.ReferencingColumn).Distinct(), "ownerid"]));
    }

    private static Dictionary<Guid, EntityReference> Wanted(Execution execution, IReadOnlyList<OneToManyDefinition> parental, Dictionary<string, object?>? row)
    {
        Dictionary<Guid, EntityReference> wanted = [];
        foreach (var relationship in parental)
        {
            if (row?.GetValueOrDefault(relationship.ReferencingColumn) is not EntityReference parent || parent.LogicalName != relationship.ReferencedTable) continue;
            var parentTable = execution.Metadata.Table(parent.LogicalName);
            if (RowsBelow.OwnerOf(execution, parentTable, parent.Id) is { } owner) wanted[owner.Id] = owner;
            foreach (var share in ShareRows.Of(execution, parent.Id).Where(share => ((share.Rights | share.Inherited) & Read) != 0)) wanted[share.Principal.Id] = share.Principal;
        }

        if (row?.GetValueOrDefault("ownerid") is EntityReference own) wanted.Remove(own.Id);
        return wanted;
    }

    private static IReadOnlyList<OneToManyDefinition> Parental(Execution execution, TableDefinition table) =>
        table.Ownership != Ownership.User || table.IsActivityPointer ? [] : execution.Metadata.Parental(table.LogicalName);
}
