namespace CoachingExtensions.Alignment;

/// <summary>What may have become of a row: what cannot be otherwise than before need not be asked.</summary>
/// <param name="IsGone">Whether it is there no longer.</param>
/// <param name="MayBeCredited">Whether somebody can be credited with it other than by owning it or taking part: with what is done, or is a deal.</param>
/// <param name="MayHaveOtherPeople">Whether it may be to the credit of others than before, so that it counts where it should no longer.</param>
internal readonly record struct RowChange(bool IsGone, bool MayBeCredited, bool MayHaveOtherPeople)
{
    public static RowChange Any => new(IsGone: false, MayBeCredited: true, MayHaveOtherPeople: true);

    public static RowChange Made => new(IsGone: false, MayBeCredited: false, MayHaveOtherPeople: false);

    public static RowChange Gone => new(IsGone: true, MayBeCredited: false, MayHaveOtherPeople: true);

    /// <summary>Something about it or around it, but not whose work it is.</summary>
    public static RowChange SamePeople => new(IsGone: false, MayBeCredited: true, MayHaveOtherPeople: false);
}
