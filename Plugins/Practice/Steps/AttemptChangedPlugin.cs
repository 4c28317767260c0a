using CoachingExtensions.Platform;
using CoachingExtensions.Practice.Dataverse;

namespace CoachingExtensions.Practice;

/// <summary>How ready somebody is follows from the attempts, in the same transaction.</summary>
[CrmPluginRegistration("Create", "coach_attempt", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Practice.AttemptChangedPlugin: Create of coach_attempt", 20, IsolationModeEnum.Sandbox,
    Id = "45908611-66e2-52b6-94c0-c6556aa78baf")]
[CrmPluginRegistration("Update", "coach_attempt", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, AttemptRow.coach_score + "," + AttemptRow.coach_partnerid, "CoachingExtensions.Practice.AttemptChangedPlugin: Update of coach_attempt", 20, IsolationModeEnum.Sandbox,
    Id = "7f25b556-41a1-5e59-b513-326da283bd9c", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = AttemptRow.OwnerId + "," + AttemptRow.coach_skillid + "," + AttemptRow.coach_partnerid)]
[CrmPluginRegistration("Delete", "coach_attempt", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Practice.AttemptChangedPlugin: Delete of coach_attempt", 20, IsolationModeEnum.Sandbox,
    Id = "232844d6-b537-5e35-98b6-2bb9a775ac47", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = AttemptRow.OwnerId + "," + AttemptRow.coach_skillid)]
public sealed class AttemptChangedPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        if (!step.Is("Update") || step.Sends(AttemptRow.coach_score)) step.FollowAttempt();
        if (step.Is("Create") || (step.Is("Update") && step.Sends(AttemptRow.coach_partnerid))) new AttemptFollowUp(step).LetCoachesIn();
    }
}
