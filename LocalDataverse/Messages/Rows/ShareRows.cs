using LocalDataverse.Pipeline;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rows;

/// <summary>What one principal may do with a row: as it was given (explicit), and because of the row's parents (inherited).</summary>
internal sealed record ShareRow(Guid Id, EntityReference Principal, int Rights, int Inherited);

/// <summary>The rows of <c>principalobjectaccess</c>.</summary>
internal static class ShareRows
{
    private const string Table = "principalobjectaccess";

    public static IReadOnlyList<ShareRow> Of(Execution execution, Guid row) =>
        [.. SystemRow.All(execution.Connection, execution.Metadata, Table, "WHERE objectid = $0", row).Select(share => new ShareRow(
            share.Id,
            new EntityReference(share.Text("principaltypecode") ?? "systemuser", share.Guid("principalid") ?? Guid.Empty),
            share.Number("accessrightsmask") ?? 0,
            share.Number("inheritedaccessrightsmask") ?? 0))];

    /// <summary>Sets both kinds of rights, in place of what there was; without any the share is gone.</summary>
    public static void Put(Execution execution, EntityReference target, EntityReference principal, Func<ShareRow, (int Rights, int Inherited)> change)
    {
        var table = execution.Metadata.Table(Table);
        var known = Of(execution, target.Id).FirstOrDefault(share => share.Principal.Id == principal.Id);
        var (rights, inherited) = change(known ?? new ShareRow(Guid.Empty, principal, 0, 0));
        if (known is not null) TableStore.Delete(execution.Connection, table, known.Id);
        if (rights == 0 && inherited == 0) return;
        TableStore.Insert(execution.Connection, table, Guid.CreateVersion7(), SystemValues.Fitting(table, new Dictionary<string, object?>
        {
            ["objectid"] = Reference("objectid", target),
            ["principalid"] = Reference("principalid", principal),
            ["objecttypecode"] = target.LogicalName,
            ["principaltypecode"] = principal.LogicalName,
            ["accessrightsmask"] = rights,
            ["inheritedaccessrightsmask"] = inherited,
            ["changedon"] = execution.UtcNow,
        }));

        object Reference(string column, EntityReference value) => table.FindColumn(column) is { IsReference: true } ? value : value.Id;
    }
}
