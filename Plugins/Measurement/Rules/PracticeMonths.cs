using CoachingExtensions.Alignment;

namespace CoachingExtensions.Measurement;

/// <summary>In which months people practised, each month where they live.</summary>
internal sealed class PracticeMonths(ILookup<Guid, Month> months)
{
    /// <summary>Whether a month has passed in which none of some people practised. Of a month that is not over, and of nobody, nothing is said.</summary>
    /// <param name="month">The month.</param>
    /// <param name="people">Those who are coached in it.</param>
    /// <param name="lookedAtFrom">The day on which somebody looks.</param>
    public bool PassedWithout(Month month, ICollection<Guid> people, DateTime lookedAtFrom) =>
        people.Count > 0 && month.End < lookedAtFrom && !people.Any(person => months[person].Contains(month));
}
