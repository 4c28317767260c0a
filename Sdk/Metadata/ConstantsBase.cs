namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>A name out of a list that may grow.</summary>
[DataContract(Name = "ConstantsBase", Namespace = Contracts.Metadata2013)]
[KnownType(typeof(DateTimeBehavior))]
[KnownType(typeof(StringFormatName))]
[KnownType(typeof(AttributeTypeDisplayName))]
public abstract class ConstantsBase<T> : IExtensibleDataObject
{
    [DataMember]
    public T Value { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}

/// <summary>What a column holds, by name.</summary>
[DataContract(Name = "AttributeTypeDisplayName", Namespace = Contracts.Metadata2013)]
public sealed class AttributeTypeDisplayName : ConstantsBase<string>;

/// <summary>What a line of text is, by name.</summary>
[DataContract(Name = "StringFormatName", Namespace = Contracts.Metadata2013)]
public sealed class StringFormatName : ConstantsBase<string>;

/// <summary>What lines of text are, by name.</summary>
[DataContract(Name = "MemoFormatName", Namespace = Contracts.Metadata90)]
public sealed class MemoFormatName : ConstantsBase<string>;

/// <summary>Whether a date has a time zone, by name.</summary>
[DataContract(Name = "DateTimeBehavior", Namespace = Contracts.Metadata71)]
public sealed class DateTimeBehavior : ConstantsBase<string>;
