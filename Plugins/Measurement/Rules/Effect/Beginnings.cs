namespace CoachingExtensions.Measurement;

/// <summary>
/// The month in which somebody began: the first with a conversation of which the rep said that it changed something, or with practice that a coach
/// scored, whichever is earlier. Practice that nobody scored and talks without such a verdict begin nothing.
/// </summary>
internal sealed class Beginnings
{
    /// <summary>Earlier than the months that are looked at.</summary>
    public const int Earlier = -1;

    private readonly Dictionary<Guid, int> first = [];

    /// <param name="person">Who.</param>
    /// <param name="month">By its place among the months that are looked at; below 0 for earlier.</param>
    public void Note(Guid person, int month)
    {
        if (!first.TryGetValue(person, out var known) || month < known) first[person] = Math.Max(Earlier, month);
    }

    /// <returns>The month by its place; null for whoever has not begun.</returns>
    public int? Of(Guid person) => first.TryGetValue(person, out var month) ? month : null;
}

/// <summary>The months of people with coaching: with some that they confirmed, and with none but what they did not.</summary>
internal sealed class CoachedMonths
{
    private readonly HashSet<PersonMonth> talked = [];
    private readonly HashSet<PersonMonth> confirmed = [];

    public void Note(Guid person, int month, bool isConfirmed)
    {
        talked.Add(new PersonMonth(person, month));
        if (isConfirmed) confirmed.Add(new PersonMonth(person, month));
    }

    /// <summary>What was done in them, side by side. It describes, and says nothing of what caused it.</summary>
    public SideBySide Of(IEnumerable<FollowedPerson> people)
    {
        var with = new CoachedWork();
        var without = new CoachedWork();
        foreach (var person in people)
        {
            for (var month = 0; month < person.Weights.Length; month++)
            {
                var key = new PersonMonth(person.Id, month);
                if (person.Weights[month] > 0 && talked.Contains(key)) (confirmed.Contains(key) ? with : without).Add(person.Amounts[month], person.Weights[month]);
            }
        }

        return new SideBySide(with, without);
    }

    private readonly record struct PersonMonth(Guid Person, int Month);
}

/// <summary>What was done in months with confirmed coaching, and in months with none but unconfirmed.</summary>
internal sealed record SideBySide(CoachedWork Confirmed, CoachedWork Unconfirmed);

/// <summary>What was done in some months of people.</summary>
internal sealed class CoachedWork
{
    public int Months { get; private set; }

    public Rate Rate { get; private set; }

    public void Add(double amount, double weight)
    {
        Months++;
        Rate = new Rate(Rate.Amount + amount, Rate.Weight + weight);
    }
}
