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
        if (plan?.Id(PlanRow.OwnerId) != step.Context.UserId) throw new InvalidPluginExecutionException($"The plan {planId} is not there, or it is not yours to answer: only its rep can.");

        var name = plan.Text(PlanRow.coach_name);
        if (answer.Obstacle(plan.Choice(PlanRow.statuscode) ?? PlanAgreement.Draft) is { } obstacle) throw new InvalidPluginExecutionException($"The plan \"{name}\" {obstacle}.");

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

        Notice.Send(
            step.System,
            manager,
            "A plan is not agreed yet",
            $"{plan.Name(PlanRow.OwnerId)} asks to change \"{plan.Text(PlanRow.coach_name)}\": {comment}",
            Notice.Opens(coach_alignmentplan.EntityLogicalName, plan.Id, "Open the plan"));
    }

    private Entity? Read(Guid planId) => step.System.RunOne($"""
        <fetch><entity name="{coach_alignmentplan.EntityLogicalName}">
          {Fetch.Columns(PlanRow.coach_name, PlanRow.OwnerId, PlanRow.coach_managerid, PlanRow.statuscode)}
          <filter><condition attribute="{PlanRow.coach_alignmentplanid}" operator="eq" value="{planId}" /></filter>
        </entity></fetch>
        """);
}
