using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Web;

namespace CoachingExtensions.Verify.Journey;

/// <summary>Does one step after the other; what goes on from a step that went wrong is left out, and says so.</summary>
internal static class JourneyRunner
{
    public const string Kind = "Journey";

    public static async Task<List<Finding>> RunAsync(IEnumerable<JourneyStep> steps, Action<string> tell, CancellationToken interrupted)
    {
        List<Finding> findings = [];
        HashSet<string> done = [];
        foreach (var step in steps)
        {
            var finding = await TryAsync(step, done, interrupted);
            if (finding.Outcome == Outcome.Ok) done.Add(step.What);
            tell($"{step.What}: {(finding.Outcome == Outcome.Ok ? finding.Found : finding.Why ?? finding.Found)}");
            findings.Add(finding);
        }

        return findings;
    }

    private static async Task<Finding> TryAsync(JourneyStep step, HashSet<string> done, CancellationToken interrupted)
    {
        Finding Left(string why) => new(Kind, step.What, step.Expected, "?", Outcome.NotChecked, why);
        if (interrupted.IsCancellationRequested) return Left("The check was interrupted.");
        if (step.After.FirstOrDefault(earlier => !done.Contains(earlier)) is { } earlier) return Left($"It goes on from \"{earlier}\".");
        if (step.WhyNot() is { } reason) return Left(reason);
        try
        {
            var found = await step.Do();
            return new Finding(Kind, step.What, step.Expected, found, found == step.Expected ? Outcome.Ok : Outcome.Different);
        }
        catch (ApiException refusal)
        {
            return new Finding(Kind, step.What, step.Expected, "refused", Outcome.Different, refusal.Message);
        }
        catch (Exception broken) when (broken is HttpRequestException or TaskCanceledException)
        {
            return new Finding(Kind, step.What, step.Expected, "no answer", Outcome.Different, broken.Message);
        }
    }
}
