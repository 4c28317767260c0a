using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rows;

/// <summary>
/// A customer is an account or a contact; columns beside it, which nobody writes, hold the one or the other by itself
/// (https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/contact#BKMK_AccountId).
/// </summary>
internal static class RowCustomer
{
    public static void Apply(TableDefinition table, Dictionary<string, object?> values)
    {
        if (Customers.Of(table.LogicalName) is not { } customer || !values.TryGetValue(customer.Column, out var sent)) return;
        Set(customer.Account, "account");
        Set(customer.Contact, "contact");

        void Set(string column, string target)
        {
            if (table.FindColumn(column) is { IsStored: true }) values[column] = sent is EntityReference reference && reference.LogicalName == target ? new EntityReference(target, reference.Id) : null;
        }
    }
}
