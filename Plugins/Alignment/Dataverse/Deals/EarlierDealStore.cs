using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>How deals stood before they were changed, as rows: for the product alone, whoever changes a deal.</summary>
internal sealed class EarlierDealStore(Step step)
{
    /// <summary>What of a deal is remembered.</summary>
    public const string Remembered = $"{OpportunityRow.EstimatedValue},{OpportunityRow.EstimatedCloseDate},{OpportunityRow.SalesStage}";

    /// <summary>What the image must tell of the deal before.</summary>
    public const string Before = $"{OpportunityRow.Name},{OpportunityRow.StateCode},{Remembered}";

    private const int LongestName = 300;
    private const int LongestStage = 200;

    /// <summary>Keeps how the deal stood; a form that sends what was there before changes nothing.</summary>
    public void Keep()
    {
        if (step.Before is not { } before) return;
        var stood = StandOf(before);
        var stands = StandOf(step.RowAfter());
        if (stood.IsLike(stands)) return;

        var kept = stood.Kept;
        step.System.Create(new Entity(coach_earlierdeal.EntityLogicalName)
        {
            [EarlierDealRow.coach_name] = before.Text(OpportunityRow.Name)?.ShortenedTo(LongestName),
            [EarlierDealRow.coach_opportunityid] = new EntityReference(Opportunity.EntityLogicalName, step.Row.Id),
            [EarlierDealRow.coach_until] = step.Now,
            [EarlierDealRow.coach_estimatedvalue] = kept.Value,
            [EarlierDealRow.coach_estimatedclosedate] = kept.ClosesOn,
            [EarlierDealRow.coach_stage] = kept.Stage,
            [EarlierDealRow.coach_stagename] = kept.StageName?.ShortenedTo(LongestStage),
            [EarlierDealRow.coach_postponed] = before.Choice(OpportunityRow.StateCode) == (int)opportunity_statecode.Open && stood.IsPutOffIn(stands),
        });
    }

    /// <summary>They go before their deal does: whoever deletes a deal has no right to them.</summary>
    public void Forget()
    {
        foreach (var row in step.System.Run($"""
            <fetch><entity name="{coach_earlierdeal.EntityLogicalName}">
              {Fetch.Columns(EarlierDealRow.coach_earlierdealid)}
              <filter><condition attribute="{EarlierDealRow.coach_opportunityid}" operator="eq" value="{step.Row.Id}" /></filter>
            </entity></fetch>
            """)) step.System.Delete(coach_earlierdeal.EntityLogicalName, row.Id);
    }

    /// <summary>Joined to a question as the system: how often a deal was put off. Any active row has the state of the rows of this table.</summary>
    public static XElement PutOff(Guid dealId, string stateColumn, string alias) => Fetch.Template($"""
        <link-entity name="{coach_earlierdeal.EntityLogicalName}" from="{EarlierDealRow.statecode}" to="{stateColumn}" link-type="outer" alias="{alias}">
          {Fetch.Columns(EarlierDealRow.coach_earlierdealid)}
          <order attribute="{EarlierDealRow.coach_earlierdealid}" />
          <filter>
            <condition attribute="{EarlierDealRow.coach_opportunityid}" operator="eq" value="{dealId}" />
            <condition attribute="{EarlierDealRow.coach_postponed}" operator="eq" value="1" />
          </filter>
        </link-entity>
        """);

    /// <summary>Joined in the same way: the open deals of a rep that were changed since an instant, with how they stood before. An open deal has the state of an active row.</summary>
    public static XElement Since(DateTime since, Guid repId, string stateColumn, string alias) => Fetch.Template($"""
        <link-entity name="{Opportunity.EntityLogicalName}" from="{OpportunityRow.StateCode}" to="{stateColumn}" link-type="outer" alias="changed">
          {Fetch.Columns(OpportunityRow.OpportunityId)}
          <order attribute="{OpportunityRow.OpportunityId}" />
          <filter>
            <condition attribute="{OpportunityRow.OwnerId}" operator="eq" value="{repId}" />
            <condition attribute="{OpportunityRow.ModifiedOn}" operator="ge" value="{since:yyyy-MM-ddTHH:mm:ssZ}" />
          </filter>
          <link-entity name="{coach_earlierdeal.EntityLogicalName}" from="{EarlierDealRow.coach_opportunityid}" to="{OpportunityRow.OpportunityId}" link-type="outer" alias="{alias}">
            {Fetch.Columns(
                EarlierDealRow.coach_earlierdealid, EarlierDealRow.coach_opportunityid, EarlierDealRow.coach_until, EarlierDealRow.coach_estimatedvalue,
                EarlierDealRow.coach_estimatedclosedate, EarlierDealRow.coach_stage, EarlierDealRow.coach_stagename, Rows.Version)}
            <order attribute="{EarlierDealRow.coach_earlierdealid}" />
            <filter><condition attribute="{EarlierDealRow.coach_until}" operator="ge" value="{since:yyyy-MM-ddTHH:mm:ssZ}" /></filter>
          </link-entity>
        </link-entity>
        """);

    public static EarlierDeal Of(Entity row) => new(
        row.Id(EarlierDealRow.coach_opportunityid) ?? Guid.Empty,
        row.Date(EarlierDealRow.coach_until) ?? default,
        row.Value(Rows.Version) as long? ?? 0,
        new DealStand(row.Number(EarlierDealRow.coach_estimatedvalue), row.Date(EarlierDealRow.coach_estimatedclosedate), row.Choice(EarlierDealRow.coach_stage), row.Text(EarlierDealRow.coach_stagename)));

    private static DealStand StandOf(Entity deal) => new(
        deal.Number(OpportunityRow.EstimatedValue),
        deal.Date(OpportunityRow.EstimatedCloseDate),
        deal.Choice(OpportunityRow.SalesStage),
        deal.FormattedValues.TryGetValue(OpportunityRow.SalesStage, out var stage) ? stage : null);
}
