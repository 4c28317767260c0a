namespace Microsoft.Xrm.Sdk;

/// <summary>A property that a managed solution may lock.</summary>
[DataContract(Name = "ManagedProperty{0}", Namespace = Contracts.V2011)]
public abstract class ManagedProperty<T> : IExtensibleDataObject
{
    protected ManagedProperty()
        : this(null)
    {
    }

    protected ManagedProperty(string managedPropertyLogicalName)
    {
        ManagedPropertyLogicalName = managedPropertyLogicalName;
        CanBeChanged = true;
    }

    [DataMember]
    public T Value { get; set; }

    [DataMember]
    public bool CanBeChanged { get; set; }

    [DataMember]
    public string ManagedPropertyLogicalName { get; private set; }

    public ExtensionDataObject ExtensionData { get; set; }
}

/// <summary>A yes-or-no property that a managed solution may lock.</summary>
[DataContract(Name = "BooleanManagedProperty", Namespace = Contracts.V2011)]
public sealed class BooleanManagedProperty : ManagedProperty<bool>
{
    public BooleanManagedProperty()
    {
    }

    public BooleanManagedProperty(bool value) => Value = value;
}
