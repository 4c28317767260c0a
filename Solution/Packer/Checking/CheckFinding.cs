namespace CoachingExtensions.Packer.Checking;

/// <summary>A place that breaks a rule.</summary>
internal sealed record CheckFinding(CheckRule Rule, Violation Violation)
{
    public override string ToString() =>
        $"{Violation.Place}: {Rule.Severity.ToString().ToLowerInvariant()} {Rule.Id}: {Violation.Problem} {Violation.Fix} {Rule.Page}";
}
