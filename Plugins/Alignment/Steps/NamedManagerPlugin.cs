using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>When a plan names a manager, or another one, or changes hands, who is named can read it, and nobody who no longer is.</summary>
[CrmPluginRegistration("Create", "coach_alignmentplan", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Alignment.NamedManagerPlugin: Create of coach_alignmentplan", 20, IsolationModeEnum.Sandbox,
    Id = "0e9a70bb-49d8-5f4d-9aba-a1df45b5e6a4")]
[CrmPluginRegistration("Update", "coach_alignmentplan", StageEnum.PostOperation, ExecutionModeEnum.Synchronous, FilteringColumns.Readers, "CoachingExtensions.Alignment.NamedManagerPlugin: Update of coach_alignmentplan", 10, IsolationModeEnum.Sandbox,
    Id = "f3d912b7-81e2-5058-b17b-5bfb6f6a2b28", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before", Image1Attributes = FilteringColumns.Readers)]
public sealed class NamedManagerPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step) => NamedManager.Follow(step);
}
