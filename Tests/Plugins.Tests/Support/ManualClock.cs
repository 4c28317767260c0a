using System.Globalization;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Time stands still until a test moves it. Stopwatches go on, so that budgets stay real.</summary>
internal sealed class ManualClock : TimeProvider
{
    private DateTime now;

    /// <summary>Wednesday, 18 March 2026, in the first quarter that most tests plan for.</summary>
    public static readonly DateTime Wednesday = Utc("2026-03-18 10:00");

    public ManualClock() => now = Wednesday;

    public DateTime Now
    {
        get => now;
        set => now = DateTime.SpecifyKind(value, DateTimeKind.Utc);
    }

    public override DateTimeOffset GetUtcNow() => new(now, TimeSpan.Zero);

    public static DateTime Utc(string text) =>
        DateTime.SpecifyKind(DateTime.Parse(text, CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
