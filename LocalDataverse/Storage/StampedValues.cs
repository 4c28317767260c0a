using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Storage;

/// <summary>What was worked out of tables that a stamp watches, as long as nothing in them changes. While nothing is watched yet, nothing is remembered.</summary>
/// <param name="stamp">The stamp's name.</param>
internal sealed class StampedValues<TKey, TValue>(string stamp)
    where TKey : notnull
    where TValue : class
{
    private const int Most = 1000;

    private readonly ConcurrentDictionary<(long Stamp, TKey Key), TValue> known = new();

    /// <summary>The value as it was read last, or is read now.</summary>
    public TValue Get(SqliteConnection connection, TKey key, Func<TValue> read)
    {
        if (Stamps.Read(connection, stamp) is not { } current) return read();
        if (known.TryGetValue((current, key), out var value)) return value;
        if (known.Count >= Most) known.Clear();
        return known[(current, key)] = read();
    }

    /// <summary>The value when it was read before and nothing has changed since; null when it must be read.</summary>
    public TValue? Remembered(SqliteConnection connection, TKey key) => Stamps.Read(connection, stamp) is { } current ? known.GetValueOrDefault((current, key)) : null;
}
