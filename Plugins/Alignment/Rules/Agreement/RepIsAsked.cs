namespace CoachingExtensions.Alignment;

/// <summary>What becomes of the question to the rep when a plan changes.</summary>
internal enum RepQuestionWork
{
    /// <summary>It stays as it is, asked or not.</summary>
    Leave,

    /// <summary>The rep is asked, and what was asked before goes.</summary>
    Ask,

    /// <summary>There is nothing to ask any more.</summary>
    Withdraw,
}

/// <summary>When a rep is asked whether a plan is right.</summary>
internal static class RepIsAsked
{
    /// <param name="before">The status it had.</param>
    /// <param name="after">The status it has.</param>
    /// <param name="isProposed">Whether it was proposed just now; proposing a proposed plan again asks again.</param>
    /// <param name="hadAgreed">Whether the rep had agreed.</param>
    /// <param name="isSamePlan">Whether rep and period are the same.</param>
    public static RepQuestionWork When(int? before, int after, bool isProposed, bool hadAgreed, bool isSamePlan) => after switch
    {
        PlanAgreement.Proposed when isProposed || !isSamePlan => RepQuestionWork.Ask,
        // The rep agreed to another plan than the one that stands.
        PlanAgreement.Agreed when hadAgreed && !isSamePlan => RepQuestionWork.Ask,
        PlanAgreement.Agreed when !isSamePlan => RepQuestionWork.Withdraw,
        PlanAgreement.Draft or PlanAgreement.Closed when before != after => RepQuestionWork.Withdraw,
        _ => RepQuestionWork.Leave,
    };

    /// <summary>Whether the rep is told that a plan is agreed: not as long as the rep is still asked.</summary>
    /// <param name="before">The status it had.</param>
    /// <param name="after">The status it has.</param>
    /// <param name="hadAgreed">Whether the rep had agreed.</param>
    public static bool IsToldOfAgreement(int? before, int after, bool hadAgreed) =>
        after == PlanAgreement.Agreed && (before is null or PlanAgreement.Draft || (before == PlanAgreement.Proposed && hadAgreed));

    /// <summary>What the rep is told of it.</summary>
    /// <param name="plan">The plan that was agreed last.</param>
    /// <param name="more">How many others were agreed on the same day.</param>
    public static Message Told(string plan, int more) =>
        new Message("Plans.Told", "\"{0}\" is agreed. From now on your week shows what it asks of you.", plan).Then(more switch
        {
            0 => null,
            1 => new Message("Plans.OneMore", "1 more plan was agreed today."),
            _ => new Message("Plans.More", "{0} more plans were agreed today.", more),
        });
}
