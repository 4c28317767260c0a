using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>An absence that is saved or removed, as it was and as it will be.</summary>
internal static class AbsentDays
{
    public static void DemandSensible(Step step)
    {
        var problem = AbsenceRule.Problem(
            step.After(AbsenceRow.coach_name) as string,
            step.After(AbsenceRow.coach_first) as DateTime?,
            step.After(AbsenceRow.coach_last) as DateTime?,
            // Who names no owner becomes the owner.
            step.After(AbsenceRow.OwnerId) is not EntityReference { LogicalName: not SystemUser.EntityLogicalName });
        if (problem is not null) throw new RefusedException(problem);
    }

    /// <summary>Who was away when, and who is now. One that does not hold is among them: then its plans have nothing to follow.</summary>
    public static IReadOnlyCollection<Absence> BeforeAndAfter(Step step)
    {
        var after = step.Is("Delete") ? null : After(step);
        return [.. new[] { step.Before, after }.OfType<Entity>().Select(AbsenceMap.AbsenceOf).OfType<Absence>().Distinct()];
    }

    private static Entity After(Step step)
    {
        var row = new Entity(coach_absence.EntityLogicalName, step.Row.Id);
        foreach (var column in AbsenceMap.Columns) row[column] = step.After(column);
        return row;
    }
}
