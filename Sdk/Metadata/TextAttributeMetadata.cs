namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A column of one line of text.</summary>
[DataContract(Name = "StringAttributeMetadata", Namespace = Contracts.Metadata2011)]
public sealed class StringAttributeMetadata : AttributeMetadata
{
    [DataMember]
    public StringFormat? Format { get; set; }

    [DataMember(Order = 60)]
    public StringFormatName FormatName { get; set; }

    [DataMember]
    public int? MaxLength { get; set; }
}

/// <summary>A column of several lines of text.</summary>
[DataContract(Name = "MemoAttributeMetadata", Namespace = Contracts.Metadata2011)]
public sealed class MemoAttributeMetadata : AttributeMetadata
{
    [DataMember]
    public StringFormat? Format { get; set; }

    [DataMember(Order = 60)]
    public MemoFormatName FormatName { get; set; }

    [DataMember]
    public int? MaxLength { get; set; }
}

/// <summary>What a text is.</summary>
[DataContract(Name = "StringFormat", Namespace = Contracts.Metadata2011)]
public enum StringFormat
{
    [EnumMember] Email = 0,
    [EnumMember] Text = 1,
    [EnumMember] TextArea = 2,
    [EnumMember] Url = 3,
    [EnumMember] TickerSymbol = 4,
    [EnumMember] PhoneticGuide = 5,
    [EnumMember] VersionNumber = 6,
    [EnumMember] Phone = 7,
    [EnumMember] Json = 8,
    [EnumMember] RichText = 9,
}
