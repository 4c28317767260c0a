using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>The question to the rep whether a plan is right: one for each plan, gone when it is answered.</summary>
internal sealed class RepQuestion(IOrganizationService system)
{
    private readonly Notice notice = new(system, "plan");

    public static NoticeAction OpensPlan(Guid planId) => NoticeAction.Opens(coach_alignmentplan.EntityLogicalName, planId, new Message("Plans.Open", "Open the plan"));

    public static PlanTerms TermsBefore(Step step) => TermsOf(column => step.Before?.Value(column));

    public static PlanTerms TermsAfter(Step step) => TermsOf(step.After);

    /// <summary>A plan was saved: the rep is asked, or need not answer any more.</summary>
    public void Follow(Step step)
    {
        var after = ((OptionSetValue?)step.After(PlanRow.statuscode))?.Value ?? PlanAgreement.Draft;
        var isProposed = step.Sends(PlanRow.statuscode) && after == PlanAgreement.Proposed;
        var hadAgreed = step.Before?.Date(PlanRow.coach_repagreedon) is not null;
        switch (RepIsAsked.When(step.Before?.Choice(PlanRow.statuscode), after, isProposed, hadAgreed, TermsBefore(step) == TermsAfter(step)))
        {
            case RepQuestionWork.Ask:
                Ask(step.RowAfter());
                break;
            case RepQuestionWork.Withdraw:
                Withdraw(step.Row.Id);
                break;
        }
    }

    /// <summary>A plan was agreed: whoever works by it is told, unless still asked; of what else was agreed that day in one.</summary>
    public void TellOfAgreement(Step step)
    {
        var after = ((OptionSetValue?)step.After(PlanRow.statuscode))?.Value ?? PlanAgreement.Draft;
        if (!RepIsAsked.IsToldOfAgreement(step.Before?.Choice(PlanRow.statuscode), after, step.Before?.Date(PlanRow.coach_repagreedon) is not null)) return;
        if (step.After(PlanRow.OwnerId) is not EntityReference { LogicalName: SystemUser.EntityLogicalName } rep || rep.Id == step.Context.InitiatingUserId) return;

        new DailyNotice(system, step.Now, "agreed", new Message("Plans.AgreedTitle", "Your plan is agreed")).Follow(rep.Id, new NoticeText(
            RepIsAsked.Told((string?)step.After(PlanRow.coach_name) ?? "", AgreedToday(step, rep.Id)),
            OpensPlan(step.Row.Id)));
    }

    /// <summary>How many other plans of the rep were agreed on this day, by the rep's calendar.</summary>
    private int AgreedToday(Step step, Guid repId)
    {
        var zone = TimeZones.Of(system, repId);
        var midnight = LocalCalendar.InstantOf(LocalCalendar.DayOf(step.Now, zone), TimeSpan.Zero, zone);
        return system.Run($"""
            <fetch><entity name="{coach_alignmentplan.EntityLogicalName}">
              {Fetch.Columns(PlanRow.coach_alignmentplanid)}
              <order attribute="{PlanRow.coach_alignmentplanid}" />
              <filter>
                <condition attribute="{PlanRow.OwnerId}" operator="eq" value="{repId}" />
                <condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" />
                <condition attribute="{PlanRow.coach_agreedon}" operator="ge" value="{midnight:yyyy-MM-ddTHH:mm:ssZ}" />
                <condition attribute="{PlanRow.coach_alignmentplanid}" operator="ne" value="{step.Row.Id}" />
              </filter>
            </entity></fetch>
            """).Count;
    }

    /// <summary>What was agreed for targets has changed: a rep who had agreed to these plans agreed to something else, and is asked again.</summary>
    public void AskAgain(IEnumerable<Guid> planIds)
    {
        foreach (var plan in system.Run($"""
            <fetch><entity name="{coach_alignmentplan.EntityLogicalName}">
              {Fetch.Columns(PlanRow.coach_name, PlanRow.OwnerId, PlanRow.coach_managerid)}
              <filter>
                {Fetch.In(PlanRow.coach_alignmentplanid, planIds)}
                <condition attribute="{PlanRow.statuscode}" operator="in"><value>{PlanAgreement.Proposed}</value><value>{PlanAgreement.Agreed}</value></condition>
                <condition attribute="{PlanRow.coach_repagreedon}" operator="not-null" />
              </filter>
            </entity></fetch>
            """))
        {
            system.Update(new Entity(coach_alignmentplan.EntityLogicalName, plan.Id) { [PlanRow.coach_repagreedon] = null });
            Ask(plan);
        }
    }

    public void Withdraw(Guid planId)
    {
        foreach (var asked in system.RunAll(Asked(planId)).ToList()) system.Delete(appnotification.EntityLogicalName, asked.Id);
    }

    private void Ask(Entity plan)
    {
        Withdraw(plan.Id);
        if (plan.Value(PlanRow.OwnerId) is not EntityReference { LogicalName: SystemUser.EntityLogicalName } rep) return;

        notice.Send(
            rep.Id,
            new Message("Plans.AskedTitle", "Do you agree to this plan?"),
            new Message("Plans.Asked", "\"{0}\" is proposed to you. Look at its targets, then agree, or say what to change.", plan.Text(PlanRow.coach_name)),
            OpensPlan(plan.Id));
    }

    private XElement Asked(Guid planId) => Fetch.Template($"""
        <fetch><entity name="{appnotification.EntityLogicalName}">
          {Fetch.Columns(NotificationRow.appnotificationId)}
          <order attribute="{NotificationRow.appnotificationId}" />
          <filter>
            <condition attribute="{NotificationRow.Data}" operator="like" value="{notice.Mark}%{planId}%" />
          </filter>
        </entity></fetch>
        """);

    private static PlanTerms TermsOf(Func<string, object?> column) => new(
        (column(PlanRow.OwnerId) as EntityReference)?.Id,
        (column(PlanRow.coach_start) as DateTime?)?.Date,
        (column(PlanRow.coach_end) as DateTime?)?.Date);
}
