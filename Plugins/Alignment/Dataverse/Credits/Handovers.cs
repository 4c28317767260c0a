using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>What is done and changes hands, and who is credited with it from then on.</summary>
internal sealed class Handovers(Step step)
{
    private const int LongestName = 200;

    /// <summary>What this update does to the credit of the row.</summary>
    public CreditMove Move() => !step.Is("Update") || step.Before is not { } before
        ? CreditMove.None
        : HandoverRule.Of(
            IsDone(before),
            IsDone(step.RowAfter()),
            step.After(Rows.Owner) is EntityReference owner && owner.Id != before.Id(Rows.Owner),
            Cascade.HandsOver(step.Context));

    /// <summary>Whether somebody else can be credited: with what was done already, and with a deal at any time.</summary>
    public bool MayBeCredited => step.Row.Table == Opportunity.EntityLogicalName || (step.Before is { } before && IsDone(before));

    /// <summary>Credits who had the row before, unless somebody is credited already: then nothing that is agreed or noted changes.</summary>
    public void HandOver()
    {
        if (step.Before?.Value(Rows.Owner) is not EntityReference earlier || Shares().Count > 0) return;

        var user = earlier.LogicalName == SystemUser.EntityLogicalName ? earlier : null;
        step.System.Create(CreditKeeper.Kept(step.System, user?.Id, new Entity(coach_creditshare.EntityLogicalName)
        {
            [CreditRow.coach_name] = Cut(TitleOf(step.Before)),
            [CreditRow.coach_sourcetable] = step.Row.Table,
            [CreditRow.coach_sourceid] = step.Row.Id.ToString(),
            [CreditRow.coach_kind] = new OptionSetValue((int)CreditKind.Handover),
            [CreditRow.coach_share] = Credits.All,
            // A team is credited with nothing, and nobody else for it.
            [CreditRow.coach_userid] = user,
        }));
    }

    /// <summary>Who owns the row is credited again.</summary>
    public void TakeBack() => Remove(Shares(Fetch.Template($"""<condition attribute="{CreditRow.coach_kind}" operator="eq" value="{(int)CreditKind.Handover}" />""")));

    /// <summary>With a row that is gone go its credits.</summary>
    public void Forget() => Remove(Shares());

    private static bool IsDone(Entity row) => row.LogicalName == Opportunity.EntityLogicalName
        ? row.Choice(OpportunityRow.StateCode) is (int)opportunity_statecode.Won or (int)opportunity_statecode.Lost
        : row.Choice(ActivityRow.StateCode) == (int)activitypointer_statecode.Completed;

    private IReadOnlyList<Entity> Shares(params XElement[] conditions) => step.System.Run(Fetch.Template($"""
        <fetch><entity name="{coach_creditshare.EntityLogicalName}">
          {Fetch.Columns(CreditRow.coach_creditshareid)}
          <order attribute="{CreditRow.coach_creditshareid}" />
          <filter>
            <condition attribute="{CreditRow.coach_sourceid}" operator="eq" value="{step.Row.Id}" />
            {new Fetch.Parts(conditions)}
          </filter>
        </entity></fetch>
        """));

    private void Remove(IEnumerable<Entity> shares)
    {
        foreach (var share in shares) step.System.Delete(coach_creditshare.EntityLogicalName, share.Id);
    }

    private static string TitleOf(Entity row) => row.Text(ActivityRow.Subject) ?? row.Text(OpportunityRow.Name) ?? row.LogicalName;

    private static string Cut(string title) => title.Length <= LongestName ? title : title.Substring(0, LongestName);
}
