namespace CoachingExtensions.Tests.Verification;

/// <summary>verify --carry-over, on contributions as version 1.0 left them.</summary>
public sealed class Carrying_over_what_was
{
    [Fact]
    public async Task Calls_until_there_is_no_more_and_says_how_many_there_were()
    {
        await using var live = await Live.StartAsync();
        Contributions(live, 450);

        Assert.Equal(0, await live.VerifyAsync(null, "--carry-over"));

        Assert.Equal(["200 records were carried over so far.", "400 records were carried over so far.", "450 records were carried over; nothing is left."], live.Told);
        Assert.Equal(450, live.Break("UPDATE coach_contribution SET coach_name = 'counted' WHERE coach_exactvalue IS NOT NULL"));
    }

    [Fact]
    public async Task A_call_that_is_lost_is_made_good_by_the_next_run()
    {
        await using var live = await Live.StartAsync();
        Contributions(live, 250);
        var calls = 0;
        await Assert.ThrowsAsync<HttpRequestException>(() => live.VerifyAsync(new Between(lose: request => Between.IsFor(request, "POST", "coach_CarryOver") && ++calls == 1), "--carry-over"));

        await live.VerifyAsync(null, "--carry-over");

        Assert.Equal("50 records were carried over; nothing is left.", live.Told[^1]);
    }

    private static void Contributions(Live live, int count) => Assert.Equal(count, live.Break($"""
        WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < {count})
        INSERT INTO coach_contribution (coach_contributionid, versionnumber, coach_value) SELECT printf('00000000-0000-4000-8000-%012d', n), 1, 100 FROM number
        """));
}
