using LocalDataverse.Import.Lifecycle;
using LocalDataverse.Messages;
using LocalDataverse.Messages.Definitions;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Customizing.Messages;

/// <summary>A new choice that tables share.</summary>
internal sealed class CreateOptionSet() : MetadataMessage("CreateOptionSet", "prvCreateOptionSet", "optionset")
{
    public override OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var solution = SolutionMembership.Demand(execution, request.Optional<string>("SolutionUniqueName"));
        if (request.Required<OptionSetMetadataBase>("OptionSet") is not OptionSetMetadata options || options.OptionSetType is not (null or OptionSetType.Picklist))
            throw Errors.NotSupportedHere("a choice of yes and no that tables share");
        var choice = new ChoiceSource(execution, solution).NewGlobal(options);
        CatalogueChange.Apply(execution, builder => builder.Put(choice));
        SolutionMembership.AddChoice(execution, solution, choice);
        return Answer(("OptionSetId", choice.MetadataId));
    }
}

/// <summary>Changes what a shared choice is called; its options have messages of their own.</summary>
internal sealed class UpdateOptionSet() : MetadataMessage("UpdateOptionSet", "prvWriteOptionSet", "optionset")
{
    public override OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var (description, merge) = (request.Required<OptionSetMetadataBase>("OptionSet"), request.Optional<bool>("MergeLabels"));
        var solution = SolutionMembership.Demand(execution, request.Optional<string>("SolutionUniqueName"));
        var choice = RetrieveOptionSet.Find(execution.Metadata, description.Name, description.MetadataId);
        var after = choice with { DisplayName = Texts.Changed(choice.DisplayName, description.DisplayName, merge), Description = Texts.Changed(choice.Description, description.Description, merge) };
        CatalogueChange.Apply(execution, builder => builder.Put(after));
        SolutionMembership.AddChoice(execution, solution, choice);
        return Answer();
    }
}

/// <summary>Deletes a shared choice that no column uses.</summary>
internal sealed class DeleteOptionSet() : MetadataMessage("DeleteOptionSet", "prvDeleteOptionSet", "optionset")
{
    public override OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var choice = RetrieveOptionSet.Find(execution.Metadata, request.Required<string>("Name"), id: null);
        if (!choice.IsCustom) throw CustomizingErrors.NotDeletable("choice", choice.Name!, "it is the platform's own");
        var users = execution.Metadata.Tables.SelectMany(table => table.Columns.Values.Where(column => column.Choice is { IsGlobal: true } used && used.Name == choice.Name)
            .Select(column => $"the column '{table.LogicalName}.{column.LogicalName}' uses it")).ToList();
        if (users.Count > 0) throw CustomizingErrors.InUse("OptionSet", choice.Name!, users);
        Deletion.Run(execution, "OptionSet", choice.Name!, [new SolutionPart(SolutionPart.Choice, choice.Name!)]);
        return Answer();
    }
}

/// <summary>What a shared choice is.</summary>
internal sealed class RetrieveOptionSet : IMessageHandler
{
    public string Message => "RetrieveOptionSet";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var choice = Find(execution.Metadata, request.Optional<string>("Name"), request.Optional<Guid?>("MetadataId"));
        return new OrganizationResponse { ResponseName = Message, ["OptionSetMetadata"] = ChoiceDescription.Of(Describing.For(execution), choice, ColumnType.Choice, choice.Name!) };
    }

    internal static ChoiceDefinition Find(MetadataCatalogue metadata, string? name, Guid? id) =>
        (name is { Length: > 0 } ? metadata.GlobalChoices.GetValueOrDefault(name) : metadata.GlobalChoices.Values.FirstOrDefault(choice => choice.MetadataId == id)) ?? throw CustomizingErrors.UnknownChoice(name ?? id?.ToString());
}

/// <summary>What all shared choices are.</summary>
internal sealed class RetrieveAllOptionSets : IMessageHandler
{
    public string Message => "RetrieveAllOptionSets";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var describing = Describing.For(execution);
        OptionSetMetadataBase[] all = [.. execution.Metadata.GlobalChoices.Values.OrderBy(choice => choice.Name, StringComparer.Ordinal).Select(choice => ChoiceDescription.Of(describing, choice, ColumnType.Choice, choice.Name!))];
        return new OrganizationResponse { ResponseName = Message, ["OptionSetMetadata"] = all };
    }
}
