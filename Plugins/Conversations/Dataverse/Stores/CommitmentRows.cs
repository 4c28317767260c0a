using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>Commitments as tasks: what is read of them, and what it means.</summary>
internal static class CommitmentRows
{
    public static readonly IReadOnlyList<string> Columns =
    [
        TaskRow.Subject, TaskRow.coach_conversationid, TaskRow.coach_due, TaskRow.ScheduledEnd, TaskRow.StateCode, TaskRow.ActualEnd, TaskRow.OwnerId, TaskRow.CreatedOn, TaskRow.Description,
    ];

    /// <summary>Reads the zone along that whoever promised lives in.</summary>
    public static FetchText Zone => TimeZones.Beside(TaskRow.OwnerId);

    public static Commitment Of(Entity row) => new(
        row.Id,
        row.Text(TaskRow.Subject) ?? "",
        row.Id(TaskRow.coach_conversationid) ?? Guid.Empty,
        // A task that became a commitment before it had a day of its own has only its instant.
        row.Date(TaskRow.coach_due) ?? CommitmentDay.OfInstant(row.Date(TaskRow.ScheduledEnd), TimeZones.Of(row)).Day)
    {
        OwnerId = row.Id(TaskRow.OwnerId),
        OwnerName = row.Name(TaskRow.OwnerId) ?? "",
        Zone = TimeZones.Of(row),
        IsDone = row.Choice(TaskRow.StateCode) == (int)task_statecode.Completed,
        IsGivenUp = row.Choice(TaskRow.StateCode) == (int)task_statecode.Canceled,
        Words = row.Text(TaskRow.Description),
        EndedOn = row.Date(TaskRow.ActualEnd),
        MadeOn = row.Date(TaskRow.CreatedOn) ?? default,
        Version = row.RowVersion,
    };
}
