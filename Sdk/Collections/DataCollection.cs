namespace Microsoft.Xrm.Sdk;

/// <summary>A list that can take several items at once.</summary>
[Serializable]
public class DataCollection<T> : Collection<T>
{
    public DataCollection(int capacity)
        : base(new List<T>(capacity))
    {
    }

    internal DataCollection()
    {
    }

    internal DataCollection(IList<T> list) => AddRange(list);

    public void AddRange(params T[] items) => AddRange((IEnumerable<T>)items);

    public void AddRange(IEnumerable<T> items)
    {
        if (items == null) return;
        foreach (var item in items) Add(item);
    }

    public T[] ToArray()
    {
        var items = new T[Count];
        CopyTo(items, 0);
        return items;
    }
}
