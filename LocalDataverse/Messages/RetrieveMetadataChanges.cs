using System.Globalization;
using LocalDataverse.Messages.Definitions;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;

namespace LocalDataverse.Messages;

/// <summary>
/// The definitions a query asks for. With the stamp of an earlier answer: nothing when nothing changed since; otherwise the stamp
/// has expired, as one does in Dataverse after a while, and the client reads everything anew.
/// </summary>
internal sealed class RetrieveMetadataChanges : IMessageHandler
{
    public string Message => "RetrieveMetadataChanges";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public static string StampOf(MetadataCatalogue metadata) => metadata.Version.ToString(CultureInfo.InvariantCulture);

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var (query, stamp) = (request.Optional<EntityQueryExpression>("Query") ?? new EntityQueryExpression(), StampOf(execution.Metadata));
        var known = request.Optional<string>("ClientVersionStamp");
        if (known is not null && known != stamp) throw Errors.ExpiredVersionStamp(known);
        var tables = new EntityMetadataCollection();
        if (known is null) tables.AddRange(Tables(query, execution));
        var response = new OrganizationResponse { ResponseName = Message, ["EntityMetadata"] = tables, ["ServerVersionStamp"] = stamp };
        // Nothing is deleted without the stamp expiring.
        if (known is not null) response.Results["DeletedMetadata"] = new DeletedMetadataCollection();
        return response;
    }

    private static IEnumerable<EntityMetadata> Tables(EntityQueryExpression query, Execution execution)
    {
        var (describing, parts) = (Describing.For(execution), MetadataSelection.PartsOf(query));
        if (query.LabelQuery is { FilterLanguages.Count: > 0 }) throw Errors.NotSupportedHere("LabelQuery of RetrieveMetadataChanges; leave it out: labels come in every language");
        // The columns of a table are worked out when it is wanted.
        return execution.Metadata.Tables.OrderBy(table => table.LogicalName, StringComparer.Ordinal)
            .Where(table => MetadataCondition.Holds(query.Criteria, TableDescription.Of(describing, table, EntityFilters.Entity)))
            .Select(table => MetadataSelection.Apply(query, TableDescription.Of(describing, table, parts)));
    }
}
