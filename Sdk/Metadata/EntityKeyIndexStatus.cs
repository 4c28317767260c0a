namespace Microsoft.Xrm.Sdk;

/// <summary>How far the index of an alternate key is.</summary>
[DataContract(Name = "EntityKeyIndexStatus", Namespace = Contracts.V71)]
public enum EntityKeyIndexStatus
{
    [EnumMember] Pending = 0,
    [EnumMember] InProgress = 1,
    [EnumMember] Active = 2,
    [EnumMember] Failed = 3,
}
