using System.ServiceModel;
using System.Text.Json;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi;

/// <summary>An error as the Web API tells it: HTTP status, platform code, text; never a stack trace.</summary>
internal sealed record ApiFault(int Status, string Code, string Message)
{
    /// <summary>What the service said of it, where it was the service that refused.</summary>
    public OrganizationServiceFault? Detail { get; private init; }

    public static ApiFault Of(Exception error, Action<Exception> reportUnexpected)
    {
        switch (error)
        {
            case FaultException<OrganizationServiceFault> { Detail: { } fault }:
                return new ApiFault(Errors.StatusOf(fault), Errors.CodeOf(fault), fault.Message ?? "") { Detail = fault };
            case JsonException json:
                return new ApiFault(400, "0x80048d19", $"The request's JSON is malformed: line {(json.LineNumber ?? 0) + 1}, position {(json.BytePositionInLine ?? 0) + 1}.");
            case BadHttpRequestException http:
                return new ApiFault(http.StatusCode, "0x80060888", http.StatusCode == 413 ? "The request is too large." : "The request is malformed.");
            case InsufficientExecutionStackException:
                return new ApiFault(400, "0x80060888", "The request is nested too deep.");
            default:
                reportUnexpected(error);
                return new ApiFault(500, "0x80040216", "An unexpected error occurred.");
        }
    }

    /// <summary>Writes the error; <paramref name="includes"/> says which annotations were asked for.</summary>
    public void Write(ApiResponse response, Func<string, bool>? includes = null)
    {
        response.Clear(Status);
        var json = response.StartJson();
        json.WriteStartObject();
        json.WriteStartObject("error");
        json.WriteString("code", Code);
        json.WriteString("message", Message);
        if (includes is not null) ErrorAnnotations.Write(json, this, includes);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
    }

    public Task WriteAsync(HttpContext http)
    {
        var response = new ApiResponse();
        Write(response);
        return response.SendAsync(http);
    }
}
