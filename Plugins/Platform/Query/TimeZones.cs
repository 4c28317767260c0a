using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>The time zone a user has chosen; users without settings live in UTC.</summary>
internal static class TimeZones
{
    private const string Name = $"zone.{TimeZoneRow.StandardName}";

    /// <summary>Reads a user's zone beside a row that names the user; <see cref="Of(Entity, string)"/> finds it there.</summary>
    /// <param name="userColumn">The column that names the user.</param>
    public static FetchText Beside(string userColumn) => Beside(userColumn, Fetch.Text($"""<attribute name="{TimeZoneRow.StandardName}" />"""));

    /// <summary>The same for a query that groups.</summary>
    /// <param name="userColumn">The column that names the user.</param>
    /// <param name="alias">What the zone's name is called in the answer.</param>
    public static FetchText GroupedBeside(string userColumn, string alias) =>
        Beside(userColumn, Fetch.Text($"""<attribute name="{TimeZoneRow.StandardName}" alias="{alias}" groupby="true" />"""));

    public static TimeZoneInfo Of(Entity row, string column = Name)
    {
        try
        {
            return row.Text(column) is { } name ? TimeZoneInfo.FindSystemTimeZoneById(name) : TimeZoneInfo.Utc;
        }
        catch (Exception unknown) when (unknown is TimeZoneNotFoundException or InvalidTimeZoneException)
        {
            return TimeZoneInfo.Utc;
        }
    }

    /// <summary>The zones of some users; those who have none are left out.</summary>
    public static IReadOnlyDictionary<Guid, TimeZoneInfo> Of(IOrganizationService service, IEnumerable<Guid> users) => service.RunAll(Fetch.Text($"""
        <fetch><entity name="{SystemUser.EntityLogicalName}">
          {Fetch.Columns(UserRow.SystemUserId)}
          <order attribute="{UserRow.SystemUserId}" />
          <filter>{Fetch.In(UserRow.SystemUserId, users)}</filter>
          {Beside(UserRow.SystemUserId)}
        </entity></fetch>
        """)).ToDictionary(row => row.Id, row => Of(row));

    /// <summary>The zone of one user.</summary>
    public static TimeZoneInfo Of(IOrganizationService service, Guid user) => Of(service, [user]).TryGetValue(user, out var zone) ? zone : TimeZoneInfo.Utc;

    /// <summary>The zone that the platform gives a number; null for a number that it does not give.</summary>
    public static TimeZoneInfo? WithCode(IOrganizationService service, int code) => service.RunOne($"""
        <fetch><entity name="{TimeZoneDefinition.EntityLogicalName}">
          {Fetch.Columns(TimeZoneRow.StandardName)}
          <filter><condition attribute="{TimeZoneRow.TimeZoneCode}" operator="eq" value="{code}" /></filter>
        </entity></fetch>
        """) is { } row ? Of(row, TimeZoneRow.StandardName) : null;

    /// <summary>The day that it is where the caller lives. As the system: who may not read settings has a day all the same.</summary>
    public static DateTime Today(Step step) => LocalCalendar.DayOf(step.Now, Of(step.System, step.UserId));

    private static FetchText Beside(string userColumn, FetchText name) => Fetch.Text($"""
        <link-entity name="{UserSettings.EntityLogicalName}" from="{UserSettingsRow.SystemUserId}" to="{userColumn}" link-type="outer" alias="settings">
          <link-entity name="{TimeZoneDefinition.EntityLogicalName}" from="{TimeZoneRow.TimeZoneCode}" to="{UserSettingsRow.TimeZoneCode}" link-type="outer" alias="zone">
            {name}
          </link-entity>
        </link-entity>
        """);
}
