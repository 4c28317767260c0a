using CoachingExtensions.Platform;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>A score as a row.</summary>
internal static class ScoreRows
{
    public static readonly string[] Columns =
    [
        ScoreRow.OwnerId, ScoreRow.coach_attemptid, ScoreRow.coach_conversationid, ScoreRow.coach_skillid, ScoreRow.coach_value, ScoreRow.coach_text, ScoreRow.coach_issecond, ScoreRow.coach_on,
    ];

    public static CoachScore Of(Entity row) => new(
        row.Id, row.Id(ScoreRow.OwnerId) ?? Guid.Empty, row.Choice(ScoreRow.coach_value) ?? 0, row.Text(ScoreRow.coach_text), row.Value(ScoreRow.coach_issecond) is true);
}
