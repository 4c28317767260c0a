using CoachingExtensions.Alignment;
using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Measurement.Dataverse;

/// <summary>What became of everybody's work month by month. As the system: only what becomes of it is shown, and to executives alone.</summary>
internal sealed class EffectFactsReader(Step step, EffectQuestion question)
{
    private const string Plan = "plan", Talk = "talk";

    private Period Days => question.WholeMonths;

    /// <summary>By the closing day that stands on the deal, which is a date and no moment.</summary>
    public MonthlyWork WinRate()
    {
        var work = new MonthlyWork(question.Months.Count);
        var shares = Shares();
        foreach (var row in Closed())
        {
            var owner = row.Value(OpportunityRow.OwnerId) is EntityReference { LogicalName: SystemUser.EntityLogicalName } user ? user.Id : (Guid?)null;
            var deal = new DecidedDeal(row.Date(OpportunityRow.ActualCloseDate) ?? default, row.Choice(OpportunityRow.StateCode) == (int)opportunity_statecode.Won, owner, [.. shares[row.Id]]);
            foreach (var person in deal.People) work.Add(person, question.PlaceOf(deal.Day), deal.IsWon ? 1 : 0, 1);
        }

        return work;
    }

    /// <summary>By the month of what counted towards the targets of plans.</summary>
    public MonthlyWork Conversion() => ConversionRule.Of(
        [.. step.System.RunAll(Fetch.Text($"""
            <fetch><entity name="{coach_target.EntityLogicalName}">
              {Fetch.Columns(TargetRow.coach_parenttargetid, TargetRow.coach_metricid, TargetRow.coach_level, TargetRow.coach_actualbymonth)}
              <order attribute="{TargetRow.coach_targetid}" />
              <filter>{Fetch.In(TargetRow.coach_level, [(int)AorLevel.Activity, (int)AorLevel.Objective])}</filter>
              <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.coach_alignmentplanid}" to="{TargetRow.coach_planid}" alias="{Plan}">
                {Fetch.Columns(PlanRow.OwnerId)}
                <filter>
                  <condition attribute="{PlanRow.statuscode}" operator="in"><value>{PlanAgreement.Agreed}</value><value>{PlanAgreement.Closed}</value></condition>
                  <condition attribute="{PlanRow.coach_start}" operator="le" value="{Days.End:yyyy-MM-dd}" />
                  <condition attribute="{PlanRow.coach_end}" operator="ge" value="{Days.Start:yyyy-MM-dd}" />
                </filter>
              </link-entity>
            </entity></fetch>
            """)).Select(TargetOf)],
        question.Months.Count);

    /// <summary>What coaches scored, and nothing that cannot be read yet: attempts whose score shows, observations that are over.</summary>
    /// <param name="practised">Scored practice.</param>
    public MonthlyWork Skill(IEnumerable<ScoredPractice> practised)
    {
        var work = new MonthlyWork(question.Months.Count);
        foreach (var attempt in practised) work.Add(attempt.Person, question.PlaceOf(attempt.Day), attempt.Score, 1);
        foreach (var row in Observed())
        {
            if (row.Id($"{Talk}.{ConversationRow.coach_repid}") is { } person) work.Add(person, question.PlaceOf(row.Date($"{Talk}.{ConversationRow.ActualEnd}") ?? default), row.Choice(ScoreRow.coach_value) ?? 0, 1);
        }

        return work;
    }

    private CountedTarget TargetOf(Entity row)
    {
        var sums = MonthlySums.FromText(row.Text(TargetRow.coach_actualbymonth));
        return new CountedTarget(
            row.Id,
            row.Id($"{Plan}.{PlanRow.OwnerId}") ?? Guid.Empty,
            row.Id(TargetRow.coach_parenttargetid),
            row.Id(TargetRow.coach_metricid) ?? Guid.Empty,
            (AorLevel)(row.Choice(TargetRow.coach_level) ?? 0),
            [.. question.Months.Select(month => (double)(sums.Before(Month.Of(month.Start.AddMonths(1))) - sums.Before(month)))]);
    }

    private IEnumerable<Entity> Closed() => step.System.RunAll(Fetch.Text($"""
        <fetch><entity name="{Opportunity.EntityLogicalName}">
          {Fetch.Columns(OpportunityRow.StateCode, OpportunityRow.ActualCloseDate, OpportunityRow.OwnerId)}
          <order attribute="{OpportunityRow.OpportunityId}" />
          <filter>
            {Fetch.In(OpportunityRow.StateCode, [(int)opportunity_statecode.Won, (int)opportunity_statecode.Lost])}
            <condition attribute="{OpportunityRow.ActualCloseDate}" operator="on-or-after" value="{Days.Start:yyyy-MM-dd}" />
            <condition attribute="{OpportunityRow.ActualCloseDate}" operator="on-or-before" value="{Days.End:yyyy-MM-dd}" />
          </filter>
        </entity></fetch>
        """));

    private ILookup<Guid, CreditShare> Shares() => step.System.Run(Fetch.Text($"""
        <fetch><entity name="{coach_creditshare.EntityLogicalName}">
          {Fetch.Columns(CreditRow.coach_sourceid, CreditRow.coach_userid, CreditRow.coach_kind, CreditRow.coach_share)}
          <order attribute="{CreditRow.coach_creditshareid}" />
          <filter>
            <condition attribute="{CreditRow.coach_sourcetable}" operator="eq" value="{Opportunity.EntityLogicalName}" />
            <condition attribute="{CreditRow.statecode}" operator="eq" value="{(int)coach_creditshare_statecode.Active}" />
          </filter>
        </entity></fetch>
        """)).ToLookup(
            row => Guid.TryParse(row.Text(CreditRow.coach_sourceid), out var deal) ? deal : Guid.Empty,
            row => new CreditShare(row.Id(CreditRow.coach_userid), (CreditKind)(row.Choice(CreditRow.coach_kind) ?? (int)CreditKind.Split), row.Number(CreditRow.coach_share) ?? Credits.All));

    private IEnumerable<Entity> Observed() => step.System.RunAll(Fetch.Text($"""
        <fetch><entity name="{coach_score.EntityLogicalName}">
          {Fetch.Columns(ScoreRow.coach_value)}
          <order attribute="{ScoreRow.coach_scoreid}" />
          <filter>
            <condition attribute="{ScoreRow.coach_attemptid}" operator="null" />
            <condition attribute="{ScoreRow.coach_issecond}" operator="ne" value="1" />
          </filter>
          <link-entity name="{coach_conversation.EntityLogicalName}" from="{ConversationRow.ActivityId}" to="{ScoreRow.coach_conversationid}" alias="{Talk}">
            {Fetch.Columns(ConversationRow.coach_repid, ConversationRow.ActualEnd)}
            <filter>
              <condition attribute="{ConversationRow.StateCode}" operator="eq" value="{(int)ConversationState.Completed}" />
              <condition attribute="{ConversationRow.ActualEnd}" operator="on-or-after" value="{Days.Start:yyyy-MM-dd}" />
              <condition attribute="{ConversationRow.ActualEnd}" operator="on-or-before" value="{Days.End:yyyy-MM-dd}" />
            </filter>
          </link-entity>
        </entity></fetch>
        """));
}
