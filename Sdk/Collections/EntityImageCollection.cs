namespace Microsoft.Xrm.Sdk;

/// <summary>The images registered for a step, by name.</summary>
[CollectionDataContract(Name = "EntityImageCollection", Namespace = Contracts.V2011)]
public class EntityImageCollection : DataCollection<string, Entity>
{
    public EntityImageCollection()
    {
    }

    protected internal EntityImageCollection(IDictionary<string, Entity> collection)
        : base(collection)
    {
    }
}
