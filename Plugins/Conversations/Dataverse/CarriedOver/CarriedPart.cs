namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>What one call has carried over.</summary>
/// <param name="Carried">How many records.</param>
/// <param name="Stayed">How many stay as they are, because something of the organisation's stands in the way.</param>
/// <param name="IsFull">Whether there may be more.</param>
internal sealed record CarriedPart(int Carried, int Stayed, bool IsFull)
{
    public CarriedPart And(CarriedPart other) => new(Carried + other.Carried, Stayed + other.Stayed, IsFull || other.IsFull);
}
