using System.Text.Json;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;
using Xunit;
using MetadataJson = LocalDataverse.Metadata.MetadataJson;

namespace LocalDataverse.Tests.Customizing;

/// <summary>An organisation whose definitions are changed, and short words for that.</summary>
public abstract class CustomizingTest : IDisposable
{
    internal TestOrganization Test { get; } = new();

    internal IOrganizationService Service => Test.Service;

    internal MetadataCatalogue Metadata => Test.Organization.Metadata;

    public void Dispose()
    {
        // Whatever a test did: what is in memory is what is in the file.
        using (var connection = Test.Organization.Database.OpenReader()) Assert.Equal(Text(MetadataStore.Load(connection)), Text(Metadata));
        Test.Dispose();
        GC.SuppressFinalize(this);
    }

    internal static Label Say(string text) => new(text, 1033);

    internal static OrganizationRequest Table(string schemaName = "new_Boat", OwnershipTypes ownership = OwnershipTypes.UserOwned) => new("CreateEntity")
    {
        ["Entity"] = new EntityMetadata { SchemaName = schemaName, DisplayName = Say("Boat"), DisplayCollectionName = Say("Boats"), OwnershipType = ownership, HasNotes = false, HasActivities = false },
        ["PrimaryAttribute"] = new StringAttributeMetadata { SchemaName = "new_Name", DisplayName = Say("Name"), MaxLength = 100 },
    };

    internal static OrganizationRequest Column(AttributeMetadata column, string table = "new_boat") => new("CreateAttribute") { ["EntityName"] = table, ["Attribute"] = column };

    internal static StringAttributeMetadata String(string name) => new() { SchemaName = name, DisplayName = Say(name), MaxLength = 50 };

    internal static OrganizationRequest Lookup(string name, string referenced, string referencing, string lookup) => new("CreateOneToMany")
    {
        ["OneToManyRelationship"] = new OneToManyRelationshipMetadata { SchemaName = name, ReferencedEntity = referenced, ReferencingEntity = referencing },
        ["Lookup"] = new LookupAttributeMetadata { SchemaName = lookup, DisplayName = Say(lookup) },
    };

    internal OrganizationResponse Run(OrganizationRequest request) => Service.Execute(request);

    internal OrganizationResponse Run(string message, params (string Name, object Value)[] parameters)
    {
        var request = new OrganizationRequest(message);
        foreach (var (name, value) in parameters) request[name] = value;
        return Service.Execute(request);
    }

    internal Guid Boat(string name, params (string Column, object? Value)[] values) => Test.Create("new_boat", [("new_name", name), .. values]);

    internal string CodeOf(OrganizationRequest request) => TestOrganization.CodeOf(() => Service.Execute(request));

    internal static string Text(MetadataCatalogue catalogue) => string.Join(
        '\n',
        [
            $"version {catalogue.Version}",
            .. catalogue.Tables.OrderBy(table => table.LogicalName, StringComparer.Ordinal).Select(table => JsonSerializer.Serialize(table with { Columns = table.Columns.OrderBy(column => column.Key, StringComparer.Ordinal).ToDictionary() }, MetadataJson.Default.TableDefinition)),
            .. catalogue.OneToManyRelationships.Select(one => JsonSerializer.Serialize(one, MetadataJson.Default.OneToManyDefinition)).Order(StringComparer.Ordinal),
            .. catalogue.ManyToManyRelationships.Select(many => JsonSerializer.Serialize(many, MetadataJson.Default.ManyToManyDefinition)).Order(StringComparer.Ordinal),
            .. catalogue.GlobalChoices.Values.Select(choice => JsonSerializer.Serialize(choice, MetadataJson.Default.ChoiceDefinition)).Order(StringComparer.Ordinal),
        ]);
}
