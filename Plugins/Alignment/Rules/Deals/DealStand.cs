namespace CoachingExtensions.Alignment;

/// <summary>How a deal stands: what is expected of it, and how far it has come.</summary>
/// <param name="Value">In the deal's own currency.</param>
/// <param name="ClosesOn">A date.</param>
/// <param name="Stage">The number of its stage.</param>
/// <param name="StageName">What the stage is called, as far as that is known.</param>
internal sealed record DealStand(decimal? Value, DateTime? ClosesOn, int? Stage, string? StageName)
{
    /// <summary>What a row of how deals stood can hold: an amount beyond it must not stop anybody's save.</summary>
    private const decimal LargestValue = 100_000_000_000m;

    /// <summary>As a row keeps it.</summary>
    public DealStand Kept => this with
    {
        Value = Value is { } value ? Math.Round(Math.Max(-LargestValue, Math.Min(LargestValue, value)), 2, MidpointRounding.AwayFromZero) : null,
        ClosesOn = ClosesOn?.Date,
    };

    /// <summary>Whether it stands the same: a stage that is called something else is no other one.</summary>
    public bool IsLike(DealStand other) => Kept with { StageName = null } == other.Kept with { StageName = null };

    /// <summary>Whether the closing date was put off to a later day.</summary>
    public bool IsPutOffIn(DealStand after) => ClosesOn is { } before && after.ClosesOn?.Date > before.Date;
}
