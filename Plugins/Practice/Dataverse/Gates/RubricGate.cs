using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>Versions of a skill's rubric: what was published is not edited, and publishing the next retires the one before.</summary>
internal sealed class RubricGate(Step step)
{
    private const int LongestName = 200;

    private static readonly string[] Levels = [RubricRow.coach_level1, RubricRow.coach_level2, RubricRow.coach_level3, RubricRow.coach_level4, RubricRow.coach_level5];

    private static readonly string[] Said = [RubricRow.coach_name, RubricRow.coach_skillid, RubricRow.coach_version, .. Levels];

    public void DemandCreatable()
    {
        var row = step.Target;
        if (row.Choice(RubricRow.coach_version) is null) row[RubricRow.coach_version] = (Newest(row.Id(RubricRow.coach_skillid) ?? Guid.Empty) ?? 0) + 1;
        if (string.IsNullOrWhiteSpace(row.Text(RubricRow.coach_name)))
        {
            var skill = new PracticeLibrary(step.System).Skill(row.Id(RubricRow.coach_skillid) ?? Guid.Empty) ?? throw new RefusedException(PracticeRefusals.NotThere("skill"));
            row[RubricRow.coach_name] = $"{skill.Name} · {row.Choice(RubricRow.coach_version)}".ShortenedTo(LongestName);
        }

        if (StatusOf(row) == RubricStatus.Published) Publish(row);
    }

    public void DemandChangeable()
    {
        if (step.IsOwnWork || Stored() is not { } before) return;
        var name = before.Text(RubricRow.coach_name) ?? "";
        var status = StatusOf(before) ?? RubricStatus.Draft;
        var next = StatusOf(step.Sent) ?? status;
        if (status == RubricStatus.Retired && next != status) throw new RefusedException(PracticeRefusals.RubricRetired(name));
        if (status == RubricStatus.Published && next == RubricStatus.Draft) throw new RefusedException(PracticeRefusals.RubricFixed(name));
        if (status != RubricStatus.Draft && Said.Any(column => step.Sent.Contains(column) && !Rows.Same(step.Sent[column], before.Value(column)))) throw new RefusedException(PracticeRefusals.RubricFixed(name));
        if (status != RubricStatus.Published && next == RubricStatus.Published) Publish(WithSent(before));
    }

    private void Publish(Entity row)
    {
        if (Levels.Any(level => string.IsNullOrWhiteSpace(row.Text(level)))) throw new RefusedException(PracticeRefusals.RubricUnfinished(row.Text(RubricRow.coach_name) ?? ""));
        foreach (var earlier in Others(row.Id(RubricRow.coach_skillid) ?? Guid.Empty, RubricStatus.Published).Where(earlier => earlier.Id != row.Id))
        {
            step.System.Update(new Entity(coach_rubric.EntityLogicalName, earlier.Id)
            {
                [RubricRow.statecode] = new OptionSetValue((int)coach_rubric_statecode.Inactive),
                [RubricRow.statuscode] = new OptionSetValue((int)RubricStatus.Retired),
            });
        }
    }

    private int? Newest(Guid skillId) => Others(skillId, null).Select(row => row.Choice(RubricRow.coach_version)).Max();

    private List<Entity> Others(Guid skillId, RubricStatus? status) => [.. step.System.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_rubric.EntityLogicalName}">
          {Fetch.Columns(RubricRow.coach_version)}
          <order attribute="{RubricRow.coach_rubricid}" />
          <filter>
            <condition attribute="{RubricRow.coach_skillid}" operator="eq" value="{skillId}" />
            {new Fetch.Parts(status is { } one ? [Fetch.Template($"""<condition attribute="{RubricRow.statuscode}" operator="eq" value="{(int)one}" />""")] : [])}
          </filter>
        </entity></fetch>
        """))];

    private Entity? Stored() => step.System.RunOne($"""
        <fetch><entity name="{coach_rubric.EntityLogicalName}">
          {Fetch.Columns([.. Said, RubricRow.statuscode])}
          <filter><condition attribute="{RubricRow.coach_rubricid}" operator="eq" value="{step.Row.Id}" /></filter>
        </entity></fetch>
        """);

    private Entity WithSent(Entity before)
    {
        foreach (var column in step.Sent.Attributes) before[column.Key] = column.Value;
        return before;
    }

    /// <summary>A state without a reason for it has the first one.</summary>
    private static RubricStatus? StatusOf(Entity row) =>
        row.Choice(RubricRow.statuscode) is { } status && status > 0 ? (RubricStatus)status
        : row.Choice(RubricRow.statecode) switch
        {
            (int)coach_rubric_statecode.Active => RubricStatus.Draft,
            (int)coach_rubric_statecode.Inactive => RubricStatus.Retired,
            _ => null,
        };
}
