using CoachingExtensions.Conversations.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>Whoever writes a point, in whatever way, the same is checked and filled in before.</summary>
[CrmPluginRegistration("Create", "coach_agendaitem", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.CheckAgendaPointPlugin: Create of coach_agendaitem (before)", 20, IsolationModeEnum.Sandbox,
    Id = "33da75fe-3cb5-5b9d-a647-ce021c5bdf49")]
[CrmPluginRegistration("Update", "coach_agendaitem", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.CheckAgendaPointPlugin: Update of coach_agendaitem (before)", 20, IsolationModeEnum.Sandbox,
    Id = "7a146e37-5806-5918-a52e-bf4cda809255")]
[CrmPluginRegistration("Delete", "coach_agendaitem", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.CheckAgendaPointPlugin: Delete of coach_agendaitem (before)", 20, IsolationModeEnum.Sandbox,
    Id = "b08d9c73-2302-504e-b896-8e98589b8537")]
[CrmPluginRegistration("Assign", "coach_agendaitem", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.CheckAgendaPointPlugin: Assign of coach_agendaitem (before)", 20, IsolationModeEnum.Sandbox,
    Id = "dad5902e-de90-574d-9e0e-82b0f5742e2c")]
[CrmPluginRegistration("SetState", "coach_agendaitem", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.CheckAgendaPointPlugin: SetState of coach_agendaitem (before)", 20, IsolationModeEnum.Sandbox,
    Id = "db5f2b5c-d1dd-5d6f-99fe-e1ecaf6e0953")]
[CrmPluginRegistration("SetStateDynamicEntity", "coach_agendaitem", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.CheckAgendaPointPlugin: SetStateDynamicEntity of coach_agendaitem (before)", 20, IsolationModeEnum.Sandbox,
    Id = "1f2fcaa2-1f89-5061-8894-7ea40a0f423d")]
[CrmPluginRegistration("GrantAccess", "coach_agendaitem", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.CheckAgendaPointPlugin: GrantAccess of coach_agendaitem (before)", 20, IsolationModeEnum.Sandbox,
    Id = "4047ea0b-0504-5944-892b-7806594895fa")]
[CrmPluginRegistration("ModifyAccess", "coach_agendaitem", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.CheckAgendaPointPlugin: ModifyAccess of coach_agendaitem (before)", 20, IsolationModeEnum.Sandbox,
    Id = "9bfaf566-7aa4-5277-9998-dc11a57211d4")]
[CrmPluginRegistration("RevokeAccess", "coach_agendaitem", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.CheckAgendaPointPlugin: RevokeAccess of coach_agendaitem (before)", 20, IsolationModeEnum.Sandbox,
    Id = "f3334d15-639e-5f4c-961c-bac426886d25")]
public sealed class CheckAgendaPointPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        var gate = new PointGate(step);
        switch (step.Context.MessageName)
        {
            case "Create": gate.DemandCreatable(); break;
            case "Delete": gate.DemandDeletable(); break;
            case "GrantAccess" or "ModifyAccess" or "RevokeAccess": gate.DemandProduct(); break;
            default: gate.DemandChangeable(); break;
        }
    }
}
