namespace CoachingExtensions.Packer.Validation;

/// <summary>Runs every rule of this assembly.</summary>
internal static class Validator
{
    public static IReadOnlyList<IRule> Rules { get; } =
        [.. typeof(Validator).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && typeof(IRule).IsAssignableFrom(type))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (IRule)Activator.CreateInstance(type)!)];

    public static IReadOnlyList<Finding> Check(SolutionSource source) =>
        [.. Rules.SelectMany(rule => rule.Check(source)).OrderBy(finding => finding.File, StringComparer.Ordinal)];
}
