using CoachingExtensions.Conversations.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>The two a point is between read it, unless it is private. One that is ticked off in a talk that is over was discussed there.</summary>
[CrmPluginRegistration("Create", "coach_agendaitem", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.ShareAgendaPointPlugin: Create of coach_agendaitem", 20, IsolationModeEnum.Sandbox,
    Id = "4a50282c-142f-5a5f-82f1-dab7e55714b4")]
[CrmPluginRegistration("Update", "coach_agendaitem", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, AgendaItemRow.coach_private + "," + AgendaItemRow.coach_repid + "," + AgendaItemRow.coach_managerid + "," + AgendaItemRow.OwnerId + "," + AgendaItemRow.coach_conversationid, "CoachingExtensions.Conversations.ShareAgendaPointPlugin: Update of coach_agendaitem", 20, IsolationModeEnum.Sandbox,
    Id = "e2d8d357-2602-54de-89ea-4e5e75145adc", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = AgendaItemRow.coach_private + "," + AgendaItemRow.coach_repid + "," + AgendaItemRow.coach_managerid + "," + AgendaItemRow.OwnerId)]
public sealed class ShareAgendaPointPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        var shares = new PointShares(step);
        if (step.Is("Create"))
        {
            shares.Begin();
            return;
        }

        shares.Change();
        new PointFollowUp(step).DiscussLate();
    }
}
