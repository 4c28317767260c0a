using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;

namespace LocalDataverse.Import.Lifecycle;

/// <summary>Takes out of an organisation what leaves it: rows, definitions and the data that only they could hold.</summary>
internal static class Removal
{
    // What is nothing without the row it belongs to.
    private static readonly ILookup<string, (string Table, string Column)> Belongings = new (string Of, string Table, string Column)[]
    {
        ("role", "roleprivileges", "roleid"), ("role", "systemuserroles", "roleid"), ("role", "teamroles", "roleid"), ("role", "appmoduleroles", "roleid"),
        ("privilege", "roleprivileges", "privilegeid"),
        ("pluginassembly", "plugintype", "pluginassemblyid"),
        ("sdkmessageprocessingstep", "sdkmessageprocessingstepimage", "sdkmessageprocessingstepid"),
        ("sdkmessage", "sdkmessagefilter", "sdkmessageid"),
        ("customapi", "customapirequestparameter", "customapiid"), ("customapi", "customapiresponseproperty", "customapiid"),
        ("appmodule", "appmodulecomponent", "appmoduleidunique"), ("appmodule", "appmoduleroles", "appmoduleid"),
        ("report", "reportvisibility", "reportid"), ("report", "reportcategory", "reportid"), ("report", "reportentity", "reportid"),
        ("fieldsecurityprofile", "fieldpermission", "fieldsecurityprofileid"), ("fieldsecurityprofile", "systemuserprofiles", "fieldsecurityprofileid"), ("fieldsecurityprofile", "teamprofiles", "fieldsecurityprofileid"),
        ("maskingrule", "attributemaskingrule", "maskingruleid"),
        ("environmentvariabledefinition", "environmentvariablevalue", "environmentvariabledefinitionid"),
    }.ToLookup(belonging => belonging.Of, belonging => (belonging.Table, belonging.Column));

    /// <summary>Removes what only this solution brought; what depends on it must have been looked for before.</summary>
    public static void Run(Execution execution, Leaving leaving)
    {
        var connection = execution.Connection;
        var rows = new RowWriter(connection, leaving.Before, execution.UtcNow, execution.Caller.UserId);
        foreach (var part in leaving.Rows.Where(part => leaving.Before.TryTable(part.Kind, out _))) Remove(rows, part.Kind, part.RowId);
        foreach (var table in leaving.Tables.Select(leaving.Before.Table)) TracesOfTable.Remove(rows, leaving, table);

        var after = leaving.After();
        Privileges(rows, leaving, after);
        foreach (var (table, key) in leaving.Keys) TableRemoval.Drop(connection, table, key);
        foreach (var (table, column) in leaving.Columns.Where(left => left.Column.IsSecured)) Unsecure(rows, table.LogicalName, column.LogicalName);
        foreach (var (table, column) in leaving.Columns.OrderBy(gone => gone.Column.IsCompanion)) TableRemoval.Drop(connection, table, column);
        foreach (var table in leaving.Tables.Select(leaving.Before.Table)) TableRemoval.Drop(connection, table);
        SolutionImporter.Store(connection, leaving.Before, after);
        execution.Root.UseMetadata(after);
    }

    private static void Remove(RowWriter rows, string table, Guid id)
    {
        foreach (var (other, column) in Belongings[table].Where(belonging => rows.Metadata.TryTable(belonging.Table, out _)))
        {
            foreach (var belonging in rows.Where(other, column, id)) Remove(rows, other, belonging);
        }

        rows.Delete(table, id);
        RowLabels.Forget(rows.Connection, id);
        Carried.Forget(rows.Connection, id);
    }

    private static void Unsecure(RowWriter rows, string table, string column)
    {
        foreach (var permission in rows.Where("fieldpermission", "attributelogicalname", column).Where(id => rows.Find("fieldpermission", id, "entityname")?.GetValueOrDefault("entityname") as string == table)) rows.Delete("fieldpermission", permission);
    }

    // A privilege may serve several tables: all activities share theirs.
    private static void Privileges(RowWriter rows, Leaving leaving, MetadataCatalogue after)
    {
        var used = after.Tables.Select(table => table.PrivilegeSuffix).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var table in leaving.Tables.Select(leaving.Before.Table).Where(table => table.PrivilegeSuffix is { } suffix && !used.Contains(suffix)))
        {
            foreach (var name in Import.Privileges.Of(table)) Remove(rows, "privilege", Import.Privileges.IdOf(name));
        }
    }
}
