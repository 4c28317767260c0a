using CoachingExtensions.Platform;

namespace CoachingExtensions.Rhythm;

/// <summary>Whose deals a review is of: a rep's, a unit's, or those of whom the manager coaches.</summary>
internal sealed record ReviewSubject(Guid? RepId, Guid? TeamId)
{
    public static ReviewSubject Of(Guid? repId, Guid? teamId) =>
        repId is not null && teamId is not null ? throw new RefusedException(ReviewRefusals.OneSubject) : new(repId, teamId);

    /// <summary>A manager reviews one subject once at a time.</summary>
    /// <param name="managerId">Who reviews.</param>
    public string KeyOf(Guid managerId) => $"{managerId:N}/{RepId ?? TeamId ?? Guid.Empty:N}";
}
