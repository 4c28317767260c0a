namespace Microsoft.Xrm.Sdk.Metadata.Query;

/// <summary>Which properties are asked for.</summary>
[DataContract(Name = "MetadataPropertiesExpression", Namespace = Contracts.MetadataQuery2011)]
public sealed class MetadataPropertiesExpression : IExtensibleDataObject
{
    public MetadataPropertiesExpression()
    {
    }

    public MetadataPropertiesExpression(params string[] propertyNames) => PropertyNames.AddRange(propertyNames);

    [DataMember]
    public bool AllProperties { get; set; }

    [DataMember]
    public DataCollection<string> PropertyNames { get => field ??= []; internal set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
