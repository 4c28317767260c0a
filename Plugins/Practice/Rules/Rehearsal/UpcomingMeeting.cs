namespace CoachingExtensions.Practice;

/// <summary>A meeting about an open deal that is still to come.</summary>
/// <param name="Id">The appointment.</param>
/// <param name="Subject">What it is called.</param>
/// <param name="Start">The instant at which it begins.</param>
/// <param name="Deal">What it is about.</param>
internal sealed record UpcomingMeeting(Guid Id, string Subject, DateTime Start, MeetingDeal Deal)
{
    public string DealName { get; init; } = "";

    public string? Stage { get; init; }

    /// <summary>The estimated value in base currency, by which deals are compared.</summary>
    public decimal Worth { get; init; }

    /// <summary>The estimated value as the deal has it.</summary>
    public decimal? Value { get; init; }

    public string? CurrencySymbol { get; init; }

    /// <summary>Whether it was rehearsed already.</summary>
    public bool IsRehearsed { get; init; }

    /// <summary>The skills beneath the targets that the deal serves, the least ready first.</summary>
    public IReadOnlyList<NeededSkill> Skills { get; init; } = [];
}

/// <summary>A deal, and the account it is with.</summary>
internal sealed record MeetingDeal(Guid Id, Guid? AccountId);

/// <summary>A skill that a meeting asks for, and how far the person is with it.</summary>
internal sealed record NeededSkill(Guid Id, string Name, int ReadyAt);

/// <summary>What is rehearsed first.</summary>
internal static class RehearsalOrder
{
    /// <summary>
    /// What was not rehearsed yet, with least readiness, then the largest, then the soonest. Readiness for a meeting is that of the skill it asks for and in which
    /// the person is least ready; a deal that serves no target asks for none, and comes after those that do.
    /// </summary>
    public static IEnumerable<UpcomingMeeting> Of(IEnumerable<UpcomingMeeting> meetings) => meetings
        .OrderBy(meeting => meeting.IsRehearsed)
        .ThenBy(meeting => meeting.Skills.Count > 0 ? meeting.Skills.Min(skill => skill.ReadyAt) : SkillReadiness.Hardest + 1)
        .ThenByDescending(meeting => meeting.Worth)
        .ThenBy(meeting => meeting.Start)
        .ThenBy(meeting => meeting.DealName, StringComparer.Ordinal)
        .ThenBy(meeting => meeting.Id);
}
