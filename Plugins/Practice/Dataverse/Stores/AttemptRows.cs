using CoachingExtensions.Platform;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>An attempt as a row.</summary>
internal static class AttemptRows
{
    /// <summary>What whoever practised writes.</summary>
    public static readonly string[] Said = [AttemptRow.coach_name, AttemptRow.coach_minutes, AttemptRow.coach_selfscore, AttemptRow.coach_partnerid];

    public static Attempt Of(Entity row, TimeZoneInfo zone)
    {
        var on = row.Date(AttemptRow.coach_on) ?? default;
        return new Attempt(row.Id, on, LocalCalendar.DayOf(on, zone), row.Choice(AttemptRow.coach_difficulty) ?? 1, row.Choice(AttemptRow.coach_score));
    }
}
