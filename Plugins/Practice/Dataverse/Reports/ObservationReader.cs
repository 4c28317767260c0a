using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>The observations that are going on in which the caller takes part, with what can be scored there now: the rep's own scores first, then those of the coaches.</summary>
internal sealed class ObservationReader(Step step)
{
    private const string Beside = "beside", Score = "score";

    /// <param name="library">Every skill that is in use.</param>
    /// <param name="own">Those that the caller practises: a coach who is observed shows what coaches do.</param>
    public List<ObservationInfo> Of(IReadOnlyCollection<LibrarySkill> library, IReadOnlyCollection<LibrarySkill> own) =>
    [
        .. Rows().GroupBy(row => row.Id).Select(same => Info([.. same], library, own)).Where(observation => observation.Skills.Count > 0),
    ];

    private ObservationInfo Info(IReadOnlyList<Entity> rows, IReadOnlyCollection<LibrarySkill> library, IReadOnlyCollection<LibrarySkill> own)
    {
        var talk = rows[0];
        var rep = talk.Id(ConversationRow.coach_repid) ?? Guid.Empty;
        var isRep = rep == step.UserId;
        var scores = rows.EachJoined(Score, coach_score.EntityLogicalName, ScoreRow.coach_scoreid).ToLookup(score => score.Id(ScoreRow.coach_skillid) ?? Guid.Empty, score => score.Id(ScoreRow.OwnerId));
        bool IsNext(LibrarySkill skill) => !scores[skill.Id].Contains(step.UserId) && (isRep ? own.Contains(skill) : scores[skill.Id].Contains(rep));
        return new ObservationInfo
        {
            ConversationId = talk.Id.ToString(),
            Subject = talk.Text(ConversationRow.Subject) ?? "",
            PersonName = talk.Name(ConversationRow.coach_repid) ?? "",
            IsOwn = isRep,
            Skills =
            [
                .. library.Where(IsNext).OrderBy(skill => skill.Name, StringComparer.Ordinal)
                    .Select(skill => new ObservedSkillInfo { Id = skill.Id.ToString(), Name = skill.Name, Levels = skill.Levels }),
            ],
        };
    }

    private IReadOnlyList<Entity> Rows() => step.System.Run($"""
        <fetch><entity name="{coach_conversation.EntityLogicalName}">
          {Fetch.Columns(ConversationRow.Subject, ConversationRow.coach_repid)}
          <order attribute="{ConversationRow.ActivityId}" />
          <filter>
            <condition attribute="{ConversationRow.StateCode}" operator="eq" value="{(int)ConversationState.Open}" />
            <condition attribute="{ConversationRow.coach_type}" operator="eq" value="{(int)CoachingType.Observational}" />
            <filter type="or">
              <condition attribute="{ConversationRow.coach_managerid}" operator="eq" value="{step.UserId}" />
              <condition attribute="{ConversationRow.coach_repid}" operator="eq" value="{step.UserId}" />
              <condition entityname="{Beside}" attribute="{PartyRow.ActivityPartyId}" operator="not-null" />
            </filter>
          </filter>
          <link-entity name="{ActivityParty.EntityLogicalName}" from="{PartyRow.ActivityId}" to="{ConversationRow.ActivityId}" link-type="outer" alias="{Beside}">
            <filter>
              <condition attribute="{PartyRow.PartyId}" operator="eq" value="{step.UserId}" />
              <condition attribute="{PartyRow.ParticipationTypeMask}" operator="eq" value="{(int)activityparty_participationtypemask.RequiredAttendee}" />
            </filter>
          </link-entity>
          <link-entity name="{coach_score.EntityLogicalName}" from="{ScoreRow.coach_conversationid}" to="{ConversationRow.ActivityId}" link-type="outer" alias="{Score}">
            {Fetch.Columns(ScoreRow.coach_scoreid, ScoreRow.coach_skillid, ScoreRow.OwnerId)}
            <order attribute="{ScoreRow.coach_scoreid}" />
          </link-entity>
        </entity></fetch>
        """);
}
