using CoachingExtensions.Platform;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Reads contributions, whether they are the row or joined to it.</summary>
internal static class LedgerMap
{
    public static readonly IReadOnlyList<string> Columns =
    [
        ContributionRow.coach_contributionid, ContributionRow.coach_targetid, ContributionRow.coach_sourcetable, ContributionRow.coach_sourceid,
        ContributionRow.coach_exactvalue, ContributionRow.coach_date, ContributionRow.coach_opportunityid, ContributionRow.coach_accountid, ContributionRow.OwnerId,
        ContributionRow.coach_leadid, ContributionRow.coach_share, ContributionRow.coach_distinctkey,
    ];

    public static LedgerEntry Of(Entity row, string prefix = "") => new(
        row.Id(prefix + ContributionRow.coach_contributionid) ?? row.Id,
        new Contribution(
            row.Id(prefix + ContributionRow.coach_targetid) ?? row.Id,
            row.Id(prefix + ContributionRow.OwnerId) ?? Guid.Empty,
            new RecordReference(
                row.Text(prefix + ContributionRow.coach_sourcetable) ?? "",
                Guid.TryParse(row.Text(prefix + ContributionRow.coach_sourceid), out var source) ? source : Guid.Empty),
            row.Number(prefix + ContributionRow.coach_exactvalue) ?? 0,
            row.Date(prefix + ContributionRow.coach_date)?.Date ?? DateTime.MinValue,
            row.Id(prefix + ContributionRow.coach_opportunityid),
            row.Id(prefix + ContributionRow.coach_accountid))
        {
            LeadId = row.Id(prefix + ContributionRow.coach_leadid),
            Share = row.Number(prefix + ContributionRow.coach_share) ?? Credits.All,
            Alike = row.Text(prefix + ContributionRow.coach_distinctkey) ?? "",
        });
}
