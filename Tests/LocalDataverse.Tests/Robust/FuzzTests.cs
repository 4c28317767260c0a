using CoachingExtensions.Tests.Robust;
using LocalDataverse.Tests.WebApi;
using Xunit;

namespace LocalDataverse.Tests.Robust;

public sealed class FuzzTests(ApiServer server, ITestOutputHelper output) : IClassFixture<ApiServer>
{
    private const int FirstSeed = 1;

    public static TheoryData<string> Kinds => [.. FuzzKind.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Wrong_requests_are_answered_as_documented(string name)
    {
        var kind = FuzzKind.All.Single(kind => kind.Name == name);

        var result = await FuzzRun.RunAsync(kind, new Uri(server.Address).Port, FirstSeed, kind.InEveryTest, TimeSpan.FromSeconds(20));

        output.WriteLine($"{result.Sent} in {result.Took.TotalSeconds:0.0} s, the slowest {result.Slowest.TotalMilliseconds:0} ms: {string.Join(", ", result.Statuses.OrderBy(status => status.Key).Select(status => $"{status.Value} × {status.Key}"))}");
        Assert.True(result.Findings.Count == 0, string.Join("\n\n", result.Findings.Take(10)));
        Assert.True(Share(result, status => status < 400) >= 0.02 && Share(result, status => status >= 400) > 0.1, "Do the changes reach what they should?");
    }

    [Fact]
    public void Wrong_requests_are_the_same_for_the_same_seed() =>
        Assert.All(FuzzKind.All, kind => Assert.Equal(kind.Make(new Random(7)).Bytes(), kind.Make(new Random(7)).Bytes()));

    private static double Share(FuzzResult result, Func<int, bool> counts) => result.Statuses.Where(status => counts(status.Key)).Sum(status => status.Value) / (double)result.Sent;
}
