using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Rhythm.Dataverse;

/// <summary>Reviews and their deals as rows: what is read of them, and what it means.</summary>
internal static class ReviewRows
{
    public static readonly IReadOnlyList<string> Columns =
    [
        ReviewRow.coach_pipelinereviewid, ReviewRow.coach_name, ReviewRow.coach_managerid, ReviewRow.coach_repid, ReviewRow.coach_date, ReviewRow.coach_templateid,
        ReviewRow.statuscode, ReviewRow.CreatedOn,
    ];

    public static readonly IReadOnlyList<string> ItemColumns =
    [
        ReviewItemRow.coach_name, ReviewItemRow.coach_opportunityid, ReviewItemRow.coach_repid, ReviewItemRow.coach_reasons, ReviewItemRow.coach_estimatedvalue,
        ReviewItemRow.coach_estimatedclosedate, ReviewItemRow.coach_stage, ReviewItemRow.coach_stagename, ReviewItemRow.coach_conversationid, ReviewItemRow.CreatedOn,
    ];

    public static Review Of(Entity row, string prefix = "") => new(
        row.Id(prefix + ReviewRow.coach_pipelinereviewid) ?? row.Id,
        row.Text(prefix + ReviewRow.coach_name) ?? "",
        row.Id(prefix + ReviewRow.coach_managerid) ?? Guid.Empty,
        row.Choice(prefix + ReviewRow.statuscode) == (int)coach_pipelinereview_statuscode.Running)
    {
        ManagerName = row.Name(prefix + ReviewRow.coach_managerid) ?? "",
        RepId = row.Id(prefix + ReviewRow.coach_repid),
        RepName = row.Name(prefix + ReviewRow.coach_repid),
        Date = row.Date(prefix + ReviewRow.coach_date),
        StartedOn = row.Date(prefix + ReviewRow.CreatedOn) ?? default,
        TemplateId = row.Id(prefix + ReviewRow.coach_templateid),
    };

    public static ReviewItem ItemOf(Entity row) => new(row.Id, Of(row, "review."), row.Text(ReviewItemRow.coach_name) ?? "")
    {
        DealId = row.Id(ReviewItemRow.coach_opportunityid),
        RepId = row.Id(ReviewItemRow.coach_repid),
        Reasons = ReviewReasons.Read(row.Text(ReviewItemRow.coach_reasons)),
        Stood = StoodOf(row),
        ConversationId = row.Id(ReviewItemRow.coach_conversationid),
        Talk = (ConversationState?)row.Choice($"talk.{ConversationRow.StateCode}"),
    };

    public static DealSnapshot StoodOf(Entity row) => new(
        row.Number(ReviewItemRow.coach_estimatedvalue), row.Date(ReviewItemRow.coach_estimatedclosedate), row.Choice(ReviewItemRow.coach_stage), row.Text(ReviewItemRow.coach_stagename))
    {
        On = row.Date(ReviewItemRow.CreatedOn) ?? default,
    };
}
