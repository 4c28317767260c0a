using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>Lets a plan become Agreed only when the rules for agreeing hold.</summary>
internal sealed class PlanGate(Step step)
{
    public void DemandAgreeable()
    {
        if (After("statuscode") is not OptionSetValue { Value: PlanAgreement.Agreed }) return;

        var rep = After("ownerid") as EntityReference;
        var violations = PlanAgreement.Violations(new PlanProposal(
            // On Create the owner may be left to the platform, which takes the caller.
            rep is null ? step.Is("Create") : rep.LogicalName == "systemuser",
            After("coach_managerid") is not null,
            (After("coach_start") as DateTime?)?.Date,
            (After("coach_end") as DateTime?)?.Date,
            TargetsOfPlan()));
        if (violations.Count > 0)
        {
            throw new InvalidPluginExecutionException(
                $"The plan \"{After("coach_name")}\" cannot be agreed: {string.Join("; ", violations)}. Complete it and agree again.");
        }

        if (step.BeforeChoice("statuscode") != PlanAgreement.Agreed) step.Target["coach_agreedon"] = step.Now;
    }

    private object? After(string column) =>
        step.Target.Attributes.TryGetValue(column, out var value) ? value : step.Before?.Value(column);

    private IReadOnlyList<ProposedTarget> TargetsOfPlan() => step.Is("Create") ? [] : [.. step.System.Run($"""
        <fetch><entity name="coach_target">
          <attribute name="coach_name" /><attribute name="coach_level" /><attribute name="coach_parenttargetid" />
          <attribute name="coach_metricid" /><attribute name="coach_targetvalue" />
          <filter><condition attribute="coach_planid" operator="eq" value="{step.Row.Id}" /></filter>
        </entity></fetch>
        """).Select(row => new ProposedTarget(
            row.Id,
            row.Text("coach_name") ?? "",
            (AorLevel)(row.Choice("coach_level") ?? (int)AorLevel.Activity),
            row.Id("coach_parenttargetid"),
            row.Id("coach_metricid"),
            row.Number("coach_targetvalue")))];
}
