using System.Collections;

namespace Microsoft.Xrm.Sdk;

/// <summary>A dictionary whose Contains asks for a key; the base of attributes, parameters and images.</summary>
[Serializable]
public abstract class DataCollection<TKey, TValue> : IEnumerable<KeyValuePair<TKey, TValue>>
{
    private readonly IDictionary<TKey, TValue> pairs;

    protected internal DataCollection(IDictionary<TKey, TValue> collection) => pairs = collection;

    protected internal DataCollection()
        : this(new Dictionary<TKey, TValue>())
    {
    }

    public virtual TValue this[TKey key]
    {
        get => pairs[key];
        set
        {
            DemandWritable();
            pairs[key] = value;
        }
    }

    public int Count => pairs.Count;

    public ICollection<TKey> Keys => pairs.Keys;

    public ICollection<TValue> Values => pairs.Values;

    public virtual bool IsReadOnly => pairs.IsReadOnly;

    public void Add(KeyValuePair<TKey, TValue> item)
    {
        DemandWritable();
        pairs.Add(item);
    }

    public void AddRange(params KeyValuePair<TKey, TValue>[] items) =>
        AddRange((IEnumerable<KeyValuePair<TKey, TValue>>)items);

    public void AddRange(IEnumerable<KeyValuePair<TKey, TValue>> items)
    {
        DemandWritable();
        if (items == null) return;
        foreach (var item in items) pairs.Add(item);
    }

    public void Add(TKey key, TValue value)
    {
        DemandWritable();
        pairs.Add(key, value);
    }

    public void Clear()
    {
        DemandWritable();
        pairs.Clear();
    }

    public bool Contains(TKey key) => pairs.ContainsKey(key);

    public bool Contains(KeyValuePair<TKey, TValue> key) => pairs.Contains(key);

    public bool TryGetValue(TKey key, out TValue value) => pairs.TryGetValue(key, out value);

    public void CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex) => pairs.CopyTo(array, arrayIndex);

    public bool ContainsKey(TKey key) => pairs.ContainsKey(key);

    public bool Remove(TKey key)
    {
        DemandWritable();
        return pairs.Remove(key);
    }

    public bool Remove(KeyValuePair<TKey, TValue> item)
    {
        DemandWritable();
        return pairs.Remove(item);
    }

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => pairs.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void DemandWritable()
    {
        if (IsReadOnly) throw new InvalidOperationException("The collection is read-only.");
    }
}
