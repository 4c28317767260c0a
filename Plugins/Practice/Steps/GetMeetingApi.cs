using CoachingExtensions.Platform;

namespace CoachingExtensions.Practice;

/// <summary>A meeting as it is rehearsed and debriefed: the deal, the plan, the objections to expect, and what came of it.</summary>
[CrmPluginRegistration("coach_GetMeeting")]
public sealed class GetMeetingApi : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step) => step.Answer("Meeting", step.Meeting(step.Id("AppointmentId")));
}
