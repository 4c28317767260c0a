namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A column under an alias: an aggregate, a group, or as it is.</summary>
[DataContract(Name = "AttributeExpression", Namespace = Contracts.V2011)]
public sealed class XrmAttributeExpression : IExtensibleDataObject
{
    public XrmAttributeExpression()
    {
    }

    public XrmAttributeExpression(string attributeName) => AttributeName = attributeName;

    public XrmAttributeExpression(string attributeName, XrmAggregateType aggregateType)
        : this(attributeName) => AggregateType = aggregateType;

    public XrmAttributeExpression(string attributeName, XrmAggregateType aggregateType, string alias)
        : this(attributeName, aggregateType) => Alias = alias;

    public XrmAttributeExpression(
        string attributeName, XrmAggregateType aggregateType, string alias, XrmDateTimeGrouping dateTimeGrouping)
        : this(attributeName, aggregateType, alias) => DateTimeGrouping = dateTimeGrouping;

    [DataMember]
    public string AttributeName { get; set; }

    [DataMember]
    public XrmAggregateType AggregateType { get; set; }

    [DataMember]
    public string Alias { get; set; }

    [DataMember]
    public bool HasGroupBy { get; set; }

    [DataMember]
    public XrmDateTimeGrouping DateTimeGrouping { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}

/// <summary>What an aggregate computes.</summary>
[DataContract(Name = "AggregateType", Namespace = Contracts.V2011)]
public enum XrmAggregateType
{
    [EnumMember]
    None = 0,
    [EnumMember]
    Count = 1,
    [EnumMember]
    CountColumn = 2,
    [EnumMember]
    Sum = 3,
    [EnumMember]
    Avg = 4,
    [EnumMember]
    Min = 5,
    [EnumMember]
    Max = 6,
}

/// <summary>The part of a date that makes a group.</summary>
[DataContract(Name = "DateTimeGroupingType", Namespace = Contracts.V2011)]
public enum XrmDateTimeGrouping
{
    [EnumMember]
    None = 0,
    [EnumMember]
    Day = 1,
    [EnumMember]
    Week = 2,
    [EnumMember]
    Month = 3,
    [EnumMember]
    Quarter = 4,
    [EnumMember]
    Year = 5,
    [EnumMember]
    FiscalPeriod = 6,
    [EnumMember]
    FiscalYear = 7,
}
