using System.Collections.Frozen;
using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Security;

/// <summary>How far one privilege reaches.</summary>
/// <param name="Own">Rows of the user and of the user's teams, and shared rows.</param>
/// <param name="Units">Rows of these business units.</param>
/// <param name="Everywhere">All rows.</param>
internal sealed record RightScope(bool Own, IReadOnlySet<Guid> Units, bool Everywhere)
{
    public static readonly RightScope None = new(false, FrozenSet<Guid>.Empty, false);

    public bool IsNone => !Own && !Everywhere && Units.Count == 0;
}

/// <summary>A user's privileges, from the user's own roles and those of the user's teams.</summary>
internal sealed class UserRights
{
    private const int Basic = 1, Local = 2, Deep = 4, Global = 8;
    internal static readonly Guid AdministratorTemplate = new("627090ff-40a3-4053-8790-584edc5be201");
    private static readonly StampedValues<Guid, UserRights> Known = new(SecurityStamp.Name);

    private readonly FrozenDictionary<string, RightScope> scopes;
    private readonly FrozenSet<string> direct;

    private UserRights(bool isAdministrator, IReadOnlyList<Guid> principals, FrozenDictionary<string, RightScope> scopes, FrozenSet<string> direct, ColumnPermissions columns) =>
        (IsAdministrator, Principals, this.scopes, this.direct, Columns) = (isAdministrator, principals, scopes, direct, columns);

    /// <summary>Has the role System Administrator, under whatever name.</summary>
    public bool IsAdministrator { get; }

    /// <summary>The user and the user's teams.</summary>
    public IReadOnlyList<Guid> Principals { get; }

    /// <summary>What the user may do with secured columns.</summary>
    public ColumnPermissions Columns { get; }

    public RightScope For(string privilegeName) => scopes.GetValueOrDefault(privilegeName, RightScope.None);

    /// <summary>Whether the user holds the privilege at any depth.</summary>
    public bool Holds(string privilegeName) => IsAdministrator || !For(privilegeName).IsNone;

    /// <summary>Whether the privilege comes from a role of the user's own, not of a team.</summary>
    public bool HoldsDirectly(string privilegeName) => direct.Contains(privilegeName);

    public static UserRights Of(CallerScope scope) => Of(scope.Connection, scope.Metadata, scope.Caller.UserId);

    public static UserRights Of(SqliteConnection connection, MetadataCatalogue metadata, Guid userId) => Known.Get(connection, userId, () => Load(connection, metadata, userId));

    private static UserRights Load(SqliteConnection connection, MetadataCatalogue metadata, Guid userId)
    {
        var reader = new RightsReader(connection, metadata);
        var teams = reader.Teams(userId);
        var reach = new Dictionary<string, (bool Own, HashSet<Guid> Units, bool Everywhere)>(StringComparer.OrdinalIgnoreCase);
        HashSet<string> direct = new(StringComparer.OrdinalIgnoreCase);
        var administrator = false;
        foreach (var grant in reader.Grants(userId))
        {
            administrator |= grant.RoleTemplate == AdministratorTemplate || grant.Role == AdministratorTemplate;
            if (grant.Privilege is null || grant.Depth == 0)
            {
                continue;
            }

            if (!reach.TryGetValue(grant.Privilege, out var scope))
            {
                scope = (false, [], false);
            }

            // A role of a team reaches over the team's business unit, not the user's.
            scope.Own |= (grant.Depth & (Basic | Local | Deep | Global)) != 0;
            scope.Everywhere |= (grant.Depth & Global) != 0;
            if ((grant.Depth & (Local | Deep)) != 0 && grant.BusinessUnit is { } unit)
            {
                scope.Units.UnionWith((grant.Depth & Deep) != 0 ? reader.UnitsBelow(unit) : [unit]);
            }

            reach[grant.Privilege] = scope;
            if (grant.IsDirect) direct.Add(grant.Privilege);
        }

        var scopes = reach.ToFrozenDictionary(
            pair => pair.Key, pair => new RightScope(pair.Value.Own, pair.Value.Units, pair.Value.Everywhere), StringComparer.OrdinalIgnoreCase);
        IReadOnlyList<Guid> principals = [userId, .. teams];
        return new UserRights(administrator, principals, scopes, direct.ToFrozenSet(StringComparer.OrdinalIgnoreCase), ColumnPermissions.Load(connection, metadata, principals));
    }
}
