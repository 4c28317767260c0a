using LocalDataverse.Import.Lifecycle;
using LocalDataverse.Messages;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Customizing.Messages;

/// <summary>A new column of a table.</summary>
internal sealed class CreateAttribute() : MetadataMessage("CreateAttribute", "prvCreateAttribute", "attribute")
{
    public override OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var table = execution.Metadata.Table(request.Required<string>("EntityName"));
        var solution = SolutionMembership.Demand(execution, request.Optional<string>("SolutionUniqueName"));
        var column = NewColumn.Of(table, request.Required<AttributeMetadata>("Attribute"), new ChoiceSource(execution, solution));
        ColumnPlace.Add(execution, solution, table, column);
        return Answer(("AttributeId", column.MetadataId));
    }
}

/// <summary>Changes what a column is called and what it takes.</summary>
internal sealed class UpdateAttribute() : MetadataMessage("UpdateAttribute", "prvWriteAttribute", "attribute")
{
    public override OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var table = execution.Metadata.Table(request.Required<string>("EntityName"));
        var solution = SolutionMembership.Demand(execution, request.Optional<string>("SolutionUniqueName"));
        var description = request.Required<AttributeMetadata>("Attribute");
        var before = description.LogicalName is { Length: > 0 } name ? table.Column(name)
            : table.Columns.Values.FirstOrDefault(column => column.MetadataId == description.MetadataId) ?? throw Errors.UnknownColumn(table.LogicalName, description.MetadataId?.ToString());
        ColumnPlace.Change(execution, table, ColumnChange.Of(table, before, description, request.Optional<bool>("MergeLabels")));
        SolutionMembership.AddPart(execution, solution, table, SolutionMembership.Column, before.MetadataId, new SolutionPart(SolutionPart.Column, $"{table.LogicalName}.{before.LogicalName}"));
        return Answer();
    }
}

/// <summary>Deletes a column with the values in it; a lookup with its relationships.</summary>
internal sealed class DeleteAttribute() : MetadataMessage("DeleteAttribute", "prvDeleteAttribute", "attribute")
{
    public override OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var table = execution.Metadata.Table(request.Required<string>("EntityLogicalName"));
        ColumnPlace.Delete(execution, table, table.Column(request.Required<string>("LogicalName")));
        return Answer();
    }
}
