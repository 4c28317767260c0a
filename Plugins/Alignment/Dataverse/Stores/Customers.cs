using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>The accounts a deal is with: its customer, when that is an account, and its account.</summary>
internal static class Customers
{
    public static IReadOnlyList<Guid> Of(Entity opportunity, string prefix = "") =>
        [.. new[] { Reference(opportunity, prefix + OpportunityRow.CustomerId), Reference(opportunity, prefix + OpportunityRow.ParentAccountId) }
            .OfType<EntityReference>()
            .Where(reference => reference.LogicalName == Account.EntityLogicalName)
            .Select(reference => reference.Id)
            .Distinct()];

    private static EntityReference? Reference(Entity row, string column) => row.Value(column) as EntityReference;
}
