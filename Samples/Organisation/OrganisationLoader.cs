using Bogus;

namespace CoachingExtensions.Samples.Organisation;

/// <summary>Loads the whole sample organisation through the Web API. The same seed and day give the same organisation.</summary>
/// <param name="admin">Reaches the organisation.</param>
/// <param name="period">The quarter that is told.</param>
/// <param name="seed">What is drawn follows from it.</param>
/// <param name="regionCount">How many regions there are.</param>
/// <param name="yearCount">Of how many of them, the first ones, the year before is told too; the server must take the time of a request.</param>
/// <param name="progress">Told how far it is.</param>
internal sealed class OrganisationLoader(DataverseClient admin, Period period, int seed, int regionCount, int yearCount, Action<string> progress)
{
    private const int ProspectsPerRep = 12;
    private const int CustomersPerRep = 6;
    private const int DaysBetweenCustomers = 40;
    private const int OpenDealsPerRep = 6;
    private const int UnmarkedMeetings = 2;
    private const int FirstTalk = 9;
    private const int Talks = 3;
    private const int NotCoached = 104500001;
    private const int SomewhatCoached = 104500002;

    private readonly Faker faker = new("en") { Random = new Randomizer(seed) };

    /// <summary>Loads the organisation; none may be there yet.</summary>
    public async Task LoadAsync()
    {
        var chosen = Staff.Regions.Take(regionCount).ToList();
        var staff = Staff.Of(faker).Where(person => person.Job == Job.Executive || chosen.Contains(person.Region)).ToList();
        var directory = await StaffDirectory.OpenAsync(admin);
        var regions = await directory.RegionsAsync(chosen);
        var ids = await HireAsync(staff, directory, regions);
        var library = await Library.ReadAsync(admin);
        var script = await ConversationScript.ReadAsync(admin, "Deal review");
        var reps = staff.Where(p => p.Job == Job.Rep).ToList();
        var past = new Past(admin, period, seed, [.. chosen.Take(yearCount)]);
        var year = new YearLoader(admin, past, library, Coached.Of(staff, ids, past));
        foreach (var (rep, number) in reps.Select((rep, index) => (rep, index + 1)))
        {
            progress($"{rep.FullName} ({number} of {reps.Count})");
            var manager = staff.First(p => p.Job == Job.Manager && p.Region == rep.Region);
            await WorkAsync(rep, manager, ids, library, script, year);
        }

        if (yearCount == 0) return;
        progress("The year before");
        await year.LoadAsync();
    }

    private static async Task<Dictionary<Person, Guid>> HireAsync(IReadOnlyList<Person> staff, StaffDirectory directory, Dictionary<string, Guid> regions)
    {
        Dictionary<Person, Guid> ids = [];
        foreach (var person in staff)
        {
            var superior = person.Job switch
            {
                Job.Executive => null,
                Job.Manager => staff.First(p => p.Job == Job.Executive),
                _ => staff.First(p => p.Job == Job.Manager && p.Region == person.Region),
            };
            ids[person] = await directory.UserAsync(person, regions[person.Region], superior is null ? null : ids[superior]);
        }
        return ids;
    }

    private async Task WorkAsync(Person rep, Person manager, Dictionary<Person, Guid> ids, Library library, ConversationScript script, YearLoader year)
    {
        var asRep = admin.As(rep.Email);
        var deals = new Deals(asRep, faker, period);
        var activities = new Activities(asRep, faker);
        var firstDay = period.Start.AddDays(-30);

        var customers = await AccountsAsync(deals, CustomersPerRep);
        for (var customer = 0; customer < customers.Count; customer++)
        {
            var (value, day) = (deals.Value(), firstDay.AddDays(-DaysBetweenCustomers * customer));
            await deals.WinAsync(await deals.OpenAsync(customers[customer].Id, customers[customer].Name, 3, value, day), value, day);
        }
        await year.BeforeAsync(rep, customers);
        var prospects = await AccountsAsync(deals, ProspectsPerRep);
        var plan = await new Plans(admin.As(manager.Email), library, period).AgreeAsync(ids[rep], rep.FullName, ids[manager]);

        var work = Workload.Of(rep.Habit, (double)period.DaysWorked.Count / period.WorkingDays);
        var done = new ChangeSet();
        for (var call = 0; call < work.CallsToProspects; call++) activities.Call(done, prospects[call % prospects.Count], deals.Day());
        for (var meeting = 0; meeting < work.MeetingsWithCustomers; meeting++) activities.Meeting(done, customers[meeting % customers.Count], deals.Day());
        await asRep.ChangeAsync(done);

        // What the first page asks for: meetings to mark, and a talk to come.
        for (var meeting = 0; meeting < UnmarkedMeetings; meeting++)
            await activities.UnmarkedMeetingAsync(customers[meeting].Id, customers[meeting].Name, period.DaysWorked[^(1 + meeting)]);
        var hour = new TimeOnly(FirstTalk + (int)rep.Habit, 0);
        await ConversationsOf(rep, manager).PlannedAsync(plan, (ids[rep], ids[manager]), period.LaterThisWeek.ToDateTime(hour, DateTimeKind.Utc));

        await WinAsync(deals, prospects.Take(work.NewCustomers));
        await WinAsync(deals, customers.Concat(customers).Take(work.CustomerDeals));
        await LoseAsync(deals, prospects.Skip(work.NewCustomers).Take(1));
        await OpenDealsAsync(deals, activities, [.. prospects.Skip(work.NewCustomers + 1).Concat(customers).Take(OpenDealsPerRep)], (rep, manager), ids, script, year.HasBegun(rep));
    }

    private static async Task<List<(Guid Id, string Name)>> AccountsAsync(Deals deals, int count)
    {
        List<(Guid, string)> accounts = [];
        for (var i = 0; i < count; i++) accounts.Add(await deals.AccountAsync());
        return accounts;
    }

    private static async Task WinAsync(Deals deals, IEnumerable<(Guid Id, string Name)> accounts)
    {
        foreach (var (id, name) in accounts)
        {
            var (value, day) = (deals.Value(), deals.Day());
            await deals.WinAsync(await deals.OpenAsync(id, name, 3, value, day), value, day);
        }
    }

    private static async Task LoseAsync(Deals deals, IEnumerable<(Guid Id, string Name)> accounts)
    {
        foreach (var (id, name) in accounts)
        {
            var day = deals.Day();
            await deals.LoseAsync(await deals.OpenAsync(id, name, 2, deals.Value(), day), day);
        }
    }

    private async Task OpenDealsAsync(Deals deals, Activities activities, List<(Guid Id, string Name)> accounts, (Person Rep, Person Manager) people, Dictionary<Person, Guid> ids, ConversationScript script, bool changes)
    {
        for (var i = 0; i < accounts.Count; i++)
        {
            var (account, name) = accounts[i];
            var close = period.Today.AddDays(faker.Random.Int(-5, 60));
            var deal = await deals.OpenAsync(account, name, i % 4, deals.Value(), close);
            if (i % 2 == 0) await activities.NextStepAsync(deal, "Agree the next step", period.Today.AddDays(faker.Random.Int(2, 10)));
            if (i >= Talks) continue;
            // The last one waits for the rep's verdict.
            int? verdict = i == Talks - 1 ? null : changes ? SomewhatCoached + i % 2 : NotCoached;
            var day = verdict is null ? period.DaysWorked[^2] : period.DaysWorked[^(8 + 7 * i)];
            await ConversationsOf(people.Rep, people.Manager).HeldAsync(script, deal, name, (ids[people.Rep], ids[people.Manager]), day, verdict);
        }
    }

    private Conversations ConversationsOf(Person rep, Person manager) => new(admin, admin.As(manager.Email), admin.As(rep.Email));
}
