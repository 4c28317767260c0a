using System.Xml.Linq;
using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>Attempts and observed skills with the scores they have, as the system sees them.</summary>
internal sealed class PerformanceStore(Step step)
{
    private const string Person = "person";

    /// <summary>An attempt; null where it is gone.</summary>
    public Performance? OfAttempt(Guid attemptId)
    {
        var row = step.System.RunOne($"""
            <fetch><entity name="{coach_attempt.EntityLogicalName}">
              {Fetch.Columns(AttemptRow.coach_name, AttemptRow.OwnerId, AttemptRow.coach_selfscore, AttemptRow.coach_conversationid, AttemptRow.coach_skillid, AttemptRow.coach_rubricid)}
              <filter><condition attribute="{AttemptRow.coach_attemptid}" operator="eq" value="{attemptId}" /></filter>
              <link-entity name="{SystemUser.EntityLogicalName}" from="{UserRow.SystemUserId}" to="{AttemptRow.OwnerId}" link-type="outer" alias="{Person}">
                {Fetch.Columns(UserRow.FullName)}
              </link-entity>
            </entity></fetch>
            """);
        return row is null ? null : new Performance(row.Text(AttemptRow.coach_name) ?? "", row.Id(AttemptRow.OwnerId) ?? Guid.Empty, PersonName(row), row.Choice(AttemptRow.coach_selfscore))
        {
            SkillId = row.Id(AttemptRow.coach_skillid),
            RubricId = row.Id(AttemptRow.coach_rubricid),
            Talk = row.Id(AttemptRow.coach_conversationid) is { } talk ? step.FindTalk(talk) : null,
            Scores = Scores(Is(ScoreRow.coach_attemptid, attemptId)),
        };
    }

    /// <summary>A skill that was watched in an observation; the rep's own score is a row as well.</summary>
    public Performance OfSkill(Conversation talk, Guid skillId)
    {
        var rep = talk.RepId ?? Guid.Empty;
        var given = AllOf(talk, skillId);
        return new Performance(talk.Subject, rep, PeopleNames.Of(step.System, rep), given.FirstOrDefault(score => score.CoachId == rep)?.Value)
        {
            Talk = talk,
            Scores = [.. given.Where(score => score.CoachId != rep)],
        };
    }

    /// <summary>Everybody's scores of a skill that was watched, the rep's own too.</summary>
    public IReadOnlyList<CoachScore> AllOf(Conversation talk, Guid skillId) => Scores(Is(ScoreRow.coach_conversationid, talk.Id), Is(ScoreRow.coach_skillid, skillId));

    /// <summary>The attempts of a conversation that a coach has scored.</summary>
    public IReadOnlyList<Guid> ScoredIn(Guid talkId) => [.. step.System.RunAll(Fetch.Template($"""
        <fetch distinct="true"><entity name="{coach_attempt.EntityLogicalName}">
          {Fetch.Columns(AttemptRow.coach_attemptid)}
          <order attribute="{AttemptRow.coach_attemptid}" />
          <filter>{Is(AttemptRow.coach_conversationid, talkId)}</filter>
          <link-entity name="{coach_score.EntityLogicalName}" from="{ScoreRow.coach_attemptid}" to="{AttemptRow.coach_attemptid}" />
        </entity></fetch>
        """)).Select(row => row.Id)];

    /// <summary>The skills that were scored in an observation.</summary>
    public IReadOnlyList<Guid> SkillsOf(Guid talkId) => [.. step.System.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_score.EntityLogicalName}">
          {Fetch.Columns(ScoreRow.coach_skillid)}
          <order attribute="{ScoreRow.coach_scoreid}" />
          <filter>{Is(ScoreRow.coach_conversationid, talkId)}</filter>
        </entity></fetch>
        """)).Select(row => row.Id(ScoreRow.coach_skillid)).OfType<Guid>().Distinct()];

    private IReadOnlyList<CoachScore> Scores(params XElement[] conditions) => [.. step.System.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_score.EntityLogicalName}">
          {Fetch.Columns(ScoreRows.Columns)}
          <order attribute="{ScoreRow.coach_scoreid}" />
          <filter>{new Fetch.Parts(conditions)}</filter>
        </entity></fetch>
        """)).Select(ScoreRows.Of)];

    private static string PersonName(Entity row) => row.Text($"{Person}.{UserRow.FullName}") ?? "";

    private static XElement Is(string column, Guid id) => Fetch.Template($"""<condition attribute="{column}" operator="eq" value="{id}" />""");
}
