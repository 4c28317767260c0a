using System.Runtime.Serialization;
using System.ServiceModel;
using System.Xml;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Soap;

/// <summary>
/// The organisation service over SOAP 1.1. It turns an envelope into a request, hands it to the organisation as any other, and
/// turns what comes back into an envelope: every rule stands where it stands for the other ways.
/// </summary>
internal static class SoapService
{
    /// <summary>The answer to an envelope whose sender is known.</summary>
    /// <param name="envelope">The envelope.</param>
    /// <param name="action">Its SOAPAction.</param>
    /// <param name="root">The address of the server, as the client called it.</param>
    /// <param name="execute">Hands a request to the organisation, in the sender's name.</param>
    public static byte[] Run(SoapEnvelope envelope, string action, string root, Func<OrganizationRequest, OrganizationResponse> execute)
    {
        DemandAction(action, envelope.Operation);
        var operation = SoapOperation.Of(envelope.Operation);
        var types = new SoapTypes();
        var request = operation.Read(envelope.Reader, types);
        var response = execute(request);
        SoapResults.Complete(response, root);
        try
        {
            return SoapAnswer.Of(operation, request, response, types);
        }
        catch (Exception error) when (error is SerializationException or ArgumentException or XmlException)
        {
            throw Errors.NotSupportedHere($"an answer of '{request.RequestName}' over SOAP: {error.Message}");
        }
    }

    /// <summary>What went wrong, as a fault; what nobody foresaw is told to the log only.</summary>
    public static (OrganizationServiceFault Fault, bool OfClient) Fault(Exception error, Action<Exception> reportUnexpected)
    {
        if (error is FaultException<OrganizationServiceFault> { Detail: { } fault }) return (fault, Errors.StatusOf(fault) < 500);
        reportUnexpected(error);
        return (Errors.Fault(0x80040216, "An unexpected error occurred.").Detail, false);
    }

    private static void DemandAction(string action, string operation)
    {
        var sent = action.Trim().Trim('"');
        if (sent != SoapNames.Action + operation) throw SoapErrors.WrongAction(sent, operation);
    }
}
