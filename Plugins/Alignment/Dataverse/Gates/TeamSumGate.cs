using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>A target that is the sum of the team's has no links: what the team's own targets are linked to decides.</summary>
internal static class TeamSumGate
{
    /// <summary>Leaves such sums out of a question for targets: what a team has done is worked out where it is read, never in a rep's transaction.</summary>
    public static FetchText No { get; } = Fetch.Text($"""<filter><condition attribute="{TargetRow.coach_isteamsum}" operator="ne" value="1" /></filter>""");

    /// <summary>A target has become such a sum: the links it had go.</summary>
    public static void Settle(Step step)
    {
        if (!step.Is("Update") || step.Target.Value(TargetRow.coach_isteamsum) is not true || step.Before?.Value(TargetRow.coach_isteamsum) is true) return;

        foreach (var link in new LinkStore(step.System).Of([step.Row.Id])) step.System.Delete(coach_targetlink.EntityLogicalName, link.Id);
    }

    /// <summary>A person links a record to a target.</summary>
    public static void DemandOwnWork(Step step, Guid targetId)
    {
        var target = step.System.RunOne($"""
            <fetch><entity name="{coach_target.EntityLogicalName}">
              {Fetch.Columns(TargetRow.coach_name)}
              <filter>
                <condition attribute="{TargetRow.coach_targetid}" operator="eq" value="{targetId}" />
                <condition attribute="{TargetRow.coach_isteamsum}" operator="eq" value="1" />
              </filter>
            </entity></fetch>
            """);
        if (target is null) return;

        throw new RefusedException(
            new Message("Links.TeamSum", "Nothing can be linked to the target \"{0}\", which is the sum of the team's: link the record to a rep's own target instead.", target.Text(TargetRow.coach_name)));
    }
}
