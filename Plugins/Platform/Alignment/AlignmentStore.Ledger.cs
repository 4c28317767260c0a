using System.Xml.Linq;
using CoachingExtensions.Alignment;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>The ledger and the figures that follow from it.</summary>
internal sealed partial class AlignmentStore
{
    private static readonly string[] EntryColumns =
    [
        ContributionRow.coach_contributionid, ContributionRow.coach_targetid, ContributionRow.coach_sourcetable, ContributionRow.coach_sourceid,
        ContributionRow.coach_value, ContributionRow.coach_date, ContributionRow.coach_opportunityid, ContributionRow.coach_accountid, ContributionRow.OwnerId,
    ];

    private const int LongestName = 200;

    /// <summary>So many sources in one condition: far below what a query may hold.</summary>
    private const int SourcesAtOnce = 500;

    public IReadOnlyList<LedgerEntry> LedgerOf(IReadOnlyCollection<Guid> targetIds, Period days) =>
        [.. Entries(targetIds, Day("ge", days.Start), Day("le", days.End))];

    public IEnumerable<LedgerEntry> LedgerOutside(IReadOnlyCollection<Guid> targetIds, Period period) => Entries(targetIds, new XElement(
        "filter",
        new XAttribute("type", "or"),
        Day("lt", period.Start),
        Day("gt", period.End),
        Fetch.Template($"""<condition attribute="{ContributionRow.coach_date}" operator="null" />""")));

    public IReadOnlyList<LedgerEntry> EntriesFor(IReadOnlyCollection<Contribution> contributions)
    {
        var found = new List<LedgerEntry>();
        var targets = contributions.Select(contribution => contribution.TargetId).Distinct().ToList();
        var sources = contributions.Select(contribution => contribution.Source.Id).Distinct().ToList();
        for (var next = 0; next < sources.Count; next += SourcesAtOnce)
        {
            found.AddRange(Entries(targets, Fetch.In(ContributionRow.coach_sourceid, sources.Skip(next).Take(SourcesAtOnce))));
        }

        return found;
    }

    public void Write(LedgerChanges changes)
    {
        foreach (var contribution in changes.Create) service.Create(RowOf(new Entity(coach_contribution.EntityLogicalName), contribution));
        foreach (var entry in changes.Update) service.Update(RowOf(new Entity(coach_contribution.EntityLogicalName, entry.Id), entry.Contribution));
        foreach (var entry in changes.Delete) service.Delete(coach_contribution.EntityLogicalName, entry.Id);
    }

    public IReadOnlyList<TargetState> StatesOf(IReadOnlyCollection<Guid> planIds, Touched touched) => planIds.Count == 0
        ? []
        : FigureQuery.Run(service, planIds, touched, now);

    public void Write(Guid targetId, Figures figures) => service.Update(new Entity(coach_target.EntityLogicalName, targetId)
    {
        [TargetRow.coach_actual] = figures.Actual,
        [TargetRow.coach_actualbymonth] = figures.ByMonth,
        [TargetRow.coach_expected] = figures.Expected,
        [TargetRow.coach_gap] = figures.Gap,
        [TargetRow.coach_attainment] = figures.Attainment,
        [TargetRow.coach_status] = new OptionSetValue((int)figures.Status),
        [TargetRow.coach_diagnosis] = new OptionSetValue((int)figures.Diagnosis),
        [TargetRow.coach_actualconversion] = figures.ActualConversion,
        [TargetRow.coach_calculatedon] = now,
    });

    private IEnumerable<LedgerEntry> Entries(IEnumerable<Guid> targetIds, params XElement[] conditions) => service.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_contribution.EntityLogicalName}">
          {Fetch.Columns(EntryColumns)}
          <order attribute="{ContributionRow.coach_contributionid}" />
          <filter>{Fetch.In(ContributionRow.coach_targetid, targetIds)}{new Fetch.Parts(conditions)}</filter>
        </entity></fetch>
        """)).Select(row => EntryOf(row, ""));

    private static XElement Day(string comparison, DateTime day) =>
        Fetch.Template($"""<condition attribute="{ContributionRow.coach_date}" operator="{comparison}" value="{day:yyyy-MM-dd}" />""");

    private static Entity RowOf(Entity row, Contribution contribution)
    {
        row[ContributionRow.coach_name] = NameOf(contribution);
        row[ContributionRow.OwnerId] = new EntityReference(SystemUser.EntityLogicalName, contribution.RepId);
        row[ContributionRow.coach_targetid] = new EntityReference(coach_target.EntityLogicalName, contribution.TargetId);
        row[ContributionRow.coach_sourcetable] = contribution.Source.Table;
        row[ContributionRow.coach_sourceid] = contribution.Source.Id.ToString();
        row[ContributionRow.coach_value] = contribution.Value;
        row[ContributionRow.coach_date] = contribution.Day;
        row[ContributionRow.coach_opportunityid] = contribution.OpportunityId is { } deal ? new EntityReference(Opportunity.EntityLogicalName, deal) : null;
        row[ContributionRow.coach_accountid] = contribution.AccountId is { } account ? new EntityReference(Account.EntityLogicalName, account) : null;
        return row;
    }

    private static string NameOf(Contribution contribution) =>
        contribution.Title.Length == 0 ? $"{contribution.Source.Table} {contribution.Day:yyyy-MM-dd}"
        : contribution.Title.Length <= LongestName ? contribution.Title
        : contribution.Title.Substring(0, LongestName);

    private static LedgerEntry EntryOf(Entity row, string prefix) => new(
        row.Id(prefix + ContributionRow.coach_contributionid) ?? row.Id,
        new Contribution(
            row.Id(prefix + ContributionRow.coach_targetid) ?? row.Id,
            row.Id(prefix + ContributionRow.OwnerId) ?? Guid.Empty,
            new RecordReference(
                row.Text(prefix + ContributionRow.coach_sourcetable) ?? "",
                Guid.TryParse(row.Text(prefix + ContributionRow.coach_sourceid), out var source) ? source : Guid.Empty),
            row.Number(prefix + ContributionRow.coach_value) ?? 0,
            row.Date(prefix + ContributionRow.coach_date)?.Date ?? DateTime.MinValue,
            row.Id(prefix + ContributionRow.coach_opportunityid),
            row.Id(prefix + ContributionRow.coach_accountid)));
}
