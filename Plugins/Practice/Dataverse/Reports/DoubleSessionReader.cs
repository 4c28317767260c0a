using System.Globalization;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>With which of the coaches whom somebody coaches to score a performance next: three questions, and one where nobody of them coaches.</summary>
internal sealed class DoubleSessionReader(Step step)
{
    private const int Most = 3;

    public List<DoubleSessionInfo> Of(Guid managerId)
    {
        var coaches = Coaches(managerId);
        var pairs = new SecondScoreReader(step).Pairs([.. coaches.Keys]);
        return [.. DoubleSession.Of([.. coaches.Select(coach => Pairs(coach.Key, coach.Value, [.. pairs[coach.Key]]))], step.Now).Take(Most).Select(Info)];
    }

    private static CoachPairs Pairs(Guid id, string name, List<ScorePairInfo> pairs) => new(
        id,
        name,
        SecondScores.Of([.. pairs.Select(pair => new ScorePair(pair.Own, pair.Other))]),
        pairs.Count == 0 ? null : pairs.Max(pair => DateTime.Parse(pair.On, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal)));

    private static DoubleSessionInfo Info(DoubleSession session) => new()
    {
        CoachId = session.Coach.Id.ToString(),
        CoachName = session.Coach.Name,
        Why = session.Why,
        Count = session.Coach.Scores.Count,
        LastOn = Json.Instant(session.Coach.LastOn),
    };

    /// <summary>Those who report to the manager, and to whom somebody reports.</summary>
    private Dictionary<Guid, string> Coaches(Guid managerId) => step.System.Run($"""
        <fetch distinct="true"><entity name="{SystemUser.EntityLogicalName}">
          {Fetch.Columns(UserRow.SystemUserId, UserRow.FullName)}
          <order attribute="{UserRow.SystemUserId}" />
          <filter>
            <condition attribute="{UserRow.ParentSystemUserId}" operator="eq" value="{managerId}" />
            <condition attribute="{UserRow.IsDisabled}" operator="ne" value="1" />
          </filter>
          <link-entity name="{SystemUser.EntityLogicalName}" from="{UserRow.ParentSystemUserId}" to="{UserRow.SystemUserId}" alias="report">
            <filter><condition attribute="{UserRow.IsDisabled}" operator="ne" value="1" /></filter>
          </link-entity>
        </entity></fetch>
        """).ToDictionary(row => row.Id, row => row.Text(UserRow.FullName) ?? "");
}
