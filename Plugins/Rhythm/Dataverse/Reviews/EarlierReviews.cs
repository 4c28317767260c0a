using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Rhythm.Dataverse;

/// <summary>How deals stood when they were last talked about in a review: one that was passed over then was not reviewed.</summary>
internal sealed class EarlierReviews(Step step)
{
    /// <summary>As far as anybody looks back.</summary>
    private const int DaysBack = 366;

    /// <param name="which">The deals.</param>
    /// <param name="than">A review that looks back itself; null for now.</param>
    public IReadOnlyDictionary<Guid, DealSnapshot> Newest(WhichDeals which, Review? than) => step.Caller.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_pipelinereviewitem.EntityLogicalName}">
          {Fetch.Columns(
              ReviewItemRow.coach_opportunityid, ReviewItemRow.coach_estimatedvalue, ReviewItemRow.coach_estimatedclosedate, ReviewItemRow.coach_stage, ReviewItemRow.coach_stagename,
              ReviewItemRow.coach_pipelinereviewid, ReviewItemRow.CreatedOn)}
          <order attribute="{ReviewItemRow.CreatedOn}" descending="true" />
          <order attribute="{ReviewItemRow.coach_pipelinereviewitemid}" />
          <filter>
            <condition attribute="{ReviewItemRow.coach_conversationid}" operator="not-null" />
            <condition attribute="{ReviewItemRow.CreatedOn}" operator="ge" value="{step.Now.AddDays(-DaysBack):yyyy-MM-ddTHH:mm:ssZ}" />
          </filter>
          <link-entity name="{Opportunity.EntityLogicalName}" from="{OpportunityRow.OpportunityId}" to="{ReviewItemRow.coach_opportunityid}" alias="deal">
            <filter>{which.Condition()}</filter>
          </link-entity>
        </entity></fetch>
        """))
        .Where(row => than is null || (row.Id(ReviewItemRow.coach_pipelinereviewid) != than.Id && row.Date(ReviewItemRow.CreatedOn) <= than.StartedOn))
        .GroupBy(row => row.Id(ReviewItemRow.coach_opportunityid) ?? Guid.Empty)
        .ToDictionary(deal => deal.Key, deal => ReviewRows.StoodOf(deal.First()));
}
