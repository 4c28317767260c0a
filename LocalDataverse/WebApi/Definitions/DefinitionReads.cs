using System.Text.Json.Nodes;
using LocalDataverse.Messages.Definitions;
using LocalDataverse.Metadata;
using LocalDataverse.WebApi.Rows;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>Reads metadata as resources: tables, columns, keys, relationships and choices.</summary>
internal sealed class DefinitionReads
{
    private readonly ApiCall call;
    private readonly Describing describing;

    private DefinitionReads(ApiCall call)
    {
        this.call = call;
        describing = new Describing(call.Metadata, call.Organization.CallerFor(call.User.UserId).Language);
    }

    public static void Run(ApiCall call, List<PathSegment> path)
    {
        call.Options.Allow("$select", "$filter", "$expand", "$top", "$count");
        var reads = new DefinitionReads(call);
        switch (path[0].Name)
        {
            case "EntityDefinitions":
                reads.Tables(path);
                break;
            case "GlobalOptionSetDefinitions":
                reads.Choices(path);
                break;
            default:
                reads.Relationships(path[0].Name, path, call.Metadata.OneToManyRelationships, call.Metadata.ManyToManyRelationships);
                break;
        }
    }

    private void Tables(List<PathSegment> path)
    {
        if (path[0].Arguments is not { } key)
        {
            if (path.Count > 1) throw ApiErrors.UnknownSegment(path[1].ToString());
            // The columns are worked out for the tables that are wanted only.
            DefinitionAnswer.Many(call, path[0].Name, call.Metadata.Tables.OrderBy(table => table.LogicalName, StringComparer.Ordinal).Select(Item));
            return;
        }

        var found = DefinitionKey.Table(call.Metadata, key);
        var parts = path[1..];
        switch (parts.FirstOrDefault()?.Name)
        {
            case null:
                DefinitionAnswer.One(call, path[0].Name, Item(found));
                break;
            case nameof(EntityMetadata.Attributes):
                Columns(found, parts);
                break;
            case nameof(EntityMetadata.Keys):
                Keys(found, parts);
                break;
            case nameof(EntityMetadata.OneToManyRelationships):
                Relationships(parts[0].Name, parts, call.Metadata.OneToMany(found.LogicalName), []);
                break;
            case nameof(EntityMetadata.ManyToOneRelationships):
                Relationships(parts[0].Name, parts, call.Metadata.ManyToOne(found.LogicalName), []);
                break;
            case nameof(EntityMetadata.ManyToManyRelationships):
                Relationships(parts[0].Name, parts, [], call.Metadata.ManyToMany(found.LogicalName));
                break;
            default:
                throw ApiErrors.UnknownProperty("EntityMetadata", parts[0].Name);
        }
    }

    private void Columns(TableDefinition table, List<PathSegment> path)
    {
        var type = TypeOf(path, 1);
        if (path[0].Arguments is { } key)
        {
            var column = ColumnDescription.Of(describing, table, DefinitionKey.Column(table, key));
            if (type is not null && type != ContractJson.TypeName(column)) throw ApiErrors.UnknownSegment(type);
            if (path.Count == 2 + (type is null ? 0 : 1)) DefinitionAnswer.One(call, path[^1].Name, new DefinitionItem(OptionSet(column, path[^1].Name) ?? throw DefinitionKey.NotFound("option set", path[^1].Name), NothingBelow));
            else if (path.Count > 2) throw ApiErrors.UnknownSegment(path[^1].ToString());
            else DefinitionAnswer.One(call, "EntityDefinitions/Attributes", Item(column));
            return;
        }

        if (path.Count > 2) throw ApiErrors.UnknownSegment(path[^1].ToString());
        DefinitionAnswer.Many(call, path[0].Name, TableDescription.Columns(describing, table).Where(column => type is null || type == ContractJson.TypeName(column)).Select(Item));
    }

    private void Keys(TableDefinition table, List<PathSegment> path)
    {
        if (path.Count > 1) throw ApiErrors.UnknownSegment(path[1].ToString());
        if (path[0].Arguments is { } key) DefinitionAnswer.One(call, path[0].Name, Plain(TableDescription.Key(describing, table, DefinitionKey.Alternate(table, key))));
        else DefinitionAnswer.Many(call, path[0].Name, table.Keys.Select(one => Plain(TableDescription.Key(describing, table, one))));
    }

    private void Relationships(string context, List<PathSegment> path, IEnumerable<OneToManyDefinition> ones, IEnumerable<ManyToManyDefinition> manies)
    {
        var type = TypeOf(path, 1);
        if (path.Count > (type is null ? 1 : 2)) throw ApiErrors.UnknownSegment(path[^1].ToString());
        var key = path[0].Arguments;
        var all = ones.Where(one => key is null || DefinitionKey.IsOneToMany(one, key)).Select(one => (RelationshipMetadataBase)RelationshipDescription.Of(describing, one))
            .Concat(manies.Where(many => key is null || DefinitionKey.IsManyToMany(many, key)).Select(many => RelationshipDescription.Of(describing, many)))
            .Where(one => type is null || type == ContractJson.TypeName(one));
        if (key is null) DefinitionAnswer.Many(call, context, all.Select(Plain));
        else DefinitionAnswer.One(call, context, Plain(all.FirstOrDefault() ?? throw DefinitionKey.NotFound("relationship", key)));
    }

    private void Choices(List<PathSegment> path)
    {
        var type = TypeOf(path, 1);
        if (path.Count > (type is null ? 1 : 2)) throw ApiErrors.UnknownSegment(path[^1].ToString());
        if (path[0].Arguments is { } key) DefinitionAnswer.One(call, path[0].Name, Plain(Described(DefinitionKey.Choice(call.Metadata, key))));
        else DefinitionAnswer.Many(call, path[0].Name, call.Metadata.GlobalChoices.Values.OrderBy(choice => choice.Name, StringComparer.Ordinal).Select(choice => Plain(Described(choice))));
    }

    private OptionSetMetadata Described(ChoiceDefinition choice) => ChoiceDescription.Of(describing, choice, ColumnType.Choice, choice.Name!);

    private DefinitionItem Item(TableDefinition table) =>
        new(ContractJson.Of(TableDescription.Of(describing, table, EntityFilters.Entity | EntityFilters.Privileges)), name => Expand(table, name));

    private static DefinitionItem Item(AttributeMetadata column) => new(ContractJson.Of(column), name => OptionSet(column, name));

    private static DefinitionItem Plain(MetadataBase definition) => new(ContractJson.Of(definition), NothingBelow);

    private static JsonNode? NothingBelow(string name) => throw ApiErrors.UnknownProperty("MetadataBase", name);

    private JsonArray Expand(TableDefinition table, string name)
    {
        IEnumerable<MetadataBase> parts = name switch
        {
            nameof(EntityMetadata.Attributes) => TableDescription.Columns(describing, table),
            nameof(EntityMetadata.Keys) => table.Keys.Select(key => TableDescription.Key(describing, table, key)),
            nameof(EntityMetadata.OneToManyRelationships) => call.Metadata.OneToMany(table.LogicalName).Select(one => RelationshipDescription.Of(describing, one)),
            nameof(EntityMetadata.ManyToOneRelationships) => call.Metadata.ManyToOne(table.LogicalName).Select(one => RelationshipDescription.Of(describing, one)),
            nameof(EntityMetadata.ManyToManyRelationships) => call.Metadata.ManyToMany(table.LogicalName).Select(many => RelationshipDescription.Of(describing, many)),
            _ => throw ApiErrors.UnknownProperty("EntityMetadata", name),
        };
        return [.. parts.Select(ContractJson.Of)];
    }

    /// <summary>The options of a choice column: its own as <c>OptionSet</c>, those that tables share as <c>GlobalOptionSet</c>.</summary>
    private static JsonObject? OptionSet(AttributeMetadata column, string name)
    {
        if (name is not ("OptionSet" or "GlobalOptionSet")) throw ApiErrors.UnknownProperty(column.GetType().Name, name);
        OptionSetMetadataBase? options = column switch { EnumAttributeMetadata choice => choice.OptionSet, BooleanAttributeMetadata boolean => boolean.OptionSet, _ => null };
        return options is null || options.IsGlobal == true != (name == "GlobalOptionSet") ? null : ContractJson.Of(options);
    }

    private static string? TypeOf(List<PathSegment> path, int at) => path.Count > at && path[at].Name.StartsWith(TypeNames.Namespace, StringComparison.Ordinal) ? path[at].Name : null;
}
