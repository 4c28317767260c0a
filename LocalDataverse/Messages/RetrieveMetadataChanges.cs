using System.Globalization;
using LocalDataverse.Messages.Definitions;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;

namespace LocalDataverse.Messages;

/// <summary>
/// The definitions a query asks for. With the stamp of an earlier answer: those that are new or changed since, and the ids of those that
/// were deleted. A stamp from before this file began to remember has expired, as one does in Dataverse after a while.
/// </summary>
internal sealed class RetrieveMetadataChanges : IMessageHandler
{
    public string Message => "RetrieveMetadataChanges";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public static string StampOf(MetadataCatalogue metadata) => metadata.Version.ToString(CultureInfo.InvariantCulture);

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        if (request.Optional<Guid?>("AppModuleId") is { } app && app != Guid.Empty) throw Errors.NotSupportedHere("RetrieveMetadataChanges of one app (AppModuleId)");
        var query = request.Optional<EntityQueryExpression>("Query") ?? new EntityQueryExpression();
        var stamp = request.Optional<string>("ClientVersionStamp");
        var since = string.IsNullOrEmpty(stamp) ? null : Since(execution, stamp);
        var tables = new EntityMetadataCollection();
        tables.AddRange(Tables(query, execution, since));
        var response = new OrganizationResponse { ResponseName = Message, ["EntityMetadata"] = tables, ["ServerVersionStamp"] = StampOf(execution.Metadata) };
        if (since is not null) response.Results["DeletedMetadata"] = Deleted(since, Filters(request));
        return response;
    }

    private static ChangedDefinitions Since(Execution execution, string stamp)
    {
        var nothing = new ChangedDefinitions(new HashSet<Guid>(), Array.Empty<Guid>().ToLookup(_ => DefinitionKind.Table));
        if (!int.TryParse(stamp, NumberStyles.None, CultureInfo.InvariantCulture, out var version) || version > execution.Metadata.Version) throw Errors.ExpiredVersionStamp(stamp);
        return version == execution.Metadata.Version ? nothing : MetadataChanges.Since(execution.Connection, version) ?? throw Errors.ExpiredVersionStamp(stamp);
    }

    private static IEnumerable<EntityMetadata> Tables(EntityQueryExpression query, Execution execution, ChangedDefinitions? since)
    {
        var describing = Describing.For(execution) with { Languages = query.LabelQuery is { FilterLanguages.Count: > 0 } labels ? labels.FilterLanguages : null };
        var parts = MetadataSelection.PartsOf(query);
        // The columns of a table are worked out when it is wanted.
        return execution.Metadata.Tables.OrderBy(table => table.LogicalName, StringComparer.Ordinal)
            .Where(table => MetadataCondition.Holds(query.Criteria, TableDescription.Of(describing, table, EntityFilters.Entity)))
            .Select(table => TableDescription.Of(describing, table, parts))
            .Where(table => since is null || MetadataSelection.Changed(table, since.Changed))
            .Select(table => MetadataSelection.Apply(query, table))
            .Where(table => since is null || table.HasChanged == true || MetadataSelection.HasParts(table));
    }

    private static DeletedMetadataFilters Filters(OrganizationRequest request) => request.Parameters.TryGetValue("DeletedMetadataFilters", out var value) ? value switch
    {
        string text => Enum.TryParse<DeletedMetadataFilters>(text, out var named) ? named : throw Errors.InvalidArgument($"'{text}' is not a value of DeletedMetadataFilters."),
        _ => (DeletedMetadataFilters)(request.OptionalNumber("DeletedMetadataFilters") ?? 0),
    } : 0;

    // What is deleted is told by kind, for the kinds that are asked for.
    private static DeletedMetadataCollection Deleted(ChangedDefinitions since, DeletedMetadataFilters filters)
    {
        var deleted = new DeletedMetadataCollection();
        foreach (var kind in Enum.GetValues<DeletedMetadataFilters>().Distinct().Where(kind => kind != DeletedMetadataFilters.All && filters.HasFlag(kind)))
        {
            var ids = new DataCollection<Guid>(0);
            ids.AddRange(since.Deleted[(DefinitionKind)kind]);
            deleted[kind] = ids;
        }

        return deleted;
    }
}
