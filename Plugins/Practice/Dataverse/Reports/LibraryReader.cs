using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>A skill in use, as the library has it.</summary>
internal sealed record LibrarySkill(Guid Id, string Name, string? Description, Audience Audience, List<string>? Levels);

/// <summary>What the library has: two questions, however large it is.</summary>
internal sealed class LibraryReader(IOrganizationService service)
{
    private const string Rubric = "rubric", Between = "between", Message = "message";

    private static readonly string[] LevelColumns = [RubricRow.coach_level1, RubricRow.coach_level2, RubricRow.coach_level3, RubricRow.coach_level4, RubricRow.coach_level5];

    public IReadOnlyList<LibrarySkill> Skills() =>
    [
        .. service.RunAll(Fetch.Template($"""
            <fetch><entity name="{coach_skill.EntityLogicalName}">
              {Fetch.Columns(SkillRow.coach_name, SkillRow.coach_description, SkillRow.coach_audience)}
              <order attribute="{SkillRow.coach_skillid}" />
              <filter><condition attribute="{SkillRow.statecode}" operator="eq" value="{(int)coach_skill_statecode.Active}" /></filter>
              <link-entity name="{coach_rubric.EntityLogicalName}" from="{RubricRow.coach_skillid}" to="{SkillRow.coach_skillid}" link-type="outer" alias="{Rubric}">
                {Fetch.Columns(LevelColumns)}
                <order attribute="{RubricRow.coach_version}" descending="true" />
                <filter><condition attribute="{RubricRow.statuscode}" operator="eq" value="{(int)RubricStatus.Published}" /></filter>
              </link-entity>
            </entity></fetch>
            """)).GroupBy(row => row.Id).Select(same => same.First()).Select(row => new LibrarySkill(
                row.Id, row.Text(SkillRow.coach_name) ?? "", row.Text(SkillRow.coach_description), (Audience)(row.Choice(SkillRow.coach_audience) ?? (int)Audience.Rep), Levels(row, Rubric))),
    ];

    /// <summary>Those of every skill.</summary>
    public ILookup<Guid, DrillInfo> Drills()
    {
        var rows = service.Run($"""
            <fetch><entity name="{coach_drill.EntityLogicalName}">
              {Fetch.Columns(DrillRow.coach_name, DrillRow.coach_kind, DrillRow.coach_skillid, DrillRow.coach_difficulty, DrillRow.coach_minutes, DrillRow.coach_instructions, DrillRow.coach_brief)}
              <order attribute="{DrillRow.coach_drillid}" />
              <filter><condition attribute="{DrillRow.statecode}" operator="eq" value="{(int)coach_drill_statecode.Active}" /></filter>
              <link-entity name="{coach_drill_message.EntityLogicalName}" from="{DrillRow.coach_drillid}" to="{DrillRow.coach_drillid}" link-type="outer" alias="{Between}">
                <link-entity name="{coach_message.EntityLogicalName}" from="{SalesMessageRow.coach_messageid}" to="{SalesMessageRow.coach_messageid}" link-type="outer" alias="{Message}">
                  {Fetch.Columns(SalesMessageRow.coach_messageid, SalesMessageRow.coach_name, SalesMessageRow.coach_kind, SalesMessageRow.coach_cue, SalesMessageRow.coach_text)}
                  <order attribute="{SalesMessageRow.coach_messageid}" />
                </link-entity>
              </link-entity>
            </entity></fetch>
            """);
        return rows.GroupBy(row => row.Id).ToLookup(
            same => same.First().Id(DrillRow.coach_skillid) ?? Guid.Empty,
            same => Info(same.First(), [.. same.EachJoined(Message, coach_message.EntityLogicalName, SalesMessageRow.coach_messageid).Select(Info)]));
    }

    /// <summary>Null where there is no rubric beside the row.</summary>
    public static List<string>? Levels(Entity row, string alias)
    {
        List<string> levels = [.. LevelColumns.Select(column => row.Text($"{alias}.{column}") ?? "")];
        return levels.All(level => level.Length == 0) ? null : levels;
    }

    public static FetchText RubricBeside(string column, string alias) => Fetch.Text($"""
        <link-entity name="{coach_rubric.EntityLogicalName}" from="{RubricRow.coach_rubricid}" to="{column}" link-type="outer" alias="{alias}">
          {Fetch.Columns(LevelColumns)}
        </link-entity>
        """);

    private static DrillInfo Info(Entity row, List<SalesMessageInfo> messages) => new()
    {
        Id = row.Id.ToString(),
        Name = row.Text(DrillRow.coach_name) ?? "",
        Kind = (DrillKind)(row.Choice(DrillRow.coach_kind) ?? (int)DrillKind.Drill),
        Difficulty = row.Choice(DrillRow.coach_difficulty) ?? 1,
        Minutes = row.Choice(DrillRow.coach_minutes),
        Instructions = row.Text(DrillRow.coach_instructions),
        Brief = row.Text(DrillRow.coach_brief),
        Messages = messages,
    };

    private static SalesMessageInfo Info(Entity row) => new()
    {
        Name = row.Text(SalesMessageRow.coach_name) ?? "",
        Kind = (MessageKind)(row.Choice(SalesMessageRow.coach_kind) ?? (int)MessageKind.ValueProposition),
        Cue = row.Text(SalesMessageRow.coach_cue),
        Text = row.Text(SalesMessageRow.coach_text),
    };
}
