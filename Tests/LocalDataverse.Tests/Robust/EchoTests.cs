using CoachingExtensions.Tests.Robust;
using LocalDataverse.Tests.WebApi;
using Xunit;

namespace LocalDataverse.Tests.Robust;

/// <summary>What an answer repeats of its request, which may be anything.</summary>
public sealed class EchoTests(ApiServer server) : IClassFixture<ApiServer>
{
    [Fact]
    public async Task A_preference_of_any_letters_is_answered()
    {
        using var http = new RawHttp(new Uri(server.Address).Port);
        var request = new FuzzRequest("GET", $"{FuzzKind.Root}accounts?$top=1") { Headers = [("Prefer", "odata.include-annotations=\"\u00e4*\ud83d\ude00\"")] };

        var answer = await http.SendAsync(request.Bytes(), isHead: false, TestContext.Current.CancellationToken);

        Assert.Equal(200, answer?.Status);
    }
}
