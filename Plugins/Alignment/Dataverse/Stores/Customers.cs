using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>The accounts a deal is with: its customer, or the account of a contact that is its customer; and its account.</summary>
internal static class Customers
{
    /// <summary>What the contact that is a deal's customer is called where it is joined to the deal, after the deal's own alias.</summary>
    public const string ContactAlias = "customercontact";

    /// <summary>The columns of a deal that say with whom it is.</summary>
    public static readonly IReadOnlyList<string> Columns = [OpportunityRow.CustomerId, OpportunityRow.ParentAccountId];

    /// <param name="row">The deal, or a row it is joined to.</param>
    /// <param name="prefix">The alias of a joined deal, with its dot.</param>
    public static IReadOnlyList<Guid> Of(Entity row, string prefix = "") =>
    [
        .. new[] { prefix + OpportunityRow.CustomerId, $"{prefix.TrimEnd('.')}{ContactAlias}.{ContactRow.ParentCustomerId}", prefix + OpportunityRow.ParentAccountId }
            .Select(column => AccountOf(row.Value(column)))
            .OfType<Guid>()
            .Distinct(),
    ];

    /// <summary>The accounts of contacts that are joined to rows; a contact may belong to another contact, or to nobody.</summary>
    public static IReadOnlyList<Guid> OfContacts(IEnumerable<Entity> rows, string prefix) =>
        [.. rows.Select(row => AccountOf(row.Value(prefix + ContactRow.ParentCustomerId))).OfType<Guid>().Distinct()];

    /// <summary>The contact that is a deal's customer; null when that is an account.</summary>
    public static Guid? ContactOf(Entity deal, string prefix = "") => deal.Value(prefix + OpportunityRow.CustomerId) is EntityReference { LogicalName: Contact.EntityLogicalName } contact ? contact.Id : null;

    public static Guid? AccountOf(object? lookup) => lookup is EntityReference { LogicalName: Account.EntityLogicalName } account ? account.Id : null;
}
