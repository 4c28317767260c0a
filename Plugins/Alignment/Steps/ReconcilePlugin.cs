using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Alignment;

/// <summary>When something that may count changes or goes, the ledger is compared with it.</summary>
/// <remarks>Winning and losing a deal change its state, so they arrive as an Update; <see cref="DealClosedPlugin"/> is there for versions where they do not.</remarks>
[CrmPluginRegistration("Create", "phonecall", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.ReconcilePlugin: Create of phonecall", 20, IsolationModeEnum.Sandbox,
    Id = "a552e123-6e63-55bb-99fb-406d97f325d6")]
[CrmPluginRegistration("Update", "phonecall", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, FilteringColumns.PhoneCall, "CoachingExtensions.Alignment.ReconcilePlugin: Update of phonecall", 20, IsolationModeEnum.Sandbox,
    Id = "3b97e510-37b9-5b14-b13a-9d121dc4193e", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = FilteringColumns.ActivityBefore)]
[CrmPluginRegistration("Delete", "phonecall", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.ReconcilePlugin: Delete of phonecall", 20, IsolationModeEnum.Sandbox,
    Id = "5118533f-6b58-5a53-8311-f2b390b28d17")]
[CrmPluginRegistration("Create", "appointment", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.ReconcilePlugin: Create of appointment", 20, IsolationModeEnum.Sandbox,
    Id = "dcc2a64b-d6a5-5366-88c0-781975eaf760")]
[CrmPluginRegistration("Update", "appointment", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, FilteringColumns.Appointment, "CoachingExtensions.Alignment.ReconcilePlugin: Update of appointment", 20, IsolationModeEnum.Sandbox,
    Id = "65e8abb2-9f2b-5145-a7c7-81529670e1e3", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = FilteringColumns.ActivityBefore)]
[CrmPluginRegistration("Delete", "appointment", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.ReconcilePlugin: Delete of appointment", 20, IsolationModeEnum.Sandbox,
    Id = "2f585635-063b-59e1-ad26-77c9d3a4fd7e")]
[CrmPluginRegistration("Create", "task", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.ReconcilePlugin: Create of task", 20, IsolationModeEnum.Sandbox,
    Id = "c8c24e0c-02af-5c30-9d0a-fabe4445b373")]
[CrmPluginRegistration("Update", "task", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, FilteringColumns.Activity, "CoachingExtensions.Alignment.ReconcilePlugin: Update of task", 20, IsolationModeEnum.Sandbox,
    Id = "86d73fca-4055-5e90-8fe5-50d18b283a88", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = FilteringColumns.ActivityBefore)]
[CrmPluginRegistration("Delete", "task", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.ReconcilePlugin: Delete of task", 20, IsolationModeEnum.Sandbox,
    Id = "439593a3-b15b-5ac4-ad8f-ea9ef71ed01b")]
[CrmPluginRegistration("Create", "email", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.ReconcilePlugin: Create of email", 20, IsolationModeEnum.Sandbox,
    Id = "2904a6ff-2065-591b-b709-609163be9446")]
[CrmPluginRegistration("Update", "email", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, FilteringColumns.Email, "CoachingExtensions.Alignment.ReconcilePlugin: Update of email", 20, IsolationModeEnum.Sandbox,
    Id = "b327cf22-6926-53f9-944d-8baad7bfabf3", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = FilteringColumns.ActivityBefore)]
[CrmPluginRegistration("Delete", "email", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.ReconcilePlugin: Delete of email", 20, IsolationModeEnum.Sandbox,
    Id = "867c9e64-c04c-5d1f-9ddd-a6f3dc8d611e")]
[CrmPluginRegistration("Create", "letter", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.ReconcilePlugin: Create of letter", 20, IsolationModeEnum.Sandbox,
    Id = "3c34fb79-a929-5244-b446-a83a265a4f36")]
[CrmPluginRegistration("Update", "letter", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, FilteringColumns.Letter, "CoachingExtensions.Alignment.ReconcilePlugin: Update of letter", 20, IsolationModeEnum.Sandbox,
    Id = "1e38b76b-de17-50c8-a516-1ebd8dc5a17f", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = FilteringColumns.ActivityBefore)]
[CrmPluginRegistration("Delete", "letter", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.ReconcilePlugin: Delete of letter", 20, IsolationModeEnum.Sandbox,
    Id = "2d5df4de-709b-570d-a520-1f394ab7d94b")]
[CrmPluginRegistration("Create", "coach_conversation", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.ReconcilePlugin: Create of coach_conversation", 20, IsolationModeEnum.Sandbox,
    Id = "6e9c7aed-f37b-5c97-9da7-a8994dc73244")]
[CrmPluginRegistration("Update", "coach_conversation", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, FilteringColumns.Conversation, "CoachingExtensions.Alignment.ReconcilePlugin: Update of coach_conversation", 20, IsolationModeEnum.Sandbox,
    Id = "9c80c9e7-1709-5f3e-83f1-294c8424ac02", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = FilteringColumns.ActivityBefore)]
[CrmPluginRegistration("Delete", "coach_conversation", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.ReconcilePlugin: Delete of coach_conversation", 20, IsolationModeEnum.Sandbox,
    Id = "b3bf7313-d852-51e6-aaca-57b0d24ce82c")]
[CrmPluginRegistration("Create", "opportunity", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.ReconcilePlugin: Create of opportunity", 20, IsolationModeEnum.Sandbox,
    Id = "0e138d1a-5e03-5125-8dbe-655a5ec014f1")]
[CrmPluginRegistration("Update", "opportunity", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, FilteringColumns.Opportunity, "CoachingExtensions.Alignment.ReconcilePlugin: Update of opportunity", 20, IsolationModeEnum.Sandbox,
    Id = "fa4b5fab-3bf8-51ed-9d86-ebc7833888ed", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = FilteringColumns.OpportunityBefore)]
[CrmPluginRegistration("Delete", "opportunity", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.ReconcilePlugin: Delete of opportunity", 20, IsolationModeEnum.Sandbox,
    Id = "8bea2155-93b7-59b1-9f2a-7b52706be916")]
[CrmPluginRegistration("Create", "account", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.ReconcilePlugin: Create of account", 20, IsolationModeEnum.Sandbox,
    Id = "958ee330-4eef-53ac-82e7-cc76cfecb401")]
[CrmPluginRegistration("Update", "account", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, FilteringColumns.Account, "CoachingExtensions.Alignment.ReconcilePlugin: Update of account", 20, IsolationModeEnum.Sandbox,
    Id = "12724f36-bb6e-550e-ba47-3510a796e101")]
[CrmPluginRegistration("Delete", "account", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.ReconcilePlugin: Delete of account", 20, IsolationModeEnum.Sandbox,
    Id = "f1d08061-7dcc-5db3-8b11-19c933250148")]
[CrmPluginRegistration("Create", "lead", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.ReconcilePlugin: Create of lead", 20, IsolationModeEnum.Sandbox,
    Id = "62df2ccf-c20a-5fce-9017-de3e6e528693")]
[CrmPluginRegistration("Update", "lead", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, FilteringColumns.Lead, "CoachingExtensions.Alignment.ReconcilePlugin: Update of lead", 20, IsolationModeEnum.Sandbox,
    Id = "d1f36846-0620-5d43-9892-2d638c13ac9b")]
[CrmPluginRegistration("Delete", "lead", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.ReconcilePlugin: Delete of lead", 20, IsolationModeEnum.Sandbox,
    Id = "30e0acf4-7291-50e3-914d-20b99b15c5b5")]
public sealed class ReconcilePlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        var handovers = new Handovers(step);
        var isTheirsAgain = false;
        switch (handovers.Move())
        {
            case CreditMove.HandOver:
                handovers.HandOver();
                // Who is credited stays so, and with it all that counts. A deal's links, though, were worked out before that was noted.
                if (step.Row.Table != Opportunity.EntityLogicalName) return;
                break;
            case CreditMove.TakeBack:
                isTheirsAgain = handovers.TakeBack();
                break;
        }

        if (step.Is("Delete")) handovers.Forget();
        step.Alignment().Reconcile(step.Row, ChangeOf(step, handovers, isTheirsAgain));
    }

    /// <param name="step">What happens.</param>
    /// <param name="handovers">Who is credited besides.</param>
    /// <param name="isTheirsAgain">Whether it goes back from who was credited to who has it.</param>
    private static RowChange ChangeOf(Step step, Handovers handovers, bool isTheirsAgain) =>
        step.Is("Create") ? RowChange.Made
        : step.Is("Delete") ? RowChange.Gone
        : new RowChange(IsGone: false, handovers.MayBeCredited, isTheirsAgain || step.Sends(FilteringColumns.People));
}
