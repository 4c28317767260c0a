using System.Xml.Linq;
using CoachingExtensions.Alignment;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>The organisation's closures, and those each plan keeps.</summary>
internal sealed partial class AlignmentStore
{
    public IReadOnlyList<PlanDays> OpenPlansOn(IReadOnlyCollection<DateTime> days) => days.Count == 0
        ? []
        : PlansWhere(new XElement("filter", new XAttribute("type", "or"), days.Select(day => Fetch.Template($"""
            <filter>
              <condition attribute="{PlanRow.coach_start}" operator="le" value="{day:yyyy-MM-dd}" />
              <condition attribute="{PlanRow.coach_end}" operator="ge" value="{day:yyyy-MM-dd}" />
            </filter>
            """))));

    public PlanDays? DaysOf(Guid planId) => PlansWhere(Fetch.In(PlanRow.coach_alignmentplanid, [planId])) is { Count: > 0 } plans ? plans[0] : null;

    public IReadOnlyList<DateTime> ClosedDays(Period period) =>
    [
        .. service.RunAll(Fetch.Template($"""
            <fetch><entity name="{coach_closure.EntityLogicalName}">
              {Fetch.Columns(ClosureRow.coach_date)}
              <order attribute="{ClosureRow.coach_closureid}" />
              <filter>
                <condition attribute="{ClosureRow.statecode}" operator="eq" value="{(int)coach_closure_statecode.Active}" />
                <condition attribute="{ClosureRow.coach_date}" operator="ge" value="{period.Start:yyyy-MM-dd}" />
                <condition attribute="{ClosureRow.coach_date}" operator="le" value="{period.End:yyyy-MM-dd}" />
              </filter>
            </entity></fetch>
            """)).Select(row => row.Date(ClosureRow.coach_date)).OfType<DateTime>(),
    ];

    public void Write(Guid planId, IReadOnlyList<DateTime> closures) => service.Update(new Entity(coach_alignmentplan.EntityLogicalName, planId)
    {
        [PlanRow.coach_closures] = Alignment.ClosedDays.ToText(closures),
    });

    internal static IReadOnlyList<DateTime> ClosuresOf(Entity row, string column) => Alignment.ClosedDays.FromText(row.Text(column));

    private IReadOnlyList<PlanDays> PlansWhere(XElement condition) =>
    [
        .. service.RunAll(Fetch.Template($"""
            <fetch><entity name="{coach_alignmentplan.EntityLogicalName}">
              {Fetch.Columns(PlanRow.coach_start, PlanRow.coach_end, PlanRow.coach_closures)}
              <order attribute="{PlanRow.coach_alignmentplanid}" />
              <filter>
                <condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" />
                {condition}
              </filter>
            </entity></fetch>
            """)).Select(row => new PlanDays(row.Id, PeriodOf(row, ""), ClosuresOf(row, PlanRow.coach_closures))),
    ];
}
