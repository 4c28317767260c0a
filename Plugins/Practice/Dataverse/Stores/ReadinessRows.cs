using CoachingExtensions.Platform;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>Readiness as a row.</summary>
internal static class ReadinessRows
{
    public static readonly string[] Columns =
    [
        ReadinessRow.coach_repid, ReadinessRow.coach_skillid, ReadinessRow.coach_readyat, ReadinessRow.coach_nextdue, ReadinessRow.coach_expireson, ReadinessRow.coach_streak,
        ReadinessRow.coach_lastattempton,
    ];

    public static SkillReadiness Of(Entity row) => new(
        row.Choice(ReadinessRow.coach_readyat) ?? 0,
        row.Date(ReadinessRow.coach_lastattempton) ?? default,
        row.Date(ReadinessRow.coach_nextdue) ?? default,
        row.Date(ReadinessRow.coach_expireson) ?? default,
        row.Choice(ReadinessRow.coach_streak) ?? 0);
}
