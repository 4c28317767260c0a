using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;

namespace CoachingExtensions.Tests.Verification;

/// <summary>Stands between the check and the organisation: answers itself, changes an answer, or loses it.</summary>
internal sealed class Between(Func<HttpRequestMessage, HttpResponseMessage?>? instead = null, Action<HttpRequestMessage, JObject>? edit = null, Predicate<HttpRequestMessage>? lose = null) : DelegatingHandler
{
    /// <summary>Every request, in order.</summary>
    public List<string> Asked { get; } = [];

    public static HttpResponseMessage Refusal(HttpStatusCode status, string message) =>
        new(status) { Content = new StringContent(new JObject { ["error"] = new JObject { ["code"] = "0x80040220", ["message"] = message } }.ToString(), Encoding.UTF8, "application/json") };

    public static bool IsFor(HttpRequestMessage request, string method, string path) => request.Method.Method == method && Uri.UnescapeDataString(request.RequestUri!.PathAndQuery).Contains(path, StringComparison.Ordinal);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Asked.Add($"{request.Method} {Uri.UnescapeDataString(request.RequestUri!.PathAndQuery)}");
        if (instead?.Invoke(request) is { } answer) return answer;
        var response = await base.SendAsync(request, cancellationToken);
        if (lose?.Invoke(request) == true)
        {
            response.Dispose();
            throw new HttpRequestException("The connection was closed.");
        }

        if (edit is null || !response.IsSuccessStatusCode || request.Method != HttpMethod.Get) return response;
        var json = JObject.Parse(await response.Content.ReadAsStringAsync(cancellationToken));
        edit(request, json);
        response.Content = new StringContent(json.ToString(), Encoding.UTF8, "application/json");
        return response;
    }
}
