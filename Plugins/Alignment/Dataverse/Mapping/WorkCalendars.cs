using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>The days of the week that calendars work.</summary>
internal static class WorkCalendars
{
    private const string Alias = "calendar";

    private static readonly IReadOnlyDictionary<string, DayOfWeek> Days = new Dictionary<string, DayOfWeek>
    {
        [CalendarRow.coach_monday] = DayOfWeek.Monday,
        [CalendarRow.coach_tuesday] = DayOfWeek.Tuesday,
        [CalendarRow.coach_wednesday] = DayOfWeek.Wednesday,
        [CalendarRow.coach_thursday] = DayOfWeek.Thursday,
        [CalendarRow.coach_friday] = DayOfWeek.Friday,
        [CalendarRow.coach_saturday] = DayOfWeek.Saturday,
        [CalendarRow.coach_sunday] = DayOfWeek.Sunday,
    };

    /// <summary>Reads a calendar beside a row that names it; <see cref="WeekOf(Entity)"/> finds its days there.</summary>
    public static XElement Beside(string column) => Fetch.Template($"""
        <link-entity name="{coach_workcalendar.EntityLogicalName}" from="{CalendarRow.coach_workcalendarid}" to="{column}" link-type="outer" alias="{Alias}">
          {Fetch.Columns(Days.Keys)}
        </link-entity>
        """);

    public static WorkWeek WeekOf(Entity row) => WeekOf(row, $"{Alias}.");

    /// <summary>The week of one calendar.</summary>
    public static WorkWeek WeekOf(IOrganizationService service, Guid calendarId) => service.RunOne($"""
        <fetch><entity name="{coach_workcalendar.EntityLogicalName}">
          {Fetch.Columns(Days.Keys)}
          <filter><condition attribute="{CalendarRow.coach_workcalendarid}" operator="eq" value="{calendarId}" /></filter>
        </entity></fetch>
        """) is { } row ? WeekOf(row, "") : WorkWeek.MondayToFriday;

    private static WorkWeek WeekOf(Entity row, string prefix) => new(Days.Where(day => row.Value(prefix + day.Key) is true).Select(day => day.Value));
}
