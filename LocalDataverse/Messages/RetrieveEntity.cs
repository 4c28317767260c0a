using LocalDataverse.Messages.Definitions;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Messages;

/// <summary>What a table is, with the parts that are asked for.</summary>
internal sealed class RetrieveEntity : IMessageHandler
{
    public string Message => "RetrieveEntity";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution) => new()
    {
        ResponseName = Message,
        ["EntityMetadata"] = TableDescription.Of(Describing.For(execution), TableOf(request, execution.Metadata), Parts(request)),
    };

    /// <summary>Which parts a request asks for.</summary>
    internal static EntityFilters Parts(OrganizationRequest request)
    {
        var parts = (EntityFilters)(request.OptionalNumber("EntityFilters") ?? throw Errors.MissingParameter(request.RequestName, "EntityFilters"));
        return (parts & ~EntityFilters.All) == 0 ? parts : throw Errors.InvalidArgument($"{(int)parts} is not a value of EntityFilters.");
    }

    /// <summary>A table by its name or, without one, by the id of its definition.</summary>
    private static TableDefinition TableOf(OrganizationRequest request, MetadataCatalogue metadata)
    {
        if (request.Optional<string>("LogicalName") is { Length: > 0 } name) return metadata.Table(name);
        var id = request.Optional<Guid?>("MetadataId") ?? Guid.Empty;
        if (id == Guid.Empty) throw Errors.MissingParameter(request.RequestName, "LogicalName");
        return metadata.Tables.FirstOrDefault(table => table.MetadataId == id) ?? throw Errors.UnknownTable(id.ToString());
    }
}

/// <summary>What every table is.</summary>
internal sealed class RetrieveAllEntities : IMessageHandler
{
    public string Message => "RetrieveAllEntities";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var (parts, describing) = (RetrieveEntity.Parts(request), Describing.For(execution));
        return new OrganizationResponse
        {
            ResponseName = Message,
            ["EntityMetadata"] = execution.Metadata.Tables.OrderBy(table => table.LogicalName, StringComparer.Ordinal).Select(table => TableDescription.Of(describing, table, parts)).ToArray(),
            ["Timestamp"] = RetrieveMetadataChanges.StampOf(execution.Metadata),
        };
    }
}

/// <summary>What a column is.</summary>
internal sealed class RetrieveAttribute : IMessageHandler
{
    public string Message => "RetrieveAttribute";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var (table, column) = Find(request, execution.Metadata);
        return new OrganizationResponse { ResponseName = Message, ["AttributeMetadata"] = ColumnDescription.Of(Describing.For(execution), table, column) };
    }

    private static (TableDefinition Table, ColumnDefinition Column) Find(OrganizationRequest request, MetadataCatalogue metadata)
    {
        if (request.Optional<string>("EntityLogicalName") is { Length: > 0 } name)
        {
            var table = metadata.Table(name);
            return (table, table.Column(request.Required<string>("LogicalName")));
        }

        var id = request.Optional<Guid?>("MetadataId") ?? Guid.Empty;
        if (id == Guid.Empty) throw Errors.MissingParameter(request.RequestName, "EntityLogicalName");
        var found = metadata.Tables.SelectMany(table => table.Columns.Values.Select(column => (table, column))).FirstOrDefault(pair => pair.column.MetadataId == id);
        return found.column is null ? throw Errors.InvalidArgument($"There is no column with the metadata id {id:D}.") : found;
    }
}
