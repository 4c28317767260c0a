namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>How a row's page shows the rows that refer to it.</summary>
[DataContract(Name = "AssociatedMenuConfiguration", Namespace = Contracts.Metadata2011)]
public sealed class AssociatedMenuConfiguration : IExtensibleDataObject
{
    [DataMember]
    public AssociatedMenuBehavior? Behavior { get; set; }

    [DataMember]
    public AssociatedMenuGroup? Group { get; set; }

    [DataMember]
    public Label Label { get; set; }

    [DataMember]
    public int? Order { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}

/// <summary>Whether it shows them, and by which name.</summary>
[DataContract(Name = "AssociatedMenuBehavior", Namespace = Contracts.Metadata2011)]
public enum AssociatedMenuBehavior
{
    [EnumMember] UseCollectionName = 0,
    [EnumMember] UseLabel = 1,
    [EnumMember] DoNotDisplay = 2,
}

/// <summary>In which group it shows them.</summary>
[DataContract(Name = "AssociatedMenuGroup", Namespace = Contracts.Metadata2011)]
public enum AssociatedMenuGroup
{
    [EnumMember] Details = 0,
    [EnumMember] Sales = 1,
    [EnumMember] Service = 2,
    [EnumMember] Marketing = 3,
}
