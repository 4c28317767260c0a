using System.Xml.Linq;
using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>Whose readiness with which skill.</summary>
internal sealed record ReadinessPair(Guid PersonId, Guid SkillId);

/// <summary>Finds readiness that is to be worked out anew.</summary>
internal sealed class ReadinessPairs(Step step)
{
    private const int Week = 7;

    /// <summary>Every skill that somebody has practised, or has readiness with.</summary>
    public IReadOnlyCollection<ReadinessPair> Of(Guid personId) =>
        new HashSet<ReadinessPair>(
        [
            .. Attempted(personId),
            .. Stored(Fetch.Template($"""<filter><condition attribute="{ReadinessRow.coach_repid}" operator="eq" value="{personId}" /></filter>""")),
        ]);

    /// <summary>What time alone has changed: readiness that expired, streaks that ended.</summary>
    public IReadOnlyList<ReadinessPair> NoLongerHolding()
    {
        // A day that is over everywhere on earth.
        var over = step.Now.Date.AddDays(-1);
        return
        [
            .. Stored(Fetch.Template($"""
                <filter type="or">
                  <filter>
                    <condition attribute="{ReadinessRow.coach_readyat}" operator="gt" value="0" />
                    <condition attribute="{ReadinessRow.coach_expireson}" operator="lt" value="{over:yyyy-MM-dd}" />
                  </filter>
                  <filter>
                    <condition attribute="{ReadinessRow.coach_streak}" operator="gt" value="0" />
                    <condition attribute="{ReadinessRow.coach_lastattempton}" operator="lt" value="{Weeks.Holding(over).Start.AddDays(-Week):yyyy-MM-dd}" />
                  </filter>
                </filter>
                """)),
        ];
    }

    private IEnumerable<ReadinessPair> Stored(XElement which) => step.System.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_readiness.EntityLogicalName}">
          {Fetch.Columns(ReadinessRow.coach_repid, ReadinessRow.coach_skillid)}
          <order attribute="{ReadinessRow.coach_readinessid}" />
          {which}
        </entity></fetch>
        """)).Select(row => new ReadinessPair(row.Id(ReadinessRow.coach_repid) ?? Guid.Empty, row.Id(ReadinessRow.coach_skillid) ?? Guid.Empty));

    private IEnumerable<ReadinessPair> Attempted(Guid personId) => step.System.RunAll(Fetch.Template($"""
        <fetch distinct="true"><entity name="{coach_attempt.EntityLogicalName}">
          {Fetch.Columns(AttemptRow.coach_skillid)}
          <order attribute="{AttemptRow.coach_skillid}" />
          <filter>
            <condition attribute="{AttemptRow.OwnerId}" operator="eq" value="{personId}" />
            <condition attribute="{AttemptRow.coach_skillid}" operator="not-null" />
          </filter>
        </entity></fetch>
        """)).Select(row => new ReadinessPair(personId, row.Id(AttemptRow.coach_skillid) ?? Guid.Empty));
}
