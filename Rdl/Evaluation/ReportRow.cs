namespace Rdl.Evaluation;

/// <summary>A row of a data set: what came, and what its calculated fields make of it, once each.</summary>
public sealed class ReportRow(IReadOnlyDictionary<string, object?> came)
{
    private readonly Dictionary<string, object?> calculated = new(StringComparer.Ordinal);
    private readonly HashSet<string> underWay = new(StringComparer.Ordinal);

    /// <summary>What came, by the name of the data field.</summary>
    public IReadOnlyDictionary<string, object?> Came { get; } = came;

    internal object? Calculated(string field, Func<object?> work)
    {
        if (calculated.TryGetValue(field, out var known)) return known;
        if (!underWay.Add(field)) throw new RdlException($"the field {field} is worked out from itself");
        return calculated[field] = work();
    }
}
