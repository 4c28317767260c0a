using System.Xml.Linq;
using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Rhythm.Dataverse;

/// <summary>What is done and planned on deals. A conversation is talk about a deal, and no activity on it.</summary>
internal sealed class DealActivities(Step step)
{
    /// <summary>As far as anybody looks back, and a few days more: elsewhere it is another day.</summary>
    private const int DaysBack = 17;

    private const int DaysAround = 2;

    /// <summary>When something was last completed on each deal.</summary>
    public IReadOnlyDictionary<Guid, DateTime> LastDone(WhichDeals which) =>
        Latest(which, ActivityRow.ActualEnd, step.Now.AddDays(-DaysBack), activitypointer_statecode.Completed);

    /// <summary>When the last of what is planned on each deal is due.</summary>
    public IReadOnlyDictionary<Guid, DateTime> NextDue(WhichDeals which) =>
        Latest(which, ActivityRow.ScheduledEnd, step.Now.AddDays(-DaysAround), activitypointer_statecode.Open, activitypointer_statecode.Scheduled);

    /// <summary>What was completed on deals since a moment, the newest first.</summary>
    public ILookup<Guid, DoneActivity> DoneSince(WhichDeals which, DateTime since) => step.Caller.RunAll(Fetch.Template($"""
        <fetch><entity name="{ActivityPointer.EntityLogicalName}">
          {Fetch.Columns(ActivityRow.Subject, ActivityRow.ActualEnd, ActivityRow.RegardingObjectId)}
          <order attribute="{ActivityRow.ActualEnd}" descending="true" />
          <order attribute="{ActivityRow.ActivityId}" />
          {Asked(ActivityRow.ActualEnd, since, activitypointer_statecode.Completed)}
          <link-entity name="{Opportunity.EntityLogicalName}" from="{OpportunityRow.OpportunityId}" to="{ActivityRow.RegardingObjectId}" alias="deal">
            <filter>{which.Condition()}</filter>
          </link-entity>
        </entity></fetch>
        """)).ToLookup(
            row => row.Id(ActivityRow.RegardingObjectId) ?? Guid.Empty,
            row => new DoneActivity(row.Text(ActivityRow.Subject) ?? "", row.Date(ActivityRow.ActualEnd) ?? since));

    private Dictionary<Guid, DateTime> Latest(WhichDeals which, string when, DateTime since, params activitypointer_statecode[] states) => step.Caller.RunAll(Fetch.Template($"""
        <fetch aggregate="true"><entity name="{ActivityPointer.EntityLogicalName}">
          <attribute name="{when}" alias="latest" aggregate="max" />
          <order alias="deal" />
          {Asked(when, since, states)}
          <link-entity name="{Opportunity.EntityLogicalName}" from="{OpportunityRow.OpportunityId}" to="{ActivityRow.RegardingObjectId}" alias="about">
            <attribute name="{OpportunityRow.OpportunityId}" alias="deal" groupby="true" />
            <filter>
              {which.Condition()}
              <condition attribute="{OpportunityRow.StateCode}" operator="eq" value="{(int)opportunity_statecode.Open}" />
            </filter>
          </link-entity>
        </entity></fetch>
        """)).Where(row => row.Date("latest") is not null).ToDictionary(row => row.Id("deal") ?? Guid.Empty, row => row.Date("latest")!.Value);

    private static XElement Asked(string when, DateTime since, params activitypointer_statecode[] states) => Fetch.Template($"""
        <filter>
          {Fetch.In(ActivityRow.StateCode, states.Select(state => (int)state))}
          <condition attribute="{ActivityRow.ActivityTypeCode}" operator="ne" value="{coach_conversation.EntityLogicalName}" />
          <condition attribute="{when}" operator="ge" value="{since:yyyy-MM-ddTHH:mm:ssZ}" />
        </filter>
        """);
}

/// <summary>What was completed on a deal.</summary>
internal sealed record DoneActivity(string Subject, DateTime On);
