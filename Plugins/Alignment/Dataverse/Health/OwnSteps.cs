using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>The steps of the solution, and which of them do not run.</summary>
internal sealed class OwnSteps(IReadOnlyDictionary<Guid, bool> isOn)
{
    public static OwnSteps Read(IOrganizationService system) => new(system.RunAll(Fetch.Template($"""
        <fetch><entity name="{SdkMessageProcessingStep.EntityLogicalName}">
          {Fetch.Columns(StepRow.StateCode)}
          <order attribute="{StepRow.SdkMessageProcessingStepId}" />
          <filter>{Fetch.In(StepRow.SdkMessageProcessingStepId, RegisteredStep.All.Select(step => step.Id))}</filter>
        </entity></fetch>
        """)).ToDictionary(row => row.Id, row => row.Choice(StepRow.StateCode) != (int)sdkmessageprocessingstep_statecode.Disabled));

    public HealthFinding Finding()
    {
        List<HealthRecord> idle =
        [
            .. RegisteredStep.All.Where(step => !Runs(step.Id))
                .Select(step => new HealthRecord { Name = step.Name, Note = isOn.ContainsKey(step.Id) ? "off" : "gone" }),
        ];
        return Few.Of("steps", State.WrongIf(idle.Count > 0), idle);
    }

    private bool Runs(Guid id) => isOn.TryGetValue(id, out var on) && on;
}
