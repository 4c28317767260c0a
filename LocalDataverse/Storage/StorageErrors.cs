using System.ServiceModel;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Storage;

/// <summary>What storing can have wrong, with Dataverse's codes.</summary>
internal static class StorageErrors
{
    public static FaultException<OrganizationServiceFault> WriterBusy() =>
        Errors.Fault(0x80044151, "Another request has been writing for more than three minutes. Try again.", 503);

    public static FaultException<OrganizationServiceFault> WrongValue(string table, string column, object value) =>
        Errors.WrongType(table, column, "a value of the column's type", value);

    public static FaultException<OrganizationServiceFault> TooLarge(string table, string column, object value) =>
        Errors.NumberOutOfRange(table, column, value, null, null);

    /// <summary>SQLite names the columns of a violated index as "table.column, table.column".</summary>
    public static string KeyIn(TableDefinition table, string message, IReadOnlyDictionary<string, object?>? values)
    {
        var columns = table.Keys.Select(key => key.Columns).FirstOrDefault(columns =>
            message.Contains(string.Join(", ", columns.Select(column => $"{table.LogicalName}.{column}")), StringComparison.OrdinalIgnoreCase)) ?? [];
        return string.Join(", ", columns.Select(column => $"{column} = {Text(values?.GetValueOrDefault(column))}"));
    }

    private static object? Text(object? value) => value switch
    {
        EntityReference reference => reference.Id,
        OptionSetValue option => option.Value,
        null => "(unchanged)",
        _ => value,
    };
}
