namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>What a table is: its names and its relationships.</summary>
[DataContract(Name = "EntityMetadata", Namespace = Contracts.Metadata2011)]
public sealed class EntityMetadata : MetadataBase
{
    [DataMember]
    public string LogicalName { get; set; }

    [DataMember]
    public string SchemaName { get; set; }

    [DataMember]
    public OneToManyRelationshipMetadata[] ManyToOneRelationships { get; internal set; }

    [DataMember]
    public OneToManyRelationshipMetadata[] OneToManyRelationships { get; internal set; }
}
