namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A list of options.</summary>
[DataContract(Name = "OptionSetMetadataBase", Namespace = Contracts.Metadata2011)]
[KnownType(typeof(OptionSetMetadata))]
[KnownType(typeof(BooleanOptionSetMetadata))]
public abstract class OptionSetMetadataBase : MetadataBase
{
    [DataMember]
    public Label Description { get; set; }

    [DataMember]
    public Label DisplayName { get; set; }

    [DataMember]
    public bool? IsCustomOptionSet { get; set; }

    [DataMember]
    public bool? IsGlobal { get; set; }

    [DataMember]
    public string Name { get; set; }

    [DataMember]
    public OptionSetType? OptionSetType { get; set; }
}

/// <summary>A list of numbered options.</summary>
[DataContract(Name = "OptionSetMetadata", Namespace = Contracts.Metadata2011)]
public sealed class OptionSetMetadata : OptionSetMetadataBase
{
    public OptionSetMetadata()
    {
    }

    public OptionSetMetadata(OptionMetadataCollection options) => Options = options;

    [DataMember]
    public OptionMetadataCollection Options { get => field ??= []; private set; }
}

/// <summary>The two options of yes and no.</summary>
[DataContract(Name = "BooleanOptionSetMetadata", Namespace = Contracts.Metadata2011)]
public sealed class BooleanOptionSetMetadata : OptionSetMetadataBase
{
    [DataMember]
    public OptionMetadata TrueOption { get; set; }

    [DataMember]
    public OptionMetadata FalseOption { get; set; }
}

/// <summary>What a list of options is for.</summary>
[DataContract(Name = "OptionSetType", Namespace = Contracts.Metadata2011)]
public enum OptionSetType
{
    [EnumMember] Picklist = 0,
    [EnumMember] State = 1,
    [EnumMember] Status = 2,
    [EnumMember] Boolean = 3,
}
