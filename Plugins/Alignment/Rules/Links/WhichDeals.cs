namespace CoachingExtensions.Alignment;

/// <summary>Which deals are meant: those of some people, those of a unit, or those that are named.</summary>
internal sealed record WhichDeals
{
    private WhichDeals()
    {
    }

    public IReadOnlyCollection<Guid>? OwnerIds { get; private init; }

    public Guid? UnitId { get; private init; }

    public IReadOnlyCollection<Guid>? Ids { get; private init; }

    public static WhichDeals OfPeople(IReadOnlyCollection<Guid> people) => new() { OwnerIds = people };

    public static WhichDeals OfUnit(Guid unitId) => new() { UnitId = unitId };

    public static WhichDeals Named(IReadOnlyCollection<Guid> ids) => new() { Ids = ids };
}
