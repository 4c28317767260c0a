using Bogus;

namespace CoachingExtensions.Samples.Organisation;

/// <summary>The deals that a rep won and lost with the own customers in the months before the sample's quarter, and those lost in it.</summary>
internal sealed class PastDeals(Past past, Coached rep, IReadOnlyList<(Guid Id, string Name)> customers)
{
    private const int Months = 9;
    private const int Fewest = 3, Most = 5;
    private const int MostDaysOpen = 24;

    private readonly Faker faker = past.Faker;

    private int Chance => rep.Person.Habit switch
    {
        Habit.Steady => 50,
        Habit.Lucky => 45,
        Habit.BusyWithoutWinning => 35,
        _ => 40,
    };

    public async Task LoadAsync()
    {
        for (var month = 0; month < Months; month++)
        {
            var (first, days) = (past.Month(month), DateTime.DaysInMonth(past.Month(month).Year, past.Month(month).Month));
            var chance = Chance + (rep.HasBegun(past, Past.At(first, 12)) ? rep.Style.Effect : 0);
            await MonthAsync(first, days, Enumerable.Range(0, faker.Random.Int(Fewest, Most)).Select(_ => past.Chance(chance)).ToList());
        }

        var passed = past.Period.Today.DayNumber - past.Period.Start.DayNumber;
        // What was won in the quarter follows from its plan; without what was lost every deal would have been won.
        if (passed > 1) await MonthAsync(past.Period.Start, passed, Enumerable.Repeat(false, passed * (rep.Person.Habit is Habit.Steady or Habit.Lucky ? 9 : 6) / 90).ToList());
    }

    private async Task MonthAsync(DateOnly first, int days, IReadOnlyCollection<bool> isWon)
    {
        var deals = isWon.Select(won => (Id: faker.Random.Guid(), IsWon: won, Value: Math.Round(faker.Random.Decimal(12_000, 34_000) / 500) * 500, Day: first.AddDays(faker.Random.Int(0, days - 1)))).ToList();
        var (opened, closed) = (new ChangeSet(), new ChangeSet());
        foreach (var deal in deals)
        {
            var customer = faker.PickRandom(customers.AsEnumerable());
            opened.Create("opportunities", Deals.Row(deal.Id, customer, faker.PickRandom(Deals.Subjects), deal.IsWon ? 3 : 1, deal.Value, deal.Day));
            closed.Call(deal.IsWon ? "WinOpportunity" : "LoseOpportunity", Deals.Closing(deal.Id, deal.IsWon, deal.Day, deal.Value));
        }

        await past.As(rep.Person, Past.At(first, 8).AddDays(-faker.Random.Int(5, MostDaysOpen))).ChangeAsync(opened);
        await past.As(rep.Person, Past.At(first.AddDays(days - 1), 20)).ChangeAsync(closed);
    }
}
