using CoachingExtensions.Tests.Envelopes;
using LocalDataverse.Tests.WebApi;
using Xunit;

namespace LocalDataverse.Tests.Soap;

/// <summary>Whatever becomes of a recorded envelope on its way, it is answered or refused; nothing is unexpected. <c>bench --fuzz</c> posts more.</summary>
public sealed class FuzzTests(ApiServer server, ITestOutputHelper output) : IClassFixture<ApiServer>
{
    [Theory]
    [InlineData(20260318)]
    public void A_changed_envelope_is_answered_or_refused_for_a_reason(int seed)
    {
        var fuzzed = Fuzz.Run(server.Soap(), Path.Combine(AppContext.BaseDirectory, "Soap", "Recorded"), seed, count: 1000);

        output.WriteLine($"{fuzzed.Answered} answered, {fuzzed.Refused} refused, {fuzzed.Holes.Count} holes");
        Assert.Empty(fuzzed.Holes);
        Assert.True(fuzzed is { Answered: > 100, Refused: > 300 }, "Do the changes reach what they should?");
    }
}
