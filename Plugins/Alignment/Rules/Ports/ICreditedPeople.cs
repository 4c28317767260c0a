using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>What other rooms ask of who is credited with a deal, for whoever may see the deal.</summary>
internal interface ICreditedPeople
{
    /// <summary>The people and their shares where it is not simply the owner's, the largest first; none where it is nobody's; null where it is the owner's.</summary>
    List<CreditedPerson>? BesideOwner(RecordReference deal, RecordReference? owner);
}
