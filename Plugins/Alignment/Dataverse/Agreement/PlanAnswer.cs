using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Takes a rep's answer to a plan. The rep may not write plans, so it is written for the rep.</summary>
internal sealed class PlanAnswer(Step step)
{
    public void Give(Guid planId, RepAnswer answer)
    {
        var plan = Read(planId);
        // Who may see the plan and who may not are told the same, so that nobody learns whose it is.
        if (plan?.Id(PlanRow.OwnerId) != step.Context.UserId) throw new RefusedException(new Message("Answer.NotYours", "The plan {0} is not there, or it is not yours to answer: only its rep can.", planId));

        var name = plan.Text(PlanRow.coach_name);
        if (answer.Obstacle(plan.Choice(PlanRow.statuscode) ?? PlanAgreement.Draft) is { } obstacle) throw new RefusedException(new Message("Answer.Obstacle", "The plan \"{0}\" {1}.", name, obstacle));

        step.System.Update(new Entity(coach_alignmentplan.EntityLogicalName, planId)
        {
            [PlanRow.coach_repagreedon] = answer.Agrees ? step.Now : null,
            [PlanRow.coach_repcomment] = answer.Comment,
        });
        new RepQuestion(step.System).Withdraw(planId);
        if (!answer.Agrees) TellManager(plan, answer.Comment!);
    }

    private void TellManager(Entity plan, string comment)
    {
        if (plan.Id(PlanRow.coach_managerid) is not { } manager || manager == step.Context.UserId) return;

        new Notice(step.System, "comment").Send(
            manager,
            new Message("Answer.NotAgreedTitle", "A plan is not agreed yet"),
            new Message("Answer.AsksToChange", "{0} asks to change \"{1}\": {2}", plan.Name(PlanRow.OwnerId), plan.Text(PlanRow.coach_name), comment),
            RepQuestion.OpensPlan(plan.Id));
    }

    private Entity? Read(Guid planId) => step.System.RunOne($"""
        <fetch><entity name="{coach_alignmentplan.EntityLogicalName}">
          {Fetch.Columns(PlanRow.coach_name, PlanRow.OwnerId, PlanRow.coach_managerid, PlanRow.statuscode)}
          <filter><condition attribute="{PlanRow.coach_alignmentplanid}" operator="eq" value="{planId}" /></filter>
        </entity></fetch>
        """);
}
