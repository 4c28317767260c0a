using System.Xml.Linq;
using LocalDataverse.Metadata;
using LocalDataverse.Security;

namespace LocalDataverse.Import.Components;

/// <summary>Column security profiles with their permissions. Who has a profile is said in each organisation.</summary>
internal sealed class FieldSecurityProfiles : ISolutionComponents
{
    private const int Allowed = 4;

    /// <summary>The profile of system administrators, which lists every secured column; Dataverse gives it this id everywhere.</summary>
    public static readonly Guid Administrators = new("572329c1-a042-4e22-be47-367c6374ea45");

    public void Import(SolutionPackage package, RowWriter rows)
    {
        foreach (var profile in package.Section("FieldSecurityProfiles", "FieldSecurityProfile"))
        {
            var name = (string?)profile.Attribute("name") ?? throw ImportErrors.SolutionPartInvalid("a column security profile has no name");
            var id = Guid.TryParse((string?)profile.Attribute("fieldsecurityprofileid"), out var given) ? given : throw ImportErrors.SolutionPartInvalid($"the column security profile '{name}' has no id");
            rows.Put("fieldsecurityprofile", id, new() { ["name"] = name, ["description"] = (string?)profile.Attribute("description"), ["ismanaged"] = package.IsManaged });
            var kept = profile.Elements("FieldPermissions").Elements("FieldPermission").Select(permission => Put(rows, permission, id, name, package.IsManaged)).ToHashSet();
            foreach (var gone in rows.Where("fieldpermission", "fieldsecurityprofileid", id).Where(permission => !kept.Contains(permission))) rows.Delete("fieldpermission", gone);
        }

        ListForAdministrators(rows);
    }

    private static Guid Put(RowWriter rows, XElement permission, Guid profile, string name, bool isManaged)
    {
        var (table, column) = (permission.Text("EntityName")?.ToLowerInvariant(), permission.Text("AttributeName")?.ToLowerInvariant());
        if (!rows.Metadata.TryTable(table, out var definition) || definition.FindColumn(column) is not { } secured) throw ImportErrors.MissingDependency($"the column '{table}.{column}', which the column security profile '{name}' is about");
        if (!secured.IsSecured) throw ImportErrors.SolutionPartInvalid($"the column security profile '{name}' is about '{table}.{column}', which is not secured");
        var id = IdOf(profile, table, column!);
        rows.Put("fieldpermission", id, new()
        {
            ["fieldsecurityprofileid"] = profile,
            ["entityname"] = definition.LogicalName,
            ["attributelogicalname"] = secured.LogicalName,
            ["canread"] = permission.Text("CanRead") ?? "0",
            ["canreadunmasked"] = permission.Text("CanReadUnmasked") ?? "0",
            ["cancreate"] = permission.Text("CanCreate") ?? "0",
            ["canupdate"] = permission.Text("CanUpdate") ?? "0",
            ["ismanaged"] = isManaged,
        });
        return id;
    }

    /// <summary>Lists every secured column in the profile of administrators.</summary>
    public static void ListForAdministrators(RowWriter rows)
    {
        // It is the organisation's, whichever solution brings the columns.
        rows = new RowWriter(rows.Connection, rows.Metadata, rows.UtcNow, WellKnown.SystemUserId);
        foreach (var table in rows.Metadata.Tables.Where(table => table.HasSecuredColumns))
        {
            foreach (var column in table.Columns.Values.Where(column => column.IsSecured))
            {
                if (!rows.Exists("fieldsecurityprofile", Administrators)) rows.Put("fieldsecurityprofile", Administrators, new() { ["name"] = "System Administrator", ["ismanaged"] = true });
                rows.Put("fieldpermission", IdOf(Administrators, table.LogicalName, column.LogicalName), new()
                {
                    ["fieldsecurityprofileid"] = Administrators,
                    ["entityname"] = table.LogicalName,
                    ["attributelogicalname"] = column.LogicalName,
                    ["canread"] = Allowed,
                    ["cancreate"] = Allowed,
                    ["canupdate"] = Allowed,
                    ["ismanaged"] = true,
                });
            }
        }
    }

    private static Guid IdOf(Guid profile, string table, string column) => MetadataIds.Of("fieldpermission", $"{profile:D}.{table}.{column}");
}
