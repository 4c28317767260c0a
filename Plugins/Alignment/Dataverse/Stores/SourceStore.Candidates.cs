using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// Which targets one source row may count for: from the people it is to the credit of to their plans and targets, and from what it
/// counts for now. Each way is a question of its own, that an index answers: how many other people have plans makes no difference.
/// </summary>
internal sealed partial class SourceStore
{
    private const string Target = "target.";

    /// <summary>Parties that are no part in the work: the customer's side, and what the activity is about.</summary>
    private static readonly int[] NoPart = [(int)activityparty_participationtypemask.Customer, (int)activityparty_participationtypemask.Regarding];

    // Each completed call asks with these: written once.
    private static readonly FetchText Columns = Fetch.Text($"{Fetch.Columns(TargetRow.coach_targetid, TargetRow.coach_planid, TargetRow.coach_metricid, TargetRow.coach_segmentid)}");
    private static readonly FetchText MetricColumns = Fetch.Text($"{Fetch.Columns(MetricMap.Columns)}");
    private static readonly FetchText EntryColumns = Fetch.Text($"{Fetch.Columns(LedgerMap.Columns)}");
    private static readonly FetchText Plan = Fetch.Text($"""
        {Fetch.Columns(PlanRow.OwnerId, PlanRow.coach_start, PlanRow.coach_end)}
        <filter><condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" /></filter>
        {TimeZones.Beside(PlanRow.OwnerId)}
        {Owners.Beside(PlanRow.OwnerId)}
        """);

    public Candidates CandidatesFor(RecordReference row, RowChange change)
    {
        if (change.IsGone) return new Candidates([.. Counted(row).Select(target => CandidateOf(target, share: null))], null);

        var table = kinds.Of(row.Table);
        var credited = change.MayBeCredited ? credits.Of(row) : Credits.None;
        var found = (table.IsActivity ? OfParties(row) : OfOwner(row, table)).ToList();
        var targets = found.GroupBy(TargetOf).ToDictionary(same => same.Key, same => new CountingTarget(same.First(), PartIn(same)));
        foreach (var target in OfUsers(row, credited.Users).Concat(change.MayHaveOtherPeople ? Counted(row) : []))
        {
            if (!targets.ContainsKey(TargetOf(target))) targets[TargetOf(target)] = new CountingTarget(target, default);
        }

        if (targets.Count == 0) return Candidates.None;

        if (found.Count > 0) settings.Take(found[0]);
        return new Candidates(
            [.. targets.OrderBy(target => target.Key).Select(target => CandidateOf(target.Value.Row, ShareOf(credited, target.Value)))],
            table.IsActivity && found.Count > 0 ? new Regarding(Reference(found[0].Value($"activity.{ActivityRow.RegardingObjectId}"))) : null);
    }

    private static decimal? ShareOf(Credits credited, CountingTarget target)
    {
        var terms = MetricMap.TermsOf(target.Row, Target);
        return credited.ShareOf(terms.RepId, target.Part, terms.Metric.Credit);
    }

    private static Candidate CandidateOf(Entity row, decimal? share) => new(
        MetricMap.TermsOf(row, Target),
        share,
        row.Value($"entry.{ContributionRow.coach_contributionid}") is null ? null : LedgerMap.Of(row, "entry."));

    private static Guid TargetOf(Entity row) => row.Id(Target + TargetRow.coach_targetid) ?? Guid.Empty;

    /// <summary>The owner is a party of the activity too, told apart by its role.</summary>
    private static Part PartIn(IEnumerable<Entity> parties)
    {
        var roles = parties.Select(party => party.Choice(PartyRow.ParticipationTypeMask)).ToList();
        return new Part(
            roles.Any(role => role is null or (int)activityparty_participationtypemask.Owner),
            roles.Any(role => role is not null and not (int)activityparty_participationtypemask.Owner));
    }

    private IEnumerable<Entity> OfParties(RecordReference row) => service.RunAll(Fetch.Text($"""
        <fetch><entity name="{ActivityParty.EntityLogicalName}">
          {Fetch.Columns(PartyRow.ParticipationTypeMask)}
          <order attribute="{PartyRow.ActivityPartyId}" />
          <order entityname="target" attribute="{TargetRow.coach_targetid}" />
          <filter>
            <condition attribute="{PartyRow.ActivityId}" operator="eq" value="{row.Id}" />
            {Fetch.Not(Fetch.In(PartyRow.ParticipationTypeMask, NoPart))}
          </filter>
          <link-entity name="{ActivityPointer.EntityLogicalName}" from="{ActivityRow.ActivityId}" to="{PartyRow.ActivityId}" alias="activity">
            {Fetch.Columns(ActivityRow.RegardingObjectId)}
          </link-entity>
          {PlansOf(row, PartyRow.PartyId)}
        </entity></fetch>
        """));

    private IEnumerable<Entity> OfOwner(RecordReference row, SourceTable table) => service.RunAll(Fetch.Text($"""
        <fetch><entity name="{row.Table}">
          {Fetch.Columns(table.Id)}
          <order entityname="target" attribute="{TargetRow.coach_targetid}" />
          <filter><condition attribute="{table.Id}" operator="eq" value="{row.Id}" /></filter>
          {PlansOf(row, Rows.Owner)}
        </entity></fetch>
        """));

    private IEnumerable<Entity> OfUsers(RecordReference row, IEnumerable<Guid> users) => users.Any() is false ? [] : service.RunAll(Fetch.Text($"""
        <fetch><entity name="{SystemUser.EntityLogicalName}">
          {Fetch.Columns(UserRow.SystemUserId)}
          <order entityname="target" attribute="{TargetRow.coach_targetid}" />
          <filter>{Fetch.In(UserRow.SystemUserId, users)}</filter>
          {PlansOf(row, UserRow.SystemUserId)}
        </entity></fetch>
        """));

    /// <summary>The targets that the row counts for now, whoever's they are.</summary>
    private IEnumerable<Entity> Counted(RecordReference row) => service.RunAll(Fetch.Text($"""
        <fetch><entity name="{coach_contribution.EntityLogicalName}">
          <order attribute="{ContributionRow.coach_contributionid}" />
          <filter><condition attribute="{ContributionRow.coach_sourceid}" operator="eq" value="{row.Id}" /></filter>
          <link-entity name="{coach_target.EntityLogicalName}" from="{TargetRow.coach_targetid}" to="{ContributionRow.coach_targetid}" alias="target">
            {Columns}
            {TeamSumGate.No}
            {Metric(row)}
            <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.coach_alignmentplanid}" to="{TargetRow.coach_planid}" alias="plan">
              {Plan}
            </link-entity>
            <link-entity name="{coach_contribution.EntityLogicalName}" from="{ContributionRow.coach_targetid}" to="{TargetRow.coach_targetid}" alias="entry">
              {EntryColumns}
              <filter><condition attribute="{ContributionRow.coach_sourceid}" operator="eq" value="{row.Id}" /></filter>
            </link-entity>
          </link-entity>
        </entity></fetch>
        """));

    private static FetchText PlansOf(RecordReference row, string userColumn) => Fetch.Text($"""
        <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.OwnerId}" to="{userColumn}" alias="plan">
          {Plan}
          {Settings.Beside(PlanRow.statecode)}
          <link-entity name="{coach_target.EntityLogicalName}" from="{TargetRow.coach_planid}" to="{PlanRow.coach_alignmentplanid}" alias="target">
            {Columns}
            {TeamSumGate.No}
            {Metric(row)}
            <link-entity name="{coach_contribution.EntityLogicalName}" from="{ContributionRow.coach_targetid}" to="{TargetRow.coach_targetid}" link-type="outer" alias="entry">
              {EntryColumns}
              <filter><condition attribute="{ContributionRow.coach_sourceid}" operator="eq" value="{row.Id}" /></filter>
            </link-entity>
          </link-entity>
        </link-entity>
        """);


    private static FetchText Metric(RecordReference row) => Fetch.Text($"""
        <link-entity name="{coach_metric.EntityLogicalName}" from="{MetricRow.coach_metricid}" to="{TargetRow.coach_metricid}" alias="metric">
          {MetricColumns}
          <filter><condition attribute="{MetricRow.coach_sourcetable}" operator="eq" value="{row.Table}" /></filter>
        </link-entity>
        """);

    private static RecordReference? Reference(object? lookup) => lookup is EntityReference record ? new RecordReference(record.LogicalName, record.Id) : null;

    private sealed record CountingTarget(Entity Row, Part Part);
}
