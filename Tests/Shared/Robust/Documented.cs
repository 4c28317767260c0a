using System.Globalization;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace CoachingExtensions.Tests.Robust;

/// <summary>What Microsoft documents as an answer to a wrong request. Each says what is wrong with an answer, or null.</summary>
internal static class Documented
{
    // With 501 for what LocalDataverse says it does not support; 206 and 416 are for parts of files.
    private static readonly HashSet<int> Statuses = [200, 201, 204, 206, 302, 304, 400, 401, 403, 404, 405, 406, 412, 413, 414, 415, 416, 422, 428, 429, 431, 501];

    private static readonly XNamespace Contracts = "http://schemas.microsoft.com/xrm/2011/Contracts";

    /// <summary>Of the Web API: a documented status, and a code in each error.</summary>
    public static string? OfWebApi(FuzzRequest request, RawAnswer answer)
    {
        if (!Statuses.Contains(answer.Status)) return $"{answer.Status} {answer.Body}";
        var isError = answer.Status >= 400 && request.Method != "HEAD" && answer.ContentType?.Contains("json", StringComparison.Ordinal) == true;
        return isError && !SaysCode(answer.Body) ? $"{answer.Status} without a code: {answer.Body}" : null;
    }

    /// <summary>Of the organisation service over SOAP: 200, or 500 with a fault whose code is not that of an unexpected error.</summary>
    public static string? OfSoap(RawAnswer answer) => answer.Status switch
    {
        200 => null,
        500 when CodeIn(answer.Body) is { } code && code is not (0 or unchecked((int)0x80040216)) => null,
        _ => $"{answer.Status} {answer.Body}",
    };

    private static bool SaysCode(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.TryGetProperty("error", out var error) && error.TryGetProperty("code", out var code) && code.GetString() is { Length: 10 };
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static int? CodeIn(string body)
    {
        try
        {
            var fault = XDocument.Parse(body).Descendants(XName.Get("Fault", SoapClient.Soap)).SingleOrDefault();
            return int.TryParse(fault?.Element("detail")?.Element(Contracts + "OrganizationServiceFault")?.Element(Contracts + "ErrorCode")?.Value, CultureInfo.InvariantCulture, out var code) ? code : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
