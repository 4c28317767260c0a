namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Which page of a result to read.</summary>
[DataContract(Name = "PagingInfo", Namespace = Contracts.V2011)]
public sealed class PagingInfo : IExtensibleDataObject
{
    [DataMember]
    public int PageNumber { get; set; }

    [DataMember]
    public int Count { get; set; }

    [DataMember]
    public bool ReturnTotalRecordCount { get; set; }

    [DataMember]
    public string PagingCookie { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
