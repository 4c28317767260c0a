using LocalDataverse.Soap;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Hosting;

/// <summary>
/// The door of the organisation service over SOAP, at the address where Dataverse has it. Who comes in here is asked the same as
/// at the Web API: who are you, does the request come from a page of this server, may you act on behalf of another.
/// </summary>
internal sealed class OrganizationSvc(Organization organization, Users users, Action<Exception> reportUnexpected)
{
    private const string Address = "/XRMServices/2011/Organization.svc";

    public static bool Is(string path) => path.Equals(Address, StringComparison.OrdinalIgnoreCase) || path.Equals(Address + "/web", StringComparison.OrdinalIgnoreCase);

    public async Task AnswerAsync(HttpContext http, Func<HttpContext, Task<ReadOnlyMemory<byte>>> readBody)
    {
        var atTheDoor = true;
        byte[] answer;
        try
        {
            var user = users.Demand(http, out var byCookie);
            if (byCookie) SameOrigin.Demand(http);
            DemandSoap(http.Request);
            RequestTime.Take(http, organization.Clock);
            var body = await readBody(http);
            atTheDoor = false;
            using var envelope = SoapEnvelope.Read(body);
            var calling = users.Calling(http, user, envelope.CallerId);
            answer = SoapService.Run(envelope, http.Request.Headers["SOAPAction"].ToString(), $"{http.Request.Scheme}://{http.Request.Host}", request => organization.Execute(request, calling));
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception error)
        {
            var (fault, ofClient) = error is BadHttpRequestException bad ? (TooLarge(bad), true) : SoapService.Fault(error, reportUnexpected);
            // SOAP 1.1 answers every fault with 500; what is refused at the door is refused in the words of HTTP.
            http.Response.StatusCode = atTheDoor ? Errors.StatusOf(fault) : StatusCodes.Status500InternalServerError;
            answer = SoapAnswer.Fault(fault, ofClient);
        }

        http.Response.ContentType = $"{SoapNames.ContentType}; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.ContentLength = answer.Length;
        if (!HttpMethods.IsHead(http.Request.Method)) await http.Response.Body.WriteAsync(answer, http.RequestAborted);
    }

    private static void DemandSoap(HttpRequest request)
    {
        if (request.Query.ContainsKey("wsdl")) throw Errors.NotSupportedHere("the description of the service (?wsdl) and the sign-in it tells of; use OrganizationWebProxyClient with its HeaderToken, which asks for neither");
        if (!HttpMethods.IsPost(request.Method)) throw Errors.Fault(0x80060888, $"The organisation service takes POST, not {request.Method}.", 405);
        if (request.ContentType?.Split(';')[0].Trim() is not SoapNames.ContentType) throw Errors.Fault(0x80060888, $"The content type '{request.ContentType}' is not supported; text/xml is: SOAP 1.1.", 415);
    }

    private static OrganizationServiceFault TooLarge(BadHttpRequestException bad) =>
        Errors.Fault(0x80060888, bad.StatusCode == StatusCodes.Status413PayloadTooLarge ? "The request is too large: send at most 128 MB at once." : "The request is malformed.", bad.StatusCode).Detail;
}
