using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// Reads, beside one row, the records it is about and their links to some targets. What it is regarding says which joins there are:
/// a query may have fifteen.
/// </summary>
internal sealed class RecordJoins
{
    private readonly List<string> links = [];
    private readonly IReadOnlyCollection<Guid> targets;
    private readonly SourceTable table;
    private readonly RecordReference? regarding;

    /// <param name="table">The row's table.</param>
    /// <param name="regarding">What an activity is regarding.</param>
    /// <param name="targets">Whose links.</param>
    public RecordJoins(SourceTable table, RecordReference? regarding, IReadOnlyCollection<Guid> targets)
    {
        this.targets = targets;
        this.table = table;
        this.regarding = regarding;
        Elements = [.. JoinsOf(table.IsActivity ? regarding?.Table : table.Name)];
    }

    public IReadOnlyList<FetchText> Elements { get; }

    /// <summary>How many joins they are, those in joins too.</summary>
    public int Count { get; private set; }

    /// <summary>The columns of the row itself that say what it is about.</summary>
    public static IReadOnlyList<string> ColumnsOf(SourceTable table) =>
        table.Name == Opportunity.EntityLogicalName ? Customers.Columns : table.IsActivity ? [ActivityRow.RegardingObjectId] : [];

    public IEnumerable<TargetLink> LinksOf(IReadOnlyList<Entity> rows) => rows
        .SelectMany(row => links.Where(alias => row.Value($"{alias}.{LinkRow.coach_targetlinkid}") is not null).Select(alias => LinkMap.Of(row, alias + ".")))
        .Distinct();

    /// <param name="rows">The row, as often as the joins repeat it.</param>
    public AboutRecords RecordsOf(IReadOnlyList<Entity> rows) => (table.IsActivity ? regarding?.Table : table.Name) switch
    {
        Opportunity.EntityLogicalName => new AboutRecords(null, [Aimed(rows)], Accounts(rows, table.IsActivity ? "deal." : "")),
        Account.EntityLogicalName => new AboutRecords(null, [], [Aimed(rows)]),
        Contact.EntityLogicalName => new AboutRecords(null, [], Customers.OfContacts(rows, "contact.")),
        Lead.EntityLogicalName => new AboutRecords(
            Aimed(rows),
            [.. rows.Select(row => row.Id($"became.{OpportunityRow.OpportunityId}")).OfType<Guid>().Distinct()],
            [.. rows.Select(row => row.Id($"becameaccount.{AccountRow.AccountId}")).OfType<Guid>().Concat(Accounts(rows, "became.")).Distinct()]),
        _ => AboutRecords.Nothing,
    };

    private Guid Aimed(IReadOnlyList<Entity> rows) => table.IsActivity ? regarding?.Id ?? Guid.Empty : rows[0].Id;

    private static IReadOnlyList<Guid> Accounts(IReadOnlyList<Entity> rows, string prefix) => [.. rows.SelectMany(row => Customers.Of(row, prefix)).Distinct()];

    private IEnumerable<FetchText> JoinsOf(string? record)
    {
        var to = table.IsActivity ? ActivityRow.RegardingObjectId : null;
        return record switch
        {
            Opportunity.EntityLogicalName => [Links("deallink", LinkRow.coach_opportunityid, to ?? OpportunityRow.OpportunityId), .. to is null ? OfDeal("") : [Deal("deal", OpportunityRow.OpportunityId, to)]],
            Account.EntityLogicalName => [Links("accountlink", LinkRow.coach_accountid, to ?? AccountRow.AccountId)],
            // A contact that is itself the row is about no record.
            Contact.EntityLogicalName => to is null ? [] : [ContactOf("contact", to)],
            Lead.EntityLogicalName => [Links("leadlink", LinkRow.coach_leadid, to ?? LeadRow.LeadId), Qualified(to ?? LeadRow.LeadId)],
            _ => [],
        };
    }

    /// <summary>What a lead became, once it is qualified.</summary>
    private FetchText Qualified(string to) => Join($"""
        <link-entity name="{Lead.EntityLogicalName}" from="{LeadRow.LeadId}" to="{to}" link-type="outer" alias="qualified">
          <filter><condition attribute="{LeadRow.StateCode}" operator="eq" value="{(int)lead_statecode.Qualified}" /></filter>
          {Deal("became", OpportunityRow.OriginatingLeadId, LeadRow.LeadId, Links("becamelink", LinkRow.coach_opportunityid, OpportunityRow.OpportunityId))}
          {BecameAccount()}
        </link-entity>
        """);

    private FetchText BecameAccount() => Join($"""
        <link-entity name="{Account.EntityLogicalName}" from="{AccountRow.OriginatingLeadId}" to="{LeadRow.LeadId}" link-type="outer" alias="becameaccount">
          {Fetch.Columns(AccountRow.AccountId)}
          <order attribute="{AccountRow.AccountId}" />
          {Links("becameaccountlink", LinkRow.coach_accountid, AccountRow.AccountId)}
        </link-entity>
        """);

    private FetchText Deal(string alias, string from, string to, params FetchText[] more) => Join($"""
        <link-entity name="{Opportunity.EntityLogicalName}" from="{from}" to="{to}" link-type="outer" alias="{alias}">
          {Fetch.Columns([OpportunityRow.OpportunityId, .. Customers.Columns])}
          <order attribute="{OpportunityRow.OpportunityId}" />
          {new Fetch.Parts([.. more, .. OfDeal(alias)])}
        </link-entity>
        """);

    private FetchText[] OfDeal(string prefix) =>
    [
        Links(prefix + "customerlink", LinkRow.coach_accountid, OpportunityRow.CustomerId),
        Links(prefix + "parentlink", LinkRow.coach_accountid, OpportunityRow.ParentAccountId),
        ContactOf(prefix + Customers.ContactAlias, OpportunityRow.CustomerId),
    ];

    private FetchText ContactOf(string alias, string to) => Join($"""
        <link-entity name="{Contact.EntityLogicalName}" from="{ContactRow.ContactId}" to="{to}" link-type="outer" alias="{alias}">
          {Fetch.Columns(ContactRow.ParentCustomerId)}
          {Links(alias + "link", LinkRow.coach_accountid, ContactRow.ParentCustomerId)}
        </link-entity>
        """);

    private FetchText Links(string alias, string column, string to)
    {
        links.Add(alias);
        return Join($"""
            <link-entity name="{coach_targetlink.EntityLogicalName}" from="{column}" to="{to}" link-type="outer" alias="{alias}">
              {Fetch.Columns(LinkMap.Columns)}
              <order attribute="{LinkRow.coach_targetlinkid}" />
              <filter>{Fetch.In(LinkRow.coach_targetid, targets)}</filter>
            </link-entity>
            """);
    }

    private FetchText Join(FormattableString join)
    {
        Count++;
        return Fetch.Text(join);
    }
}
