namespace CoachingExtensions.Packer.Checking;

/// <summary>Runs every rule of this assembly on a solution.</summary>
internal static class Checker
{
    public static IReadOnlyList<CheckRule> Rules { get; } =
        [.. typeof(Checker).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && typeof(CheckRule).IsAssignableFrom(type))
            .Select(type => (CheckRule)Activator.CreateInstance(type)!)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    public static CheckReport Check(CheckedSolution solution, Suppressions suppressions)
    {
        var findings = Rules.SelectMany(rule => rule.Check(solution).Distinct().Select(violation => new CheckFinding(rule, violation)))
            .OrderBy(finding => finding.Rule.Severity).ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Violation.Place.File, StringComparer.Ordinal).ToList();
        return new CheckReport(solution, [.. findings.Where(finding => !suppressions.Cover(finding))], findings.Count(suppressions.Cover), suppressions.NotNeededFor(findings));
    }
}
