namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A column, or an alias, to sort by.</summary>
[DataContract(Name = "OrderExpression", Namespace = Contracts.V2011)]
public sealed class OrderExpression : IExtensibleDataObject
{
    public OrderExpression()
    {
    }

    public OrderExpression(string attributeName, OrderType orderType)
    {
        AttributeName = attributeName;
        OrderType = orderType;
    }

    public OrderExpression(string attributeName, OrderType orderType, string alias)
        : this(attributeName, orderType) => Alias = alias;

    public OrderExpression(string attributeName, OrderType orderType, string alias, string entityName)
        : this(attributeName, orderType, alias) => EntityName = entityName;

    [DataMember]
    public string AttributeName { get; set; }

    [DataMember]
    public OrderType OrderType { get; set; }

    [DataMember]
    public string Alias { get; set; }

    [DataMember]
    public string EntityName { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}

/// <summary>The direction of a sort.</summary>
[DataContract(Name = "OrderType", Namespace = Contracts.V2011)]
public enum OrderType
{
    [EnumMember]
    Ascending = 0,
    [EnumMember]
    Descending = 1,
}
