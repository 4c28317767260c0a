using System.Globalization;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Soap;

/// <summary>What can be wrong with an envelope before the organisation sees what is in it.</summary>
internal static class SoapErrors
{
    public static FaultException<OrganizationServiceFault> Malformed(string why) =>
        Errors.Fault(0x80040203, $"The SOAP envelope cannot be read: {why}");

    public static FaultException<OrganizationServiceFault> NoEnvelope() =>
        Malformed("it is not a SOAP 1.1 Envelope with a Body that holds one operation. Send one as OrganizationWebProxyClient does.");

    public static FaultException<OrganizationServiceFault> TooBig(string what, int most) =>
        Malformed(string.Create(CultureInfo.InvariantCulture, $"it has more than {most} {what}. Send less at once."));

    public static FaultException<OrganizationServiceFault> References() =>
        Malformed("it refers from one place to another (z:Id, z:Ref, z:Size). Write every value out where it belongs.");

    public static FaultException<OrganizationServiceFault> WrongParameter(string operation, string parameter, string why) =>
        Malformed($"the parameter '{parameter}' of '{operation}' is not what its contract says: {why}");

    public static FaultException<OrganizationServiceFault> MissingParameter(string operation, string parameter) =>
        Errors.Fault(0x80040203, $"Required parameter '{parameter}' of '{operation}' is missing or null. Send a value.");

    public static FaultException<OrganizationServiceFault> UnknownOperation(string operation) =>
        Errors.Fault(0x80040203, $"There is no operation '{operation}' here. The organisation service has {string.Join(", ", SoapOperation.Names)}; every other message is a request to Execute.");

    public static FaultException<OrganizationServiceFault> WrongAction(string action, string operation) =>
        Errors.Fault(0x80040203, $"The SOAPAction is '{action}', but the body holds '{operation}'. Send SOAPAction \"{SoapNames.Action}{operation}\".");

    public static FaultException<OrganizationServiceFault> MustUnderstand(string header) =>
        Errors.Fault(0x80040203, $"The header '{header}' says it must be understood, and it is not understood here. Leave it out.");
}
