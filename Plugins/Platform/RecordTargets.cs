using System.Xml.Linq;
using CoachingExtensions.Alignment;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Platform;

/// <summary>The targets a record is linked to today, and those above them.</summary>
internal sealed class RecordTargets(Step step)
{
    public List<TargetFigures> Of(CoachedRecord record)
    {
        var linked = Linked(record);
        if (linked.Count == 0) return [];

        var reader = new PlanTargets(step);
        var targets = reader.Where(new Fetch.Parts([Fetch.In(PlanRow.coach_alignmentplanid, linked.Values)]), null);
        var figures = reader.FiguresOf(targets);
        var byId = targets.ToDictionary(target => target.State.Id);
        var shown = new HashSet<Guid>();
        foreach (var id in linked.Keys)
        {
            // A target above itself would be a circle; a target already shown has its parents shown.
            for (Guid? next = id; next is { } at && byId.TryGetValue(at, out var target) && shown.Add(at);) next = target.State.ParentId;
        }

        return [.. targets
            .Where(target => shown.Contains(target.State.Id))
            .OrderBy(target => target.State.Level)
            .ThenBy(target => target.Name, StringComparer.Ordinal)
            .Select(target => target.With(figures[target.State.Id]))];
    }

    /// <summary>Target → plan, for the links in force, of agreed plans that hold the day.</summary>
    public Dictionary<Guid, Guid> Linked(CoachedRecord record)
    {
        List<XElement> ofRecord = [];
        if (record.Reference.Table == Opportunity.EntityLogicalName) ofRecord.Add(Fetch.In(LinkRow.coach_opportunityid, [record.Reference.Id]));
        if (record.Accounts.Count > 0) ofRecord.Add(Fetch.In(LinkRow.coach_accountid, record.Accounts));
        if (ofRecord.Count == 0) return [];

        var today = step.Now.Date;
        return step.Caller.Run($"""
            <fetch><entity name="{coach_targetlink.EntityLogicalName}">
              {Fetch.Columns(LinkRow.coach_targetid, LinkRow.coach_kind, LinkRow.coach_from, LinkRow.coach_to)}
              <filter type="or">{new Fetch.Parts(ofRecord)}</filter>
              <link-entity name="{coach_target.EntityLogicalName}" from="{TargetRow.coach_targetid}" to="{LinkRow.coach_targetid}" alias="target">
                {Fetch.Columns(TargetRow.coach_planid)}
                <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.coach_alignmentplanid}" to="{TargetRow.coach_planid}" alias="plan">
                  <filter>
                    <condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" />
                    <condition attribute="{PlanRow.coach_start}" operator="le" value="{today:yyyy-MM-dd}" />
                    <condition attribute="{PlanRow.coach_end}" operator="ge" value="{today:yyyy-MM-dd}" />
                  </filter>
                </link-entity>
              </link-entity>
            </entity></fetch>
            """)
            .GroupBy(row => row.Id(LinkRow.coach_targetid) ?? Guid.Empty)
            .Where(rows => rows.All(row => row.Choice(LinkRow.coach_kind) != (int)LinkKind.Excluded)
                && rows.Any(row => AlignmentStore.LinkOf(row).IsInForceOn(today)))
            .ToDictionary(rows => rows.Key, rows => rows.First().Id($"target.{TargetRow.coach_planid}") ?? Guid.Empty);
    }
}
