using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>The objections to expect in a meeting about a deal: the library's, and for what reasons the person's deals and this customer's were lost in the last year.</summary>
internal sealed class ObjectionReader(Step step)
{
    private const int Days = 365;

    public List<SalesMessageInfo> Of(Guid personId, MeetingDeal deal, int? stage) =>
        [.. LikelyObjections.Of(Library(), stage, Lost(personId, deal.AccountId)).Select(Info)];

    private IEnumerable<Objection> Library() => step.Caller.Run($"""
        <fetch><entity name="{coach_message.EntityLogicalName}">
          {Fetch.Columns(SalesMessageRow.coach_name, SalesMessageRow.coach_cue, SalesMessageRow.coach_text, SalesMessageRow.coach_stages, SalesMessageRow.coach_lostreasons)}
          <order attribute="{SalesMessageRow.coach_messageid}" />
          <filter>
            <condition attribute="{SalesMessageRow.statecode}" operator="eq" value="{(int)coach_message_statecode.Active}" />
            <condition attribute="{SalesMessageRow.coach_kind}" operator="eq" value="{(int)MessageKind.Objection}" />
          </filter>
        </entity></fetch>
        """).Select(row => new Objection(
            row.Text(SalesMessageRow.coach_name) ?? "",
            row.Text(SalesMessageRow.coach_cue),
            row.Text(SalesMessageRow.coach_text),
            DealChoices.Stages.Numbers(row.Text(SalesMessageRow.coach_stages)),
            DealChoices.LostReasons.Numbers(row.Text(SalesMessageRow.coach_lostreasons))));

    private Dictionary<int, int> Lost(Guid personId, Guid? accountId) => step.Caller.Run($"""
        <fetch aggregate="true"><entity name="{Opportunity.EntityLogicalName}">
          <attribute name="{OpportunityRow.StatusCode}" alias="reason" groupby="true" />
          <attribute name="{OpportunityRow.OpportunityId}" alias="deals" aggregate="count" />
          <order alias="reason" />
          <filter>
            <condition attribute="{OpportunityRow.StateCode}" operator="eq" value="{(int)opportunity_statecode.Lost}" />
            <condition attribute="{OpportunityRow.ActualCloseDate}" operator="ge" value="{step.Now.AddDays(-Days):yyyy-MM-dd}" />
            <filter type="or">
              <condition attribute="{OpportunityRow.OwnerId}" operator="eq" value="{personId}" />
              {new Fetch.Parts(accountId is { } account ? [Fetch.Template($"""<condition attribute="{OpportunityRow.CustomerId}" operator="eq" value="{account}" />""")] : [])}
            </filter>
          </filter>
        </entity></fetch>
        """).Where(row => row.Choice("reason") is not null).ToDictionary(row => row.Choice("reason")!.Value, row => row.Choice("deals") ?? 0);

    private static SalesMessageInfo Info(Objection objection) => new() { Name = objection.Name, Kind = MessageKind.Objection, Cue = objection.Cue, Text = objection.Answer };
}
