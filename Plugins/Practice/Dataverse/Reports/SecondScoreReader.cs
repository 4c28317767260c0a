using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>
/// What a coach and a second one gave the same performance in the last year. Only pairs are told of, and of a talk that goes on only to who has
/// scored there: whoever coaches the coach may be a third one in it, who has not.
/// </summary>
internal sealed class SecondScoreReader(Step step)
{
    private const int DaysBack = 365;

    public SecondScoresInfo Of(Guid coachId)
    {
        var pairs = Pairs([coachId])[coachId].OrderByDescending(pair => pair.On, StringComparer.Ordinal).ToList();
        var found = SecondScores.Of([.. pairs.Select(pair => new ScorePair(pair.Own, pair.Other))]);
        return new SecondScoresInfo
        {
            CoachId = coachId.ToString(),
            CoachName = PeopleNames.Of(step.System, coachId),
            Count = found.Count,
            Agreement = (decimal?)found.Agreement,
            Leniency = (decimal?)found.Leniency,
            From = (decimal?)found.From,
            To = (decimal?)found.To,
            Pairs = pairs,
        };
    }

    /// <summary>What each of some coaches and others gave the same, in two questions.</summary>
    public ILookup<Guid, ScorePairInfo> Pairs(IReadOnlyCollection<Guid> coachIds)
    {
        List<Entity> scores = coachIds.Count == 0 ? [] : [.. Scores(coachIds)];
        var ofCaller = new HashSet<string>(scores.Where(row => row.Id(ScoreRow.OwnerId) == step.UserId).Select(Subject));
        return coachIds.SelectMany(coach => Pairs(coach, scores, ofCaller).Select(pair => new { Coach = coach, Pair = pair })).ToLookup(each => each.Coach, each => each.Pair);
    }

    private static IEnumerable<ScorePairInfo> Pairs(Guid coachId, IReadOnlyCollection<Entity> scores, HashSet<string> ofCaller) =>
        scores.Where(row => row.Id(ScoreRow.OwnerId) == coachId && !IsOwn(row) && (!GoesOn(row) || ofCaller.Contains(Subject(row)))).SelectMany(own => scores
            .Where(other => other.Id(ScoreRow.OwnerId) != coachId && !IsOwn(other) && Subject(other) == Subject(own))
            .Select(other => new ScorePairInfo
            {
                Name = own.Text(ScoreRow.coach_name) ?? "",
                On = Json.Instant(own.Date(ScoreRow.coach_on)) ?? "",
                Own = own.Choice(ScoreRow.coach_value) ?? 0,
                Other = other.Choice(ScoreRow.coach_value) ?? 0,
                OtherName = other.Name(ScoreRow.OwnerId) ?? "",
            }));

    /// <summary>The scores of every performance that one of the coaches has scored.</summary>
    private IEnumerable<Entity> Scores(IReadOnlyCollection<Guid> coachIds) => Of(coachIds, ScoreRow.coach_attemptid).Concat(Of(coachIds, ScoreRow.coach_conversationid));

    private IEnumerable<Entity> Of(IReadOnlyCollection<Guid> coachIds, string column) => step.System.RunAll(Fetch.Template($"""
        <fetch distinct="true"><entity name="{coach_score.EntityLogicalName}">
          {Fetch.Columns(ScoreRow.coach_name, ScoreRow.OwnerId, ScoreRow.coach_attemptid, ScoreRow.coach_conversationid, ScoreRow.coach_skillid, ScoreRow.coach_value, ScoreRow.coach_on)}
          <order attribute="{ScoreRow.coach_scoreid}" />
          <filter><condition attribute="{ScoreRow.coach_on}" operator="ge" value="{step.Now.AddDays(-DaysBack):yyyy-MM-ddTHH:mm:ssZ}" /></filter>
          <link-entity name="{coach_score.EntityLogicalName}" from="{column}" to="{column}">
            <filter>{Fetch.In(ScoreRow.OwnerId, coachIds)}</filter>
          </link-entity>
          <link-entity name="{coach_conversation.EntityLogicalName}" from="{ConversationRow.ActivityId}" to="{ScoreRow.coach_conversationid}" link-type="outer" alias="{Talk}">
            {Fetch.Columns(ConversationRow.coach_repid, ConversationRow.StateCode)}
          </link-entity>
          <link-entity name="{coach_attempt.EntityLogicalName}" from="{AttemptRow.coach_attemptid}" to="{ScoreRow.coach_attemptid}" link-type="outer" alias="{Attempt}">
            <link-entity name="{coach_conversation.EntityLogicalName}" from="{ConversationRow.ActivityId}" to="{AttemptRow.coach_conversationid}" link-type="outer" alias="{Practised}">
              {Fetch.Columns(ConversationRow.StateCode)}
            </link-entity>
          </link-entity>
        </entity></fetch>
        """));

    private const string Talk = "talk", Attempt = "attempt", Practised = "practised";

    /// <summary>In an observation the rep's own score is a row as well.</summary>
    private static bool IsOwn(Entity row) => row.Id($"{Talk}.{ConversationRow.coach_repid}") is { } rep && rep == row.Id(ScoreRow.OwnerId);

    private static bool GoesOn(Entity row) =>
        (row.Choice($"{Talk}.{ConversationRow.StateCode}") ?? row.Choice($"{Practised}.{ConversationRow.StateCode}")) is (int)ConversationState.Open or (int)ConversationState.Scheduled;

    private static string Subject(Entity row) => row.Id(ScoreRow.coach_attemptid) is { } attempt ? attempt.ToString() : $"{row.Id(ScoreRow.coach_conversationid)} {row.Id(ScoreRow.coach_skillid)}";
}
