namespace CoachingExtensions.Packer.Checking.Rules.Registrations;

/// <summary>
/// The same class runs twice for one event. Steps that listen to different columns, or that are told different things by their
/// configuration, are not the same; a step that is off does not run.
/// </summary>
internal sealed class RemoveDuplicateRegistration() : CheckRule("meta-remove-dup-reg", Severity.Critical, Pages.Practice("business-logic/do-not-duplicate-plugin-step-registration"))
{
    public override IEnumerable<Violation> Check(CheckedSolution solution) =>
        from same in solution.Steps.Where(step => !step.IsOff).GroupBy(step => (step.PluginType, step.Message, step.Table, step.Stage, step.IsSynchronous, step.Configuration))
        from pair in Pairs([.. same])
        where Overlap(pair.First.FilteringAttributes, pair.Second.FilteringAttributes)
        select pair.Second.Wrong($"runs {TypeOf(pair.Second)} once more for what {pair.First} is registered for.", "Delete one of the two.");

    private static IEnumerable<(Step First, Step Second)> Pairs(IReadOnlyList<Step> steps) =>
        steps.Skip(1).Select((step, at) => (steps.Take(at + 1).FirstOrDefault(earlier => Overlap(earlier.FilteringAttributes, step.FilteringAttributes)) ?? steps[0], step));

    private static bool Overlap(IReadOnlySet<string> first, IReadOnlySet<string> second) =>
        first.Count == 0 || second.Count == 0 || first.Overlaps(second);

    private static string TypeOf(Step step) => step.PluginType.Split(',')[0];
}
