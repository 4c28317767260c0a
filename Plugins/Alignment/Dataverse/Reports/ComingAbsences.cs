using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Who is away, for other rooms.</summary>
internal sealed class ComingAbsences(IOrganizationService caller) : IAbsences
{
    public IReadOnlyList<NamedAbsence> From(DateTime day, IReadOnlyCollection<Guid> people) =>
    [
        .. caller.RunAll(Fetch.Template($"""
            <fetch><entity name="{coach_absence.EntityLogicalName}">
              {Fetch.Columns([AbsenceRow.coach_name, .. AbsenceMap.Columns])}
              <order attribute="{AbsenceRow.coach_first}" />
              <order attribute="{AbsenceRow.coach_absenceid}" />
              <filter>
                <condition attribute="{AbsenceRow.statecode}" operator="eq" value="{(int)coach_absence_statecode.Active}" />
                <condition attribute="{AbsenceRow.coach_last}" operator="ge" value="{day:yyyy-MM-dd}" />
                {Fetch.In(AbsenceRow.OwnerId, people)}
              </filter>
            </entity></fetch>
            """)).SelectMany(Named),
    ];

    private static IEnumerable<NamedAbsence> Named(Entity row) => AbsenceMap.AbsenceOf(row) is { } absence
        ? [new NamedAbsence(row.Id, row.Text(AbsenceRow.coach_name) ?? "", row.Name(AbsenceRow.OwnerId) ?? "", absence)]
        : [];
}
