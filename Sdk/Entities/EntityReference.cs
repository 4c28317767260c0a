namespace Microsoft.Xrm.Sdk;

/// <summary>A reference to a row, by its id or by an alternate key.</summary>
[Serializable]
[DataContract(Name = "EntityReference", Namespace = Contracts.V2011)]
public sealed class EntityReference : IExtensibleDataObject
{
    [NonSerialized]
    private ExtensionDataObject extensionData;

    public EntityReference()
    {
    }

    public EntityReference(string logicalName) => LogicalName = logicalName;

    public EntityReference(string logicalName, Guid id)
        : this(logicalName) => Id = id;

    public EntityReference(string logicalName, string keyName, object keyValue)
        : this(logicalName) => KeyAttributes.Add(keyName, keyValue);

    public EntityReference(string logicalName, KeyAttributeCollection keyAttributeCollection)
        : this(logicalName) => KeyAttributes = keyAttributeCollection;

    [DataMember]
    public Guid Id { get; set; }

    [DataMember]
    public string LogicalName { get; set; }

    [DataMember]
    public string Name { get; set; }

    [DataMember]
    public KeyAttributeCollection KeyAttributes { get => field ??= []; set; }

    [DataMember]
    public string RowVersion { get; set; }

    public ExtensionDataObject ExtensionData { get => extensionData; set => extensionData = value; }

    public override bool Equals(object obj) =>
        obj is EntityReference other && other.Id == Id && other.LogicalName == LogicalName && SameKey(other);

    public override int GetHashCode() => Id.GetHashCode() ^ (LogicalName?.GetHashCode() ?? 0);

    private bool SameKey(EntityReference other) =>
        other.KeyAttributes.Count == KeyAttributes.Count && KeyAttributes.All(other.KeyAttributes.Contains);
}
