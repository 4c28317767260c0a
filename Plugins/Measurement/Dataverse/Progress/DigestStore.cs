using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Measurement.Dataverse;

/// <summary>Digests in Dataverse: a row for each person says in which week that person was last told.</summary>
internal sealed class DigestStore(Step step) : IDigests
{
    private const int WaitingDays = 14, LongestName = 200;

    private const string Board = "coach_/measurement/progress/progress.html", Given = "given", Talk = "talk", Beside = "beside";

    private readonly TeamReader teams = new(step);

    /// <summary>Whoever may work off every rhythm tells everybody; anybody else is told with the own team.</summary>
    public IReadOnlyList<DigestPerson> People()
    {
        var people = Rights.ReachAll(step.System, step.UserId, coach_rhythm.EntityLogicalName, "Read", "Write") ? teams.Everybody() : teams.People([step.UserId]);
        var told = Told(people);
        return [.. people.Select(person => new DigestPerson(person, told.TryGetValue(person.Id, out var week) ? week : null))];
    }

    public IReadOnlyList<DigestFacts> Facts(IReadOnlyCollection<ProgressPerson> people)
    {
        if (people.Count == 0) return [];

        List<Guid> managers = [.. people.Where(person => person.HasReports).Select(person => person.Id)];
        var reports = managers.Count == 0 ? [] : teams.People(managers);
        var known = new ProgressFacts(step).Of([.. people.Concat(reports).GroupBy(person => person.Id).Select(same => same.First())]).ToDictionary(each => each.Person.Id);
        var hidden = new OptOuts(step).All();
        var waiting = managers.Count == 0 ? [] : ToScore(managers);
        return
        [
            .. people.Select(person => new DigestFacts(
                known[person.Id],
                [.. reports.Where(report => report.ManagerId == person.Id && report.Id != person.Id && !hidden.Contains(report.Id)).Select(report => known[report.Id])],
                waiting.TryGetValue(person.Id, out var count) ? count : 0)),
        ];
    }

    public bool Claim(ProgressPerson claimed, DateTime week)
    {
        var person = new EntityReference(SystemUser.EntityLogicalName, claimed.Id);
        if (Find(claimed.Id) is not { } row)
        {
            // Of two at once the key refuses the second, and with it all that the second would have said.
            step.System.Create(new Entity(coach_digest.EntityLogicalName) { [DigestRow.coach_name] = claimed.Name.ShortenedTo(LongestName), [DigestRow.coach_userid] = person, [DigestRow.coach_week] = week });
            return true;
        }

        // A write holds the row, and what is read after it is what another transaction has left.
        step.System.Update(new Entity(coach_digest.EntityLogicalName, row.Id) { [DigestRow.coach_userid] = person });
        if (Find(claimed.Id)?.Date(DigestRow.coach_week) >= week) return false;
        step.System.Update(new Entity(coach_digest.EntityLogicalName, row.Id) { [DigestRow.coach_week] = week });
        return true;
    }

    public void Tell(Guid personId, string words) =>
        new DailyNotice(step.System, step.Now, DigestWords.Title).Follow(personId, new NoticeText(words, Notice.OpensPage(Board, null, DigestWords.Open)));

    private Dictionary<Guid, DateTime?> Told(IReadOnlyCollection<ProgressPerson> people) => people.Count == 0 ? [] : step.System.Run($"""
        <fetch><entity name="{coach_digest.EntityLogicalName}">
          {Fetch.Columns(DigestRow.coach_userid, DigestRow.coach_week)}
          <order attribute="{DigestRow.coach_digestid}" />
          <filter>{Fetch.In(DigestRow.coach_userid, people.Select(person => person.Id))}</filter>
        </entity></fetch>
        """).ToDictionary(row => row.Id(DigestRow.coach_userid) ?? Guid.Empty, row => row.Date(DigestRow.coach_week));

    private Entity? Find(Guid personId) => step.System.RunOne($"""
        <fetch><entity name="{coach_digest.EntityLogicalName}">
          {Fetch.Columns(DigestRow.coach_week)}
          <filter><condition attribute="{DigestRow.coach_userid}" operator="eq" value="{personId}" /></filter>
        </entity></fetch>
        """);

    /// <summary>How many attempts wait for the score of each coach: as the partner, or in a conversation that goes on. Who has given one is not asked again.</summary>
    private Dictionary<Guid, int> ToScore(IReadOnlyCollection<Guid> coaches) => step.System.Run($"""
        <fetch><entity name="{coach_attempt.EntityLogicalName}">
          {Fetch.Columns(AttemptRow.OwnerId, AttemptRow.coach_partnerid)}
          <order attribute="{AttemptRow.coach_attemptid}" />
          <filter>
            <condition attribute="{AttemptRow.coach_score}" operator="null" />
            <condition attribute="{AttemptRow.coach_selfscore}" operator="not-null" />
            <condition attribute="{AttemptRow.coach_on}" operator="ge" value="{step.Now.AddDays(-WaitingDays):yyyy-MM-ddTHH:mm:ssZ}" />
            <filter type="or">
              {Fetch.In(AttemptRow.coach_partnerid, coaches)}
              <condition entityname="{Talk}" attribute="{ConversationRow.ActivityId}" operator="not-null" />
            </filter>
          </filter>
          <link-entity name="{coach_score.EntityLogicalName}" from="{ScoreRow.coach_attemptid}" to="{AttemptRow.coach_attemptid}" link-type="outer" alias="{Given}">
            {Fetch.Columns(ScoreRow.OwnerId)}
            <order attribute="{ScoreRow.coach_scoreid}" />
          </link-entity>
          <link-entity name="{coach_conversation.EntityLogicalName}" from="{ConversationRow.ActivityId}" to="{AttemptRow.coach_conversationid}" link-type="outer" alias="{Talk}">
            {Fetch.Columns(ConversationRow.coach_managerid)}
            <filter><condition attribute="{ConversationRow.StateCode}" operator="eq" value="{(int)ConversationState.Open}" /></filter>
            <link-entity name="{ActivityParty.EntityLogicalName}" from="{PartyRow.ActivityId}" to="{ConversationRow.ActivityId}" link-type="outer" alias="{Beside}">
              {Fetch.Columns(PartyRow.PartyId)}
              <order attribute="{PartyRow.ActivityPartyId}" />
              <filter><condition attribute="{PartyRow.ParticipationTypeMask}" operator="eq" value="{(int)activityparty_participationtypemask.RequiredAttendee}" /></filter>
            </link-entity>
          </link-entity>
        </entity></fetch>
        """)
        .GroupBy(row => row.Id)
        .SelectMany(rows => Asked([.. rows]).Where(coaches.Contains))
        .GroupBy(coach => coach)
        .ToDictionary(coach => coach.Key, coach => coach.Count());

    private static IEnumerable<Guid> Asked(IReadOnlyList<Entity> rows)
    {
        var attempt = rows[0];
        return rows.Select(row => row.Id($"{Beside}.{PartyRow.PartyId}"))
            .Concat([attempt.Id(AttemptRow.coach_partnerid), attempt.Id($"{Talk}.{ConversationRow.coach_managerid}")])
            .Except(rows.Select(row => row.Id($"{Given}.{ScoreRow.OwnerId}")))
            .Except([attempt.Id(AttemptRow.OwnerId)])
            .OfType<Guid>();
    }
}
