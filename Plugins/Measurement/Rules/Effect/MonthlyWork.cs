namespace CoachingExtensions.Measurement;

/// <summary>Amounts and weights, added up by person and month.</summary>
internal sealed class MonthlyWork(int months)
{
    private readonly Dictionary<Guid, Rows> rows = [];

    public IEnumerable<Guid> People => rows.Keys;

    public void Add(Guid person, int month, double amount, double weight)
    {
        if (month < 0 || month >= months) return;
        if (!rows.TryGetValue(person, out var own)) rows[person] = own = new Rows(new double[months], new double[months]);
        own.Amounts[month] += amount;
        own.Weights[month] += weight;
    }

    /// <param name="person">Who.</param>
    /// <param name="begun">By the place of the month; null for not yet.</param>
    public FollowedPerson Of(Guid person, int? begun) => rows.TryGetValue(person, out var own)
        ? FollowedPerson.Of(person, own.Amounts, own.Weights, begun)
        : FollowedPerson.Of(person, new double[months], new double[months], begun);

    private sealed record Rows(double[] Amounts, double[] Weights);
}
