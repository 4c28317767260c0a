namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A column of whole numbers.</summary>
[DataContract(Name = "IntegerAttributeMetadata", Namespace = Contracts.Metadata2011)]
public sealed class IntegerAttributeMetadata : AttributeMetadata
{
    [DataMember]
    public IntegerFormat? Format { get; set; }

    [DataMember]
    public int? MaxValue { get; set; }

    [DataMember]
    public int? MinValue { get; set; }
}

/// <summary>A column of large whole numbers.</summary>
[DataContract(Name = "BigIntAttributeMetadata", Namespace = Contracts.Metadata2011)]
public sealed class BigIntAttributeMetadata : AttributeMetadata
{
    [DataMember]
    public long? MaxValue { get; internal set; }

    [DataMember]
    public long? MinValue { get; internal set; }
}

/// <summary>A column of exact numbers.</summary>
[DataContract(Name = "DecimalAttributeMetadata", Namespace = Contracts.Metadata2011)]
public sealed class DecimalAttributeMetadata : AttributeMetadata
{
    [DataMember]
    public decimal? MaxValue { get; set; }

    [DataMember]
    public decimal? MinValue { get; set; }

    [DataMember]
    public int? Precision { get; set; }
}

/// <summary>A column of floating-point numbers.</summary>
[DataContract(Name = "DoubleAttributeMetadata", Namespace = Contracts.Metadata2011)]
public sealed class DoubleAttributeMetadata : AttributeMetadata
{
    [DataMember]
    public double? MaxValue { get; set; }

    [DataMember]
    public double? MinValue { get; set; }

    [DataMember]
    public int? Precision { get; set; }
}

/// <summary>A column of amounts.</summary>
[DataContract(Name = "MoneyAttributeMetadata", Namespace = Contracts.Metadata2011)]
public sealed class MoneyAttributeMetadata : AttributeMetadata
{
    [DataMember]
    public double? MaxValue { get; set; }

    [DataMember]
    public double? MinValue { get; set; }

    [DataMember]
    public int? Precision { get; set; }

    [DataMember]
    public string CalculationOf { get; set; }
}

/// <summary>What a whole number is.</summary>
[DataContract(Name = "IntegerFormat", Namespace = Contracts.Metadata2011)]
public enum IntegerFormat
{
    [EnumMember] None = 0,
    [EnumMember] Duration = 1,
    [EnumMember] TimeZone = 2,
    [EnumMember] Language = 3,
    [EnumMember] Locale = 4,
}
