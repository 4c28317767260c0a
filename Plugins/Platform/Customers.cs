using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>The accounts a deal is with: its customer, when that is an account, and its account.</summary>
internal static class Customers
{
    public static IReadOnlyList<Guid> Of(Entity opportunity, string prefix = "") =>
        [.. new[] { Reference(opportunity, prefix + "customerid"), Reference(opportunity, prefix + "parentaccountid") }
            .OfType<EntityReference>()
            .Where(reference => reference.LogicalName == "account")
            .Select(reference => reference.Id)
            .Distinct()];

    private static EntityReference? Reference(Entity row, string column) =>
        (row.Attributes.TryGetValue(column, out var value) ? value is AliasedValue aliased ? aliased.Value : value : null)
            as EntityReference;
}
