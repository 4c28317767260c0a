using CoachingExtensions.Packer.Validation;

namespace CoachingExtensions.Packer.Checking;

/// <summary>One place that breaks a rule: what stands there, what is wrong with it, and what to do.</summary>
internal sealed record Violation(Place Place, string Statement, string Problem, string Fix)
{
    public static Violation In(Component component, string statement, string problem, string fix) =>
        new(Place.Of(component.File, component.Xml), statement, problem, fix);
}
