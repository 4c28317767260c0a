namespace CoachingExtensions.Conversations;

/// <summary>Which pages a person's week has. Who leads a team and is coached as well has both; who has nothing yet sees what will stand on the own one.</summary>
internal static class WeekParts
{
    /// <param name="members">Those whom the person coaches.</param>
    /// <param name="talks">The person's conversations.</param>
    public static bool HasTeam(IReadOnlyCollection<TeamMember> members, WeekTalks talks) =>
        members.Count > 0 || talks.WithReps.Count > 0 || talks.Judged.Count > 0;

    /// <param name="hasTeam">Whether there is a page of the team.</param>
    /// <param name="hasPlan">Whether a plan of the person runs.</param>
    /// <param name="talks">The person's conversations.</param>
    /// <param name="meetings">How many meetings wait to be marked.</param>
    public static bool HasOwn(bool hasTeam, bool hasPlan, WeekTalks talks, int meetings) =>
        !hasTeam || hasPlan || meetings > 0 || talks.ToJudge.Count > 0 || talks.WithACoach.Count > 0;
}
