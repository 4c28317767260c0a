using System.Net;

namespace CoachingExtensions.Verify.Web;

/// <summary>The organisation refused a request: what was asked, and what it said.</summary>
internal sealed class ApiException(string request, HttpStatusCode status, string? code, string message) : Exception($"{request}: {(int)status} {message}")
{
    public HttpStatusCode Status => status;

    /// <summary>The platform's number of the error.</summary>
    public string? Code => code;

    public bool IsNotFound => status == HttpStatusCode.NotFound;
}
