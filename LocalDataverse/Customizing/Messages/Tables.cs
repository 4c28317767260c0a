using LocalDataverse.Import;
using LocalDataverse.Import.Lifecycle;
using LocalDataverse.Messages;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Customizing.Messages;

/// <summary>A new table with its primary name column, privileges, views and form.</summary>
internal sealed class CreateEntity() : MetadataMessage("CreateEntity", "prvCreateEntity", "entity")
{
    public override OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var (description, solution) = (request.Required<EntityMetadata>("Entity"), SolutionMembership.Demand(execution, request.Optional<string>("SolutionUniqueName")));
        if (request.Parameters.TryGetValue("HasNotes", out var notes) && notes is bool hasNotes) description.HasNotes = hasNotes;
        if (request.Parameters.TryGetValue("HasActivities", out var activities) && activities is bool hasActivities) description.HasActivities = hasActivities;
        TableDefinition? table = null;
        CatalogueChange.Apply(execution, builder =>
        {
            table = NewTable.Of(description, request.Optional<AttributeMetadata>("PrimaryAttribute") ?? PrimaryOf(description), builder.NextObjectTypeCode(), new ChoiceSource(execution, solution));
            if (execution.Metadata.TryTable(table.LogicalName, out _)) throw CustomizingErrors.NameTaken("entity", table.LogicalName);
            builder.Put(table);
        });
        table = execution.Metadata.Table(table!.LogicalName);
        var rows = CatalogueChange.Rows(execution);
        Privileges.Ensure(rows, [table]);
        FirstViews.Put(rows, table);
        SolutionMembership.AddTable(execution, solution, table);
        return Answer(("EntityId", table.MetadataId), ("AttributeId", table.Column(table.PrimaryNameColumn).MetadataId));
    }

    // As the Web API sends it: among the columns, and marked.
    private static AttributeMetadata? PrimaryOf(EntityMetadata table)
    {
        var columns = table.Attributes ?? [];
        if (columns.Length > 1) throw Errors.NotSupportedHere("creating a table with more columns than its primary name column; create the others one by one");
        return columns is [{ IsPrimaryName: true } primary] ? primary : null;
    }
}

/// <summary>Changes what a table is called and what its rows can have.</summary>
internal sealed class UpdateEntity() : MetadataMessage("UpdateEntity", "prvWriteEntity", "entity")
{
    public override OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var (description, solution) = (request.Required<EntityMetadata>("Entity"), SolutionMembership.Demand(execution, request.Optional<string>("SolutionUniqueName")));
        var before = description.LogicalName is { Length: > 0 } name ? execution.Metadata.Table(name)
            : execution.Metadata.Tables.FirstOrDefault(table => table.MetadataId == description.MetadataId) ?? throw Errors.UnknownTable(description.MetadataId?.ToString());
        var merge = request.Optional<bool>("MergeLabels");
        var after = before with
        {
            DisplayName = Texts.Changed(before.DisplayName, description.DisplayName, merge),
            DisplayCollectionName = Texts.Changed(before.DisplayCollectionName, description.DisplayCollectionName, merge),
            Description = Texts.Changed(before.Description, description.Description, merge),
            IconVectorName = description.IconVectorName ?? before.IconVectorName,
            EntityColor = description.EntityColor ?? before.EntityColor,
            IsQuickCreateEnabled = description.IsQuickCreateEnabled ?? before.IsQuickCreateEnabled,
            HasNotes = Enabled(before, "HasNotes", before.HasNotes, Said(request, "HasNotes") ?? description.HasNotes),
            HasActivities = Enabled(before, "HasActivities", before.HasActivities, Said(request, "HasActivities") ?? description.HasActivities),
            HasAccessTeams = description.AutoCreateAccessTeams ?? before.HasAccessTeams,
        };
        CatalogueChange.Apply(execution, builder => builder.Put(after));
        SolutionMembership.AddTable(execution, solution, before);
        return Answer();
    }

    private static bool? Said(OrganizationRequest request, string name) => request.Parameters.TryGetValue(name, out var value) ? value as bool? : null;

    private static bool Enabled(TableDefinition table, string what, bool before, bool? after) =>
        before && after == false ? throw CustomizingErrors.Unchangeable("table", table.LogicalName, $"{what} cannot be taken back") : after ?? before;
}

/// <summary>Deletes a table with its rows, and all that belongs to it.</summary>
internal sealed class DeleteEntity() : MetadataMessage("DeleteEntity", "prvDeleteEntity", "entity")
{
    public override OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var table = execution.Metadata.Table(request.Required<string>("LogicalName"));
        if (!table.IsCustom) throw CustomizingErrors.NotDeletable("table", table.LogicalName, "it is the platform's own");
        if (table.IsIntersect) throw CustomizingErrors.NotDeletable("table", table.LogicalName, "it belongs to a many-to-many relationship: delete that");
        Deletion.Run(execution, "Entity", table.LogicalName, [new SolutionPart(SolutionPart.Table, table.LogicalName), .. Deletion.Screens(execution, table)]);
        return Answer();
    }
}
