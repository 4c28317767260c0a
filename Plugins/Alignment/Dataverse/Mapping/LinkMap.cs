using CoachingExtensions.Platform;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Reads links, whether they are the row or joined to it.</summary>
internal static class LinkMap
{
    public static readonly IReadOnlyList<string> Columns =
    [
        LinkRow.coach_targetlinkid, LinkRow.coach_targetid, LinkRow.coach_opportunityid, LinkRow.coach_accountid, LinkRow.coach_leadid,
        LinkRow.coach_kind, LinkRow.coach_from, LinkRow.coach_to,
    ];

    public static TargetLink Of(Entity row, string prefix = "") => new(
        row.Id(prefix + LinkRow.coach_targetlinkid) ?? row.Id,
        row.Id(prefix + LinkRow.coach_targetid) ?? Guid.Empty,
        row.Id(prefix + LinkRow.coach_opportunityid),
        row.Id(prefix + LinkRow.coach_accountid),
        (LinkKind)(row.Choice(prefix + LinkRow.coach_kind) ?? (int)LinkKind.Automatic),
        row.Date(prefix + LinkRow.coach_from),
        row.Date(prefix + LinkRow.coach_to))
    {
        LeadId = row.Id(prefix + LinkRow.coach_leadid),
    };
}
