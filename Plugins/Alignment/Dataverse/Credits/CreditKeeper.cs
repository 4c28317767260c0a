using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// A share belongs to whom it credits. Who has left, or has nothing to do with coaching, cannot own it, and that must not stand in
/// the way of whoever hands an account over: then the solution keeps it itself.
/// </summary>
internal static class CreditKeeper
{
    /// <param name="system">The service.</param>
    /// <param name="user">Who is credited; null for nobody.</param>
    /// <param name="share">A share that is new.</param>
    public static Entity Kept(IOrganizationService system, Guid? user, Entity share)
    {
        if (user is { } credited && Rights.MayOwn(system, credited, coach_creditshare.EntitySchemaName)) share[CreditRow.OwnerId] = new EntityReference(SystemUser.EntityLogicalName, credited);
        return share;
    }
}
