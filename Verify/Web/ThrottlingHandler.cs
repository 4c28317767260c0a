using System.Net;

namespace CoachingExtensions.Verify.Web;

/// <summary>
/// Waits when the organisation asks for it and then asks again. Dataverse answers 429 with Retry-After when a service protection limit is
/// reached (https://learn.microsoft.com/power-apps/developer/data-platform/api-limits), and 503 while it is moved.
/// </summary>
internal sealed class ThrottlingHandler(HttpMessageHandler inner, Func<TimeSpan, CancellationToken, Task> wait, Action<string> tell) : DelegatingHandler(inner)
{
    private const int MostAttempts = 8;

    /// <summary>How long to wait when the answer does not say.</summary>
    private static readonly TimeSpan Unsaid = TimeSpan.FromSeconds(5);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var response = await base.SendAsync(request, cancellationToken);
            if (!AsksToWait(response) || attempt == MostAttempts) return response;
            var pause = PauseOf(response);
            response.Dispose();
            tell($"The organisation is busy and asks to wait {pause.TotalSeconds:0} seconds.");
            await wait(pause, cancellationToken);
        }
    }

    private static bool AsksToWait(HttpResponseMessage response) =>
        response.StatusCode == HttpStatusCode.TooManyRequests || (response.StatusCode == HttpStatusCode.ServiceUnavailable && response.Headers.RetryAfter is not null);

    private static TimeSpan PauseOf(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } seconds } => seconds,
        { Date: { } until } when until > DateTimeOffset.UtcNow => until - DateTimeOffset.UtcNow,
        { Date: not null } => TimeSpan.Zero,
        _ => Unsaid,
    };
}
