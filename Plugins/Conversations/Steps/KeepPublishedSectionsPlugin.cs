using CoachingExtensions.Conversations.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>The sections of a published template are fixed: the next version can ask something else.</summary>
[CrmPluginRegistration("Create", "coach_templatesection", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.KeepPublishedSectionsPlugin: Create of coach_templatesection (before)", 10, IsolationModeEnum.Sandbox,
    Id = "d2e7c94d-aeeb-5dff-82f0-20372799e0b9")]
[CrmPluginRegistration("Update", "coach_templatesection", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.KeepPublishedSectionsPlugin: Update of coach_templatesection (before)", 10, IsolationModeEnum.Sandbox,
    Id = "41dd7892-214d-5255-80f6-05fa0e80885e", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = SectionRow.coach_name + "," + SectionRow.coach_help + "," + SectionRow.coach_order + "," + SectionRow.coach_templateid + "," + SectionRow.statecode + "," + SectionRow.statuscode)]
[CrmPluginRegistration("Delete", "coach_templatesection", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.KeepPublishedSectionsPlugin: Delete of coach_templatesection (before)", 10, IsolationModeEnum.Sandbox,
    Id = "18b6d331-b1b9-5c7e-9334-909b95e66b72", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = SectionRow.coach_templateid)]
[CrmPluginRegistration("SetState", "coach_templatesection", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.KeepPublishedSectionsPlugin: SetState of coach_templatesection (before)", 10, IsolationModeEnum.Sandbox,
    Id = "5d1e2080-cff8-56d3-92e3-2e634e40d0df", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = SectionRow.coach_templateid + "," + SectionRow.statecode + "," + SectionRow.statuscode)]
[CrmPluginRegistration("SetStateDynamicEntity", "coach_templatesection", StageEnum.PreOperation, ExecutionModeEnum.Synchronous, "", "CoachingExtensions.Conversations.KeepPublishedSectionsPlugin: SetStateDynamicEntity of coach_templatesection (before)", 10, IsolationModeEnum.Sandbox,
    Id = "82421dd5-e08c-5e61-8cc0-477cce2ddc1f", Image1Type = ImageTypeEnum.PreImage, Image1Name = "before",
    Image1Attributes = SectionRow.coach_templateid + "," + SectionRow.statecode + "," + SectionRow.statuscode)]
public sealed class KeepPublishedSectionsPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step)
    {
        PublishedTemplate.DemandUnpublishedSection(step);
    }
}
