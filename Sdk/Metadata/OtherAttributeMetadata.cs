namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A column of dates.</summary>
[DataContract(Name = "DateTimeAttributeMetadata", Namespace = Contracts.Metadata2011)]
public sealed class DateTimeAttributeMetadata : AttributeMetadata
{
    [DataMember]
    public DateTimeFormat? Format { get; set; }

    [DataMember(Order = 71)]
    public DateTimeBehavior DateTimeBehavior { get; set; }
}

/// <summary>A column of references to rows.</summary>
[DataContract(Name = "LookupAttributeMetadata", Namespace = Contracts.Metadata2011)]
public sealed class LookupAttributeMetadata : AttributeMetadata
{
    [DataMember]
    public string[] Targets { get; set; }
}

/// <summary>A column of ids.</summary>
[DataContract(Name = "UniqueIdentifierAttributeMetadata", Namespace = Contracts.Metadata71)]
public sealed class UniqueIdentifierAttributeMetadata : AttributeMetadata;

/// <summary>A column of yes or no that a managed solution may lock.</summary>
[DataContract(Name = "ManagedPropertyAttributeMetadata", Namespace = Contracts.Metadata2011)]
public sealed class ManagedPropertyAttributeMetadata : AttributeMetadata;

/// <summary>A column of pictures.</summary>
[DataContract(Name = "ImageAttributeMetadata", Namespace = Contracts.Metadata2013)]
public sealed class ImageAttributeMetadata : AttributeMetadata
{
    [DataMember]
    public bool? IsPrimaryImage { get; set; }

    [DataMember]
    public short? MaxHeight { get; internal set; }

    [DataMember]
    public short? MaxWidth { get; internal set; }

    [DataMember]
    public bool? CanStoreFullImage { get; set; }

    [DataMember]
    public int? MaxSizeInKB { get; set; }
}

/// <summary>A column of files.</summary>
[DataContract(Name = "FileAttributeMetadata", Namespace = Contracts.Metadata90)]
public sealed class FileAttributeMetadata : AttributeMetadata
{
    [DataMember]
    public int? MaxSizeInKB { get; set; }
}

/// <summary>Whether a date has a time.</summary>
[DataContract(Name = "DateTimeFormat", Namespace = Contracts.Metadata2011)]
public enum DateTimeFormat
{
    [EnumMember] DateOnly = 0,
    [EnumMember] DateAndTime = 1,
}
