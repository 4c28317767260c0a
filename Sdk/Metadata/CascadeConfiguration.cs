namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>What an event on the referenced row does to the rows that refer to it.</summary>
[DataContract(Name = "CascadeType", Namespace = Contracts.Metadata2011)]
public enum CascadeType
{
    [EnumMember]
    NoCascade = 0,
    [EnumMember]
    Cascade = 1,
    [EnumMember]
    Active = 2,
    [EnumMember]
    UserOwned = 3,
    [EnumMember]
    RemoveLink = 4,
    [EnumMember]
    Restrict = 5,
}

/// <summary>What a relationship does with each event.</summary>
[DataContract(Name = "CascadeConfiguration", Namespace = Contracts.Metadata2011)]
public sealed class CascadeConfiguration : IExtensibleDataObject
{
    [DataMember]
    public CascadeType? Assign { get; set; }

    [DataMember]
    public CascadeType? Delete { get; set; }

    [DataMember]
    public CascadeType? Merge { get; set; }

    [DataMember]
    public CascadeType? Reparent { get; set; }

    [DataMember]
    public CascadeType? Share { get; set; }

    [DataMember]
    public CascadeType? Unshare { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
