using Bogus;

namespace CoachingExtensions.Samples.Organisation;

/// <summary>The twelve months before today: who was there, and at what time who did what.</summary>
internal sealed class Past(DataverseClient admin, Period period, int seed, IReadOnlyList<string> regions)
{
    private const int Months = 12;

    private readonly DateOnly first = new DateOnly(period.Today.Year, period.Today.Month, 1).AddMonths(1 - Months);

    /// <summary>Draws of its own: what the sample's quarter looks like does not depend on whether there is a year before it.</summary>
    public Faker Faker { get; } = new("en") { Random = new Randomizer(seed + 1) };

    public Timeline Timeline { get; } = new();

    public Period Period => period;

    /// <summary>What is told ends before today.</summary>
    public DateTime End { get; } = period.Today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

    /// <summary>The first day of a month of the year, from 0 on.</summary>
    public DateOnly Month(int month) => first.AddMonths(month);

    public bool Tells(Person person) => regions.Contains(person.Region);

    public DataverseClient As(Person person, DateTime time) => admin.As(person.Email).At(time);

    public bool Chance(int ofHundred) => Faker.Random.Int(1, 100) <= ofHundred;

    public static DateTime At(DateOnly day, int hour) => day.ToDateTime(new TimeOnly(hour, 0), DateTimeKind.Utc);

    /// <summary>The day, or the Monday after it.</summary>
    public static DateOnly Working(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };
}
