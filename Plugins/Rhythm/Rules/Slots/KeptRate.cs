namespace CoachingExtensions.Rhythm;

/// <summary>How well a rhythm was kept. Excused is shown beside the rate, not in it.</summary>
internal sealed record KeptRate(int Held, int Late, int Missed, int Excused)
{
    /// <summary>(Held + Late) ÷ (Held + Late + Missed); null where nothing was due.</summary>
    public decimal? Share => Held + Late + Missed == 0 ? null : (decimal)(Held + Late) / (Held + Late + Missed);

    public static KeptRate Of(IReadOnlyCollection<SlotState> states) =>
        new(Count(states, SlotState.Held), Count(states, SlotState.Late), Count(states, SlotState.Missed), Count(states, SlotState.Excused));

    private static int Count(IEnumerable<SlotState> states, SlotState state) => states.Count(each => each == state);
}
