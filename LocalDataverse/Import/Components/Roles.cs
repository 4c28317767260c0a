using System.Xml.Linq;
using LocalDataverse.Metadata;

namespace LocalDataverse.Import.Components;

internal sealed class Roles : ISolutionComponents
{
    private static readonly Dictionary<string, int> Depths = new(StringComparer.OrdinalIgnoreCase) { ["Basic"] = 1, ["Local"] = 2, ["Deep"] = 4, ["Global"] = 8 };

    public void Import(SolutionPackage package, RowWriter rows)
    {
        Privileges.Ensure(rows, rows.Metadata.Tables);
        foreach (var role in package.Section("Roles", "Role"))
        {
            Put(rows, role, package.IsManaged);
        }
    }

    private static void Put(RowWriter rows, XElement role, bool isManaged)
    {
        var name = (string?)role.Attribute("name") ?? throw ImportErrors.SolutionPartInvalid("a role has no name");
        var id = Guid.TryParse((string?)role.Attribute("id"), out var given) ? given : throw ImportErrors.SolutionPartInvalid($"the role '{name}' has no id");
        rows.Put("role", id, new()
        {
            ["name"] = name,
            ["businessunitid"] = SeedIds.RootBusinessUnit,
            ["parentrootroleid"] = id,
            ["isinherited"] = (string?)role.Attribute("isinherited") ?? "1",
            ["ismanaged"] = isManaged,
            ["roletemplateid"] = id == SeedIds.SystemAdministratorRole || id == SeedIds.SystemCustomizerRole ? id : null,
        });

        // A role holds exactly what its last import says.
        var kept = new HashSet<Guid>();
        foreach (var privilege in role.Elements("RolePrivileges").Elements("RolePrivilege"))
        {
            kept.Add(Grant(rows, id, name, privilege, isManaged));
        }

        foreach (var gone in rows.Where("roleprivileges", "roleid", id).Where(grant => !kept.Contains(grant)))
        {
            rows.Delete("roleprivileges", gone);
        }
    }

    private static Guid Grant(RowWriter rows, Guid role, string roleName, XElement privilege, bool isManaged)
    {
        var name = (string?)privilege.Attribute("name") ?? throw ImportErrors.SolutionPartInvalid($"a privilege of the role '{roleName}' has no name");
        if (!rows.Exists("privilege", Privileges.IdOf(name)) && !Privileges.AddOfPlatform(rows, name))
        {
            throw ImportErrors.MissingDependency($"the privilege '{name}', which the role '{roleName}' has");
        }

        var level = (string?)privilege.Attribute("level") ?? "";
        var depth = Depths.TryGetValue(level, out var known) ? known : throw ImportErrors.SolutionPartInvalid($"the role '{roleName}' has '{name}' at the level '{level}'");
        var id = MetadataIds.Of("roleprivilege", $"{role:D}.{name}");
        rows.Put("roleprivileges", id, new()
        {
            ["roleid"] = role,
            ["privilegeid"] = Privileges.IdOf(name),
            ["privilegedepthmask"] = depth,
            ["ismanaged"] = isManaged,
        });
        return id;
    }
}
