using CoachingExtensions.Samples.Organisation;

namespace CoachingExtensions.Tests.Demo;

/// <summary>The year before the sample's quarter is told in the order of time.</summary>
public sealed class The_timeline
{
    private static readonly DateTime Monday = new(2026, 3, 16, 9, 0, 0, DateTimeKind.Utc);

    private readonly Timeline timeline = new();
    private readonly List<string> told = [];

    private void At(int hour, string what, Action? then = null) => timeline.At(Monday.AddHours(hour), () =>
    {
        told.Add(what);
        then?.Invoke();
        return Task.CompletedTask;
    });

    [Fact]
    public async Task Tells_what_was_known_later_at_its_time()
    {
        At(5, "verdict");
        At(1, "talk", () => At(3, "promise"));

        await timeline.LiveAsync(Monday.AddDays(1));

        Assert.Equal(["talk", "promise", "verdict"], told);
    }

    [Fact]
    public async Task Tells_first_of_two_at_the_same_time_what_was_known_first()
    {
        At(1, "one");
        At(1, "other");

        await timeline.LiveAsync(Monday.AddDays(1));

        Assert.Equal(["one", "other"], told);
    }

    [Fact]
    public async Task Leaves_out_what_has_not_happened_yet()
    {
        At(23, "yesterday");
        At(24, "today");

        await timeline.LiveAsync(Monday.AddDays(1));

        Assert.Equal(["yesterday"], told);
    }
}
