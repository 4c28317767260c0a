namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>What a table is.</summary>
[DataContract(Name = "EntityMetadata", Namespace = Contracts.Metadata2011)]
public sealed class EntityMetadata : MetadataBase
{
    [DataMember]
    public int? ActivityTypeMask { get; set; }

    [DataMember]
    public AttributeMetadata[] Attributes { get; internal set; }

    [DataMember]
    public Label Description { get; set; }

    [DataMember]
    public Label DisplayCollectionName { get; set; }

    [DataMember]
    public Label DisplayName { get; set; }

    [DataMember]
    public bool? AutoCreateAccessTeams { get; set; }

    [DataMember]
    public bool? IsActivity { get; set; }

    [DataMember]
    public bool? IsActivityParty { get; set; }

    [DataMember]
    public string IconVectorName { get; set; }

    [DataMember]
    public bool? IsCustomEntity { get; internal set; }

    [DataMember]
    public bool? IsIntersect { get; internal set; }

    [DataMember]
    public bool? IsValidForAdvancedFind { get; internal set; }

    [DataMember]
    public bool? IsQuickCreateEnabled { get; set; }

    [DataMember]
    public string LogicalName { get; set; }

    [DataMember]
    public ManyToManyRelationshipMetadata[] ManyToManyRelationships { get; internal set; }

    [DataMember]
    public OneToManyRelationshipMetadata[] ManyToOneRelationships { get; internal set; }

    [DataMember]
    public OneToManyRelationshipMetadata[] OneToManyRelationships { get; internal set; }

    [DataMember]
    public int? ObjectTypeCode { get; internal set; }

    [DataMember]
    public OwnershipTypes? OwnershipType { get; set; }

    [DataMember(Order = 60)]
    public string PrimaryImageAttribute { get; internal set; }

    [DataMember]
    public string PrimaryNameAttribute { get; internal set; }

    [DataMember]
    public string PrimaryIdAttribute { get; internal set; }

    [DataMember]
    public SecurityPrivilegeMetadata[] Privileges { get; internal set; }

    [DataMember]
    public string SchemaName { get; set; }

    [DataMember(Order = 60)]
    public string IntroducedVersion { get; internal set; }

    [DataMember]
    public bool? IsStateModelAware { get; internal set; }

    [DataMember(Order = 71)]
    public string EntityColor { get; set; }

    [DataMember(Order = 71)]
    public EntityKeyMetadata[] Keys { get; internal set; }

    [DataMember(Order = 71)]
    public string LogicalCollectionName { get; set; }

    [DataMember(Order = 71)]
    public string CollectionSchemaName { get; internal set; }

    [DataMember(Order = 72)]
    public string EntitySetName { get; set; }

    [DataMember]
    public bool? HasNotes { get; set; }

    [DataMember]
    public bool? HasActivities { get; set; }

    [DataMember]
    public string TableType { get; set; }
}

/// <summary>Tables that were asked for.</summary>
[CollectionDataContract(Name = "EntityMetadataCollection", Namespace = Contracts.V2011)]
public sealed class EntityMetadataCollection : DataCollection<EntityMetadata>
{
}
