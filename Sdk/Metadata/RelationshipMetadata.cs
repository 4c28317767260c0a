namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>What any relationship has.</summary>
[DataContract(Name = "RelationshipMetadataBase", Namespace = Contracts.Metadata2011)]
[KnownType(typeof(OneToManyRelationshipMetadata))]
public abstract class RelationshipMetadataBase : MetadataBase
{
    protected RelationshipMetadataBase()
    {
    }

    [DataMember]
    public string SchemaName { get; set; }
}

/// <summary>One row is referred to by many.</summary>
[DataContract(Name = "OneToManyRelationshipMetadata", Namespace = Contracts.Metadata2011)]
public sealed class OneToManyRelationshipMetadata : RelationshipMetadataBase
{
    [DataMember]
    public CascadeConfiguration CascadeConfiguration { get; set; }

    [DataMember]
    public string ReferencedAttribute { get; set; }

    [DataMember]
    public string ReferencedEntity { get; set; }

    [DataMember]
    public string ReferencingAttribute { get; set; }

    [DataMember]
    public string ReferencingEntity { get; set; }
}
