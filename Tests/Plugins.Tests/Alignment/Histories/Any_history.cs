using System.Collections.Concurrent;
using System.Globalization;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Histories;

/// <summary>
/// The main invariant: after any events, in any order, links and figures are what the counting rule says by brute force,
/// and neither sweep finds anything to do. The environment variable COACHING_SEEDS says how many histories are tried, of
/// fifty events each.
/// </summary>
public sealed class Any_history(Grounds grounds) : IClassFixture<Grounds>
{
    private const int EventsASeed = 50, SeedsATest = 20, UsualSeeds = 200;

    private static int SeedCount => int.TryParse(Environment.GetEnvironmentVariable("COACHING_SEEDS"), CultureInfo.InvariantCulture, out var count) ? count : UsualSeeds;

    public static TheoryData<int> FirstSeeds => [.. Enumerable.Range(0, (SeedCount + SeedsATest - 1) / SeedsATest).Select(block => block * SeedsATest + 1)];

    [Theory]
    [MemberData(nameof(FirstSeeds))]
    public void Leaves_links_and_figures_as_the_rule_says_and_nothing_to_recalculate(int firstSeed)
    {
        var (tallies, failed) = (new Tallies(), new ConcurrentBag<string>());
        Parallel.For(firstSeed, firstSeed + SeedsATest, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, seed =>
        {
            var ground = grounds.Take();
            var (history, events, failure) = Draw(ground, seed);
            lock (tallies) tallies.Add(history.Tallies);
            if (failure is not null) failed.Add(Describe(ground, seed, events, failure));
            grounds.Return(ground);
        });

        TestContext.Current.TestOutputHelper?.WriteLine(tallies.ToString());
        Assert.True(failed.IsEmpty, string.Join("\n\n", failed));
        Assert.True(tallies.Happened >= SeedsATest * EventsASeed, $"Only {tallies.Happened} events could happen: the histories are hollow.");
        Assert.True(tallies.Moved >= tallies.Happened / 7, $"Only {tallies.Moved} of {tallies.Happened} events moved a link or a contribution: the histories are hollow.");
    }

    private static (History History, IReadOnlyList<Happening> Events, string? Failure) Draw(Ground ground, int seed)
    {
        var history = new History(ground, seed);
        var generator = new Generator(seed, history);
        List<Happening> events = [];
        var failure = Failure(() =>
        {
            foreach (var happening in generator.Start()) Play(happening);
            while (history.Tallies.Happened < EventsASeed) Play(generator.Next());
            return history.Differences();
        });
        return (history, events, failure);

        void Play(Happening happening)
        {
            events.Add(happening);
            history.Play(happening);
        }
    }

    private static string? Replay(Ground ground, int seed, IReadOnlyList<Happening> events)
    {
        var history = new History(ground, seed);
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
        catch (FaultException<OrganizationServiceFault> refusal)
        {
            return $"refused: {refusal.Message}";
        }
    }

    private static string Describe(Ground ground, int seed, IReadOnlyList<Happening> events, string failure)
    {
        var kind = KindOf(failure);
        var fewest = Shrinker.Shrink(events, fewer => Replay(ground, seed, fewer) is { } other && KindOf(other) == kind);
        return $"seed {seed} fails; the fewest events that do:\n{string.Join("\n", fewest)}\n{Replay(ground, seed, fewest) ?? failure}";
    }

    /// <summary>Shrinking must not slip from one failure into another.</summary>
    private static string KindOf(string failure) => failure.Split(' ')[0];
}
