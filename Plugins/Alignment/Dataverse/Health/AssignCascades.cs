using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>What an account, a contact, a deal or a lead takes along when it is given to another user. An administrator can change that in every environment.</summary>
internal sealed class AssignCascades(IOrganizationService system)
{
    private static readonly string[] Given = [Account.EntityLogicalName, Contact.EntityLogicalName, Opportunity.EntityLogicalName, Lead.EntityLogicalName];

    /// <summary>What is done once and for all: an account or a lead counts for whoever has it.</summary>
    private static readonly IEnumerable<string> Done = RegisteredStep.All
        .Where(step => step.Plugin == typeof(ReconcilePlugin) && (step.Table == Opportunity.EntityLogicalName || Tables.Of(step.Table).IsActivity))
        .Select(step => step.Table)
        .Distinct();

    public HealthFinding Finding()
    {
        var noted = NotedHandovers.Tables(system);
        HashSet<string> counted = [.. Done, .. noted.Where(table => !Given.Contains(table)), .. CountedActivities()];
        List<HealthRecord> relationships =
        [
            .. Given.SelectMany(table => Of(table, counted)).Select(handed => new HealthRecord
            {
                Name = $"{handed.From} → {handed.To}",
                Detail = handed.Relationship,
                Note = handed.NoteWith(noted),
            }).OrderByDescending(record => record.Note == HandedDown.Unnoted).ThenBy(record => record.Note == HandedDown.None),
        ];
        var unnoted = relationships.Count(record => record.Note == HandedDown.Unnoted);
        var finding = Few.Of("cascades", State.WrongIf(unnoted > 0), relationships);
        if (unnoted > 0) finding.Count = unnoted;
        return finding;
    }

    /// <summary>What is not there is told by no fault: that would end the transaction.</summary>
    private IEnumerable<HandedDown> Of(string table, HashSet<string> counted)
    {
        var answer = system.Execute(new OrganizationRequest("RetrieveEntity")
        {
            ["LogicalName"] = table,
            ["EntityFilters"] = EntityFilters.Relationships,
            ["MetadataId"] = Guid.Empty,
            ["RetrieveAsIfPublished"] = false,
        });
        return ((EntityMetadata)answer["EntityMetadata"]).OneToManyRelationships
            .Where(relationship => counted.Contains(relationship.ReferencingEntity))
            .Select(relationship => new HandedDown(table, relationship.ReferencingEntity, relationship.SchemaName, Reach(relationship.CascadeConfiguration?.Assign)))
            .OrderBy(handed => handed.To, StringComparer.Ordinal);
    }

    private static string Reach(CascadeType? assign) => assign switch
    {
        CascadeType.Cascade or CascadeType.UserOwned => HandedDown.All,
        CascadeType.Active => HandedDown.Active,
        _ => HandedDown.None,
    };

    private IEnumerable<string> CountedActivities() => system.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_metric.EntityLogicalName}">
          {Fetch.Columns(MetricRow.coach_sourcetable)}
          <order attribute="{MetricRow.coach_metricid}" />
          <filter>
            <condition attribute="{MetricRow.statecode}" operator="eq" value="{(int)coach_metric_statecode.Active}" />
            <condition attribute="{MetricRow.coach_isactivity}" operator="eq" value="1" />
          </filter>
        </entity></fetch>
        """)).Select(row => row.Text(MetricRow.coach_sourcetable)).OfType<string>();
}
