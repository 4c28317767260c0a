using LocalDataverse.Metadata;
using LocalDataverse.Security;
using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Pipeline;

/// <summary>Turns a user's id into what decides its access.</summary>
internal static class Callers
{
    private static readonly StampedValues<Guid, Caller> Known = new(SecurityStamp.Name);

    /// <summary>Who sends a root request. Nobody is SYSTEM: only the platform itself, and plug-ins that ask for its service, work under that name.</summary>
    public static Caller Of(CallingUser user, Func<Guid, Caller> find)
    {
        if (user.UserId == WellKnown.SystemUserId || user.AuthenticatedUserId == WellKnown.SystemUserId) throw SecurityErrors.SystemUserCalls();
        var caller = find(user.UserId);
        if (!user.IsImpersonated) return caller;
        var real = find(user.AuthenticatedUserId);
        return caller with { IsSystem = caller.IsSystem && real.IsSystem, Impersonator = real };
    }

    /// <summary>A user with what decides its access, as it was read last: nothing it is read from can change without another stamp.</summary>
    public static Caller Find(SqliteConnection connection, MetadataCatalogue metadata, Guid userId) => Known.Get(connection, userId, () => Read(connection, metadata, userId));

    /// <summary>The same when it was read before and nothing has changed since: a user who may work. Null when it must be read.</summary>
    public static Caller? Remembered(SqliteConnection connection, Guid userId) => Known.Remembered(connection, userId);

    private static Caller Read(SqliteConnection connection, MetadataCatalogue metadata, Guid userId)
    {
        // SYSTEM must work while an organisation is being created, when there is no table of users yet.
        var known = metadata.TryTable("systemuser", out _);
        var user = known ? SystemRow.Some(connection, metadata, "systemuser", ["businessunitid", "isdisabled"], "WHERE systemuserid = $0", userId).FirstOrDefault() : null;
        if (userId == WellKnown.SystemUserId) return new Caller(userId, user?.Guid("businessunitid") ?? Guid.Empty, IsSystem: true);
        if (user is null) throw SecurityErrors.UnknownUser(userId);
        if (user.Number("isdisabled") == 1) throw SecurityErrors.UserDisabled(userId);
        var settings = SystemRow.Some(connection, metadata, "usersettings", UserFormats.Columns.Concat(["uilanguageid", "transactioncurrencyid"]), "WHERE systemuserid = $0", userId).FirstOrDefault();
        return new Caller(userId, user.Guid("businessunitid") ?? Guid.Empty, UserRights.Of(connection, metadata, userId).IsAdministrator)
        {
            Language = settings?.Number("uilanguageid") is > 0 and var language ? language : DisplayText.BaseLanguage,
            Currency = settings?.Guid("transactioncurrencyid"),
            Formats = settings is null ? UserFormats.UnitedStates : UserFormats.Of(settings.Text),
        };
    }
}
