using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Which targets one source row may count for.</summary>
internal sealed partial class SourceStore
{
    /// <summary>A rep who is a party twice makes two rows of one target: pages need an order that tells them apart.</summary>
    private static readonly XElement PartyOrder = Fetch.Template($"""<order entityname="party" attribute="{PartyRow.ActivityPartyId}" />""");

    /// <summary>What the team has done is worked out where it is read, never in a rep's transaction.</summary>
    private static readonly XElement NoTeamSum = Fetch.Template($"""<filter><condition attribute="{TargetRow.coach_isteamsum}" operator="ne" value="1" /></filter>""");

    private static readonly XElement TakesPart =
        Fetch.Template($"""<condition entityname="party" attribute="{PartyRow.ActivityPartyId}" operator="not-null" />""");

    public IReadOnlyList<Candidate> CandidatesFor(RecordReference row)
    {
        var table = kinds.Of(row.Table);
        var id = table.Id;
        var isActivity = table.IsActivity;
        // What decides comes first, so that a database that joins in this order leaves the other plans out before it reads on.
        var fetch = Fetch.Template($"""
            <fetch><entity name="{coach_target.EntityLogicalName}">
              {Fetch.Columns(TargetRow.coach_targetid, TargetRow.coach_planid, TargetRow.coach_metricid, TargetRow.coach_segmentid)}
              <order attribute="{TargetRow.coach_targetid}" />
              {(isActivity ? PartyOrder : null)}
              {NoTeamSum}
              <filter type="or">
                <condition entityname="own" attribute="{id}" operator="not-null" />
                {(isActivity ? TakesPart : null)}
                <condition entityname="entry" attribute="{ContributionRow.coach_contributionid}" operator="not-null" />
              </filter>
              <link-entity name="{coach_metric.EntityLogicalName}" from="{MetricRow.coach_metricid}" to="{TargetRow.coach_metricid}" alias="metric">
                {Fetch.Columns(MetricMap.Columns)}
                <filter><condition attribute="{MetricRow.coach_sourcetable}" operator="eq" value="{row.Table}" /></filter>
              </link-entity>
              <link-entity name="{coach_contribution.EntityLogicalName}" from="{ContributionRow.coach_targetid}" to="{TargetRow.coach_targetid}" link-type="outer" alias="entry">
                {Fetch.Columns(LedgerMap.Columns)}
                <filter><condition attribute="{ContributionRow.coach_sourceid}" operator="eq" value="{row.Id}" /></filter>
              </link-entity>
              <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.coach_alignmentplanid}" to="{TargetRow.coach_planid}" alias="plan">
                {Fetch.Columns(PlanRow.OwnerId, PlanRow.coach_start, PlanRow.coach_end)}
                <filter><condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" /></filter>
                <link-entity name="{row.Table}" from="{Rows.Owner}" to="{PlanRow.OwnerId}" link-type="outer" alias="own">
                  {Fetch.Columns(id)}
                  <filter><condition attribute="{id}" operator="eq" value="{row.Id}" /></filter>
                </link-entity>
                {(isActivity ? Participation(row.Id) : null)}
                {TimeZones.Beside(PlanRow.OwnerId)}
                {Settings.Beside(PlanRow.statecode)}
              </link-entity>
            </entity></fetch>
            """);

        var found = service.RunAll(fetch).ToList();
        if (found.Count > 0) settings.Take(found[0]);

        return [.. found.GroupBy(target => target.Id).Select(rows => rows.First()).Select(target => new Candidate(
            MetricMap.TermsOf(target),
            target.Value($"own.{id}") is not null,
            target.Value($"party.{PartyRow.ActivityPartyId}") is not null,
            target.Value($"entry.{ContributionRow.coach_contributionid}") is null ? null : LedgerMap.Of(target, "entry.")))];
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
