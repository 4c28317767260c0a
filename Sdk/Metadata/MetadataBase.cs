namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>What every piece of metadata has.</summary>
[DataContract(Name = "MetadataBase", Namespace = Contracts.Metadata2011)]
public abstract class MetadataBase : IExtensibleDataObject
{
    [DataMember]
    public Guid? MetadataId { get; set; }

    [DataMember(Order = 60)]
    public bool? HasChanged { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
