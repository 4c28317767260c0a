using LocalDataverse.Import;
using LocalDataverse.Import.Lifecycle;
using LocalDataverse.Messages;
using LocalDataverse.Messages.Definitions;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Customizing.Messages;

/// <summary>A new alternate key. Its index is there at once; Dataverse makes it in the background.</summary>
internal sealed class CreateEntityKey() : MetadataMessage("CreateEntityKey", "prvWriteEntity", "entity")
{
    private const int ConstraintFailed = 19;

    public override OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var table = execution.Metadata.Table(request.Required<string>("EntityName"));
        var solution = SolutionMembership.Demand(execution, request.Optional<string>("SolutionUniqueName"));
        var description = request.Required<EntityKeyMetadata>("EntityKey");
        var schemaName = SchemaName.Demand("key", description.SchemaName);
        var key = new KeyDefinition
        {
            LogicalName = schemaName.ToLowerInvariant(),
            SchemaName = schemaName,
            Columns = [.. (description.KeyAttributes ?? []).Select(column => column.ToLowerInvariant()).Distinct()],
            DisplayName = Texts.Of(description.DisplayName),
            MetadataId = MetadataIds.Of("key", $"{table.LogicalName}.{schemaName.ToLowerInvariant()}"),
        };
        if (key.Columns.Count == 0) throw CustomizingErrors.Missing("key", key.LogicalName, "KeyAttributes");
        if (table.Keys.Any(other => other.LogicalName == key.LogicalName)) throw CustomizingErrors.NameTaken("key", key.LogicalName);
        var after = table with { Keys = [.. table.Keys, key] };
        if (KeyLimits.Problem(after) is { } problem) throw CustomizingErrors.Invalid("key", key.LogicalName, problem);
        try
        {
            CatalogueChange.Apply(execution, builder => builder.Put(after));
        }
        catch (SqliteException refused) when (refused.SqliteErrorCode == ConstraintFailed)
        {
            throw CustomizingErrors.KeyValuesTwice(table.LogicalName, key.LogicalName);
        }

        SolutionMembership.AddPart(execution, solution, table, SolutionMembership.Key, key.MetadataId, new SolutionPart(SolutionPart.Key, $"{table.LogicalName}.{key.LogicalName}"));
        return Answer(("EntityKeyId", key.MetadataId));
    }
}

/// <summary>Deletes an alternate key; its columns stay.</summary>
internal sealed class DeleteEntityKey() : MetadataMessage("DeleteEntityKey", "prvWriteEntity", "entity")
{
    public override OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var (table, key) = RetrieveEntityKey.Find(request, execution.Metadata, "Name");
        Deletion.Run(execution, "EntityKey", key.LogicalName, [new SolutionPart(SolutionPart.Key, $"{table.LogicalName}.{key.LogicalName}")]);
        return Answer();
    }
}

/// <summary>Makes the index of an alternate key anew; here it is there from the beginning.</summary>
internal sealed class ReactivateEntityKey() : MetadataMessage("ReactivateEntityKey", "prvWriteEntity", "entity")
{
    public override OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        RetrieveEntityKey.Find(request, execution.Metadata, "EntityKeyLogicalName");
        return Answer();
    }
}

/// <summary>What an alternate key is.</summary>
internal sealed class RetrieveEntityKey : IMessageHandler
{
    public string Message => "RetrieveEntityKey";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var (table, key) = Find(request, execution.Metadata, "LogicalName");
        return new OrganizationResponse { ResponseName = Message, ["EntityKeyMetadata"] = TableDescription.Key(Describing.For(execution), table, key) };
    }

    internal static (TableDefinition Table, KeyDefinition Key) Find(OrganizationRequest request, MetadataCatalogue metadata, string parameter)
    {
        if (request.Optional<string>("EntityLogicalName") is not { Length: > 0 } tableName)
        {
            var id = request.Optional<Guid?>("MetadataId") ?? throw Errors.MissingParameter(request.RequestName, "EntityLogicalName");
            return metadata.Tables.SelectMany(one => one.Keys.Select(key => (one, key))).FirstOrDefault(pair => pair.key.MetadataId == id) is { key: not null } found ? found : throw CustomizingErrors.UnknownKey("", id.ToString());
        }

        var (table, name) = (metadata.Table(tableName), request.Required<string>(parameter));
        return (table, table.Keys.FirstOrDefault(key => string.Equals(key.LogicalName, name, StringComparison.OrdinalIgnoreCase)) ?? throw CustomizingErrors.UnknownKey(table.LogicalName, name));
    }
}
