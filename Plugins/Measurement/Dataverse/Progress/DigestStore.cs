using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Measurement.Dataverse;

/// <summary>Digests in Dataverse: a row for each person says in which week that person was last told.</summary>
internal sealed class DigestStore(Step step) : IDigests
{
    private const int WaitingDays = 14, LongestName = 200;

    private const string Board = "coach_/measurement/progress/progress.html", Given = "given";

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

    public bool Claim(Guid personId, DateTime week)
    {
        var person = new EntityReference(SystemUser.EntityLogicalName, personId);
        if (Find(personId) is not { } row)
        {
            // Of two at once the key refuses the second, and with it all that the second would have said.
            step.System.Create(new Entity(coach_digest.EntityLogicalName) { [DigestRow.coach_name] = Name(personId), [DigestRow.coach_userid] = person, [DigestRow.coach_week] = week });
            return true;
        }

        // A write holds the row, and what is read after it is what another transaction has left.
        step.System.Update(new Entity(coach_digest.EntityLogicalName, row.Id) { [DigestRow.coach_userid] = person });
        if (Find(personId)?.Date(DigestRow.coach_week) >= week) return false;
        step.System.Update(new Entity(coach_digest.EntityLogicalName, row.Id) { [DigestRow.coach_week] = week });
        return true;
    }

    public void Tell(Guid personId, Message words) =>
        new DailyNotice(step.System, step.Now, "digest", DigestWords.Title).Follow(personId, new NoticeText(words, NoticeAction.OpensPage(Board, null, DigestWords.Open)));

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

    private string Name(Guid personId) => (step.System.RunOne($"""
        <fetch><entity name="{SystemUser.EntityLogicalName}">
          {Fetch.Columns(UserRow.FullName)}
          <filter><condition attribute="{UserRow.SystemUserId}" operator="eq" value="{personId}" /></filter>
        </entity></fetch>
        """)?.Text(UserRow.FullName) ?? "").ShortenedTo(LongestName);

    /// <summary>How many attempts wait for the score of the partner, who has given none.</summary>
    private Dictionary<Guid, int> ToScore(IReadOnlyCollection<Guid> partners) => step.System.Run($"""
        <fetch><entity name="{coach_attempt.EntityLogicalName}">
          {Fetch.Columns(AttemptRow.coach_partnerid)}
          <order attribute="{AttemptRow.coach_attemptid}" />
          <filter>
            <condition attribute="{AttemptRow.coach_score}" operator="null" />
            <condition attribute="{AttemptRow.coach_selfscore}" operator="not-null" />
            <condition attribute="{AttemptRow.coach_on}" operator="ge" value="{step.Now.AddDays(-WaitingDays):yyyy-MM-ddTHH:mm:ssZ}" />
            {Fetch.In(AttemptRow.coach_partnerid, partners)}
          </filter>
          <link-entity name="{coach_score.EntityLogicalName}" from="{ScoreRow.coach_attemptid}" to="{AttemptRow.coach_attemptid}" link-type="outer" alias="{Given}">
            {Fetch.Columns(ScoreRow.OwnerId)}
            <order attribute="{ScoreRow.coach_scoreid}" />
          </link-entity>
        </entity></fetch>
        """)
        .GroupBy(row => row.Id)
        .Where(rows => rows.All(row => row.Id($"{Given}.{ScoreRow.OwnerId}") != row.Id(AttemptRow.coach_partnerid)))
        .GroupBy(rows => rows.First().Id(AttemptRow.coach_partnerid) ?? Guid.Empty)
        .ToDictionary(partner => partner.Key, partner => partner.Count());
}
