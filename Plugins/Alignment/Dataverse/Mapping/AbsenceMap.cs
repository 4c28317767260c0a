using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Reads an absence.</summary>
internal static class AbsenceMap
{
    public static readonly string[] Columns = [AbsenceRow.OwnerId, AbsenceRow.coach_first, AbsenceRow.coach_last];

    /// <summary>Null for one that is nobody's, or has no days.</summary>
    public static Absence? AbsenceOf(Entity row) =>
        row.Value(AbsenceRow.OwnerId) is EntityReference { LogicalName: SystemUser.EntityLogicalName } rep
        && row.Date(AbsenceRow.coach_first) is { } first
        && row.Date(AbsenceRow.coach_last) is { } last
            ? new Absence(rep.Id, new Period(first.Date, last.Date))
            : null;
}
