using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>
/// One rule for every way of giving a score. It belongs to whoever gives it, comes after the own score of whoever practised, and none is
/// given by who could read another's before.
/// </summary>
internal sealed class ScoreGate(Step step)
{
    private const int LongestName = 200;

    private static readonly string[] Fixed =
        [ScoreRow.OwnerId, ScoreRow.coach_attemptid, ScoreRow.coach_conversationid, ScoreRow.coach_skillid, ScoreRow.coach_rubricid, ScoreRow.coach_name, ScoreRow.statecode];

    private readonly PerformanceStore performances = new(step);

    public void DemandCreatable()
    {
        var row = step.Target;
        row[ScoreRow.OwnerId] = new EntityReference(SystemUser.EntityLogicalName, step.UserId);
        row[ScoreRow.coach_on] = step.Now;
        if (row.Id(ScoreRow.coach_attemptid) is null == row.Id(ScoreRow.coach_conversationid) is null) throw new RefusedException(PracticeRefusals.AttemptOrObservation);

        if (row.Id(ScoreRow.coach_attemptid) is { } attempt) OfAttempt(row, attempt);
        else OfObservation(row, row.Id(ScoreRow.coach_conversationid) ?? Guid.Empty);
    }

    public void DemandChangeable()
    {
        if (step.IsOwnWork || Cascade.Brought(step.Context) || Stored() is not { } before) return;
        var performance = Of(before);
        var changed = step.Changed(before);
        if (changed.Intersect(Fixed).Any()) throw new RefusedException(PracticeRefusals.ScoreStays);
        if (changed.Intersect([ScoreRow.coach_value, ScoreRow.coach_text]).Any()) Refuse(ScoreRule.Changed(performance, before.Id(ScoreRow.OwnerId) ?? Guid.Empty, step.UserId));
    }

    /// <summary>Deleting, assigning and sharing by people; the product may, and what goes takes its scores along.</summary>
    public void DemandProduct()
    {
        if (!step.IsOwnWork && !Cascade.Brought(step.Context)) throw new RefusedException(PracticeRefusals.ScoreStays);
    }

    private void OfAttempt(Entity row, Guid attemptId)
    {
        var performance = performances.OfAttempt(attemptId) ?? throw new RefusedException(PracticeRefusals.NotThere("attempt"));
        Refuse(ScoreRule.Given(performance, step.UserId, () => step.Coaches(step.UserId, performance.PersonId)));
        row[ScoreRow.coach_skillid] = performance.SkillId is { } skill ? new EntityReference(coach_skill.EntityLogicalName, skill) : null;
        Settle(row, performance);
    }

    /// <summary>The rep gives the own score of what was watched as a row too.</summary>
    private void OfObservation(Entity row, Guid talkId)
    {
        if (row.Id(ScoreRow.coach_skillid) is not { } skillId) throw new RefusedException(PracticeRefusals.NoSkill);
        var skill = new PracticeLibrary(step.System).Skill(skillId) ?? throw new RefusedException(PracticeRefusals.NotThere("skill"));
        if (step.FindTalk(talkId) is not { } talk || !talk.HasPart(step.UserId) || !talk.IsWaiting || talk.Type != CoachingType.Observational)
        {
            throw new RefusedException(PracticeRefusals.NotObserved(row.Name(ScoreRow.coach_conversationid) ?? talkId.ToString()));
        }

        var performance = performances.OfSkill(talk, skillId) with { Name = $"{skill.Name} · {talk.Subject}", RubricId = skill.RubricId };
        if (talk.RepId != step.UserId) Refuse(ScoreRule.Given(performance, step.UserId, () => false));
        else if (performance.OwnScore is not null) throw new RefusedException(PracticeRefusals.ScoredAlready(performance.Name));
        Settle(row, performance);
    }

    private void Settle(Entity row, Performance performance)
    {
        row[ScoreRow.coach_name] = performance.Name.ShortenedTo(LongestName);
        row[ScoreRow.coach_rubricid] = performance.RubricId is { } rubric ? new EntityReference(coach_rubric.EntityLogicalName, rubric) : null;
        row[ScoreRow.coach_issecond] = performance.PersonId != step.UserId && performance.IsSecond(step.UserId);
    }

    private Performance Of(Entity score)
    {
        if (score.Id(ScoreRow.coach_attemptid) is { } attempt) return performances.OfAttempt(attempt) ?? throw new RefusedException(PracticeRefusals.NotThere("attempt"));
        var talk = step.FindTalk(score.Id(ScoreRow.coach_conversationid) ?? Guid.Empty) ?? throw new RefusedException(PracticeRefusals.NotThere("observation"));
        return performances.OfSkill(talk, score.Id(ScoreRow.coach_skillid) ?? Guid.Empty);
    }

    private Entity? Stored() => step.System.RunOne($"""
        <fetch><entity name="{coach_score.EntityLogicalName}">
          {Fetch.Columns([.. Fixed, ScoreRow.coach_value, ScoreRow.coach_text])}
          <filter><condition attribute="{ScoreRow.coach_scoreid}" operator="eq" value="{step.Row.Id}" /></filter>
        </entity></fetch>
        """);

    private static void Refuse(Message? problem)
    {
        if (problem is not null) throw new RefusedException(problem);
    }
}
