namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A privilege on the rows of a table.</summary>
[DataContract(Name = "SecurityPrivilegeMetadata", Namespace = Contracts.Metadata2011)]
public sealed class SecurityPrivilegeMetadata : IExtensibleDataObject
{
    internal SecurityPrivilegeMetadata()
    {
    }

    [DataMember]
    public string Name { get; internal set; }

    [DataMember]
    public Guid PrivilegeId { get; internal set; }

    [DataMember]
    public PrivilegeType PrivilegeType { get; internal set; }

    public ExtensionDataObject ExtensionData { get; set; }
}

/// <summary>What a privilege allows.</summary>
[DataContract(Name = "PrivilegeType", Namespace = Contracts.Metadata2011)]
public enum PrivilegeType
{
    [EnumMember] None = 0,
    [EnumMember] Create = 1,
    [EnumMember] Read = 2,
    [EnumMember] Write = 3,
    [EnumMember] Delete = 4,
    [EnumMember] Assign = 5,
    [EnumMember] Share = 6,
    [EnumMember] Append = 7,
    [EnumMember] AppendTo = 8,
}

/// <summary>Who can own the rows of a table.</summary>
[Flags]
[DataContract(Name = "OwnershipTypes", Namespace = Contracts.Metadata2011)]
public enum OwnershipTypes
{
    [EnumMember] None = 0,
    [EnumMember] UserOwned = 1,
    [EnumMember] TeamOwned = 2,
    [EnumMember] BusinessOwned = 4,
    [EnumMember] OrganizationOwned = 8,
    [EnumMember] BusinessParented = 16,
    [EnumMember] Filtered = 32,
}
