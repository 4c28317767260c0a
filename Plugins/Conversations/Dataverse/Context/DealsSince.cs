using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>What became of a rep's deals since the last talk, as the caller may see them: the largest first.</summary>
/// <param name="step">Who looks.</param>
/// <param name="before">How the rep's deals stood before they were changed since.</param>
internal sealed class DealsSince(Step step, IEnumerable<EarlierDeal> before)
{
    private const int Most = 20;

    private readonly ILookup<Guid, EarlierDeal> before = before.ToLookup(change => change.DealId);

    public List<DealSinceInfo> Of(Guid repId, DateTime since, TimeZoneInfo zone)
    {
        var sinceDay = LocalCalendar.DayOf(since, zone);
        var today = LocalCalendar.DayOf(step.Now, zone);
        return
        [
            .. Deals(repId, since, sinceDay, today)
                .Select(deal => new { Deal = deal, Stood = EarlierDeal.At(since, before[deal.Id], deal.Now) })
                .Select(each => new { each.Deal, each.Stood, What = DealSince.Of(each.Deal, each.Stood, since, sinceDay, today) })
                .Where(each => each.What.Count > 0)
                .OrderByDescending(each => each.Deal.Value ?? 0).ThenBy(each => each.Deal.Name, StringComparer.Ordinal)
                .Take(Most)
                .Select(each => Info(each.Deal, each.Stood, each.What)),
        ];
    }

    private IEnumerable<RepDeal> Deals(Guid repId, DateTime since, DateTime sinceDay, DateTime today) => step.Caller.Run($"""
        <fetch><entity name="{Opportunity.EntityLogicalName}">
          {Fetch.Columns(
              OpportunityRow.Name, OpportunityRow.StateCode, OpportunityRow.CreatedOn, OpportunityRow.ActualCloseDate, OpportunityRow.EstimatedCloseDate, OpportunityRow.ActualValue,
              OpportunityRow.EstimatedValue, OpportunityRow.SalesStage)}
          <order attribute="{OpportunityRow.OpportunityId}" />
          <filter>
            <condition attribute="{OpportunityRow.OwnerId}" operator="eq" value="{repId}" />
            <filter type="or">
              <condition attribute="{OpportunityRow.CreatedOn}" operator="ge" value="{since:yyyy-MM-ddTHH:mm:ssZ}" />
              <condition attribute="{OpportunityRow.ModifiedOn}" operator="ge" value="{since:yyyy-MM-ddTHH:mm:ssZ}" />
              <condition attribute="{OpportunityRow.ActualCloseDate}" operator="ge" value="{sinceDay:yyyy-MM-dd}" />
              <filter>
                <condition attribute="{OpportunityRow.EstimatedCloseDate}" operator="ge" value="{sinceDay:yyyy-MM-dd}" />
                <condition attribute="{OpportunityRow.EstimatedCloseDate}" operator="lt" value="{today:yyyy-MM-dd}" />
              </filter>
            </filter>
          </filter>
          <link-entity name="{TransactionCurrency.EntityLogicalName}" from="{CurrencyRow.TransactionCurrencyId}" to="{OpportunityRow.TransactionCurrencyId}" link-type="outer" alias="currency">
            {Fetch.Columns(CurrencyRow.CurrencySymbol)}
          </link-entity>
        </entity></fetch>
        """).Select(DealOf);

    private static RepDeal DealOf(Entity row) => new(row.Id, row.Text(OpportunityRow.Name) ?? "", (DealState)(row.Choice(OpportunityRow.StateCode) ?? 0), row.Date(OpportunityRow.CreatedOn) ?? default)
    {
        ClosedOn = row.Date(OpportunityRow.ActualCloseDate),
        Now = new DealStand(
            row.Number(OpportunityRow.EstimatedValue),
            row.Date(OpportunityRow.EstimatedCloseDate),
            row.Choice(OpportunityRow.SalesStage),
            row.FormattedValues.TryGetValue(OpportunityRow.SalesStage, out var stage) ? stage : null),
        // What is lost brought nothing: what it would have brought says how much it was.
        Value = (row.Choice(OpportunityRow.StateCode) == (int)DealState.Won ? row.Number(OpportunityRow.ActualValue) : null) ?? row.Number(OpportunityRow.EstimatedValue),
        CurrencySymbol = row.Text($"currency.{CurrencyRow.CurrencySymbol}"),
    };

    private static DealSinceInfo Info(RepDeal deal, DealStand stood, IEnumerable<string> what) => new()
    {
        Id = deal.Id.ToString(),
        Name = deal.Name,
        What = [.. what.Select(each => Info(each, stood))],
        Value = deal.Value,
        CurrencySymbol = deal.CurrencySymbol,
        Day = Json.Day(deal.State == DealState.Open ? deal.Now.ClosesOn : deal.ClosedOn),
        Stage = deal.Now.StageName,
    };

    private static DealChange Info(string what, DealStand stood) => new()
    {
        What = what,
        Stage = what == DealSince.Moved ? stood.StageName : null,
        Day = what is DealSince.Slipped or DealSince.Sooner ? Json.Day(stood.ClosesOn) : null,
        Value = what is DealSince.Grew or DealSince.Shrank ? stood.Value : null,
    };
}
