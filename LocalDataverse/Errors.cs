using System.Globalization;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse;

/// <summary>
/// The catalogue of errors: each has a name, the code Dataverse uses for it, an HTTP status and a text
/// that says what is wrong with which record.
/// </summary>
internal static class Errors
{
    // Data
    public static FaultException<OrganizationServiceFault> UnknownTable(string? table) =>
        Fault(0x80041102, $"The entity with a name = '{table}' was not found in the MetadataCache.");

    public static FaultException<OrganizationServiceFault> UnknownColumn(string table, string? column) =>
        Fault(0x80041103, $"'{table}' entity doesn't contain attribute with Name = '{column}'.");

    public static FaultException<OrganizationServiceFault> RowNotFound(string table, Guid id) =>
        Fault(0x80040217, $"Entity '{table}' With Id = {id:D} Does Not Exist");

    public static FaultException<OrganizationServiceFault> RowNotFoundByKey(string table, string key) =>
        Fault(0x80060891, $"A record with the specified key values does not exist in {table} entity. Key: {key}.");

    public static FaultException<OrganizationServiceFault> UnknownKey(string table, IEnumerable<string> columns) =>
        Fault(0x80060893, $"The columns {string.Join(", ", columns)} are not an alternate key of '{table}'.");

    public static FaultException<OrganizationServiceFault> DuplicateId(string table, Guid id) =>
        Fault(0x80040237, $"Cannot insert duplicate key. A record of '{table}' with the id {id:D} already exists.");

    public static FaultException<OrganizationServiceFault> DuplicateKey(string table, string key) =>
        Fault(0x80060892, $"A record that has the attribute values {key} already exists in '{table}'. The entity key requires that this set of attributes contains unique values.");

    public static FaultException<OrganizationServiceFault> RowVersionMismatch(string table, Guid id) =>
        Fault(0x80060882, $"The version of the existing record doesn't match the RowVersion property provided. Table '{table}', id {id:D}.");

    public static FaultException<OrganizationServiceFault> RowVersionMissing(string table) =>
        Fault(0x80060883, $"The RowVersion property must be provided when the value of ConcurrencyBehavior is IfVersionMatches. Table '{table}'.");

    public static FaultException<OrganizationServiceFault> DeleteRestricted(string table, Guid id, string referencingTable, string relationship) =>
        Fault(0x80040227, $"The object you tried to delete is associated with another object and cannot be deleted: '{table}' {id:D} is referenced by '{referencingTable}' ({relationship}).");

    // Values
    public static FaultException<OrganizationServiceFault> WrongType(string table, string column, string expected, object? value) =>
        Fault(0x80040203, $"Incorrect type of attribute value {value?.GetType().FullName ?? "null"} for '{table}.{column}': expected {expected}.");

    public static FaultException<OrganizationServiceFault> ChoiceOutOfRange(string table, string column, int value) =>
        Fault(0x8004431A, string.Create(CultureInfo.InvariantCulture, $"A validation error occurred. The value {value} of '{column}' on record of type '{table}' is outside the valid range."));

    public static FaultException<OrganizationServiceFault> TextTooLong(string table, string column, int length, int maximum) =>
        Fault(0x80044331, string.Create(CultureInfo.InvariantCulture, $"A validation error occurred. The length of the '{column}' attribute of the '{table}' entity exceeded the maximum allowed length of '{maximum}' (it is {length})."));

    public static FaultException<OrganizationServiceFault> NumberOutOfRange(string table, string column, object value, object? minimum, object? maximum) =>
        Fault(0x80044330, string.Create(CultureInfo.InvariantCulture, $"A validation error occurred. The value {value} of '{column}' on record of type '{table}' is outside the valid range {minimum} to {maximum}."));

    public static FaultException<OrganizationServiceFault> LookupTarget(string table, string column, string target) =>
        Fault(0x80040203, $"The lookup '{table}.{column}' cannot reference a record of '{target}'.");

    public static FaultException<OrganizationServiceFault> StatusNotAllowed(string table, Guid id, int state, int status) =>
        Fault(0x80048408, string.Create(CultureInfo.InvariantCulture, $"{status} is not a valid status code for state code {state} on {table} with Id {id:D}."));

    public static FaultException<OrganizationServiceFault> NotAllowedFor(string message, string table) =>
        Fault(0x80040800, $"The '{message}' method does not support entities of type '{table}'.");

    public static FaultException<OrganizationServiceFault> InvalidArgument(string text) => Fault(0x80040203, text);

    public static FaultException<OrganizationServiceFault> MissingParameter(string message, string parameter) =>
        Fault(0x80040203, $"Required field '{parameter}' is missing in the request '{message}'.");

    public static FaultException<OrganizationServiceFault> ExpiredVersionStamp(string stamp) =>
        Fault(0x80044352, $"Version stamp '{stamp}' associated with the client has expired. Please perform a full sync: ask without ClientVersionStamp.");

    public static FaultException<OrganizationServiceFault> OpportunityClosed(Guid id) =>
        Fault(0x80040203, $"The opportunity {id:D} has already been closed.");

    public static FaultException<OrganizationServiceFault> LeadClosed(Guid id) =>
        Fault(0x80040519, $"The lead is already closed: {id:D} cannot be qualified.");

    public static FaultException<OrganizationServiceFault> UnknownRelationship(string table, string name) =>
        Fault(0x80040203, $"'{table}' has no relationship with the name '{name}'.");

    // Pipeline
    public static FaultException<OrganizationServiceFault> NotSupportedHere(string what) =>
        Fault(0x80040800, $"not supported here: {what}", 501);

    public static FaultException<OrganizationServiceFault> UnknownMessage(string? message) =>
        Fault(0x80040800, $"not supported here: the message '{message}'", 501);

    public static FaultException<OrganizationServiceFault> TooDeep(string message) =>
        Fault(0x80044182, $"This workflow job was canceled because the workflow that started it included an infinite loop. Correct the plug-in logic and try again. '{message}' was called at more than eight levels.");

    public static FaultException<OrganizationServiceFault> PluginRefused(string? text, int? status = null) => Fault(0x80040265, text ?? string.Empty, status);

    public static FaultException<OrganizationServiceFault> PluginFailed(string type, Exception exception) =>
        Fault(0x80040224, $"An unexpected error occurred from ISV code. (ErrorType = ClientError) Unexpected exception from plug-in (Execute): {type}: {exception.GetType().FullName}: {exception.Message}");

    public static FaultException<OrganizationServiceFault> PluginNotLoadable(string type, string why) =>
        Fault(0x80040200, $"The plug-in type '{type}' cannot be loaded: {why}");

    public static FaultException<OrganizationServiceFault> NoActiveTransaction() =>
        Fault(0x80040251, "There is no active transaction. This error is usually caused by custom plug-ins that ignore errors from service calls and continue processing.");

    public static FaultException<OrganizationServiceFault> TimeExceeded(string message) =>
        Fault(0x80044151, $"The operation '{message}' took more than two minutes and was ended. Plug-ins share this time.", 408);

    public static FaultException<OrganizationServiceFault> ClientGone(string message) =>
        Fault(0x80044151, $"The operation '{message}' was ended: its client no longer waits for the answer.", 499);

    public static FaultException<OrganizationServiceFault> BatchInPlugin(string message) =>
        Fault(0x80040203, $"{message} cannot be called inside a plug-in: batch messages are refused there.");

    public static FaultException<OrganizationServiceFault> BatchTooLarge(string message, int count) =>
        Fault(0x80040203, string.Create(CultureInfo.InvariantCulture, $"{message} takes at most 1000 requests; this one has {count}."));

    // Security
    public static FaultException<OrganizationServiceFault> PrivilegeMissing(string privilege, string table, Guid? id = null) =>
        Fault(0x80040220, $"Principal is missing {privilege} privilege on '{table}'{(id is { } row ? $" for the record {row:D}" : "")}.");

    public static FaultException<OrganizationServiceFault> SharingOfRecordTeam(Guid team) =>
        Fault(0x80048339, $"You can't share or unshare a record with a system-generated access team: {team:D} is one. Add users to it with AddUserToRecordTeam.");

    public static FaultException<OrganizationServiceFault> AdministratorOnly(string table) =>
        Fault(0x80040220, $"Only a system administrator may change rows of '{table}'.");

    /// <summary>The HTTP status under which the Web API reports a fault.</summary>
    public static int StatusOf(OrganizationServiceFault fault)
    {
        if (fault.ErrorDetails.TryGetValue(StatusDetail, out var status) && status is int explicitStatus) return explicitStatus;
        return StatusByCode.GetValueOrDefault(fault.ErrorCode, 400);
    }

    /// <summary>The code as Dataverse prints it, for example 0x80040217.</summary>
    public static string CodeOf(OrganizationServiceFault fault) => string.Create(CultureInfo.InvariantCulture, $"0x{fault.ErrorCode:x8}");

    /// <summary>Makes a fault with its code; the status is looked up by the code unless it is given.</summary>
    internal static FaultException<OrganizationServiceFault> Fault(uint code, string text, int? status = null)
    {
        var fault = new OrganizationServiceFault { ErrorCode = unchecked((int)code), Message = text, Timestamp = DateTime.UtcNow };
        if (status is { } http) fault.ErrorDetails[StatusDetail] = http;
        return new FaultException<OrganizationServiceFault>(fault, new FaultReason(text));
    }

    private const string StatusDetail = "HttpStatus";

    // Codes that are not a plain "bad request".
    private static readonly Dictionary<int, int> StatusByCode = new()
    {
        [unchecked((int)0x80040217)] = 404, // row not found
        [unchecked((int)0x80060891)] = 404, // row not found by its key
        [unchecked((int)0x80040220)] = 403, // privilege
        [unchecked((int)0x80060882)] = 412, // stale row version
        [unchecked((int)0x80060892)] = 412, // duplicate alternate key
        [unchecked((int)0x80040237)] = 412, // duplicate primary key
        [unchecked((int)0x80040224)] = 500, // plug-in failed
        [unchecked((int)0x80040216)] = 500, // unexpected
    };
}
