using System.Globalization;

namespace LocalDataverse.WebApi.Hosting;

/// <summary>When a request takes place, where it says so and the server was started for that.</summary>
internal static class RequestTime
{
    public const string Header = "LocalDataverse-Time";

    /// <summary>To be called in the request's own flow, before it runs.</summary>
    public static void Take(HttpContext http, TimeProvider clock)
    {
        if (http.Request.Headers[Header].ToString() is not { Length: > 0 } text) return;
        if (clock is not RequestClock sayable) throw Errors.InvalidArgument($"'{Header}' is taken by a LocalDataverse that was started with --history only; leave it out.");
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)) throw Errors.InvalidArgument($"'{text}' is no time for {Header}; write it like 2026-11-30T09:00:00Z.");
        if (time > sayable.GetUtcNow()) throw Errors.InvalidArgument($"'{text}' is still to come: {Header} says when something has been.");
        sayable.Say(time);
    }
}
