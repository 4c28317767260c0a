using System.Text.Json;
using LocalDataverse.Metadata;
using LocalDataverse.WebApi.Rows;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>POST, PUT and DELETE of definitions: each is a message of the organisation service.</summary>
internal static class DefinitionWrites
{
    /// <summary>The header with the solution that a component goes into.</summary>
    public const string Solution = "MSCRM.SolutionUniqueName";

    /// <summary>The header that says whether labels in languages that are not sent are kept.</summary>
    public const string MergeLabels = "MSCRM.MergeLabels";

    public static void Run(ApiCall call, List<PathSegment> path)
    {
        var set = path is [{ Name: "EntityDefinitions", Arguments: not null }, var part, ..] ? part.Name : path[0].Name;
        var parts = path is [{ Name: "EntityDefinitions" }, _, ..] ? path[1..] : path;
        var key = parts[0].Arguments;
        var isTyped = parts is [_, var type] && type.Name.StartsWith(TypeNames.Namespace, StringComparison.Ordinal);
        if (parts.Count > 1 && !(isTyped && key is not null)) throw ApiErrors.UnknownSegment(parts[^1].ToString());
        call.Options.Allow();
        var request = (set, call.Method, key) switch
        {
            ("EntityDefinitions", "POST", null) => new OrganizationRequest("CreateEntity") { ["Entity"] = Read<EntityMetadata>(call) },
            ("EntityDefinitions", "PUT", { } name) => Update(call, "UpdateEntity", "Entity", Named(Read<EntityMetadata>(call), DefinitionKey.Table(call.Metadata, name))),
            ("EntityDefinitions", "DELETE", { } name) => new OrganizationRequest("DeleteEntity") { ["LogicalName"] = DefinitionKey.Table(call.Metadata, name).LogicalName },
            ("Attributes", "POST", null) => new OrganizationRequest("CreateAttribute") { ["EntityName"] = TableOf(call, path).LogicalName, ["Attribute"] = Read<AttributeMetadata>(call) },
            ("Attributes", "PUT", { } name) => UpdateColumn(call, TableOf(call, path), name, isTyped ? parts[1].Name : null),
            ("Attributes", "DELETE", { } name) => new OrganizationRequest("DeleteAttribute") { ["EntityLogicalName"] = TableOf(call, path).LogicalName, ["LogicalName"] = DefinitionKey.Column(TableOf(call, path), name).LogicalName },
            ("Keys", "POST", null) => new OrganizationRequest("CreateEntityKey") { ["EntityName"] = TableOf(call, path).LogicalName, ["EntityKey"] = Read<EntityKeyMetadata>(call) },
            ("Keys", "DELETE", { } name) => new OrganizationRequest("DeleteEntityKey") { ["EntityLogicalName"] = TableOf(call, path).LogicalName, ["Name"] = DefinitionKey.Alternate(TableOf(call, path), name).LogicalName },
            ("RelationshipDefinitions", "POST", null) => CreateRelationship(call),
            ("RelationshipDefinitions", "PUT", { } name) => UpdateRelationship(call, name),
            ("RelationshipDefinitions", "DELETE", { } name) => new OrganizationRequest("DeleteRelationship") { ["Name"] = RelationshipOf(call, name) },
            ("GlobalOptionSetDefinitions", "POST", null) => new OrganizationRequest("CreateOptionSet") { ["OptionSet"] = Read<OptionSetMetadataBase>(call, typeof(OptionSetMetadata)) },
            ("GlobalOptionSetDefinitions", "PUT", { } name) => UpdateChoice(call, name),
            ("GlobalOptionSetDefinitions", "DELETE", { } name) => new OrganizationRequest("DeleteOptionSet") { ["Name"] = DefinitionKey.Choice(call.Metadata, name).Name! },
            _ => throw ApiErrors.MethodNotAllowed(call.Method, $"{path[^1]}: definitions are created with POST, replaced with PUT and deleted with DELETE"),
        };
        if (call.Method != "DELETE" && call.Header(Solution) is { Length: > 0 } solution) request["SolutionUniqueName"] = solution;
        Answer(call, path, set, call.Execute(request));
    }

    // The address of what was made, as of a row that was created.
    private static void Answer(ApiCall call, List<PathSegment> path, string set, OrganizationResponse response)
    {
        if (call.Method != "POST") return;
        var address = set switch
        {
            "Attributes" => $"EntityDefinitions({TableOf(call, path).MetadataId:D})/Attributes({response["AttributeId"]:D})",
            "Keys" => $"EntityDefinitions({TableOf(call, path).MetadataId:D})/Keys({response["EntityKeyId"]:D})",
            "EntityDefinitions" => $"EntityDefinitions({response["EntityId"]:D})",
            "GlobalOptionSetDefinitions" => $"GlobalOptionSetDefinitions({response["OptionSetId"]:D})",
            _ => $"RelationshipDefinitions({(response.Results.TryGetValue("RelationshipId", out var one) ? one : response["ManyToManyRelationshipId"]):D})",
        };
        call.Response.Headers["OData-EntityId"] = call.Root + address;
        call.Response.Headers["Location"] = call.Root + address;
    }

    private static OrganizationRequest UpdateColumn(ApiCall call, TableDefinition table, string key, string? type)
    {
        var before = DefinitionKey.Column(table, key);
        var column = Read<AttributeMetadata>(call, type is null ? null : ContractReader.TypeNamed(type, typeof(AttributeMetadata)));
        column.LogicalName = before.LogicalName;
        var request = Update(call, "UpdateAttribute", "Attribute", column);
        request["EntityName"] = table.LogicalName;
        return request;
    }

    private static OrganizationRequest CreateRelationship(ApiCall call)
    {
        using var body = call.ReadJson();
        switch (ContractReader.Read(body.RootElement, typeof(RelationshipMetadataBase)))
        {
            case ManyToManyRelationshipMetadata many:
                return new OrganizationRequest("CreateManyToMany") { ["ManyToManyRelationship"] = many };
            case OneToManyRelationshipMetadata one:
                if (!body.RootElement.TryGetProperty("Lookup", out var lookup) || lookup.ValueKind != JsonValueKind.Object) throw ApiErrors.BadPayload("A one-to-many relationship needs its 'Lookup'.");
                return new OrganizationRequest("CreateOneToMany") { ["OneToManyRelationship"] = one, ["Lookup"] = ContractReader.Read(lookup, typeof(LookupAttributeMetadata)) };
            default:
                throw ApiErrors.BadPayload("A relationship needs an '@odata.type': Microsoft.Dynamics.CRM.OneToManyRelationshipMetadata or ManyToManyRelationshipMetadata.");
        }
    }

    private static OrganizationRequest UpdateRelationship(ApiCall call, string key)
    {
        var isMany = call.Metadata.ManyToManyRelationships.Any(many => DefinitionKey.IsManyToMany(many, key));
        var relationship = Read<RelationshipMetadataBase>(call, isMany ? typeof(ManyToManyRelationshipMetadata) : typeof(OneToManyRelationshipMetadata));
        relationship.SchemaName = RelationshipOf(call, key);
        return Update(call, "UpdateRelationship", "Relationship", relationship);
    }

    private static OrganizationRequest UpdateChoice(ApiCall call, string key)
    {
        var choice = Read<OptionSetMetadataBase>(call, typeof(OptionSetMetadata));
        choice.Name = DefinitionKey.Choice(call.Metadata, key).Name;
        return Update(call, "UpdateOptionSet", "OptionSet", choice);
    }

    private static EntityMetadata Named(EntityMetadata table, TableDefinition before)
    {
        table.LogicalName = before.LogicalName;
        return table;
    }

    private static OrganizationRequest Update(ApiCall call, string message, string parameter, MetadataBase definition) =>
        new(message) { [parameter] = definition, ["MergeLabels"] = string.Equals(call.Header(MergeLabels), "true", StringComparison.OrdinalIgnoreCase) };

    private static T Read<T>(ApiCall call, Type? otherwise = null)
        where T : MetadataBase
    {
        using var body = call.ReadJson();
        return (T)ContractReader.Read(body.RootElement, typeof(T), otherwise);
    }

    private static TableDefinition TableOf(ApiCall call, List<PathSegment> path) => DefinitionKey.Table(call.Metadata, path[0].Arguments!);

    private static string RelationshipOf(ApiCall call, string key) =>
        call.Metadata.OneToManyRelationships.FirstOrDefault(one => DefinitionKey.IsOneToMany(one, key))?.SchemaName
        ?? call.Metadata.ManyToManyRelationships.FirstOrDefault(many => DefinitionKey.IsManyToMany(many, key))?.SchemaName
        ?? throw DefinitionKey.NotFound("relationship", key);
}
