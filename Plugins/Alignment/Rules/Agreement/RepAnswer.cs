namespace CoachingExtensions.Alignment;

/// <summary>The rep's answer to a plan: agreed, or what to change.</summary>
internal sealed record RepAnswer(bool Agrees, string? Comment)
{
    private const int LongestComment = 2000;

    /// <summary>What stands in the way of this answer; null if nothing does.</summary>
    public Message? Obstacle(int status) => status switch
    {
        PlanAgreement.Draft => new Message("Answer.Draft", "is still a draft: wait until your manager proposes it"),
        PlanAgreement.Closed => new Message("Answer.Closed", "is closed, and nothing of it changes any more"),
        _ when !Agrees && Comment is null => new Message("Answer.NoComment", "is left as it is: say in the comment what to change, or agree"),
        _ when Comment?.Length > LongestComment => new Message("Answer.LongComment", "got a comment of {0} characters: write {1} at most", Comment.Length, LongestComment),
        _ => null,
    };
}

/// <summary>What of a plan the rep agrees to, besides its targets.</summary>
internal sealed record PlanTerms(Guid? RepId, DateTime? Start, DateTime? End);
