namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A column of a list of options.</summary>
[DataContract(Name = "EnumAttributeMetadata", Namespace = Contracts.Metadata2011)]
[KnownType(typeof(MultiSelectPicklistAttributeMetadata))]
[KnownType(typeof(EntityNameAttributeMetadata))]
[KnownType(typeof(PicklistAttributeMetadata))]
[KnownType(typeof(StateAttributeMetadata))]
[KnownType(typeof(StatusAttributeMetadata))]
public abstract class EnumAttributeMetadata : AttributeMetadata
{
    [DataMember]
    public int? DefaultFormValue { get; set; }

    [DataMember]
    public OptionSetMetadata OptionSet { get; set; }
}

/// <summary>A column of one option.</summary>
[DataContract(Name = "PicklistAttributeMetadata", Namespace = Contracts.Metadata2011)]
public sealed class PicklistAttributeMetadata : EnumAttributeMetadata;

/// <summary>A column of any number of options.</summary>
[DataContract(Name = "MultiSelectPicklistAttributeMetadata", Namespace = Contracts.Metadata90)]
public sealed class MultiSelectPicklistAttributeMetadata : EnumAttributeMetadata;

/// <summary>The column of the row's state.</summary>
[DataContract(Name = "StateAttributeMetadata", Namespace = Contracts.Metadata2011)]
public sealed class StateAttributeMetadata : EnumAttributeMetadata;

/// <summary>The column of the reason of the row's state.</summary>
[DataContract(Name = "StatusAttributeMetadata", Namespace = Contracts.Metadata2011)]
public sealed class StatusAttributeMetadata : EnumAttributeMetadata;

/// <summary>A column of names of tables.</summary>
[DataContract(Name = "EntityNameAttributeMetadata", Namespace = Contracts.Metadata2011)]
public sealed class EntityNameAttributeMetadata : EnumAttributeMetadata;

/// <summary>A column of yes or no.</summary>
[DataContract(Name = "BooleanAttributeMetadata", Namespace = Contracts.Metadata2011)]
public sealed class BooleanAttributeMetadata : AttributeMetadata
{
    [DataMember]
    public bool? DefaultValue { get; set; }

    [DataMember]
    public BooleanOptionSetMetadata OptionSet { get; set; }
}
