using System.Xml.Linq;
using CoachingExtensions.Alignment;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>A link that a record has, or that a deal shares with its customer.</summary>
internal sealed record RecordLink(TargetLink Link, Guid PlanId, string? Via)
{
    public LinkInfo Info => new()
    {
        Id = Link.Id.ToString(),
        TargetId = Link.TargetId.ToString(),
        Kind = (int)Link.Kind,
        From = Json.Day(Link.From),
        Via = Via,
    };

    /// <summary>The link that says whether the record serves a target: an exclusion before all, then the record's own, then what a person said.</summary>
    public static RecordLink? Deciding(IEnumerable<RecordLink> links, DateTime today) => links
        .Where(link => link.Link.IsInForceOn(today))
        .OrderBy(link => link.Link.Kind == LinkKind.Excluded ? 0 : 1)
        .ThenBy(link => link.Via is null ? 0 : 1)
        .ThenBy(link => link.Link.Kind == LinkKind.Manual ? 0 : 1)
        .FirstOrDefault();
}

/// <summary>Reads the links a record has to targets of agreed plans, as the caller may see them.</summary>
internal sealed class RecordLinks(Step step)
{
    public IReadOnlyList<RecordLink> Of(CoachedRecord record)
    {
        List<XElement> ofRecord = [];
        if (record.Reference.Table == Opportunity.EntityLogicalName) ofRecord.Add(Fetch.In(LinkRow.coach_opportunityid, [record.Reference.Id]));
        if (record.Accounts.Count > 0) ofRecord.Add(Fetch.In(LinkRow.coach_accountid, record.Accounts));
        if (ofRecord.Count == 0) return [];

        return [.. step.Caller.RunAll(Fetch.Template($"""
            <fetch><entity name="{coach_targetlink.EntityLogicalName}">
              {Fetch.Columns(
                  LinkRow.coach_targetlinkid, LinkRow.coach_targetid, LinkRow.coach_opportunityid, LinkRow.coach_accountid,
                  LinkRow.coach_kind, LinkRow.coach_from, LinkRow.coach_to)}
              <order attribute="{LinkRow.coach_targetlinkid}" />
              <filter type="or">{new Fetch.Parts(ofRecord)}</filter>
              <link-entity name="{coach_target.EntityLogicalName}" from="{TargetRow.coach_targetid}" to="{LinkRow.coach_targetid}" alias="target">
                {Fetch.Columns(TargetRow.coach_planid)}
                <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.coach_alignmentplanid}" to="{TargetRow.coach_planid}" alias="plan">
                  <filter><condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" /></filter>
                </link-entity>
              </link-entity>
            </entity></fetch>
            """)).Select(row => Link(row, record.Reference))];
    }

    private static RecordLink Link(Entity row, RecordReference record)
    {
        var link = AlignmentStore.LinkOf(row);
        var isOwn = record.Id == (record.Table == Opportunity.EntityLogicalName ? link.OpportunityId : link.AccountId);
        return new RecordLink(link, row.Id($"target.{TargetRow.coach_planid}") ?? Guid.Empty, isOwn ? null : row.Name(LinkRow.coach_accountid) ?? "");
    }
}
