using System.Net;
using System.Net.Http.Headers;
using CoachingExtensions.Verify.Compare;

namespace CoachingExtensions.Tests.Verification;

/// <summary>Pages, a busy organisation, refusals.</summary>
public sealed class What_cannot_be_read
{
    [Fact]
    public async Task Every_page_of_an_answer_is_read()
    {
        await using var live = await Live.StartAsync();
        live.PageOf(2);
        var between = new Between();

        var findings = await live.LookAsync("View", between);

        Assert.All(findings, finding => Assert.Equal(Outcome.Ok, finding.Outcome));
        Assert.Contains(between.Asked, asked => asked.Contains("skiptoken", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_busy_organisation_is_waited_for()
    {
        await using var live = await Live.StartAsync();
        var refusals = 2;

        var findings = await live.LookAsync("Solution", new Between(_ =>
        {
            if (refusals-- <= 0) return null;
            var busy = Between.Refusal(HttpStatusCode.TooManyRequests, "Number of requests exceeded the limit of 6000 over time window of 300 seconds.");
            busy.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(17));
            return busy;
        }));

        Assert.Equal(Outcome.Ok, Assert.Single(findings).Outcome);
        Assert.Equal(2, live.Told.Count(line => line == "The organisation is busy and asks to wait 17 seconds."));
    }

    [Fact]
    public async Task One_that_stays_busy_is_given_up_and_named()
    {
        await using var live = await Live.StartAsync();

        var finding = Assert.Single(await live.LookAsync("Solution", new Between(_ => Between.Refusal(HttpStatusCode.TooManyRequests, "Too many requests."))));

        Assert.Equal(Outcome.NotChecked, finding.Outcome);
        Assert.Equal("GET solutions: 429 Too many requests.", finding.Why);
    }

    [Fact]
    public async Task What_may_not_be_read_is_not_checked_with_the_organisations_words_and_the_rest_goes_on()
    {
        await using var live = await Live.StartAsync();

        var exitCode = await live.VerifyAsync(
            new Between(request => Between.IsFor(request, "GET", "pluginassemblies") ? Between.Refusal(HttpStatusCode.Forbidden, "Principal user is missing prvReadPluginAssembly privilege") : null), "--read-only");

        Assert.Equal(1, exitCode);
        Assert.Contains("  GET pluginassemblies: 403 Principal user is missing prvReadPluginAssembly privilege", live.Told);
        Assert.Contains(live.Told, line => line.EndsWith("0 missing, 0 different, 1 not checked.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_plug_in_whose_bytes_are_not_handed_out_is_no_problem()
    {
        await using var live = await Live.StartAsync();
        live.Break("UPDATE pluginassembly SET content = NULL WHERE name = 'CoachingExtensions.Plugins'");

        Assert.Equal(0, await live.VerifyAsync(between: null, "--read-only"));
        Assert.Contains("  The organisation does not say it.", live.Told);
    }

    [Fact]
    public async Task An_answer_of_a_gateway_is_said_by_its_status()
    {
        await using var live = await Live.StartAsync();

        var finding = Assert.Single(await live.LookAsync("Solution", new Between(_ => new HttpResponseMessage(HttpStatusCode.BadGateway) { Content = new StringContent("<html>") })));

        Assert.Equal("GET solutions: 502 Bad Gateway", finding.Why);
    }

    [Fact]
    public async Task Reading_only_writes_nothing()
    {
        await using var live = await Live.StartAsync();
        var between = new Between();

        var exitCode = await live.VerifyAsync(between, "--read-only");

        Assert.Equal(0, exitCode);
        Assert.All(between.Asked, asked => Assert.StartsWith("GET ", asked, StringComparison.Ordinal));
        Assert.DoesNotContain(live.Told, line => line.Contains("Journey", StringComparison.Ordinal));
    }
}
