using System.Diagnostics.CodeAnalysis;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>What a share allows with a row.</summary>
[DataContract(Name = "AccessRights", Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
[Flags]
[SuppressMessage("Naming", "CA1714", Justification = "The name is Microsoft's.")]
public enum AccessRights
{
    [EnumMember]
    None = 0,

    [EnumMember]
    ReadAccess = 1,

    [EnumMember]
    WriteAccess = 2,

    [EnumMember]
    AppendAccess = 4,

    [EnumMember]
    AppendToAccess = 16,

    [EnumMember]
    CreateAccess = 32,

    [EnumMember]
    DeleteAccess = 65536,

    [EnumMember]
    ShareAccess = 262144,

    [EnumMember]
    AssignAccess = 524288,
}
