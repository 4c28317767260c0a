using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>
/// What follows once scores can be read: the first coach's shows on the attempt, and all of them are read by whoever practised and by the other
/// coaches. Until then no row says anything of them.
/// </summary>
internal sealed class ScoreFollowUp(Step step)
{
    private readonly PerformanceStore performances = new(step);

    /// <summary>A score was given or put right.</summary>
    public void Given()
    {
        var row = step.RowAfter();
        if (row.Id(ScoreRow.coach_attemptid) is { } attempt) ShowAttempt(attempt);
        else if (row.Id(ScoreRow.coach_conversationid) is { } talk && row.Id(ScoreRow.coach_skillid) is { } skill && step.FindTalk(talk) is { } observation) ShowSkill(observation, skill);
    }

    /// <summary>A conversation is over: who has not scored in it will not any more.</summary>
    public void Ended(Guid talkId)
    {
        foreach (var attempt in performances.ScoredIn(talkId)) ShowAttempt(attempt);
        if (performances.SkillsOf(talkId) is { Count: > 0 } skills && step.FindTalk(talkId) is { } observation)
        {
            foreach (var skill in skills) ShowSkill(observation, skill);
        }
    }

    private void ShowAttempt(Guid attemptId)
    {
        if (performances.OfAttempt(attemptId) is not { IsOpen: true } performance) return;
        if (performance.First is { } first)
        {
            step.System.Update(new Entity(coach_attempt.EntityLogicalName, attemptId)
            {
                [AttemptRow.coach_score] = first.Value,
                [AttemptRow.coach_scoredbyid] = new EntityReference(SystemUser.EntityLogicalName, first.CoachId),
                [AttemptRow.coach_feedback] = first.Text,
            });
        }

        Share(performance.Scores, [performance.PersonId, .. performance.Scores.Select(score => score.CoachId)]);
    }

    private void ShowSkill(Conversation talk, Guid skillId)
    {
        var performance = performances.OfSkill(talk, skillId);
        if (performance.IsOpen) Share(performances.AllOf(talk, skillId), [performance.PersonId, .. performance.Scores.Select(score => score.CoachId)]);
    }

    /// <summary>The platform lets nobody at a row who may read none of its table.</summary>
    private void Share(IEnumerable<CoachScore> scores, IReadOnlyCollection<Guid> readers)
    {
        var able = readers.Distinct().Where(reader => Rights.MayOwn(step.System, reader, coach_score.EntityLogicalName)).ToList();
        foreach (var score in scores)
        {
            foreach (var reader in able.Where(reader => reader != score.CoachId)) step.System.Grant(new RecordReference(coach_score.EntityLogicalName, score.Id), reader, AccessRights.ReadAccess);
        }
    }
}
