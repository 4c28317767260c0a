namespace CoachingExtensions.Alignment;

/// <summary>What other rooms ask of a record's part in the plans: everything as the caller may see it.</summary>
internal interface IServedTargets
{
    /// <summary>The targets a record serves today with those above them, those it is excluded from, and those it could serve.</summary>
    ServedTargets Of(ServingRecord record);

    /// <summary>All targets of a plan: what is talked about when the plan is.</summary>
    ServedTargets OfPlan(Guid planId);

    /// <summary>Whether there is a target in force that the record is linked to.</summary>
    bool Serves(ServingRecord record);

    /// <summary>Those open deals that serve an objective with an execution or an effectiveness gap.</summary>
    IReadOnlyCollection<Guid> InGap(WhichDeals which);
}
