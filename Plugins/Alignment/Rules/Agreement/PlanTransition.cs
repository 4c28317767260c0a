namespace CoachingExtensions.Alignment;

/// <summary>Which way a plan may go: from a draft by way of the rep to the agreement, to its close, and back.</summary>
internal static class PlanTransition
{
    /// <summary>What stands in the way of going from one status to another; null if nothing does.</summary>
    /// <param name="from">The status it has; null when the plan is new.</param>
    /// <param name="to">The status it is to have.</param>
    public static Message? Obstacle(int? from, int to)
    {
        if (from == to) return null;
        if (from == PlanAgreement.Closed && to != PlanAgreement.Agreed) return new Message("Plans.IsClosed", "it is closed: a closed plan can only be agreed again");

        return to switch
        {
            PlanAgreement.Draft or PlanAgreement.Agreed => null,
            PlanAgreement.Proposed => from == PlanAgreement.Agreed ? new Message("Plans.IsAgreed", "it is agreed already: set it back to Draft, and propose it again from there") : null,
            PlanAgreement.Closed => from == PlanAgreement.Agreed ? null : new Message("Plans.NotAgreed", "only an agreed plan can be closed: agree it first"),
            _ => new Message("Plans.NoStatus", "{0} is no status of a plan", to),
        };
    }

    /// <summary>The status a plan has after a change that names a state, a status or both; the state alone brings its usual status.</summary>
    /// <param name="before">The status it has; null when the plan is new.</param>
    /// <param name="isActive">The state that is named.</param>
    /// <param name="status">The status that is named.</param>
    public static int After(int? before, bool? isActive, int? status)
    {
        if (status is { } named) return named;
        if (isActive == false) return PlanAgreement.Closed;

        return isActive == true && before == PlanAgreement.Closed ? PlanAgreement.Draft : before ?? PlanAgreement.Draft;
    }
}
