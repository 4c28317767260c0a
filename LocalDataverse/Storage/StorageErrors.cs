using System.ServiceModel;
using LocalDataverse.Metadata;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Storage;

/// <summary>What storing can have wrong, with Dataverse's codes.</summary>
internal static class StorageErrors
{
    public static FaultException<OrganizationServiceFault> WriterBusy() =>
        Errors.Fault(0x80044151, "Another request has been writing for more than three minutes. Try again.", 503);

    public static FaultException<OrganizationServiceFault> TooComplex() =>
        Errors.Fault(0x80040203, "The request is too complex: it has too many values, conditions or columns for one statement.");

    /// <summary>The statement was ended by who watches the time.</summary>
    public static bool IsInterrupted(SqliteException error) => error.SqliteErrorCode == SQLitePCL.raw.SQLITE_INTERRUPT;

    /// <summary>The statement is larger than SQLite's own limits: values, depth, columns, joined tables.</summary>
    public static bool IsTooComplex(SqliteException error) =>
        error.SqliteErrorCode == SQLitePCL.raw.SQLITE_TOOBIG
        || (error.SqliteErrorCode == SQLitePCL.raw.SQLITE_ERROR && Complexities.Any(text => error.Message.Contains(text, StringComparison.OrdinalIgnoreCase)));

    private static readonly string[] Complexities = ["too many ", "too large", "parser stack overflow", "tables in a join", "variable number must be"];

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
