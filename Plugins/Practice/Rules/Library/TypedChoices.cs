using System.Globalization;

namespace CoachingExtensions.Practice;

/// <summary>What was typed and is no such choice, and what could be typed.</summary>
internal sealed record UnknownChoices(IReadOnlyList<string> Typed, IReadOnlyList<string> Known);

/// <summary>Choices of the platform as a person types them: names or numbers, with commas between them.</summary>
/// <param name="known">The numbers of those that the platform has, by name.</param>
internal sealed class TypedChoices(IReadOnlyDictionary<string, int> known)
{
    private readonly Dictionary<string, int> byLetters = known.ToDictionary(one => Letters(one.Key), one => one.Value);

    /// <summary>As a person reads them: "0 (Qualify)".</summary>
    private IReadOnlyList<string> Known => [.. known.OrderBy(one => one.Value).Select(one => $"{one.Value.ToString(CultureInfo.InvariantCulture)} ({one.Key})")];

    /// <summary>The numbers; what was typed and is none is left out, because it must not stop anybody.</summary>
    public IReadOnlyList<int> Numbers(string? text) => [.. Parts(text).Select(Number).OfType<int>()];

    /// <summary>What was typed and is none; null where all of it is one.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="isUsed">Whether a number that the platform does not have is one of this organisation.</param>
    public UnknownChoices? Unknown(string? text, Func<int, bool> isUsed)
    {
        List<string> unknown = [.. Parts(text).Where(part => Number(part) is not { } number || !(known.Values.Contains(number) || isUsed(number)))];
        return unknown.Count == 0 ? null : new UnknownChoices(unknown, Known);
    }

    private int? Number(string part) =>
        int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || byLetters.TryGetValue(Letters(part), out number) ? number : null;

    private static IEnumerable<string> Parts(string? text) => (text ?? "").Split(',').Select(part => part.Trim()).Where(part => part.Length > 0);

    /// <summary>However it is written: "Out-Sold", "out sold".</summary>
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter)).ToUpperInvariant();
}
