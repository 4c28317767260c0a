using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Reads the links a record has to targets of agreed plans, as the caller may see them.</summary>
internal sealed class RecordLinks(Step step)
{
    public IReadOnlyList<RecordLink> Of(ServingRecord record)
    {
        List<XElement> ofRecord = [];
        if (record.Record.Table == SegmentTable.Opportunity) ofRecord.Add(Fetch.In(LinkRow.coach_opportunityid, [record.Record.Id]));
        if (record.Accounts.Count > 0) ofRecord.Add(Fetch.In(LinkRow.coach_accountid, record.Accounts));
        if (ofRecord.Count == 0) return [];

        return [.. step.Caller.RunAll(Fetch.Template($"""
            <fetch><entity name="{coach_targetlink.EntityLogicalName}">
              {Fetch.Columns(LinkMap.Columns)}
              <order attribute="{LinkRow.coach_targetlinkid}" />
              <filter type="or">{new Fetch.Parts(ofRecord)}</filter>
              <link-entity name="{coach_target.EntityLogicalName}" from="{TargetRow.coach_targetid}" to="{LinkRow.coach_targetid}" alias="target">
                {Fetch.Columns(TargetRow.coach_planid)}
                <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.coach_alignmentplanid}" to="{TargetRow.coach_planid}" alias="plan">
                  <filter><condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" /></filter>
                </link-entity>
              </link-entity>
            </entity></fetch>
            """)).Select(row => Link(row, record.Record))];
    }

    private static RecordLink Link(Entity row, AimedRecord record)
    {
        var link = LinkMap.Of(row);
        return new RecordLink(link, row.Id($"target.{TargetRow.coach_planid}") ?? Guid.Empty, link.Record == record ? null : row.Name(LinkRow.coach_accountid) ?? "");
    }
}
