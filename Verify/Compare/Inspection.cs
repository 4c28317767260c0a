using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Web;

namespace CoachingExtensions.Verify.Compare;

/// <summary>Looks at one kind of component after the other, and reads only.</summary>
internal sealed class Inspection(DataverseApi api, Package package, IEnumerable<ICheck> checks, Action<string> tell)
{
    public async Task<List<Finding>> RunAsync()
    {
        List<Finding> findings = [];
        foreach (var check in checks)
        {
            var expected = check.Expected(package).ToList();
            if (expected.Count == 0) continue;
            tell($"{check.Kind}: {expected.Count} expected");
            findings.AddRange(await LookAsync(check, expected));
        }

        return findings;
    }

    /// <summary>What may not be read is no reason not to look at the rest.</summary>
    private async Task<IEnumerable<Finding>> LookAsync(ICheck check, List<Part> expected)
    {
        try
        {
            return Comparison.Of(check.Kind, expected, await check.FoundAsync(api, expected));
        }
        catch (Exception refusal) when (refusal is ApiException or InvalidDataException)
        {
            return expected.Select(part => new Finding(check.Kind, part.Name, "there", "?", Outcome.NotChecked, refusal.Message, IsRefused: true));
        }
    }
}
