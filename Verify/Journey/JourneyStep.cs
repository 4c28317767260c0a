namespace CoachingExtensions.Verify.Journey;

/// <summary>One thing that a person does, and what should come of it.</summary>
/// <param name="What">What is done.</param>
/// <param name="Expected">What should come of it.</param>
/// <param name="Do">Does it, and says what came of it.</param>
internal sealed record JourneyStep(string What, string Expected, Func<Task<string>> Do)
{
    /// <summary>The steps that this one goes on from.</summary>
    public IReadOnlyList<string> After { get; init; } = [];

    /// <summary>Why it cannot be tried by who is signed in; null when it can.</summary>
    public Func<string?> WhyNot { get; init; } = () => null;
}
