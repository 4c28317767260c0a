namespace Microsoft.Xrm.Sdk;

/// <summary>A row of a table: the base of late- and early-bound code.</summary>
[DataContract(Name = "Entity", Namespace = Contracts.V2011)]
public partial class Entity : IExtensibleDataObject
{
    public Entity()
    {
    }

    public Entity(string entityName) => LogicalName = entityName;

    public Entity(string entityName, Guid id)
        : this(entityName) => Id = id;

    public Entity(string entityName, string keyName, object keyValue)
        : this(entityName) => KeyAttributes.Add(keyName, keyValue);

    public Entity(string entityName, KeyAttributeCollection keyAttributes)
        : this(entityName) => KeyAttributes = keyAttributes;

    [DataMember]
    public string LogicalName { get; set; }

    [DataMember]
    public virtual Guid Id { get; set; }

    [DataMember]
    public AttributeCollection Attributes { get => field ??= []; set; }

    [DataMember]
    public EntityState? EntityState { get; set; }

    [DataMember]
    public FormattedValueCollection FormattedValues { get => field ??= []; set; }

    [DataMember]
    public RelatedEntityCollection RelatedEntities { get => field ??= []; set; }

    [DataMember]
    public string RowVersion { get; set; }

    [DataMember]
    public KeyAttributeCollection KeyAttributes { get => field ??= []; set; }

    public object this[string attributeName]
    {
        get => Attributes[attributeName];
        set => Attributes[attributeName] = value;
    }

    public ExtensionDataObject ExtensionData { get; set; }

    public bool Contains(string attributeName) => Attributes.Contains(attributeName);

    public virtual T GetAttributeValue<T>(string attributeLogicalName)
    {
        DemandName(attributeLogicalName, nameof(attributeLogicalName));
        return Attributes.TryGetValue(attributeLogicalName, out var value) && value != null ? (T)value : default;
    }

    public bool TryGetAttributeValue<T>(string attributeKey, out T result)
    {
        if (attributeKey != null && Attributes.TryGetValue(attributeKey, out var value) && value is T typed)
        {
            result = typed;
            return true;
        }

        result = default;
        return false;
    }

    public EntityReference ToEntityReference() =>
        new(LogicalName, Id) { RowVersion = RowVersion };

    protected virtual void SetAttributeValue(string attributeLogicalName, object value)
    {
        DemandName(attributeLogicalName, nameof(attributeLogicalName));
        Attributes[attributeLogicalName] = value;
    }

    protected virtual string GetFormattedAttributeValue(string attributeLogicalName)
    {
        DemandName(attributeLogicalName, nameof(attributeLogicalName));
        return FormattedValues.TryGetValue(attributeLogicalName, out var value) ? value : null;
    }

    private static void DemandName(string name, string parameter) => Contracts.Named(name, parameter);
}
