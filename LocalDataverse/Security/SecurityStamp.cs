using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Security;

/// <summary>The number that changes whenever people, their settings, roles, teams or business units do; who somebody is and may do is kept under it.</summary>
internal static class SecurityStamp
{
    /// <summary>The stamp's name.</summary>
    public const string Name = "security";

    private static readonly string[] Tables =
        ["role", "privilege", "roleprivileges", "systemuserroles", "teamroles", "teammembership", "team", "systemuser", "usersettings", "businessunit",
         "fieldsecurityprofile", "fieldpermission", "systemuserprofiles", "teamprofiles", "principalobjectattributeaccess"];

    /// <summary>Once the tables are there, before anybody asks for rights.</summary>
    public static void Watch(SqliteConnection connection, MetadataCatalogue metadata) =>
        Stamps.Watch(connection, Name, Tables.Where(table => metadata.TryTable(table, out _)));
}
