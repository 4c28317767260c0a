using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Reads the links a record has to targets of agreed plans, as the caller may see them.</summary>
internal sealed class RecordLinks(Step step)
{
    private const string Inner = "inner";
    private const string Outer = "outer";

    /// <summary>Agreed plans that hold the day, wherever it is: somewhere it is still yesterday, or tomorrow already.</summary>
    public static XElement Running(DateTime now) => Fetch.Template($"""
        <filter>
          <condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" />
          <condition attribute="{PlanRow.coach_start}" operator="le" value="{now.AddDays(1):yyyy-MM-dd}" />
          <condition attribute="{PlanRow.coach_end}" operator="ge" value="{now.AddDays(-1):yyyy-MM-dd}" />
        </filter>
        """);

    public IReadOnlyList<RecordLink> Of(ServingRecord record)
    {
        if (ConditionOf(record) is not { } ofRecord) return [];

        var agreed = Fetch.Template($"""<condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" />""");
        return [.. Read(ofRecord, Plans(Inner, Fetch.Template($"<filter>{agreed}</filter>"), null)).Select(row => Link(row, record.Record))];
    }

    /// <summary>Whether a link of the record to a target of a plan that runs is in force.</summary>
    public bool Serve(ServingRecord record) => ConditionOf(record) is { } ofRecord && Serve(Read(ofRecord, PlansThatRun(Inner, step.Now)), record, step.Now);

    /// <summary>The links of a record beside another row whose state they have; nothing where it can have none.</summary>
    public static Fetch.Parts Beside(ServingRecord? record, string stateColumn, string alias, DateTime now) => new(record is null || ConditionOf(record) is not { } ofRecord ? [] :
    [
        Fetch.Template($"""
            <link-entity name="{coach_targetlink.EntityLogicalName}" from="{LinkRow.statecode}" to="{stateColumn}" link-type="{Outer}" alias="{alias}">
              {Fetch.Columns(LinkMap.Columns)}
              <order attribute="{LinkRow.coach_targetlinkid}" />
              {ofRecord}
              {PlansThatRun(Outer, now)}
            </link-entity>
            """),
    ]);

    /// <summary>The same of rows that were read with their plans. Who was read without one is of a plan that does not run.</summary>
    public static bool Serve(IEnumerable<Entity> links, ServingRecord record, DateTime now) => links
        .Where(row => row.Date($"plan.{PlanRow.coach_start}") is not null)
        .Select(row => new { Link = Link(row, record.Record), Period = PlanMap.PeriodOf(row), Today = LocalCalendar.DayOf(now, TimeZones.Of(row)) })
        .Where(each => each.Period.Contains(each.Today))
        .GroupBy(each => each.Link.Link.TargetId)
        .Select(target => RecordLink.Deciding(target.Select(each => each.Link), target.First().Today))
        .Any(decides => decides is not null && decides.Link.Kind != LinkKind.Excluded);

    private IEnumerable<Entity> Read(XElement ofRecord, XElement plans) => step.Caller.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_targetlink.EntityLogicalName}">
          {Fetch.Columns(LinkMap.Columns)}
          <order attribute="{LinkRow.coach_targetlinkid}" />
          {ofRecord}
          {plans}
        </entity></fetch>
        """));

    /// <summary>Which links are a record's: its own, and of a deal those of its customer. Null where it can have none.</summary>
    private static XElement? ConditionOf(ServingRecord record)
    {
        List<XElement> ofRecord = [];
        if (record.Record.Table == SegmentTable.Opportunity) ofRecord.Add(Fetch.In(LinkRow.coach_opportunityid, [record.Record.Id]));
        if (record.Accounts.Count > 0) ofRecord.Add(Fetch.In(LinkRow.coach_accountid, record.Accounts));
        return ofRecord.Count == 0 ? null : Fetch.Template($"""<filter type="or">{new Fetch.Parts(ofRecord)}</filter>""");
    }

    private static XElement PlansThatRun(string join, DateTime now) =>
        Plans(join, Running(now), Fetch.Text($"{Fetch.Columns(PlanRow.coach_start, PlanRow.coach_end)}{TimeZones.Beside(PlanRow.OwnerId)}"));

    private static XElement Plans(string join, XElement which, FetchText? more) => Fetch.Template($"""
        <link-entity name="{coach_target.EntityLogicalName}" from="{TargetRow.coach_targetid}" to="{LinkRow.coach_targetid}" link-type="{join}" alias="target">
          {Fetch.Columns(TargetRow.coach_planid)}
          <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.coach_alignmentplanid}" to="{TargetRow.coach_planid}" link-type="{join}" alias="plan">
            {which}
            {more}
          </link-entity>
        </link-entity>
        """);

    private static RecordLink Link(Entity row, AimedRecord record)
    {
        var link = LinkMap.Of(row);
        return new RecordLink(link, row.Id($"target.{TargetRow.coach_planid}") ?? Guid.Empty, link.Record == record ? null : row.Name(LinkRow.coach_accountid) ?? "");
    }
}
