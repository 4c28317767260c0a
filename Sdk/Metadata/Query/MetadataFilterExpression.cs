namespace Microsoft.Xrm.Sdk.Metadata.Query;

/// <summary>Conditions on metadata, all or any of which must hold.</summary>
[DataContract(Name = "MetadataFilterExpression", Namespace = Contracts.MetadataQuery2011)]
public sealed class MetadataFilterExpression : IExtensibleDataObject
{
    public MetadataFilterExpression()
    {
    }

    public MetadataFilterExpression(LogicalOperator filterOperator) => FilterOperator = filterOperator;

    [DataMember]
    public DataCollection<MetadataConditionExpression> Conditions { get => field ??= []; private set; }

    [DataMember]
    public LogicalOperator FilterOperator { get; set; }

    [DataMember]
    public DataCollection<MetadataFilterExpression> Filters { get => field ??= []; private set; }

    public ExtensionDataObject ExtensionData { get; set; }
}

/// <summary>A condition on a property of metadata.</summary>
[DataContract(Name = "MetadataConditionExpression", Namespace = Contracts.MetadataQuery2011)]
public sealed class MetadataConditionExpression : IExtensibleDataObject
{
    public MetadataConditionExpression()
    {
    }

    public MetadataConditionExpression(string propertyName, MetadataConditionOperator conditionOperator, object value)
    {
        PropertyName = propertyName;
        ConditionOperator = conditionOperator;
        Value = value;
    }

    [DataMember]
    public string PropertyName { get; set; }

    [DataMember]
    public MetadataConditionOperator ConditionOperator { get; set; }

    [DataMember]
    public object Value { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}

/// <summary>How a condition compares a property with its value.</summary>
[DataContract(Name = "MetadataConditionOperator", Namespace = Contracts.MetadataQuery2011)]
public enum MetadataConditionOperator
{
    [EnumMember] Equals = 0,
    [EnumMember] NotEquals = 1,
    [EnumMember] In = 2,
    [EnumMember] NotIn = 3,
    [EnumMember] GreaterThan = 4,
    [EnumMember] LessThan = 5,
}
