using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Verification;

/// <summary>verify --before-uninstall.</summary>
public sealed class Before_it_is_removed
{
    [Fact]
    public async Task It_says_how_many_rows_go_and_what_stays_without_a_value()
    {
        await using var live = await Live.StartAsync();
        live.Admin.Create(new Entity("task") { ["subject"] = "Promised", ["coach_due"] = DateTime.UtcNow.Date.AddDays(7) });

        var exitCode = await live.VerifyAsync(null, "--before-uninstall");

        Assert.Equal(0, exitCode);
        Assert.Contains($"  coach_metric: {live.Count("coach_metric")} rows", live.Told);
        Assert.Contains("  coach_conversation: 0 rows", live.Told);
        Assert.Contains("  task.coach_due: 1 rows have a value; the rows stay", live.Told);
        Assert.DoesNotContain(live.Told, line => line.Contains("task:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_names_every_table_that_really_goes_and_writes_nothing()
    {
        await using var live = await Live.StartAsync();
        var before = live.Rows();

        await live.VerifyAsync(null, "--before-uninstall");
        live.HasTheRowsOf(before);
        live.Uninstall();

        var gone = before.Keys.Where(table => !live.Rows().ContainsKey(table) && !table.Contains("_message", StringComparison.Ordinal) && !table.Contains("_skill", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(gone);
        Assert.All(gone, table => Assert.Contains(live.Told, line => line.StartsWith($"  {table}: ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task More_rows_than_the_platform_counts_are_said_so()
    {
        await using var live = await Live.StartAsync();

        await live.VerifyAsync(new Between(request => Between.IsFor(request, "GET", "coach_metrics?fetchXml") ? Limit() : null), "--before-uninstall");

        Assert.Contains("  coach_metric: more than 50,000 rows", live.Told);
    }

    private static HttpResponseMessage Limit() => new(System.Net.HttpStatusCode.BadRequest) { Content = new StringContent("""{"error":{"code":"0x8004E023","message":"The maximum record limit is exceeded."}}""") };
}
