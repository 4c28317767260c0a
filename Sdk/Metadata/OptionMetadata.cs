namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>One option.</summary>
[DataContract(Name = "OptionMetadata", Namespace = Contracts.Metadata2011)]
[KnownType(typeof(StateOptionMetadata))]
[KnownType(typeof(StatusOptionMetadata))]
public class OptionMetadata : MetadataBase
{
    [DataMember]
    public int? Value { get; set; }

    [DataMember]
    public Label Label { get; set; }

    [DataMember]
    public Label Description { get; set; }

    [DataMember]
    public string Color { get; set; }
}

/// <summary>A state.</summary>
[DataContract(Name = "StateOptionMetadata", Namespace = Contracts.Metadata2011)]
public sealed class StateOptionMetadata : OptionMetadata
{
    [DataMember]
    public int? DefaultStatus { get; set; }

    [DataMember]
    public string InvariantName { get; set; }
}

/// <summary>The reason of a state.</summary>
[DataContract(Name = "StatusOptionMetadata", Namespace = Contracts.Metadata2011)]
public sealed class StatusOptionMetadata : OptionMetadata
{
    [DataMember]
    public int? State { get; set; }
}

/// <summary>The options of a list.</summary>
public sealed class OptionMetadataCollection : DataCollection<OptionMetadata>
{
    public OptionMetadataCollection()
    {
    }

    public OptionMetadataCollection(IList<OptionMetadata> list)
        : base(list)
    {
    }
}
