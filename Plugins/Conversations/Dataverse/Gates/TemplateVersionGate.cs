using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>Versions of templates, whoever writes them and in whatever way: what was published is not edited, and what is published is good enough.</summary>
internal sealed class TemplateVersionGate(Step step)
{
    public const string State = $"{TemplateRow.statecode},{TemplateRow.statuscode}";

    /// <summary>What it is called, what it is, and where it is used. How long it usually takes and what it is for are advice, and may be put better.</summary>
    public const string Fixed =
        $"{TemplateRow.coach_name},{TemplateRow.coach_model},{TemplateRow.coach_type},{TemplateRow.coach_process},{TemplateRow.coach_version},{TemplateRow.coach_tables},{TemplateRow.coach_stages},{TemplateRow.coach_gap},{TemplateRow.coach_revisionofid}";

    public void DemandCreatable()
    {
        if (step.Sent.Choice(TemplateRow.statuscode) == (int)TemplateStatus.Published)
        {
            throw new RefusedException(TemplateRefusals.NewAndPublished(step.Sent.Text(TemplateRow.coach_name) ?? ""));
        }
    }

    public void DemandChangeable()
    {
        if (Stored() is not { } row) return;
        var head = TemplateMap.HeadOf(row);
        var version = new TemplateVersion(row.Id, head.Name, head.Version, head.Status);
        var next = Next(row);
        var problem = VersionRule.Problem(version, next, () => TemplateVersions.IsTalkedBy(step.System, row.Id), () => TemplateVersions.RevisionsOf(step.System, row.Id));
        if (problem is not null) throw new RefusedException(problem);

        var changed = Fixed.Split(',').Where(column => step.Sent.Attributes.TryGetValue(column, out var sent) && !Rows.Same(sent, row.Value(column))).ToList();
        if (head.Status != TemplateStatus.Draft && changed.Count > 0)
        {
            throw new RefusedException(TemplateRefusals.Fixed(head.Name, head.Status, changed.Select(TemplateWords.Of)));
        }

        if (next == TemplateStatus.Published && head.Status != TemplateStatus.Published) Publish(row, head.Name);
    }

    private void Publish(Entity row, string name)
    {
        var designs = new TemplateDesignStore(step);
        var errors = designs.Find(row.Id) is { } design ? TemplateCheck.Of(design, designs).Where(finding => finding.IsError).ToList() : [];
        if (errors.Count > 0) throw new RefusedException(TemplateRefusals.Unpublishable(name, errors));

        if (row.Id(TemplateRow.coach_revisionofid) is not { } revised || TemplateVersions.Find(step.System, revised) is not { Status: TemplateStatus.Published }) return;
        step.System.Update(new Entity(coach_template.EntityLogicalName, revised)
        {
            [TemplateRow.statecode] = new OptionSetValue((int)coach_template_statecode.Inactive),
            [TemplateRow.statuscode] = new OptionSetValue((int)TemplateStatus.Retired),
        });
    }

    /// <summary>What becomes of it. A state without a reason for it has the first one.</summary>
    private TemplateStatus Next(Entity row) =>
        step.Sent.Choice(TemplateRow.statuscode) is { } status && status > 0 ? (TemplateStatus)status
        : step.Sent.Choice(TemplateRow.statecode) switch
        {
            (int)coach_template_statecode.Active => TemplateStatus.Draft,
            (int)coach_template_statecode.Inactive => TemplateStatus.Retired,
            _ => (TemplateStatus)(row.Choice(TemplateRow.statuscode) ?? (int)TemplateStatus.Draft),
        };

    private Entity? Stored() => step.System.RunOne($"""
        <fetch><entity name="{coach_template.EntityLogicalName}">
          {Fetch.Columns([.. TemplateMap.HeadColumns, TemplateRow.coach_revisionofid])}
          <filter><condition attribute="{TemplateRow.coach_templateid}" operator="eq" value="{step.Row.Id}" /></filter>
        </entity></fetch>
        """);
}
