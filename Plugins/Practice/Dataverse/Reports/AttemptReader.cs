using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>Attempts as they are shown. What a coach gave stands on them only once it can be read by everybody who may read the attempt.</summary>
internal sealed class AttemptReader(IOrganizationService service)
{
    private const string Rubric = "rubric", Person = "person", Given = "given", Drill = "drill";

    /// <summary>Somebody's, the newest first.</summary>
    public IReadOnlyList<Entity> Of(Guid personId) => service.Run(Query(AttemptRow.coach_attemptid, Is(AttemptRow.OwnerId, personId)));

    /// <summary>What somebody rehearsed for a meeting.</summary>
    public IReadOnlyList<Entity> OfMeeting(Guid personId, Guid meetingId) =>
        service.Run(Query(AttemptRow.coach_attemptid, Is(AttemptRow.OwnerId, personId), Is(AttemptRow.coach_appointmentid, meetingId)));

    /// <summary>What waits for a score of this coach: where the coach was the partner, or coaches in the conversation, and has given none.</summary>
    /// <param name="coachId">The coach.</param>
    /// <param name="talks">The conversations that are going on in which the coach takes part.</param>
    /// <param name="since">Nothing older is asked for.</param>
    public IReadOnlyList<AttemptInfo> Waiting(Guid coachId, IReadOnlyCollection<Guid> talks, DateTime since) =>
    [
        .. service.Run(Query(AttemptRow.coach_on, Fetch.Template($"""
            <filter>
              <condition attribute="{AttemptRow.OwnerId}" operator="ne" value="{coachId}" />
              <condition attribute="{AttemptRow.coach_on}" operator="ge" value="{since:yyyy-MM-ddTHH:mm:ssZ}" />
              <condition attribute="{AttemptRow.coach_score}" operator="null" />
              <condition entityname="{Given}" attribute="{ScoreRow.coach_scoreid}" operator="null" />
              <filter type="or">
                <condition attribute="{AttemptRow.coach_partnerid}" operator="eq" value="{coachId}" />
                {new Fetch.Parts(talks.Count > 0 ? [Fetch.In(AttemptRow.coach_conversationid, talks)] : [])}
              </filter>
            </filter>
            """), Fetch.Template($"""
            <link-entity name="{coach_score.EntityLogicalName}" from="{ScoreRow.coach_attemptid}" to="{AttemptRow.coach_attemptid}" link-type="outer" alias="{Given}">
              {Fetch.Columns(ScoreRow.coach_scoreid)}
              <filter><condition attribute="{ScoreRow.OwnerId}" operator="eq" value="{coachId}" /></filter>
            </link-entity>
            """), Fetch.Template($"""
            {LibraryReader.RubricBeside(AttemptRow.coach_rubricid, Rubric)}
            """), Fetch.Template($"""
            <link-entity name="{coach_drill.EntityLogicalName}" from="{DrillRow.coach_drillid}" to="{AttemptRow.coach_drillid}" link-type="outer" alias="{Drill}">
              {Fetch.Columns(DrillRow.coach_instructions, DrillRow.coach_brief)}
            </link-entity>
            """))).OrderByDescending(row => row.Date(AttemptRow.coach_on)).Select(WithoutOwnScore),
    ];

    public static AttemptInfo Info(Entity row) => new()
    {
        Id = row.Id.ToString(),
        Name = row.Text(AttemptRow.coach_name) ?? "",
        PersonName = row.Text($"{Person}.{UserRow.FullName}") ?? "",
        SkillId = row.Id(AttemptRow.coach_skillid)?.ToString() ?? "",
        Levels = LibraryReader.Levels(row, Rubric),
        Instructions = row.Text($"{Drill}.{DrillRow.coach_instructions}"),
        Brief = row.Text($"{Drill}.{DrillRow.coach_brief}"),
        On = Json.Instant(row.Date(AttemptRow.coach_on)) ?? "",
        Difficulty = row.Choice(AttemptRow.coach_difficulty) ?? 1,
        Minutes = row.Choice(AttemptRow.coach_minutes),
        HasOwnScore = row.Choice(AttemptRow.coach_selfscore) is not null,
        OwnScore = row.Choice(AttemptRow.coach_selfscore),
        Score = row.Choice(AttemptRow.coach_score),
        ScoredBy = row.Name(AttemptRow.coach_scoredbyid),
        Feedback = row.Text(AttemptRow.coach_feedback),
    };

    private static AttemptInfo WithoutOwnScore(Entity row)
    {
        var info = Info(row);
        info.OwnScore = null;
        return info;
    }

    private static XElement Query(string order, params XElement[] parts) => Fetch.Template($"""
        <fetch><entity name="{coach_attempt.EntityLogicalName}">
          {Fetch.Columns(
              AttemptRow.coach_name, AttemptRow.coach_skillid, AttemptRow.coach_drillid, AttemptRow.coach_on, AttemptRow.coach_difficulty, AttemptRow.coach_minutes,
              AttemptRow.coach_selfscore, AttemptRow.coach_score, AttemptRow.coach_scoredbyid, AttemptRow.coach_feedback)}
          <order attribute="{order}" />
          {new Fetch.Parts(parts)}
          <link-entity name="{SystemUser.EntityLogicalName}" from="{UserRow.SystemUserId}" to="{AttemptRow.OwnerId}" link-type="outer" alias="{Person}">
            {Fetch.Columns(UserRow.FullName)}
          </link-entity>
        </entity></fetch>
        """);

    private static XElement Is(string column, Guid id) => Fetch.Template($"""<filter><condition attribute="{column}" operator="eq" value="{id}" /></filter>""");
}
