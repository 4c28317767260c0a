using System.Globalization;
using CoachingExtensions.Tests.Pipeline;

namespace CoachingExtensions.Tests.Histories;

/// <summary>
/// The main invariant: after any events, in any order, links and figures are what the counting rule says by brute force,
/// and a full recalculation changes nothing. The environment variable COACHING_SEEDS says how many histories are tried, of
/// fifty events each; 200 of them take two minutes or three, so a usual run tries fewer.
/// </summary>
public sealed class Any_history(TestOrganisation organisation) : IClassFixture<TestOrganisation>
{
    private const int EventsASeed = 50, SeedsATest = 10, UsualSeeds = 40;

    private static int SeedCount => int.TryParse(Environment.GetEnvironmentVariable("COACHING_SEEDS"), CultureInfo.InvariantCulture, out var count) ? count : UsualSeeds;

    public static TheoryData<int> FirstSeeds => [.. Enumerable.Range(0, (SeedCount + SeedsATest - 1) / SeedsATest).Select(block => block * SeedsATest + 1)];

    [Theory]
    [MemberData(nameof(FirstSeeds))]
    public void Leaves_links_and_figures_as_the_rule_says_and_nothing_to_recalculate(int firstSeed)
    {
        var (happened, moved, failed) = (0, 0, new List<string>());
        for (var seed = firstSeed; seed < firstSeed + SeedsATest; seed++)
        {
            var (history, events, failure) = Draw(seed);
            happened += history.Effective;
            moved += history.Moving;
            if (failure is not null) failed.Add(Describe(seed, events, failure));
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{happened} events, {moved} of them moved a link or a contribution");
        Assert.True(failed.Count == 0, string.Join("\n\n", failed));
        Assert.True(happened >= SeedsATest * EventsASeed * 95 / 100, $"Only {happened} events could happen: the histories are hollow.");
        Assert.True(moved >= happened / 6, $"Only {moved} of {happened} events moved a link or a contribution: the histories are hollow.");
    }

    private (History History, IReadOnlyList<Happening> Events, string? Failure) Draw(int seed)
    {
        var history = new History(organisation, seed);
        var generator = new Generator(seed, history);
        List<Happening> events = [];
        var failure = Failure(() =>
        {
            foreach (var happening in generator.Start()) Play(happening);
            while (events.Count < EventsASeed) Play(generator.Next());
            return history.Differences();
        });
        return (history, events, failure);

        void Play(Happening happening)
        {
            events.Add(happening);
            history.Play(happening);
        }
    }

    private string? Replay(int seed, IReadOnlyList<Happening> events)
    {
        var history = new History(organisation, seed);
        return Failure(() =>
        {
            foreach (var happening in events) history.Play(happening);
            return history.Differences();
        });
    }

    private static string? Failure(Func<IReadOnlyList<string>> differences)
    {
        try
        {
            var found = differences();
            return found.Count == 0 ? null : string.Join("\n", found);
        }
        catch (System.ServiceModel.FaultException<Microsoft.Xrm.Sdk.OrganizationServiceFault> refusal)
        {
            return $"refused: {refusal.Message}";
        }
    }

    private string Describe(int seed, IReadOnlyList<Happening> events, string failure)
    {
        var kind = KindOf(failure);
        var fewest = Shrinker.Shrink(events, fewer => Replay(seed, fewer) is { } other && KindOf(other) == kind);
        return $"seed {seed} fails; the fewest events that do:\n{string.Join("\n", fewest)}\n{Replay(seed, fewest) ?? failure}";
    }

    /// <summary>Shrinking must not slip from one failure into another.</summary>
    private static string KindOf(string failure) => failure.Split(' ')[0];
}
