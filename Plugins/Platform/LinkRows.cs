using CoachingExtensions.Alignment;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>Links as a step sees them.</summary>
internal static class LinkRows
{
    public static void ClearDatesWhenSetByHand(Step step)
    {
        var kind = step.Target.GetAttributeValue<OptionSetValue>(LinkRow.coach_kind)?.Value;
        if (kind is not ((int)LinkKind.Manual or (int)LinkKind.Excluded)) return;

        step.Target[LinkRow.coach_from] = null;
        step.Target[LinkRow.coach_to] = null;
    }

    public static TargetLink? Before(Step step) => step.Before is { } image ? Of(image, step) : null;

    /// <summary>What was sent, over what was there; nothing after a removal.</summary>
    public static TargetLink? After(Step step)
    {
        if (step.Is("Delete")) return null;

        var row = new Entity(coach_targetlink.EntityLogicalName, step.Row.Id);
        foreach (var column in (step.Before?.Attributes ?? []).Concat(step.Target.Attributes)) row[column.Key] = column.Value;
        return Of(row, step);
    }

    private static TargetLink Of(Entity row, Step step) => new(
        step.Row.Id,
        row.Id(LinkRow.coach_targetid) ?? Guid.Empty,
        row.Id(LinkRow.coach_opportunityid),
        row.Id(LinkRow.coach_accountid),
        (LinkKind)(row.Choice(LinkRow.coach_kind) ?? (int)LinkKind.Automatic),
        null,
        null);
}
