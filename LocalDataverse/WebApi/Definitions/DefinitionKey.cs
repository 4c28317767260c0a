using System.ServiceModel;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>What stands in the parentheses behind a set of definitions: an id, or a name such as <c>LogicalName='account'</c>.</summary>
internal static class DefinitionKey
{
    public static TableDefinition Table(MetadataCatalogue metadata, string key) =>
        metadata.Tables.FirstOrDefault(table => Is(key, "LogicalName", table.LogicalName, table.MetadataId)) ?? throw NotFound("entity", key);

    public static ColumnDefinition Column(TableDefinition table, string key) =>
        table.Columns.Values.FirstOrDefault(column => Is(key, "LogicalName", column.LogicalName, column.MetadataId)) ?? throw Errors.UnknownColumn(table.LogicalName, key);

    public static KeyDefinition Alternate(TableDefinition table, string key) =>
        table.Keys.FirstOrDefault(one => Is(key, "LogicalName", one.LogicalName, one.MetadataId)) ?? throw NotFound($"key of '{table.LogicalName}'", key);

    public static ChoiceDefinition Choice(MetadataCatalogue metadata, string key) =>
        metadata.GlobalChoices.Values.FirstOrDefault(choice => Is(key, "Name", choice.Name!, choice.MetadataId)) ?? throw NotFound("option set", key);

    public static bool IsOneToMany(OneToManyDefinition one, string key) => Is(key, "SchemaName", one.SchemaName, one.MetadataId);

    public static bool IsManyToMany(ManyToManyDefinition many, string key) => Is(key, "SchemaName", many.SchemaName, many.MetadataId);

    public static FaultException<OrganizationServiceFault> NotFound(string what, string key) => Errors.Fault(0x80040217, $"Could not find the {what} '{key}' in the metadata.", 404);

    private static bool Is(string key, string name, string value, Guid id) =>
        Guid.TryParse(key.StartsWith("MetadataId=", StringComparison.Ordinal) ? key["MetadataId=".Length..] : key, out var asked) ? asked == id
        : key.StartsWith(name + "=", StringComparison.OrdinalIgnoreCase) && string.Equals(key[(name.Length + 1)..].Trim('\''), value, StringComparison.OrdinalIgnoreCase);
}
