using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>One rule for every way of writing an attempt: the page, a form, the Web API, an import.</summary>
internal sealed class AttemptGate(Step step)
{
    private const int LongestName = 200;

    /// <summary>Clocks of two machines are not the same to the second.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(5);

    private static readonly string[] Fixed =
    [
        AttemptRow.OwnerId, AttemptRow.coach_drillid, AttemptRow.coach_skillid, AttemptRow.coach_rubricid, AttemptRow.coach_difficulty, AttemptRow.coach_on, AttemptRow.coach_conversationid,
        AttemptRow.coach_appointmentid, AttemptRow.statecode,
    ];

    private string Name => step.After(AttemptRow.coach_name) as string ?? "";

    public void DemandCreatable()
    {
        var row = step.Target;
        FollowLibrary(row);
        var owner = row.Id(AttemptRow.OwnerId) ?? step.UserId;
        if (owner != step.UserId && !Rights.IsAdministrator(step.System, step.UserId)) throw new RefusedException(PracticeRefusals.ForOneself);
        if (row.Date(AttemptRow.coach_on) is null) row[AttemptRow.coach_on] = step.Now;
        if (row.Date(AttemptRow.coach_on) > step.Now + Ahead) throw new RefusedException(PracticeRefusals.Coming(Name));
        if (row.Id(AttemptRow.coach_conversationid) is { } talk && !(step.FindTalk(talk) is { IsWaiting: true } going && going.RepId == owner)) throw new RefusedException(PracticeRefusals.NotTheirTalk(Name));
        DemandPartner(owner);
    }

    public void DemandChangeable()
    {
        if (step.IsOwnWork || Cascade.Brought(step.Context) || Stored() is not { } before) return;
        var name = before.Text(AttemptRow.coach_name) ?? "";
        var changed = step.Changed(before);
        if (changed.Intersect(Fixed).Any()) throw new RefusedException(PracticeRefusals.Stays(name));

        var owner = before.Id(AttemptRow.OwnerId) ?? Guid.Empty;
        if (owner != step.UserId && AttemptRows.Said.Intersect(changed).Any()) throw new RefusedException(PracticeRefusals.OnlyTheirs(name));
        if (changed.Contains(AttemptRow.coach_selfscore) && IsScored()) throw new RefusedException(PracticeRefusals.ScoredStays(name));
        if (changed.Contains(AttemptRow.coach_partnerid)) DemandPartner(owner);
    }

    /// <summary>What a coach has scored stays; an administrator may remove what the law says.</summary>
    public void DemandDeletable()
    {
        if (step.IsOwnWork || Cascade.Brought(step.Context) || Stored() is not { } before) return;
        if (IsScored() && !Rights.IsAdministrator(step.System, step.UserId)) throw new RefusedException(PracticeRefusals.ScoredStays(before.Text(AttemptRow.coach_name) ?? ""));
    }

    /// <summary>The drill says what is practised and how hard it is; the rubric is the one that is published now.</summary>
    private void FollowLibrary(Entity row)
    {
        var library = new PracticeLibrary(step.System);
        Drill? drill = null;
        if (row.Id(AttemptRow.coach_drillid) is { } drillId)
        {
            drill = library.Drill(drillId) ?? throw new RefusedException(PracticeRefusals.NotThere("drill"));
            row[AttemptRow.coach_skillid] = new EntityReference(coach_skill.EntityLogicalName, drill.SkillId);
            row[AttemptRow.coach_difficulty] = drill.Difficulty;
        }

        if (row.Id(AttemptRow.coach_skillid) is not { } skillId) throw new RefusedException(PracticeRefusals.NothingPractised);
        var skill = library.Skill(skillId) ?? throw new RefusedException(PracticeRefusals.NotThere("skill"));
        row[AttemptRow.coach_rubricid] = skill.RubricId is { } rubric ? new EntityReference(coach_rubric.EntityLogicalName, rubric) : null;
        if (row.Choice(AttemptRow.coach_difficulty) is null) row[AttemptRow.coach_difficulty] = 1;
        if (string.IsNullOrWhiteSpace(row.Text(AttemptRow.coach_name))) row[AttemptRow.coach_name] = (drill?.Name ?? skill.Name).ShortenedTo(LongestName);
    }

    private void DemandPartner(Guid owner)
    {
        if (step.Sent.Id(AttemptRow.coach_partnerid) is { } partner && partner == owner) throw new RefusedException(PracticeRefusals.WithOneself(Name));
    }

    private bool IsScored() => step.System.RunOne($"""
        <fetch top="1"><entity name="{coach_score.EntityLogicalName}">
          {Fetch.Columns(ScoreRow.coach_scoreid)}
          <filter><condition attribute="{ScoreRow.coach_attemptid}" operator="eq" value="{step.Row.Id}" /></filter>
        </entity></fetch>
        """) is not null;

    private Entity? Stored() => step.System.RunOne($"""
        <fetch><entity name="{coach_attempt.EntityLogicalName}">
          {Fetch.Columns([.. Fixed, .. AttemptRows.Said])}
          <filter><condition attribute="{AttemptRow.coach_attemptid}" operator="eq" value="{step.Row.Id}" /></filter>
        </entity></fetch>
        """);
}
