using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment;

/// <summary>When a deal or an account is created or changes, its links to targets are worked out again.</summary>
/// <remarks>Winning and losing a deal change its state, so they arrive as an Update; <see cref="DealClosedPlugin"/> is there for versions where they do not.</remarks>
[CrmPluginRegistration("Create", "opportunity", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.RelinkPlugin: Create of opportunity", 10, IsolationModeEnum.Sandbox,
    Id = "ab3ab00d-0c6e-5d79-ada2-241f3903c894")]
[CrmPluginRegistration("Update", "opportunity", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, FilteringColumns.OpportunityLinks, "CoachingExtensions.Alignment.RelinkPlugin: Update of opportunity", 10, IsolationModeEnum.Sandbox,
    Id = "00f22d62-06e4-56fe-8b92-2c2201ff7994", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = FilteringColumns.DealBefore)]
[CrmPluginRegistration("Delete", "opportunity", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.RelinkPlugin: Delete of opportunity", 10, IsolationModeEnum.Sandbox,
    Id = "af063043-11e4-552d-a8d7-5ab7a54d6464", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = FilteringColumns.DealBefore)]
[CrmPluginRegistration("Create", "account", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.RelinkPlugin: Create of account", 10, IsolationModeEnum.Sandbox,
    Id = "6091346b-c9d0-514b-9653-73b1cab37eb5")]
[CrmPluginRegistration("Update", "account", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, FilteringColumns.AccountLinks, "CoachingExtensions.Alignment.RelinkPlugin: Update of account", 10, IsolationModeEnum.Sandbox,
    Id = "75405b25-f772-51d4-a7ec-63e126d588e9", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = AccountRow.OriginatingLeadId)]
[CrmPluginRegistration("Create", "lead", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.RelinkPlugin: Create of lead", 10, IsolationModeEnum.Sandbox,
    Id = "c35f4b33-b91d-5f16-aa94-0f7fa007dcd9")]
[CrmPluginRegistration("Update", "lead", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, FilteringColumns.Lead, "CoachingExtensions.Alignment.RelinkPlugin: Update of lead", 10, IsolationModeEnum.Sandbox,
    Id = "15e3c8cf-1aeb-5a73-a91c-9f5218423fc1")]
[CrmPluginRegistration("Update", "contact", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, FilteringColumns.Contact, "CoachingExtensions.Alignment.RelinkPlugin: Update of contact", 10, IsolationModeEnum.Sandbox,
    Id = "95b7f02b-0555-57f9-8f67-093fdab5137f")]
public sealed class RelinkPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        var alignment = step.Alignment();
        if (SegmentTables.AimedAt(step.Row) is { } record) alignment.Relink(record, Before(step));
        foreach (var other in LeadingElsewhere(step).Distinct()) alignment.Around(other);
    }

    /// <summary>The deal before this operation; null when the operation has no earlier image.</summary>
    private static DealBefore? Before(Step step) => step.Before is not { } before || step.Row.Table != Opportunity.EntityLogicalName ? null : new DealBefore(
        [.. Customers.Of(before).Concat(AccountOfContact(step, before)).Except(step.Going).Distinct()],
        before.Choice(OpportunityRow.StateCode) == (int)opportunity_statecode.Open,
        before.Date(OpportunityRow.ActualCloseDate)?.Date);

    private static IEnumerable<Guid> AccountOfContact(Step step, Entity before) => Customers.ContactOf(before) is not { } contact ? [] : Customers.OfContacts(
        step.System.Run($"""
            <fetch><entity name="{Contact.EntityLogicalName}">
              {Fetch.Columns(ContactRow.ParentCustomerId)}
              <filter><condition attribute="{ContactRow.ContactId}" operator="eq" value="{contact}" /></filter>
            </entity></fetch>
            """),
        "");

    /// <summary>Records that lead on to others than before: what is about them is about those.</summary>
    private static IEnumerable<RecordReference> LeadingElsewhere(Step step)
    {
        if (step.Row.Table == Contact.EntityLogicalName || (step.Row.Table == Lead.EntityLogicalName && step.Is("Update") && step.Sends(LeadRow.StateCode))) yield return step.Row;
        if (step.Row.Table is not (Opportunity.EntityLogicalName or Account.EntityLogicalName)) yield break;

        var sent = step.Is("Delete") ? null : step.Target.Id(OpportunityRow.OriginatingLeadId);
        var before = step.Before?.Id(OpportunityRow.OriginatingLeadId);
        if (sent is { } came) yield return new RecordReference(Lead.EntityLogicalName, came);
        if (before is { } left && (step.Is("Delete") || step.Target.Contains(OpportunityRow.OriginatingLeadId)) && !step.Going.Contains(left)) yield return new RecordReference(Lead.EntityLogicalName, left);
    }
}
