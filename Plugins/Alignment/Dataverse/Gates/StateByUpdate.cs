using CoachingExtensions.Platform;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>The old messages name a state and a status, and no row: they are done as the update they stand for, with all that is asked of one and follows from it.</summary>
internal static class StateByUpdate
{
    public static void Do(Step step)
    {
        var row = (EntityReference)step.Context.InputParameters["EntityMoniker"];
        var change = new Entity(row.LogicalName, row.Id) { [ActivityRow.StateCode] = step.Context.InputParameters["State"] };
        if (step.Context.InputParameters.TryGetValue("Status", out var status) && status is OptionSetValue { Value: >= 0 }) change[ActivityRow.StatusCode] = status;
        step.Caller.Update(change);
    }
}
