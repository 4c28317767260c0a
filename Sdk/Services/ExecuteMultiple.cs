namespace Microsoft.Xrm.Sdk;

/// <summary>How a batch goes on after an error, and whether it answers for each message.</summary>
[DataContract(Name = "ExecuteMultipleSettings", Namespace = Contracts.V2012)]
public sealed class ExecuteMultipleSettings : IExtensibleDataObject
{
    [DataMember]
    public bool ContinueOnError { get; set; }

    [DataMember]
    public bool ReturnResponses { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}

/// <summary>The answer, or the fault, of one message of a batch.</summary>
[DataContract(Name = "ExecuteMultipleResponseItem", Namespace = Contracts.V2012)]
public sealed class ExecuteMultipleResponseItem : IExtensibleDataObject
{
    [DataMember]
    public int RequestIndex { get; set; }

    [DataMember]
    public OrganizationResponse Response { get; set; }

    [DataMember]
    public OrganizationServiceFault Fault { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}

/// <summary>The answers of a batch.</summary>
[CollectionDataContract(Name = "OrganizationResponseCollection", Namespace = Contracts.V2012)]
public sealed class ExecuteMultipleResponseItemCollection : DataCollection<ExecuteMultipleResponseItem>
{
}
