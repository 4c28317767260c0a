using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Rhythm.Dataverse;

/// <summary>What a rhythm has when nobody says otherwise: the manager's time zone, and a name that says with whom and what.</summary>
internal static class RhythmDefaults
{
    private const int LongestName = 200;

    public static void Fill(Step step)
    {
        if (step.After(RhythmRow.coach_timezone) is null) step.Target[RhythmRow.coach_timezone] = ZoneOf(step, step.After(RhythmRow.coach_managerid) as EntityReference);
        if (string.IsNullOrWhiteSpace(step.After(RhythmRow.coach_name) as string)) step.Target[RhythmRow.coach_name] = Name(step).ShortenedTo(LongestName);
    }

    private static int ZoneOf(Step step, EntityReference? manager) => step.System.RunOne($"""
        <fetch><entity name="{UserSettings.EntityLogicalName}">
          {Fetch.Columns(UserSettingsRow.TimeZoneCode)}
          <filter><condition attribute="{UserSettingsRow.SystemUserId}" operator="eq" value="{manager?.Id ?? step.UserId}" /></filter>
        </entity></fetch>
        """)?.Choice(UserSettingsRow.TimeZoneCode) ?? Utc;

    /// <summary>The platform's code of Coordinated Universal Time.</summary>
    private const int Utc = 92;

    private static string Name(Step step)
    {
        var template = NameOf(step, coach_template.EntityLogicalName, TemplateRow.coach_templateid, TemplateRow.coach_name, RhythmRow.coach_templateid);
        var rep = NameOf(step, SystemUser.EntityLogicalName, UserRow.SystemUserId, UserRow.FullName, RhythmRow.coach_repid);
        return $"{template} · {rep}";
    }

    private static string NameOf(Step step, string table, string id, string name, string column) => step.After(column) is not EntityReference row ? "" : step.System.RunOne($"""
        <fetch><entity name="{table}">
          {Fetch.Columns(name)}
          <filter><condition attribute="{id}" operator="eq" value="{row.Id}" /></filter>
        </entity></fetch>
        """)?.Text(name) ?? "";
}
