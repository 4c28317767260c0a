using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>What became of a rep's deals since the last talk, as the caller may see them: the largest first.</summary>
internal sealed class DealsSince(Step step)
{
    private const int Most = 20;

    public List<DealSinceInfo> Of(Guid repId, DateTime since, TimeZoneInfo zone)
    {
        var sinceDay = LocalCalendar.DayOf(since, zone);
        var today = LocalCalendar.DayOf(step.Now, zone);
        return
        [
            .. Deals(repId, since, sinceDay, today)
                .Select(deal => new { Deal = deal, What = DealSince.Of(deal, since, sinceDay, today) })
                .Where(each => each.What is not null)
                .OrderByDescending(each => each.Deal.Value ?? 0).ThenBy(each => each.Deal.Name, StringComparer.Ordinal)
                .Take(Most)
                .Select(each => Info(each.Deal, each.What!)),
        ];
    }

    private IEnumerable<RepDeal> Deals(Guid repId, DateTime since, DateTime sinceDay, DateTime today) => step.Caller.Run($"""
        <fetch><entity name="{Opportunity.EntityLogicalName}">
          {Fetch.Columns(
              OpportunityRow.Name, OpportunityRow.StateCode, OpportunityRow.CreatedOn, OpportunityRow.ActualCloseDate, OpportunityRow.EstimatedCloseDate, OpportunityRow.ActualValue,
              OpportunityRow.EstimatedValue)}
          <order attribute="{OpportunityRow.OpportunityId}" />
          <filter>
            <condition attribute="{OpportunityRow.OwnerId}" operator="eq" value="{repId}" />
            <filter type="or">
              <condition attribute="{OpportunityRow.CreatedOn}" operator="ge" value="{since:yyyy-MM-ddTHH:mm:ssZ}" />
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
        """).Select(row => new RepDeal(row.Id, row.Text(OpportunityRow.Name) ?? "", (DealState)(row.Choice(OpportunityRow.StateCode) ?? 0), row.Date(OpportunityRow.CreatedOn) ?? default)
              {
                  ClosedOn = row.Date(OpportunityRow.ActualCloseDate),
                  ExpectedOn = row.Date(OpportunityRow.EstimatedCloseDate),
                  // What is lost brought nothing: what it would have brought says how much it was.
                  Value = (row.Choice(OpportunityRow.StateCode) == (int)DealState.Won ? row.Number(OpportunityRow.ActualValue) : null) ?? row.Number(OpportunityRow.EstimatedValue),
                  CurrencySymbol = row.Text($"currency.{CurrencyRow.CurrencySymbol}"),
              });

    private static DealSinceInfo Info(RepDeal deal, string what) => new()
    {
        Id = deal.Id.ToString(),
        Name = deal.Name,
        What = what,
        Value = deal.Value,
        CurrencySymbol = deal.CurrencySymbol,
        Day = Json.Day(deal.State == DealState.Open ? deal.ExpectedOn : deal.ClosedOn),
    };
}
