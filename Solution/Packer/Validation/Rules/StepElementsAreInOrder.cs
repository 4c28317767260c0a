namespace CoachingExtensions.Packer.Validation.Rules;

/// <summary>The import reads a step's elements in one order.</summary>
internal sealed class StepElementsAreInOrder : IRule
{
    private static readonly List<string> Order =
    [
        "SdkMessageId", "PluginTypeName", "PluginTypeId", "PrimaryEntity", "AsyncAutoDelete", "FilteringAttributes", "InvocationSource", "Mode", "Rank", "EventHandlerTypeCode",
        "Stage", "IsCustomizable", "IsHidden", "SupportedDeployment", "IntroducedVersion", "SdkMessageProcessingStepImages",
    ];

    public IEnumerable<Finding> Check(SolutionSource source)
    {
        foreach (var step in source.Steps)
        {
            var names = step.Xml.Elements().Select(element => element.Name.LocalName).Where(Order.Contains).ToList();
            if (!names.SequenceEqual(names.OrderBy(Order.IndexOf)))
                yield return step.Wrong("its elements are out of order.", $"Write them as {string.Join(", ", Order)}.");
        }
    }
}
