using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>Which skills deals ask for: those beneath the person's targets that a deal, or its account, serves today. Two questions, however many deals.</summary>
internal sealed class NeededSkills(Step step)
{
    private const string Between = "between", Skill = "skill";

    /// <returns>For one of the deals, the least ready first.</returns>
    public Func<MeetingDeal, IReadOnlyList<NeededSkill>> Of(Guid personId, IReadOnlyCollection<MeetingDeal> deals)
    {
        var rows = step.System.Run(Query(personId, deals));
        var ready = new PersonReadiness(step).Of(personId);
        var byRecord = rows.ToLookup(row => row.Id(LinkRow.coach_opportunityid) ?? row.Id(LinkRow.coach_accountid) ?? Guid.Empty, row => new NeededSkill(
            row.Id($"{Between}.{SkillRow.coach_skillid}") ?? Guid.Empty,
            row.Text($"{Skill}.{SkillRow.coach_name}") ?? "",
            ready.TryGetValue(row.Id($"{Between}.{SkillRow.coach_skillid}") ?? Guid.Empty, out var known) ? known.ReadyAt : 0));
        return deal =>
        [
            .. byRecord[deal.Id].Concat(deal.AccountId is { } account ? byRecord[account] : []).Distinct()
                .OrderBy(skill => skill.ReadyAt).ThenBy(skill => skill.Name, StringComparer.Ordinal),
        ];
    }

    public static List<NeededSkillInfo> Info(IEnumerable<NeededSkill> skills) =>
        [.. skills.Select(skill => new NeededSkillInfo { Id = skill.Id.ToString(), Name = skill.Name, ReadyAt = skill.ReadyAt })];

    private static FormattableString Query(Guid personId, IReadOnlyCollection<MeetingDeal> deals)
    {
        var accounts = deals.Select(deal => deal.AccountId).OfType<Guid>().ToList();
        return $"""
            <fetch><entity name="{coach_targetlink.EntityLogicalName}">
              {Fetch.Columns(LinkRow.coach_opportunityid, LinkRow.coach_accountid)}
              <order attribute="{LinkRow.coach_targetlinkid}" />
              <filter>
                <condition attribute="{LinkRow.coach_kind}" operator="ne" value="{(int)LinkKind.Excluded}" />
                <condition attribute="{LinkRow.coach_to}" operator="null" />
                <filter type="or">
                  {Fetch.In(LinkRow.coach_opportunityid, deals.Select(deal => deal.Id))}
                  {new Fetch.Parts(accounts.Count > 0 ? [Fetch.In(LinkRow.coach_accountid, accounts)] : [])}
                </filter>
              </filter>
              <link-entity name="{coach_target.EntityLogicalName}" from="{TargetRow.coach_targetid}" to="{LinkRow.coach_targetid}">
                <filter><condition attribute="{TargetRow.OwnerId}" operator="eq" value="{personId}" /></filter>
                <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.coach_alignmentplanid}" to="{TargetRow.coach_planid}">
                  <filter><condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" /></filter>
                </link-entity>
                <link-entity name="{coach_metric_skill.EntityLogicalName}" from="{MetricRow.coach_metricid}" to="{TargetRow.coach_metricid}" alias="{Between}">
                  {Fetch.Columns(SkillRow.coach_skillid)}
                  <order attribute="{SkillRow.coach_skillid}" />
                  <link-entity name="{coach_skill.EntityLogicalName}" from="{SkillRow.coach_skillid}" to="{SkillRow.coach_skillid}" alias="{Skill}">
                    {Fetch.Columns(SkillRow.coach_name)}
                    <filter><condition attribute="{SkillRow.statecode}" operator="eq" value="{(int)coach_skill_statecode.Active}" /></filter>
                  </link-entity>
                </link-entity>
              </link-entity>
            </entity></fetch>
            """;
    }
}
