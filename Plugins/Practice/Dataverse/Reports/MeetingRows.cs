using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>Meetings as rows, with the deal beside them.</summary>
internal static class MeetingRows
{
    /// <param name="row">A meeting.</param>
    /// <param name="alias">What the query calls the deal that is joined to it.</param>
    public static MeetingDeal DealOf(Entity row, string alias) => new(
        row.Id($"{alias}.{OpportunityRow.OpportunityId}") ?? Guid.Empty,
        row.Value($"{alias}.{OpportunityRow.CustomerId}") is EntityReference { LogicalName: Account.EntityLogicalName } account ? account.Id : null);
}
