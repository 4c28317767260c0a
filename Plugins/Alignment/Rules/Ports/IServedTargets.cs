namespace CoachingExtensions.Alignment;

/// <summary>What is asked beside the targets themselves.</summary>
/// <param name="Since">An instant: where the targets stood then is asked too.</param>
/// <param name="RepId">Somebody whose zone is known already, which saves a question.</param>
/// <param name="Zone">That zone.</param>
internal sealed record AskedBeside(DateTime? Since, Guid? RepId, TimeZoneInfo? Zone)
{
    public static AskedBeside Nothing => new(null, null, null);
}

/// <summary>What other rooms ask of a record's part in the plans: everything as the caller may see it.</summary>
internal interface IServedTargets
{
    /// <summary>The targets a record serves today with those above them, those it is excluded from, and those it could serve.</summary>
    ServedTargets Of(ServingRecord record, AskedBeside beside);

    /// <summary>All targets of a plan: what is talked about when the plan is.</summary>
    ServedTargets OfPlan(Guid planId, AskedBeside beside);

    /// <summary>All targets of the plans of a rep that run today: what is talked about when nothing else is.</summary>
    ServedTargets OfRep(Guid repId, AskedBeside beside);

    /// <summary>Whether there is a target in force that the record is linked to.</summary>
    bool Serves(ServingRecord record);

    /// <summary>Those open deals that serve an objective with an execution or an effectiveness gap.</summary>
    IReadOnlyCollection<Guid> InGap(WhichDeals which);
}
