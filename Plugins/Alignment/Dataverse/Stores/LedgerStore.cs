using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>The ledger as rows of contributions.</summary>
internal sealed class LedgerStore(IOrganizationService service) : ILedger
{
    private const int LongestName = 200;

    /// <summary>A person reads two decimals; the sums are of the exact values.</summary>
    private const int DecimalsShown = 2;

    /// <summary>So many values in one condition: far below what a query may hold.</summary>
    private const int AtOnce = 500;

    public IReadOnlyList<LedgerEntry> Of(IReadOnlyCollection<Guid> targetIds, Period days) =>
        [.. Entries(targetIds, Day("ge", days.Start), Day("le", days.End))];

    public IEnumerable<LedgerEntry> Outside(IReadOnlyCollection<Guid> targetIds, Period period) => Entries(targetIds, new XElement(
        "filter",
        new XAttribute("type", "or"),
        Day("lt", period.Start),
        Day("gt", period.End),
        Fetch.Template($"""<condition attribute="{ContributionRow.coach_date}" operator="null" />""")));

    public IEnumerable<LedgerEntry> All(IReadOnlyCollection<Guid> targetIds) => Entries(targetIds);

    public IReadOnlyList<LedgerEntry> EntriesFor(IReadOnlyCollection<Contribution> contributions)
    {
        List<Guid> targets = [.. contributions.Select(contribution => contribution.TargetId).Distinct()];
        return [.. contributions.Select(contribution => contribution.Source.Id).Distinct().ToList().InParts(AtOnce)
            .SelectMany(some => Entries(targets, Fetch.In(ContributionRow.coach_sourceid, some)))];
    }

    public IReadOnlyList<LedgerEntry> Alike(IReadOnlyCollection<OneThing> things)
    {
        List<Guid> targets = [.. things.Select(thing => thing.TargetId).Distinct()];
        return [.. things.Select(thing => thing.Alike).Distinct().ToList().InParts(AtOnce)
            .SelectMany(some => Entries(targets, Fetch.In(ContributionRow.coach_distinctkey, some)))];
    }

    public void Enter(LedgerChanges changes)
    {
        foreach (var entry in changes.Delete) service.Delete(coach_contribution.EntityLogicalName, entry.Id);
        foreach (var entry in changes.Update) service.Update(RowOf(new Entity(coach_contribution.EntityLogicalName, entry.Id), entry.Contribution));
        foreach (var contribution in changes.Create) service.Create(RowOf(new Entity(coach_contribution.EntityLogicalName), contribution));
    }

    private IEnumerable<LedgerEntry> Entries(IEnumerable<Guid> targetIds, params XElement[] conditions) => service.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_contribution.EntityLogicalName}">
          {Fetch.Columns(LedgerMap.Columns)}
          <order attribute="{ContributionRow.coach_contributionid}" />
          <filter>{Fetch.In(ContributionRow.coach_targetid, targetIds)}{new Fetch.Parts(conditions)}</filter>
        </entity></fetch>
        """)).Select(row => LedgerMap.Of(row));

    private static XElement Day(string comparison, DateTime day) =>
        Fetch.Template($"""<condition attribute="{ContributionRow.coach_date}" operator="{comparison}" value="{day:yyyy-MM-dd}" />""");

    private static Entity RowOf(Entity row, Contribution contribution)
    {
        row[ContributionRow.coach_name] = NameOf(contribution);
        if (!contribution.IsRepDisabled) row[ContributionRow.OwnerId] = new EntityReference(SystemUser.EntityLogicalName, contribution.RepId);
        row[ContributionRow.coach_targetid] = new EntityReference(coach_target.EntityLogicalName, contribution.TargetId);
        row[ContributionRow.coach_sourcetable] = contribution.Source.Table;
        row[ContributionRow.coach_sourceid] = contribution.Source.Id.ToString();
        row[ContributionRow.coach_value] = Kept.Of(contribution.Value, DecimalsShown);
        row[ContributionRow.coach_exactvalue] = contribution.Value;
        row[ContributionRow.coach_date] = contribution.Day;
        row[ContributionRow.coach_opportunityid] = contribution.OpportunityId is { } deal ? new EntityReference(Opportunity.EntityLogicalName, deal) : null;
        row[ContributionRow.coach_leadid] = contribution.LeadId is { } lead ? new EntityReference(Lead.EntityLogicalName, lead) : null;
        row[ContributionRow.coach_share] = contribution.Share;
        row[ContributionRow.coach_distinctkey] = contribution.Alike;
        row[ContributionRow.coach_accountid] = contribution.AccountId is { } account ? new EntityReference(Account.EntityLogicalName, account) : null;
        return row;
    }

    private static string NameOf(Contribution contribution) =>
        contribution.Title.Length == 0 ? $"{contribution.Source.Table} {contribution.Day:yyyy-MM-dd}" : contribution.Title.CutTo(LongestName);
}
