using CoachingExtensions.Alignment;
using CoachingExtensions.Conversations;

namespace CoachingExtensions.Measurement;

/// <summary>A conversation that was held.</summary>
/// <param name="Id">The conversation.</param>
/// <param name="ManagerId">Who coached.</param>
/// <param name="RepId">Who was coached; null where nobody is named.</param>
/// <param name="Day">The day on which it ended, where the manager lives.</param>
internal sealed record HeldTalk(Guid Id, Guid ManagerId, Guid? RepId, DateTime Day)
{
    public string Subject { get; init; } = "";

    public string RepName { get; init; } = "";

    /// <summary>What the manager claims.</summary>
    public int Minutes { get; init; }

    public CoachingType? Type { get; init; }

    public bool IsOffPlan { get; init; }

    /// <summary>What the rep said of it.</summary>
    public Verdict Verdict { get; init; } = Verdict.NotGiven;

    /// <summary>The day on which that was said, where the manager lives.</summary>
    public DateTime? JudgedOn { get; init; }

    public Month Month => Month.Of(Day);

    /// <summary>Somebody who prepares alone coaches nobody.</summary>
    public bool IsWithOneself => ManagerId == RepId;

    public bool IsAnswered => RepId is not null && Judgement.Allowed.Contains(Verdict);

    /// <summary>Somebody is there to say whether it helped, and has not.</summary>
    public bool IsUnanswered => RepId is not null && !IsAnswered;

    /// <summary>The rep says that it changed something.</summary>
    public bool IsConfirmed => IsAnswered && Verdict != Verdict.No;

    /// <summary>As it was known when it is asked for: without a verdict that was given later, or that nobody was asked for.</summary>
    public HeldTalk KnownTo(ReportQuestion question) =>
        RepId is not null && question.IsKnown(JudgedOn) ? this : this with { Verdict = Verdict.NotGiven, JudgedOn = null };
}
