namespace Microsoft.Xrm.Sdk.Metadata.Query;

/// <summary>A question about metadata.</summary>
[DataContract(Name = "MetadataQueryBase", Namespace = Contracts.MetadataQuery2011)]
[KnownType(typeof(MetadataQueryExpression))]
public abstract class MetadataQueryBase : IExtensibleDataObject
{
    public ExtensionDataObject ExtensionData { get; set; }
}

/// <summary>Which items of metadata are asked for, and what of them.</summary>
[DataContract(Name = "MetadataQueryExpression", Namespace = Contracts.MetadataQuery2011)]
[KnownType(typeof(EntityQueryExpression))]
[KnownType(typeof(AttributeQueryExpression))]
[KnownType(typeof(RelationshipQueryExpression))]
[KnownType(typeof(LabelQueryExpression))]
[KnownType(typeof(EntityKeyQueryExpression))]
public abstract class MetadataQueryExpression : MetadataQueryBase
{
    [DataMember]
    public MetadataFilterExpression Criteria { get; set; }

    [DataMember]
    public MetadataPropertiesExpression Properties { get; set; }
}

/// <summary>Which tables are asked for.</summary>
[DataContract(Name = "EntityQueryExpression", Namespace = Contracts.MetadataQuery2011)]
public sealed class EntityQueryExpression : MetadataQueryExpression
{
    [DataMember]
    public LabelQueryExpression LabelQuery { get; set; }

    [DataMember]
    public AttributeQueryExpression AttributeQuery { get; set; }

    [DataMember]
    public RelationshipQueryExpression RelationshipQuery { get; set; }

    [DataMember]
    public EntityKeyQueryExpression KeyQuery { get; set; }
}

/// <summary>Which columns are asked for.</summary>
[DataContract(Name = "AttributeQueryExpression", Namespace = Contracts.MetadataQuery2011)]
public sealed class AttributeQueryExpression : MetadataQueryExpression;

/// <summary>Which relationships are asked for.</summary>
[DataContract(Name = "RelationshipQueryExpression", Namespace = Contracts.MetadataQuery2011)]
public sealed class RelationshipQueryExpression : MetadataQueryExpression;

/// <summary>Which alternate keys are asked for.</summary>
[DataContract(Name = "EntityKeyQueryExpression", Namespace = Contracts.MetadataQuery80)]
public sealed class EntityKeyQueryExpression : MetadataQueryExpression;

/// <summary>Which languages are asked for.</summary>
[DataContract(Name = "LabelQueryExpression", Namespace = Contracts.MetadataQuery2011)]
public sealed class LabelQueryExpression : MetadataQueryBase
{
    [DataMember]
    public DataCollection<int> FilterLanguages { get => field ??= []; private set; }

    [DataMember(Order = 60)]
    public int? MissingLabelBehavior { get; set; }
}
