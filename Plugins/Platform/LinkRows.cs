using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>Links as a step sees them.</summary>
internal static class LinkRows
{
    public static void ClearDatesWhenSetByHand(Step step)
    {
        var kind = step.Target.GetAttributeValue<OptionSetValue>("coach_kind")?.Value;
        if (kind is not ((int)LinkKind.Manual or (int)LinkKind.Excluded)) return;

        step.Target["coach_from"] = null;
        step.Target["coach_to"] = null;
    }

    public static TargetLink? Before(Step step) => step.Before is { } image ? Of(image, step) : null;

    /// <summary>What was sent, over what was there; nothing after a removal.</summary>
    public static TargetLink? After(Step step)
    {
        if (step.Is("Delete")) return null;

        var row = new Entity("coach_targetlink", step.Row.Id);
        foreach (var column in (step.Before?.Attributes ?? []).Concat(step.Target.Attributes)) row[column.Key] = column.Value;
        return Of(row, step);
    }

    private static TargetLink Of(Entity row, Step step) => new(
        step.Row.Id,
        row.Id("coach_targetid") ?? Guid.Empty,
        row.Id("coach_opportunityid"),
        row.Id("coach_accountid"),
        (LinkKind)(row.Choice("coach_kind") ?? (int)LinkKind.Automatic),
        null,
        null);
}
