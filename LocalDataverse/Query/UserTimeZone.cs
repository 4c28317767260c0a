using LocalDataverse.Storage;

namespace LocalDataverse.Query;

/// <summary>The time zone a user chose: usersettings holds a code, timezonedefinition the Windows name of each code.</summary>
internal static class UserTimeZone
{
    public static TimeZoneInfo Of(QueryScope scope)
    {
        if (scope.Metadata.TryTable("usersettings", out var settings) && scope.Metadata.TryTable("timezonedefinition", out var zones)
            && settings.FindColumn("timezonecode") is not null && zones.FindColumn("standardname") is not null)
        {
            using var statement = Statements.Take(
                scope.Connection,
                "SELECT d.\"standardname\" FROM \"usersettings\" AS s JOIN \"timezonedefinition\" AS d ON d.\"timezonecode\" = s.\"timezonecode\" WHERE s.\"systemuserid\" = $0",
                [StoredValue.OfId(scope.Caller.UserId)]);
            if (statement.Scalar() is string name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone))
            {
                return zone;
            }
        }

        return TimeZoneInfo.Utc;
    }

    /// <summary>A local time as a point in time. A time the clock skips in spring counts as the moment after the gap.</summary>
    public static DateTime ToUtc(DateTime local, TimeZoneInfo zone)
    {
        var unspecified = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return zone.IsInvalidTime(unspecified)
            ? TimeZoneInfo.ConvertTimeToUtc(unspecified.AddHours(1), zone)
            : TimeZoneInfo.ConvertTimeToUtc(unspecified, zone);
    }
}
