namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A query in one of its forms.</summary>
[DataContract(Name = "QueryBase", Namespace = Contracts.V2011)]
[KnownType(typeof(QueryExpression))]
[KnownType(typeof(QueryByAttribute))]
[KnownType(typeof(FetchExpression))]
public abstract class QueryBase : IExtensibleDataObject
{
    public ExtensionDataObject ExtensionData { get; set; }
}

/// <summary>A query written as FetchXML.</summary>
[DataContract(Name = "FetchExpression", Namespace = Contracts.V2011)]
public sealed class FetchExpression : QueryBase
{
    public FetchExpression()
    {
    }

    public FetchExpression(string query) => Query = query;

    [DataMember]
    public string Query { get; set; }
}
