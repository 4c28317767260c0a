namespace Microsoft.Xrm.Sdk;

/// <summary>The parameters or results of a message, by name.</summary>
[CollectionDataContract(Name = "ParameterCollection", Namespace = Contracts.V2011)]
public class ParameterCollection : DataCollection<string, object>
{
    public ParameterCollection()
    {
    }

    protected ParameterCollection(IDictionary<string, object> collection)
        : base(collection)
    {
    }

    public void AddOrUpdateIfNotNull(string key, object obj)
    {
        if (obj != null) this[key] = obj;
    }

    public bool TryGetValue<T>(string key, out T value)
    {
        // Through the base: here the typed overload would win and call itself for ever.
        if (base.TryGetValue(key, out var found) && found is T typed)
        {
            value = typed;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>The value of a typed request or response's property: its default while nothing is stored.</summary>
    internal T Get<T>(string key) => base.TryGetValue(key, out var value) ? (T)value : default;
}
