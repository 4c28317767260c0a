namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A query as a tree of objects.</summary>
[DataContract(Name = "QueryExpression", Namespace = Contracts.V2011)]
public sealed class QueryExpression : QueryBase
{
    public QueryExpression()
    {
    }

    public QueryExpression(string entityName) => EntityName = entityName;

    [DataMember]
    public bool Distinct { get; set; }

    [DataMember(Order = 50)]
    public bool NoLock { get; set; }

    [DataMember(IsRequired = false, EmitDefaultValue = false)]
    public QueryExpression SubQueryExpression { get; set; }

    [DataMember]
    public PagingInfo PageInfo { get; set; } = new();

    [DataMember(Order = 92, EmitDefaultValue = false)]
    public string QueryHints { get; set; }

    [DataMember(EmitDefaultValue = false)]
    public string ForceSeek { get; set; }

    [DataMember(Order = 93, EmitDefaultValue = false)]
    public string DataSource { get; set; }

    [DataMember]
    public DataCollection<LinkEntity> LinkEntities { get => field ??= []; private set; }

    [DataMember]
    public FilterExpression Criteria { get; set; } = new();

    [DataMember]
    public DataCollection<OrderExpression> Orders { get => field ??= []; private set; }

    [DataMember]
    public string EntityName { get; set; }

    [DataMember]
    public ColumnSet ColumnSet { get; set; } = new();

    [DataMember(Order = 50, EmitDefaultValue = false)]
    public int? TopCount { get; set; }

    public void AddOrder(string attributeName, OrderType orderType) =>
        Orders.Add(new OrderExpression(attributeName, orderType));

    public void AddOrder(string attributeName, OrderType orderType, string alias, string entityName) =>
        Orders.Add(new OrderExpression(attributeName, orderType, alias, entityName));

    public LinkEntity AddLink(string linkToEntityName, string linkFromAttributeName, string linkToAttributeName) =>
        AddLink(linkToEntityName, linkFromAttributeName, linkToAttributeName, JoinOperator.Inner);

    public LinkEntity AddLink(
        string linkToEntityName, string linkFromAttributeName, string linkToAttributeName, JoinOperator joinOperator)
    {
        var link = new LinkEntity(
            EntityName, linkToEntityName, linkFromAttributeName, linkToAttributeName, joinOperator);
        LinkEntities.Add(link);
        return link;
    }
}
