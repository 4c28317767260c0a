using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Rhythm.Dataverse;

/// <summary>Deals to be reviewed, as the caller may see them. Each question is asked once, for all of them.</summary>
internal sealed class ReviewedDeals(Step step) : IReviewedDeals
{
    public IReadOnlyList<ReviewedDeal> Of(WhichDeals which)
    {
        var rows = Rows(which, isOpen: which.Ids is null);
        if (rows.Count == 0) return [];

        var done = new DealActivities(step).LastDone(which);
        var due = new DealActivities(step).NextDue(which);
        var reviewed = new EarlierReviews(step).Newest(which, null);
        var inGap = new HashSet<Guid>(step.ServedTargets().InGap(which));
        return
        [
            .. rows.Select(row => Deal(row) with
            {
                IsInGap = inGap.Contains(row.Id),
                LastDone = Day(done, row),
                NextDue = Day(due, row),
                LastReview = reviewed.TryGetValue(row.Id, out var stood) ? stood : null,
            }),
        ];
    }

    public ReviewedDeal? Fact(Guid id) => Facts([id]) is { Count: > 0 } found ? found[0] : null;

    public IReadOnlyList<ReviewedDeal> Facts(IReadOnlyCollection<Guid> ids) => ids.Count == 0 ? [] : [.. Rows(WhichDeals.Named(ids), isOpen: false).Select(Deal)];

    private IReadOnlyList<Entity> Rows(WhichDeals which, bool isOpen) => step.Caller.Run(Fetch.Template($"""
        <fetch><entity name="{Opportunity.EntityLogicalName}">
          {Fetch.Columns(
              OpportunityRow.Name, OpportunityRow.OwnerId, OpportunityRow.StateCode, OpportunityRow.SalesStage, OpportunityRow.EstimatedValue,
              OpportunityRow.EstimatedValue + Platform.Rows.InBaseCurrency, OpportunityRow.EstimatedCloseDate, OpportunityRow.CustomerId, OpportunityRow.ParentAccountId)}
          <order attribute="{OpportunityRow.OpportunityId}" />
          <filter>
            {which.Condition()}
            {new Fetch.Parts(isOpen ? [Fetch.In(OpportunityRow.StateCode, [(int)opportunity_statecode.Open])] : [])}
          </filter>
          <link-entity name="{TransactionCurrency.EntityLogicalName}" from="{CurrencyRow.TransactionCurrencyId}" to="{OpportunityRow.TransactionCurrencyId}" link-type="outer" alias="currency">
            {Fetch.Columns(CurrencyRow.CurrencySymbol)}
          </link-entity>
          {TimeZones.Beside(OpportunityRow.OwnerId)}
        </entity></fetch>
        """));

    private ReviewedDeal Deal(Entity row)
    {
        var owner = row.Value(OpportunityRow.OwnerId) as EntityReference;
        return new ReviewedDeal(new RecordReference(Opportunity.EntityLogicalName, row.Id), row.Text(OpportunityRow.Name) ?? "")
        {
            Owner = owner is null ? null : new RecordReference(owner.LogicalName, owner.Id),
            OwnerName = owner?.Name ?? "",
            HasRep = owner?.LogicalName == SystemUser.EntityLogicalName,
            Outcome = (opportunity_statecode?)row.Choice(OpportunityRow.StateCode) switch
            {
                opportunity_statecode.Won => DealOutcome.Won,
                opportunity_statecode.Lost => DealOutcome.Lost,
                _ => DealOutcome.Open,
            },
            Stage = row.Choice(OpportunityRow.SalesStage),
            StageName = row.FormattedValues.TryGetValue(OpportunityRow.SalesStage, out var stage) ? stage : null,
            Value = row.Number(OpportunityRow.EstimatedValue),
            ComparedValue = row.Number(OpportunityRow.EstimatedValue + Platform.Rows.InBaseCurrency) ?? row.Number(OpportunityRow.EstimatedValue),
            CurrencySymbol = row.Text($"currency.{CurrencyRow.CurrencySymbol}"),
            CloseDate = row.Date(OpportunityRow.EstimatedCloseDate)?.Date,
            AccountName = row.Name(OpportunityRow.ParentAccountId) ?? row.Name(OpportunityRow.CustomerId),
            Today = LocalCalendar.DayOf(step.Now, TimeZones.Of(row)),
        };
    }

    /// <summary>The day where the deal's rep lives.</summary>
    private static DateTime? Day(IReadOnlyDictionary<Guid, DateTime> instants, Entity deal) =>
        instants.TryGetValue(deal.Id, out var at) ? LocalCalendar.DayOf(at, TimeZones.Of(deal)) : null;
}
