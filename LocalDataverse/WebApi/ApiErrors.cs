using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi;

/// <summary>What can be wrong with a Web API request before the organisation sees it.</summary>
internal static class ApiErrors
{
    public static FaultException<OrganizationServiceFault> UnknownSegment(string segment) =>
        Errors.Fault(0x8006088A, $"Resource not found for the segment '{segment}'.", 404);

    public static FaultException<OrganizationServiceFault> UnknownProperty(string table, string property) =>
        Errors.Fault(0x80060888, $"Could not find a property named '{property}' on type 'Microsoft.Dynamics.CRM.{table}'.", 400);

    public static FaultException<OrganizationServiceFault> UndeclaredProperty(string table, string property) =>
        BadPayload($"The property '{property}' does not exist on type 'Microsoft.Dynamics.CRM.{table}'. Names of properties are case-sensitive; make sure to only use property names that are defined by the type.");

    public static FaultException<OrganizationServiceFault> WrongValue(string property, string expected, string given) =>
        BadPayload($"The property '{property}' takes {expected}, not {given}.");

    public static FaultException<OrganizationServiceFault> LookupWritten(string property, string navigation) =>
        BadPayload($"'{property}' cannot be written: CRM do not support direct update of Entity Reference properties, Use Navigation properties instead ('{navigation}@odata.bind').");

    public static FaultException<OrganizationServiceFault> BadPayload(string why) =>
        Errors.Fault(0x80048D19, $"Error identified in Payload provided by the user: {why}", 400);

    public static FaultException<OrganizationServiceFault> BadQuery(string why) => Errors.Fault(0x80060888, why, 400);

    public static FaultException<OrganizationServiceFault> Syntax(string text, int position, string expected) =>
        Errors.Fault(0x80060888, $"Syntax error at position {position} in '{text}': {expected}.", 400);

    public static FaultException<OrganizationServiceFault> QueryOptionUnsupported(string option) =>
        Errors.Fault(0x80060888, $"The query option '{option}' is not supported.", 400);

    public static FaultException<OrganizationServiceFault> MethodNotAllowed(string method, string path) =>
        Errors.Fault(0x80060888, $"The HTTP method {method} is not supported for '{path}'.", 405);
}
