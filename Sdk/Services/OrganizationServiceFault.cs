namespace Microsoft.Xrm.Sdk;

/// <summary>What every fault of a Dataverse service tells.</summary>
[Serializable]
[DataContract(Name = "BaseServiceFault", Namespace = Contracts.V2011)]
public abstract class BaseServiceFault : IExtensibleDataObject
{
    [NonSerialized]
    private ExtensionDataObject extensionData;

    [DataMember]
    public string Message { get; set; }

    [DataMember]
    public int ErrorCode { get; set; }

    [DataMember]
    public string HelpLink { get; set; }

    [DataMember]
    public DateTime Timestamp { get; set; }

    [DataMember]
    public Guid ActivityId { get; set; }

    [DataMember]
    public ErrorDetailCollection ErrorDetails { get => field ??= []; set; }

    public ExtensionDataObject ExtensionData { get => extensionData; set => extensionData = value; }
}

/// <summary>The fault of the organisation service; FaultException carries it.</summary>
[Serializable]
[DataContract(Name = "OrganizationServiceFault", Namespace = Contracts.V2011)]
public class OrganizationServiceFault : BaseServiceFault
{
    [DataMember]
    public string TraceText { get; set; }

    [DataMember]
    public OrganizationServiceFault InnerFault { get; set; }

    public override string ToString()
    {
        string[] lines =
        [
            "Exception details: ",
            $"ErrorCode: 0x{ErrorCode:X}",
            $"Message: {Message}",
            $"TimeStamp: {Timestamp.ToUniversalTime():o}",
            "--",
            InnerFault?.ToString(),
        ];
        return string.Join(Environment.NewLine, lines);
    }
}

/// <summary>The fault of a transaction, with the place of the message that failed.</summary>
[Serializable]
[DataContract(Name = "ExecuteTransactionFault", Namespace = Contracts.V71)]
public sealed class ExecuteTransactionFault : OrganizationServiceFault
{
    [DataMember]
    public int FaultedRequestIndex { get; set; }
}

/// <summary>Further details of a fault, by name.</summary>
[Serializable]
[CollectionDataContract(Name = "ErrorDetailCollection", Namespace = Contracts.V2011)]
public sealed class ErrorDetailCollection : DataCollection<string, object>
{
}
