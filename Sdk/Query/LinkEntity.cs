namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A join.</summary>
[DataContract(Name = "LinkEntity", Namespace = Contracts.V2011)]
public sealed class LinkEntity : IExtensibleDataObject
{
    public LinkEntity()
    {
    }

    public LinkEntity(
        string linkFromEntityName,
        string linkToEntityName,
        string linkFromAttributeName,
        string linkToAttributeName,
        JoinOperator joinOperator)
    {
        LinkFromEntityName = linkFromEntityName;
        LinkToEntityName = linkToEntityName;
        LinkFromAttributeName = linkFromAttributeName;
        LinkToAttributeName = linkToAttributeName;
        JoinOperator = joinOperator;
    }

    [DataMember]
    public string LinkFromAttributeName { get; set; }

    [DataMember]
    public string LinkFromEntityName { get; set; }

    [DataMember]
    public string LinkToEntityName { get; set; }

    [DataMember]
    public string LinkToAttributeName { get; set; }

    [DataMember]
    public JoinOperator JoinOperator { get; set; }

    [DataMember]
    public FilterExpression LinkCriteria { get; set; } = new();

    [DataMember]
    public DataCollection<LinkEntity> LinkEntities { get => field ??= []; private set; }

    [DataMember]
    public ColumnSet Columns { get => field ??= new ColumnSet(); set; }

    [DataMember]
    public string EntityAlias { get; set; }

    [DataMember(EmitDefaultValue = false)]
    public string ForceSeek { get; set; }

    [DataMember(Order = 80)]
    public DataCollection<OrderExpression> Orders { get => field ??= []; private set; }

    public ExtensionDataObject ExtensionData { get; set; }

    public LinkEntity AddLink(string linkToEntityName, string linkFromAttributeName, string linkToAttributeName) =>
        AddLink(linkToEntityName, linkFromAttributeName, linkToAttributeName, JoinOperator.Inner);

    public LinkEntity AddLink(
        string linkToEntityName, string linkFromAttributeName, string linkToAttributeName, JoinOperator joinOperator)
    {
        var link = new LinkEntity(
            LinkFromEntityName, linkToEntityName, linkFromAttributeName, linkToAttributeName, joinOperator);
        LinkEntities.Add(link);
        return link;
    }
}
