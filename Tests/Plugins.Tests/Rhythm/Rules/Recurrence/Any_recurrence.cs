using System.Globalization;
using CoachingExtensions.Rhythm;

namespace CoachingExtensions.Tests.Rhythm;

/// <summary>Random rules, ten thousand of them, against an expansion that goes day by day as the standard's text says; in twelve time zones.</summary>
public sealed class Any_recurrence
{
    private const int RulesOfASeed = 1_000;

    /// <summary>Long enough for a change of the clocks in spring and in autumn, and for some rounds of each interval.</summary>
    private const int Days = 500;

    private static readonly TimeZoneInfo[] Homes =
    [
        .. new[]
        {
            "UTC", "Romance Standard Time", "GMT Standard Time", "Eastern Standard Time", "Pacific Standard Time", "Hawaiian Standard Time", "India Standard Time", "Tokyo Standard Time",
            "New Zealand Standard Time", "Lord Howe Standard Time", "E. South America Standard Time", "Newfoundland Standard Time",
        }.Select(TimeZoneInfo.FindSystemTimeZoneById),
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 10)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Comes_when_the_standard_says(int seed)
    {
        var random = new Random(seed);
        var hollow = 0;
        for (var number = 0; number < RulesOfASeed; number++)
        {
            var written = new WrittenRule(random);
            var zone = Homes[number % Homes.Length];
            var start = new DateTime(1998, 1, 1).AddDays(random.Next(0, 12_000)).AddMinutes(15 * random.Next(0, 96));
            var leftOut = random.Next(3) == 0 ? start.Date.AddDays(random.Next(0, 30)) : (DateTime?)null;
            var to = DateTime.SpecifyKind(start.Date.AddDays(Days), DateTimeKind.Utc);
            var text = written.Text(start, random);

            var expected = new DayByDay(text, start, zone, leftOut).Until(to).ToList();
            var found = new Occurrences(RecurrenceText.Read(text), start, zone, LeftOutDates.Read(leftOut?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))).Between(DateTime.MinValue, to).ToList();

            hollow += expected.Count == 0 ? 1 : 0;
            Assert.True(expected.SequenceEqual(found), $"{text} from {start:s} in {zone.Id}, without {leftOut:d}: expected {Told(expected)}, found {Told(found)}");
        }

        // Rules that name nothing prove nothing.
        Assert.InRange(hollow, 0, RulesOfASeed / 4);
    }

    private static string Told(IEnumerable<DateTime> instants) => string.Join(" ", instants.Take(12).Select(instant => $"{instant:yyyy-MM-ddTHH:mm}"));

    /// <summary>A rule at random, of what rhythms follow.</summary>
    private sealed class WrittenRule(Random random)
    {
        private static readonly string[] Weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

        public string Text(DateTime start, Random chance)
        {
            var frequency = Pick("DAILY", "WEEKLY", "MONTHLY");
            List<string> parts = [$"FREQ={frequency}"];
            if (Often(2)) parts.Add($"INTERVAL={chance.Next(1, 5)}");
            var isByDay = Often(2);
            if (isByDay) parts.Add($"BYDAY={string.Join(",", Several(4, () => (frequency == "MONTHLY" && Often(2) ? Pick("1", "2", "3", "4", "5", "-1", "-2", "-5", "+2") : "") + Pick(Weekdays)))}");
            var isByMonthDay = frequency != "WEEKLY" && Often(3);
            if (isByMonthDay) parts.Add($"BYMONTHDAY={string.Join(",", Several(6, () => (chance.Next(1, 32) * (Often(3) ? -1 : 1)).ToString(CultureInfo.InvariantCulture)))}");
            if ((isByDay || isByMonthDay) && Often(3)) parts.Add($"BYSETPOS={string.Join(",", Several(2, () => Pick("1", "2", "3", "-1", "-2")))}");
            if (Often(2)) parts.Add($"WKST={Pick(Weekdays)}");
            if (Often(3)) parts.Add($"COUNT={chance.Next(1, 40)}");
            else if (Often(3)) parts.Add($"UNTIL={start.AddDays(chance.Next(0, Days)).AddMinutes(chance.Next(-900, 900)):yyyyMMdd'T'HHmmss'Z'}");
            return string.Join(";", parts.OrderBy(_ => chance.Next()));
        }

        private bool Often(int inAsMany) => random.Next(inAsMany) == 0;

        private string Pick(params string[] of) => of[random.Next(of.Length)];

        private List<string> Several(int most, Func<string> one) => [.. Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => one())];
    }
}
