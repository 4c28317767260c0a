namespace Microsoft.Xrm.Sdk.Metadata.Query;

/// <summary>Which kinds of deleted metadata are asked for.</summary>
[Flags]
[DataContract(Name = "DeletedMetadataFilters", Namespace = Contracts.MetadataQuery2011)]
public enum DeletedMetadataFilters
{
    [EnumMember] Entity = 1,
    [EnumMember] Attribute = 2,
    [EnumMember] Relationship = 4,
    [EnumMember] Label = 8,
    [EnumMember] OptionSet = 16,
    Default = Entity,
    All = 31,
}

/// <summary>The ids of deleted metadata, by kind.</summary>
[CollectionDataContract(Name = "DeletedMetadataCollection", Namespace = Contracts.MetadataQuery2011)]
public sealed class DeletedMetadataCollection : DataCollection<DeletedMetadataFilters, DataCollection<Guid>>
{
}
