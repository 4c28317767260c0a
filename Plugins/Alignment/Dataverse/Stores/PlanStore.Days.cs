using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>The working days of agreed plans: what they keep, and what these follow from.</summary>
internal sealed partial class PlanStore
{
    /// <summary>More names in one question cost more than the rows they keep out.</summary>
    private const int MostNames = 500;

    public IReadOnlyList<PlanDays> OpenOn(IReadOnlyCollection<DateTime> days) => days.Count == 0 ? [] : PlansWhere(AnyOf(days.Select(day => Holding(new Period(day, day)))));

    public IReadOnlyList<PlanDays> OpenWith(Guid calendarId) => PlansWhere(Fetch.In(PlanRow.coach_workcalendarid, [calendarId]));

    public IReadOnlyList<PlanDays> OpenIn(IReadOnlyCollection<Absence> absences) => absences.Count == 0 ? [] : PlansWhere(AnyOf(absences.Select(absence => new XElement(
        "filter", Fetch.In(PlanRow.OwnerId, [absence.RepId]), Holding(absence.Days)))));

    public PlanDays? DaysOf(Guid planId) => PlansWhere(Fetch.In(PlanRow.coach_alignmentplanid, [planId])) is { Count: > 0 } plans ? plans[0] : null;

    public DaysOff DaysOff(Period period, IReadOnlyCollection<Guid> reps) => new(
        [
            .. service.RunAll(Fetch.Template($"""
                <fetch><entity name="{coach_closure.EntityLogicalName}">
                  {Fetch.Columns(ClosureRow.coach_date, ClosureRow.coach_workcalendarid)}
                  <order attribute="{ClosureRow.coach_closureid}" />
                  <filter>
                    <condition attribute="{ClosureRow.statecode}" operator="eq" value="{(int)coach_closure_statecode.Active}" />
                    <condition attribute="{ClosureRow.coach_date}" operator="ge" value="{period.Start:yyyy-MM-dd}" />
                    <condition attribute="{ClosureRow.coach_date}" operator="le" value="{period.End:yyyy-MM-dd}" />
                  </filter>
                </entity></fetch>
                """)).Where(row => row.Date(ClosureRow.coach_date) is not null).Select(row => new Closure(row.Date(ClosureRow.coach_date)!.Value, row.Id(ClosureRow.coach_workcalendarid))),
        ],
        [
            .. service.RunAll(Fetch.Template($"""
                <fetch><entity name="{coach_absence.EntityLogicalName}">
                  {Fetch.Columns(AbsenceMap.Columns)}
                  <order attribute="{AbsenceRow.coach_absenceid}" />
                  <filter>
                    <condition attribute="{AbsenceRow.statecode}" operator="eq" value="{(int)coach_absence_statecode.Active}" />
                    <condition attribute="{AbsenceRow.coach_first}" operator="le" value="{period.End:yyyy-MM-dd}" />
                    <condition attribute="{AbsenceRow.coach_last}" operator="ge" value="{period.Start:yyyy-MM-dd}" />
                    {new Fetch.Parts(reps.Count > MostNames ? [] : [Fetch.In(AbsenceRow.OwnerId, reps)])}
                  </filter>
                </entity></fetch>
                """)).Select(AbsenceMap.AbsenceOf).OfType<Absence>(),
        ]);

    public void Keep(Guid planId, KeptDays days) => service.Update(new Entity(coach_alignmentplan.EntityLogicalName, planId)
    {
        [PlanRow.coach_workweek] = days.Week,
        [PlanRow.coach_closures] = days.Off,
        [PlanRow.coach_workdays] = days.DayByDay,
    });

    private static XElement AnyOf(IEnumerable<XElement> conditions) => new("filter", new XAttribute("type", "or"), conditions);

    private static XElement Holding(Period days) => Fetch.Template($"""
        <filter>
          <condition attribute="{PlanRow.coach_start}" operator="le" value="{days.End:yyyy-MM-dd}" />
          <condition attribute="{PlanRow.coach_end}" operator="ge" value="{days.Start:yyyy-MM-dd}" />
        </filter>
        """);

    private IReadOnlyList<PlanDays> PlansWhere(XElement condition) =>
    [
        .. service.RunAll(Fetch.Template($"""
            <fetch><entity name="{coach_alignmentplan.EntityLogicalName}">
              {Fetch.Columns(PlanRow.OwnerId, PlanRow.coach_start, PlanRow.coach_end, PlanRow.coach_workcalendarid, PlanRow.coach_workweek, PlanRow.coach_closures, PlanRow.coach_workdays)}
              <order attribute="{PlanRow.coach_alignmentplanid}" />
              <filter>
                <condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" />
                {condition}
              </filter>
              {WorkCalendars.Beside(PlanRow.coach_workcalendarid)}
            </entity></fetch>
            """)).Select(row => new PlanDays(
                row.Id,
                row.Id(PlanRow.OwnerId) ?? Guid.Empty,
                row.Id(PlanRow.coach_workcalendarid),
                row.Id(PlanRow.coach_workcalendarid) is null ? WorkWeek.MondayToFriday : WorkCalendars.WeekOf(row),
                PlanMap.PeriodOf(row, ""))
            {
                Kept = PlanMap.KeptDaysOf(row, ""),
            }),
    ];
}
