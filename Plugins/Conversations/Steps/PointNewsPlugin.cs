using CoachingExtensions.Conversations.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>A manager is told of the points that reps raise, and no longer than they wait.</summary>
[CrmPluginRegistration("Create", "coach_agendaitem", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.PointNewsPlugin: Create of coach_agendaitem", 30, IsolationModeEnum.Sandbox,
    Id = "9c51dd8f-5754-52b0-bfcc-e034c6c443f1")]
[CrmPluginRegistration("Update", "coach_agendaitem", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, AgendaItemRow.statecode + "," + AgendaItemRow.coach_private + "," + AgendaItemRow.coach_managerid + "," + AgendaItemRow.OwnerId, "CoachingExtensions.Conversations.PointNewsPlugin: Update of coach_agendaitem", 30, IsolationModeEnum.Sandbox,
    Id = "e30103a1-53d7-5495-84cc-cfa3d02d44c6", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = AgendaItemRow.coach_managerid)]
[CrmPluginRegistration("Delete", "coach_agendaitem", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.PointNewsPlugin: Delete of coach_agendaitem", 30, IsolationModeEnum.Sandbox,
    Id = "8477756a-66f7-501b-8def-7d8ae1daf1a8", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = AgendaItemRow.coach_managerid)]
public sealed class PointNewsPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        if (step.Is("Create")) new PointNews(step).Tell();
        else if (!IsSaidElsewhere(step)) new PointNews(step).Shorten();
    }

    /// <summary>Points that are discussed in a talk are not looked at one by one: what completes the talk does that once for all.</summary>
    private static bool IsSaidElsewhere(Step step) => step.IsOwnWork && step.Is("Update") && step.Target.Choice(AgendaItemRow.statuscode) == (int)PointState.Discussed;
}
