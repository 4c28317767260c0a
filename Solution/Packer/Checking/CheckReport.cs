using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking;

/// <summary>What was found in a solution, and which suppressions have nothing left to suppress.</summary>
internal sealed record CheckReport(CheckedSolution Solution, IReadOnlyList<CheckFinding> Findings, int Suppressed, IReadOnlyList<Suppression> NotNeeded)
{
    public bool IsClean => Findings.Count == 0 && NotNeeded.Count == 0;

    public void Write(TextWriter output)
    {
        // A bundled library may break one rule a hundred times: the first place is named, the others are counted.
        foreach (var same in Findings.GroupBy(finding => (finding.Rule, finding.Violation.Place.File, finding.Rule is ScriptRule ? "" : finding.Violation.Place.Where)))
            output.WriteLine($"{same.First()}{(same.Count() > 1 ? $" ({same.Count() - 1} more in this file)" : "")}");
        foreach (var suppression in NotNeeded)
            output.WriteLine($"{suppression}: it suppresses nothing any more. Take it out.");
        foreach (var unread in Solution.Unread)
            output.WriteLine($"{unread.File}: not checked. {unread.Why}");
        output.WriteLine($"{Solution.Name}: {Findings.Count} findings, {Suppressed} suppressed with their reason "
            + $"(rules: {Checker.Rules.Count}; steps: {Solution.Steps.Count}, assemblies: {Solution.Assemblies.Count}, scripts: {Solution.Scripts.Count}).");
    }
}
