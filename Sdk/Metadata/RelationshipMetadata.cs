namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>What any relationship has.</summary>
[DataContract(Name = "RelationshipMetadataBase", Namespace = Contracts.Metadata2011)]
[KnownType(typeof(OneToManyRelationshipMetadata))]
[KnownType(typeof(ManyToManyRelationshipMetadata))]
public abstract class RelationshipMetadataBase : MetadataBase
{
    protected RelationshipMetadataBase()
    {
    }

    protected RelationshipMetadataBase(RelationshipType type) => RelationshipType = type;

    [DataMember]
    public bool? IsCustomRelationship { get; set; }

    [DataMember]
    public string SchemaName { get; set; }

    [DataMember(Order = 60)]
    public RelationshipType RelationshipType { get; internal set; }
}

/// <summary>One row is referred to by many.</summary>
[DataContract(Name = "OneToManyRelationshipMetadata", Namespace = Contracts.Metadata2011)]
public sealed class OneToManyRelationshipMetadata : RelationshipMetadataBase
{
    public OneToManyRelationshipMetadata()
        : base(RelationshipType.OneToManyRelationship)
    {
    }

    [DataMember]
    public AssociatedMenuConfiguration AssociatedMenuConfiguration { get; set; }

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

    [DataMember]
    public bool? IsHierarchical { get; set; }

    [DataMember]
    public string ReferencedEntityNavigationPropertyName { get; set; }

    [DataMember]
    public string ReferencingEntityNavigationPropertyName { get; set; }
}

/// <summary>Rows of two tables are joined through a third.</summary>
[DataContract(Name = "ManyToManyRelationshipMetadata", Namespace = Contracts.Metadata2011)]
public sealed class ManyToManyRelationshipMetadata : RelationshipMetadataBase
{
    public ManyToManyRelationshipMetadata()
        : base(RelationshipType.ManyToManyRelationship)
    {
    }

    [DataMember]
    public string Entity1LogicalName { get; set; }

    [DataMember]
    public string Entity2LogicalName { get; set; }

    [DataMember]
    public string IntersectEntityName { get; set; }

    [DataMember]
    public string Entity1IntersectAttribute { get; set; }

    [DataMember]
    public string Entity2IntersectAttribute { get; set; }

    [DataMember]
    public string Entity1NavigationPropertyName { get; set; }

    [DataMember]
    public string Entity2NavigationPropertyName { get; set; }
}

/// <summary>How many rows a relationship joins.</summary>
[DataContract(Name = "RelationshipType", Namespace = Contracts.Metadata2011)]
public enum RelationshipType
{
    [EnumMember] OneToManyRelationship = 0,
    [EnumMember] ManyToManyRelationship = 1,
    Default = OneToManyRelationship,
}
