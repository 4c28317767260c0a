using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// The tables whose rows keep who did them when they get a new owner along with another row: a step of <see cref="ReconcilePlugin"/>
/// runs on their updates, and knows the row as it was. Somebody may have registered one on a table of their own (docs/metrics.md).
/// </summary>
internal static class NotedHandovers
{
    private const string FilteredTable = $"filtered.{MessageFilterRow.PrimaryObjectTypeCode}";

    public static IReadOnlyCollection<string> Tables(IOrganizationService system) => [.. system.RunAll(Fetch.Template($"""
        <fetch><entity name="{SdkMessageProcessingStep.EntityLogicalName}">
          {Fetch.Columns(StepRow.SdkMessageProcessingStepId)}
          <order attribute="{StepRow.SdkMessageProcessingStepId}" />
          <filter><condition attribute="{StepRow.StateCode}" operator="eq" value="{(int)sdkmessageprocessingstep_statecode.Enabled}" /></filter>
          <link-entity name="{PluginType.EntityLogicalName}" from="{PluginTypeRow.PluginTypeId}" to="{StepRow.PluginTypeId}">
            <filter><condition attribute="{PluginTypeRow.TypeName}" operator="eq" value="{typeof(ReconcilePlugin).FullName}" /></filter>
          </link-entity>
          <link-entity name="{SdkMessage.EntityLogicalName}" from="{MessageRow.SdkMessageId}" to="{StepRow.SdkMessageId}">
            <filter><condition attribute="{MessageRow.Name}" operator="eq" value="Update" /></filter>
          </link-entity>
          <link-entity name="{SdkMessageFilter.EntityLogicalName}" from="{MessageFilterRow.SdkMessageFilterId}" to="{StepRow.SdkMessageFilterId}" alias="filtered">
            {Fetch.Columns(MessageFilterRow.PrimaryObjectTypeCode)}
          </link-entity>
          <link-entity name="{SdkMessageProcessingStepImage.EntityLogicalName}" from="{StepImageRow.SdkMessageProcessingStepId}" to="{StepRow.SdkMessageProcessingStepId}">
            <filter><condition attribute="{StepImageRow.EntityAlias}" operator="eq" value="before" /></filter>
          </link-entity>
        </entity></fetch>
        """)).Select(row => row.Text(FilteredTable)).OfType<string>().Distinct()];
}
