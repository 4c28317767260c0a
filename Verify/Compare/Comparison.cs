namespace CoachingExtensions.Verify.Compare;

/// <summary>Holds what is found against what is expected.</summary>
internal static class Comparison
{
    private const string There = "there";

    public static IEnumerable<Finding> Of(string kind, IEnumerable<Part> expected, IEnumerable<Part> found)
    {
        var byKey = found.GroupBy(part => part.Key, StringComparer.OrdinalIgnoreCase).ToDictionary(parts => parts.Key, parts => parts.First(), StringComparer.OrdinalIgnoreCase);
        foreach (var part in expected)
        {
            if (!byKey.TryGetValue(part.Key, out var there))
            {
                yield return new Finding(kind, part.Name, There, "not there", Outcome.Missing);
                continue;
            }

            var findings = part.Facts.Select(fact => Of(kind, part.Name, fact, there)).OfType<Finding>().ToList();
            if (findings.Count == 0) yield return new Finding(kind, part.Name, There, There, Outcome.Ok);
            foreach (var finding in findings) yield return finding;
        }
    }

    /// <summary>Null when it is as it should be.</summary>
    private static Finding? Of(string kind, string name, Fact expected, Part there)
    {
        var what = $"{name}: {expected.What}";
        var (should, found) = (expected.Value ?? "", there.Facts.FirstOrDefault(fact => fact.What == expected.What)?.Value);
        if (found is null) return new Finding(kind, what, Shown(should), "?", Outcome.NotChecked, "The organisation does not say it.");
        if (expected.Kind == FactKind.Same) return string.Equals(should, found, StringComparison.OrdinalIgnoreCase) ? null : new Finding(kind, what, Shown(should), Shown(found), Outcome.Different);

        var missing = Items(should).Except(Items(found), StringComparer.OrdinalIgnoreCase).ToList();
        return missing.Count == 0 ? null : new Finding(kind, what, Shown(should), $"without {Shown(string.Join(", ", missing))}", Outcome.Different);
    }

    private static string[] Items(string list) => list.Split(", ", StringSplitOptions.RemoveEmptyEntries);

    private static string Shown(string value) => value.Length == 0 ? "nothing" : value;
}
