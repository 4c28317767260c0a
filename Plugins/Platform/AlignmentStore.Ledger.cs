using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>The ledger and the figures that follow from it.</summary>
internal sealed partial class AlignmentStore
{
    private static readonly string[] EntryColumns =
        ["coach_contributionid", "coach_targetid", "coach_sourcetable", "coach_sourceid", "coach_value", "coach_date", "coach_opportunityid", "coach_accountid", "ownerid"];

    public IReadOnlyList<LedgerEntry> LedgerOf(IReadOnlyCollection<Guid> targetIds) => targetIds.Count == 0 ? [] :
    [
        .. service.RunAll(Fetch.Template($"""
            <fetch><entity name="coach_contribution">
              {Fetch.Columns(EntryColumns)}
              <order attribute="coach_contributionid" />
              <filter>{Fetch.In("coach_targetid", targetIds)}</filter>
            </entity></fetch>
            """)).Select(row => EntryOf(row, "")),
    ];

    public void Write(LedgerChanges changes)
    {
        foreach (var contribution in changes.Create) service.Create(RowOf(new Entity("coach_contribution"), contribution));
        foreach (var entry in changes.Update) service.Update(RowOf(new Entity("coach_contribution", entry.Id), entry.Contribution));
        foreach (var entry in changes.Delete) service.Delete("coach_contribution", entry.Id);
    }

    public IReadOnlyList<TargetState> StatesOf(IReadOnlyCollection<Guid> planIds) => planIds.Count == 0
        ? []
        : FigureQuery.Run(service, planIds, now);

    public void Write(Guid targetId, Figures figures) => service.Update(new Entity("coach_target", targetId)
    {
        ["coach_actual"] = figures.Actual,
        ["coach_expected"] = figures.Expected,
        ["coach_gap"] = figures.Gap,
        ["coach_attainment"] = figures.Attainment,
        ["coach_status"] = new OptionSetValue((int)figures.Status),
        ["coach_diagnosis"] = new OptionSetValue((int)figures.Diagnosis),
        ["coach_actualconversion"] = figures.ActualConversion,
        ["coach_calculatedon"] = now,
    });

    private static Entity RowOf(Entity row, Contribution contribution)
    {
        row["coach_name"] = $"{contribution.Source.Table} {contribution.Day:yyyy-MM-dd}";
        row["ownerid"] = new EntityReference("systemuser", contribution.RepId);
        row["coach_targetid"] = new EntityReference("coach_target", contribution.TargetId);
        row["coach_sourcetable"] = contribution.Source.Table;
        row["coach_sourceid"] = contribution.Source.Id.ToString();
        row["coach_value"] = contribution.Value;
        row["coach_date"] = contribution.Day;
        row["coach_opportunityid"] = contribution.OpportunityId is { } deal ? new EntityReference("opportunity", deal) : null;
        row["coach_accountid"] = contribution.AccountId is { } account ? new EntityReference("account", account) : null;
        return row;
    }

    private static LedgerEntry EntryOf(Entity row, string prefix) => new(
        row.Id(prefix + "coach_contributionid") ?? row.Id,
        new Contribution(
            row.Id(prefix + "coach_targetid") ?? row.Id,
            row.Id(prefix + "ownerid") ?? Guid.Empty,
            new RecordReference(
                row.Text(prefix + "coach_sourcetable") ?? "",
                Guid.TryParse(row.Text(prefix + "coach_sourceid"), out var source) ? source : Guid.Empty),
            row.Number(prefix + "coach_value") ?? 0,
            row.Date(prefix + "coach_date")?.Date ?? DateTime.MinValue,
            row.Id(prefix + "coach_opportunityid"),
            row.Id(prefix + "coach_accountid")));
}
