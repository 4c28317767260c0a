using System.Text.Json;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>When a rhythm would be, asked before it is saved.</summary>
public sealed class Previewing_a_rhythm(TestOrganisation organisation) : PipelineTest(organisation)
{
    private const int Paris = 105;
    private const int NewYork = 35;

    private static OrganizationRequest Asked(Values? given = null)
    {
        var request = new OrganizationRequest("coach_PreviewRhythm")
        {
            ["Recurrence"] = "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
            ["Start"] = ManualClock.Utc("2026-03-17 09:00"),
            ["TimeZone"] = Paris,
            ["From"] = ManualClock.Utc("2026-03-01"),
            ["To"] = ManualClock.Utc("2026-05-01"),
        };
        foreach (var (name, value) in given ?? []) request[name] = value;
        return request;
    }

    private static string[] Found(IOrganizationService service, Values? given = null) => JsonSerializer.Deserialize<string[]>((string)service.Execute(Asked(given))["Occurrences"])!;

    [Fact]
    public void Says_the_instants_as_they_are_where_it_is_at_home() =>
        Assert.Equal(["2026-03-17T08:00:00Z", "2026-03-31T07:00:00Z", "2026-04-14T07:00:00Z", "2026-04-28T07:00:00Z"], Found(Admin));

    [Fact]
    public void Takes_the_start_for_what_the_clock_on_the_wall_shows_there() =>
        Assert.Equal("2026-03-17T13:00:00Z", Found(Admin, new() { ["TimeZone"] = NewYork })[0]);

    [Fact]
    public void Leaves_out_what_is_excepted() =>
        Assert.Equal(3, Found(Admin, new() { ["Exceptions"] = "2026-03-31" }).Length);

    [Fact]
    public void Is_a_rep_s_to_ask_too() => Assert.Equal(4, Found(Rep.Service).Length);

    [Fact]
    public void Says_that_nothing_comes_with_an_empty_list() => Assert.Empty(Found(Admin, new() { ["To"] = ManualClock.Utc("2026-03-02") }));

    [Theory]
    [InlineData("Recurrence")]
    [InlineData("Start")]
    [InlineData("TimeZone")]
    [InlineData("From")]
    [InlineData("To")]
    public void Asks_for_what_is_missing_by_its_name(string parameter)
    {
        var request = Asked();
        request.Parameters.Remove(parameter);

        Assert.Contains(parameter, Refusal.Of(() => Admin.Execute(request)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Recurrence", "FREQ=YEARLY", "FREQ=YEARLY is not supported")]
    [InlineData("Exceptions", "someday", "someday")]
    public void Refuses_what_it_does_not_follow_by_its_name(string parameter, string value, string said) =>
        Assert.Contains(said, Refusal.Of(() => Found(Admin, new() { [parameter] = value })).Message, StringComparison.Ordinal);

    [Fact]
    public void Refuses_a_time_zone_that_is_none() =>
        Assert.Contains("There is no time zone 9999", Refusal.Of(() => Found(Admin, new() { ["TimeZone"] = 9999 })).Message, StringComparison.Ordinal);

    [Fact]
    public void Refuses_more_than_anybody_looks_at() =>
        Assert.Contains("ask for a shorter time", Refusal.Of(() => Found(Admin, new() { ["Recurrence"] = "FREQ=DAILY", ["To"] = ManualClock.Utc("2126-01-01") })).Message, StringComparison.Ordinal);
}
