namespace CoachingExtensions.Alignment;

/// <summary>A business unit.</summary>
internal sealed record Unit(Guid Id, string Name, Guid? ParentId);

/// <summary>
/// The business units as a tree. A unit that has reps of its own is a team; every unit above a team is a region, except the
/// topmost, which is the whole organisation.
/// </summary>
internal sealed class UnitTree(IReadOnlyCollection<Unit> units)
{
    private readonly Dictionary<Guid, Unit> byId = units.ToDictionary(unit => unit.Id);
    private readonly ILookup<Guid?, Unit> children = units.ToLookup(unit => unit.ParentId);

    public Unit? Find(Guid id) => byId.TryGetValue(id, out var unit) ? unit : null;

    /// <summary>The units above one, the nearest first, without the topmost.</summary>
    public IEnumerable<Unit> Above(Guid id)
    {
        for (var unit = Parent(id); unit is { ParentId: not null }; unit = Parent(unit.Id)) yield return unit;
    }

    /// <summary>A unit and all below it.</summary>
    public IEnumerable<Guid> AtAndBelow(Guid id) => new[] { id }.Concat(children[id].SelectMany(child => AtAndBelow(child.Id)));

    private Unit? Parent(Guid id) => Find(id) is { ParentId: { } parent } ? Find(parent) : null;
}
