using CoachingExtensions.Packer.Checking;
using CoachingExtensions.Packer.Checking.Reading;

namespace CoachingExtensions.Packer.Tests.Checking;

/// <summary>What the checker finds, nothing suppressed.</summary>
internal static class Checks
{
    public static IReadOnlyList<CheckFinding> Of(CheckedSolution solution) => Checker.Check(solution, Suppressions.None).Findings;

    public static IReadOnlyList<CheckFinding> Of(string path) => Of(SolutionReader.Read(path));

    public static IReadOnlyList<CheckFinding> Of(MiniSolution solution, string rule) =>
        [.. Of(solution.Folder.Path).Where(finding => finding.Rule.Id == rule)];
}
