namespace CoachingExtensions.Alignment;

/// <summary>What a person may make of a link: whether a record is linked is agreed by hand, the automatic links are the segment's.</summary>
internal static class LinkByHand
{
    /// <param name="before">The link as it was; null when it is new.</param>
    /// <param name="after">The link as it is to be.</param>
    /// <param name="asksForAutomatic">Whether the kind is asked to be Automatic, or none.</param>
    /// <returns>What stands in the way; null if nothing does.</returns>
    public static Message? Obstacle(TargetLink? before, TargetLink after, bool asksForAutomatic)
    {
        if (asksForAutomatic) return new Message("Links.NotAutomatic", "A link cannot be made Automatic by hand: remove it, and the segment decides again from today.");

        return before is { Kind: LinkKind.Automatic } && after.Kind == LinkKind.Automatic && (before.TargetId != after.TargetId || before.Record != after.Record)
            ? new Message("Links.Stays", "An automatic link stays with its target and its record: link the other record by hand instead.")
            : null;
    }
}
