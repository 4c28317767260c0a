using System.Xml.Linq;
using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Rhythm.Dataverse;

/// <summary>Rhythms as rows: what is read of them, and what it means.</summary>
internal static class RhythmRows
{
    private const string Manager = "manager", Rep = "rep", Template = "template", Zone = "zone";

    /// <summary>A question for rhythms with those whom they are between and where they are at home.</summary>
    public static XElement Query(params XElement[] parts) => Fetch.Template($"""
        <fetch><entity name="{coach_rhythm.EntityLogicalName}">
          {Fetch.Columns(
              RhythmRow.coach_name, RhythmRow.coach_managerid, RhythmRow.coach_repid, RhythmRow.coach_templateid, RhythmRow.coach_targetid, RhythmRow.coach_recurrence,
              RhythmRow.coach_exceptions, RhythmRow.coach_start, RhythmRow.coach_duration, RhythmRow.coach_advancedon, RhythmRow.statecode)}
          <order attribute="{RhythmRow.coach_rhythmid}" />
          {new Fetch.Parts(parts)}
          {Person(RhythmRow.coach_managerid, Manager)}
          {Person(RhythmRow.coach_repid, Rep)}
          <link-entity name="{coach_template.EntityLogicalName}" from="{TemplateRow.coach_templateid}" to="{RhythmRow.coach_templateid}" link-type="outer" alias="{Template}">
            {Fetch.Columns(TemplateRow.coach_type)}
          </link-entity>
          <link-entity name="{TimeZoneDefinition.EntityLogicalName}" from="{TimeZoneRow.TimeZoneCode}" to="{RhythmRow.coach_timezone}" link-type="outer" alias="{Zone}">
            {Fetch.Columns(TimeZoneRow.StandardName)}
          </link-entity>
        </entity></fetch>
        """);

    public static CoachingRhythm Of(Entity row) => new(
        row.Id,
        row.Id(RhythmRow.coach_managerid) ?? Guid.Empty,
        row.Id(RhythmRow.coach_repid) ?? Guid.Empty,
        row.Id(RhythmRow.coach_templateid) ?? Guid.Empty)
    {
        Name = row.Text(RhythmRow.coach_name) ?? "",
        TemplateName = row.Name(RhythmRow.coach_templateid) ?? "",
        Type = (CoachingType?)row.Choice($"{Template}.{TemplateRow.coach_type}"),
        RepName = row.Name(RhythmRow.coach_repid) ?? "",
        ManagerName = row.Name(RhythmRow.coach_managerid) ?? "",
        TargetId = row.Id(RhythmRow.coach_targetid),
        Recurrence = row.Text(RhythmRow.coach_recurrence) ?? "",
        Exceptions = row.Text(RhythmRow.coach_exceptions),
        Start = row.Date(RhythmRow.coach_start) ?? default,
        Duration = TimeSpan.FromMinutes(row.Choice(RhythmRow.coach_duration) ?? 0),
        Zone = TimeZones.Of(row, $"{Zone}.{TimeZoneRow.StandardName}"),
        IsRunning = row.Choice(RhythmRow.statecode) == (int)coach_rhythm_statecode.Active && IsEnabled(row, Manager) && IsEnabled(row, Rep),
        AdvancedOn = row.Date(RhythmRow.coach_advancedon),
    };

    private static bool IsEnabled(Entity row, string who) => row.Value($"{who}.{UserRow.IsDisabled}") is not true;

    private static XElement Person(string column, string alias) => Fetch.Template($"""
        <link-entity name="{SystemUser.EntityLogicalName}" from="{UserRow.SystemUserId}" to="{column}" link-type="outer" alias="{alias}">
          {Fetch.Columns(UserRow.IsDisabled)}
        </link-entity>
        """);
}
