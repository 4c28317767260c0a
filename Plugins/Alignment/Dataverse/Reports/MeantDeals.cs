using System.Xml.Linq;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>The condition that says which deals are meant.</summary>
internal static class MeantDeals
{
    public static XElement Of(WhichDeals which) => which switch
    {
        { OwnerIds: { } people } => Fetch.In(OpportunityRow.OwnerId, people),
        { Ids: { } ids } => Fetch.In(OpportunityRow.OpportunityId, ids),
        _ => Fetch.In(OpportunityRow.OwningBusinessUnit, [which.UnitId ?? Guid.Empty]),
    };
}
