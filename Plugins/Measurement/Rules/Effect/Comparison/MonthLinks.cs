namespace CoachingExtensions.Measurement;

/// <summary>Which months can be compared with each other: those that the months before of the same people link, however many people it takes.</summary>
internal sealed class MonthLinks
{
    /// <summary>In a month that counts, as many people at least have not begun: one of them alone could make the month.</summary>
    public const int FewestNotBegun = 3;

    private readonly int[] parent;
    private readonly int[] notBegun;

    public MonthLinks(IReadOnlyList<FollowedPerson> people, int months)
    {
        parent = [.. Enumerable.Range(0, months)];
        notBegun = new int[months];
        foreach (var person in people) Link(person);
    }

    /// <summary>Whether anybody has not begun in it.</summary>
    public bool IsSeen(int month) => notBegun[month] > 0;

    /// <summary>One month of those that are linked is the one the others are told from.</summary>
    public bool IsGround(int month) => Find(month) == month;

    /// <summary>The months after a person's beginning that can be compared: people whom the person's own months before are linked with have not begun in them.</summary>
    public int[] ComparedMonths(FollowedPerson person)
    {
        if (FirstBefore(person) is not { } own) return [];

        return [.. Enumerable.Range(person.After.First, person.After.End - person.After.First).Where(month => person.Weights[month] > 0 && notBegun[month] >= FewestNotBegun && Find(month) == Find(own))];
    }

    private static int? FirstBefore(FollowedPerson person)
    {
        for (var month = person.Before.First; month < person.Before.End; month++)
        {
            if (person.Weights[month] > 0) return month;
        }

        return null;
    }

    private void Link(FollowedPerson person)
    {
        if (FirstBefore(person) is not { } first) return;
        for (var month = first; month < person.Before.End; month++)
        {
            if (person.Weights[month] <= 0) continue;
            notBegun[month]++;
            parent[Find(month)] = Find(first);
        }
    }

    private int Find(int month)
    {
        while (parent[month] != month) month = parent[month] = parent[parent[month]];
        return month;
    }
}
