using System.Xml.Linq;
using CoachingExtensions.Alignment;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Platform;

/// <summary>Which targets one source row may count for.</summary>
internal sealed partial class AlignmentStore
{
    private static readonly XElement TakesPart =
        Fetch.Template($"""<condition entityname="party" attribute="{PartyRow.ActivityPartyId}" operator="not-null" />""");

    public IReadOnlyList<Candidate> CandidatesFor(RecordReference row)
    {
        var table = KindOf(row.Table);
        var id = table.Id;
        var isActivity = table.IsActivity;
        // What decides comes first, so that a database that joins in this order leaves the other plans out before it reads on.
        var fetch = Fetch.Template($"""
            <fetch><entity name="{coach_target.EntityLogicalName}">
              {Fetch.Columns(TargetRow.coach_targetid, TargetRow.coach_planid, TargetRow.coach_metricid, TargetRow.coach_segmentid)}
              <filter type="or">
                <condition entityname="own" attribute="{id}" operator="not-null" />
                {(isActivity ? TakesPart : null)}
                <condition entityname="entry" attribute="{ContributionRow.coach_contributionid}" operator="not-null" />
              </filter>
              <link-entity name="{coach_metric.EntityLogicalName}" from="{MetricRow.coach_metricid}" to="{TargetRow.coach_metricid}" alias="metric">
                {Fetch.Columns(MetricColumns)}
                <filter><condition attribute="{MetricRow.coach_sourcetable}" operator="eq" value="{row.Table}" /></filter>
              </link-entity>
              <link-entity name="{coach_contribution.EntityLogicalName}" from="{ContributionRow.coach_targetid}" to="{TargetRow.coach_targetid}" link-type="outer" alias="entry">
                {Fetch.Columns(EntryColumns)}
                <filter>
                  <condition attribute="{ContributionRow.coach_sourceid}" operator="eq" value="{row.Id}" />
                  <condition attribute="{ContributionRow.coach_sourcetable}" operator="eq" value="{row.Table}" />
                </filter>
              </link-entity>
              <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.coach_alignmentplanid}" to="{TargetRow.coach_planid}" alias="plan">
                {Fetch.Columns(PlanRow.OwnerId, PlanRow.coach_start, PlanRow.coach_end)}
                <filter><condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" /></filter>
                <link-entity name="{row.Table}" from="{Tables.Owner}" to="{PlanRow.OwnerId}" link-type="outer" alias="own">
                  {Fetch.Columns(id)}
                  <filter><condition attribute="{id}" operator="eq" value="{row.Id}" /></filter>
                </link-entity>
                {(isActivity ? Participation(row.Id) : null)}
                {RepZone}
                {EnvironmentVariables.ToleranceBeside(PlanRow.statecode)}
              </link-entity>
            </entity></fetch>
            """);

        var found = service.Run(fetch);
        if (found.Count > 0) tolerance = EnvironmentVariables.AtRiskTolerance(found[0]);

        // A rep who is a party twice makes two rows of one target.
        return [.. found.GroupBy(target => target.Id).Select(rows => rows.First()).Select(target => new Candidate(
            TermsOf(target),
            target.Value($"own.{id}") is not null,
            target.Value($"party.{PartyRow.ActivityPartyId}") is not null,
            target.Value($"entry.{ContributionRow.coach_contributionid}") is null ? null : EntryOf(target, "entry.")))];
    }

    /// <summary>Anybody who took part, but not as a customer.</summary>
    private static XElement Participation(Guid activityId) => Fetch.Template($"""
        <link-entity name="{ActivityParty.EntityLogicalName}" from="{PartyRow.PartyId}" to="{PlanRow.OwnerId}" link-type="outer" alias="party">
          {Fetch.Columns(PartyRow.ActivityPartyId)}
          <filter>
            <condition attribute="{PartyRow.ActivityId}" operator="eq" value="{activityId}" />
            <condition attribute="{PartyRow.ParticipationTypeMask}" operator="ne" value="{(int)activityparty_participationtypemask.Customer}" />
          </filter>
        </link-entity>
        """);
}
