using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Reads who is credited with rows other than by owning them.</summary>
internal sealed class CreditStore(IOrganizationService service)
{
    /// <summary>So many rows in one condition: far below what a query may hold.</summary>
    private const int RowsAtOnce = 500;

    public Credits Of(RecordReference row) => new([.. Shares([row.Id]).Select(ShareOf)]);

    /// <summary>Those of many rows; a row that nobody else is credited with is left out.</summary>
    public IReadOnlyDictionary<Guid, Credits> Of(IReadOnlyCollection<Guid> rows)
    {
        var found = new List<Entity>();
        foreach (var some in rows.InParts(RowsAtOnce)) found.AddRange(Shares(some));
        return found.GroupBy(SourceOf).ToDictionary(same => same.Key, same => new Credits([.. same.Select(ShareOf)]));
    }

    /// <summary>The rows of a table that name a user.</summary>
    public IReadOnlyList<Guid> RowsOf(Guid user, string table) => [.. service.RunAll(Fetch.Text($"""
        <fetch><entity name="{coach_creditshare.EntityLogicalName}">
          {Fetch.Columns(CreditRow.coach_sourceid)}
          <order attribute="{CreditRow.coach_creditshareid}" />
          <filter>
            <condition attribute="{CreditRow.coach_userid}" operator="eq" value="{user}" />
            <condition attribute="{CreditRow.coach_sourcetable}" operator="eq" value="{table}" />
            {InForce}
          </filter>
        </entity></fetch>
        """)).Select(SourceOf)];

    private static FetchText InForce =>
        Fetch.Text($"""<condition attribute="{CreditRow.statecode}" operator="eq" value="{(int)coach_creditshare_statecode.Active}" />""");

    private IEnumerable<Entity> Shares(IEnumerable<Guid> rows) => service.RunAll(Fetch.Text($"""
        <fetch><entity name="{coach_creditshare.EntityLogicalName}">
          {Fetch.Columns(CreditRow.coach_sourceid, CreditRow.coach_userid, CreditRow.coach_kind, CreditRow.coach_share)}
          <order attribute="{CreditRow.coach_creditshareid}" />
          <filter>{Fetch.In(CreditRow.coach_sourceid, rows)}{InForce}</filter>
        </entity></fetch>
        """));

    private static Guid SourceOf(Entity share) => Guid.TryParse(share.Text(CreditRow.coach_sourceid), out var row) ? row : Guid.Empty;

    private static CreditShare ShareOf(Entity share) => new(
        share.Id(CreditRow.coach_userid),
        (CreditKind)(share.Choice(CreditRow.coach_kind) ?? (int)CreditKind.Split),
        share.Number(CreditRow.coach_share) ?? Credits.All);
}
