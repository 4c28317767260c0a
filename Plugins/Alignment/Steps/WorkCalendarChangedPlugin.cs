using CoachingExtensions.Alignment.Dataverse;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>When a calendar works other days of the week, its open plans follow, after the commit because there can be many.</summary>
[CrmPluginRegistration("Update", "coach_workcalendar", StageEnum.PostOperation, ExecutionModeEnum.Asynchronous, FilteringColumns.WorkCalendar, "CoachingExtensions.Alignment.WorkCalendarChangedPlugin: Update of coach_workcalendar", 10, IsolationModeEnum.Sandbox,
    Id = "7661d61d-1368-5322-a6d4-479e32e1e41d", DeleteAsyncOperation = true)]
public sealed class WorkCalendarChangedPlugin : PluginStep
{
    /// <inheritdoc />
    private protected override void Run(Step step) => step.Alignment().CalendarChanged(step.Row.Id);
}
