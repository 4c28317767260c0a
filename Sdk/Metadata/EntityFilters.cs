namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Which parts of a table's metadata are asked for.</summary>
[Flags]
[DataContract(Name = "EntityFilters", Namespace = Contracts.Metadata2011)]
public enum EntityFilters
{
    [EnumMember]
    Entity = 1,
    Default = Entity,
    [EnumMember]
    Attributes = 2,
    [EnumMember]
    Privileges = 4,
    [EnumMember]
    Relationships = 8,
    All = 15,
}
