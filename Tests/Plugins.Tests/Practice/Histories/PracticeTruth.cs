namespace CoachingExtensions.Tests.Pipeline;

/// <summary>One time somebody practised, as the model knows it.</summary>
internal sealed record Practised(Guid Id, DateTime At, DateTime Day, int Difficulty, int? Score);

/// <summary>
/// Readiness as the rule's text says, told day by day: written apart from the product, from model.md's "Readiness" alone. It goes
/// through the calendar and not through sorted lists.
/// </summary>
internal static class PracticeTruth
{
    private const int Threshold = 4, Spacing = 7, Expiry = 90, Hardest = 3;

    public static string Of(IReadOnlyCollection<Practised> attempts, DateTime today)
    {
        if (attempts.Count == 0) return "nothing";

        var last = attempts.OrderBy(attempt => attempt.Day).Last().Day;
        var ready = 0;
        for (var difficulty = 1; difficulty <= Hardest; difficulty++)
        {
            var inARow = 0;
            foreach (var attempt in attempts.OrderBy(attempt => attempt.At).ThenBy(attempt => attempt.Id))
            {
                if (attempt.Score is not { } score || attempt.Difficulty < difficulty) continue;
                inARow = score >= Threshold ? inARow + 1 : 0;
            }

            if (inARow >= 3) ready = difficulty;
        }

        if (today > last.AddDays(Expiry)) ready = 0;
        return $"ready at {ready}, next {Math.Min(ready + 1, Hardest)} on {last.AddDays(Spacing):yyyy-MM-dd}, until {last.AddDays(Expiry):yyyy-MM-dd}, {Streak(attempts, today)} weeks, last {last:yyyy-MM-dd}";
    }

    /// <summary>Back week by week from this one; where there is nothing in this one yet, from the last.</summary>
    private static int Streak(IReadOnlyCollection<Practised> attempts, DateTime today)
    {
        var monday = today;
        while (monday.DayOfWeek != DayOfWeek.Monday) monday = monday.AddDays(-1);
        bool Has(DateTime first) => attempts.Any(attempt => attempt.Day >= first && attempt.Day < first.AddDays(7));
        if (!Has(monday)) monday = monday.AddDays(-7);
        var weeks = 0;
        for (; Has(monday); monday = monday.AddDays(-7)) weeks++;
        return weeks;
    }
}
