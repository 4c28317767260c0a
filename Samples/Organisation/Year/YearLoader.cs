namespace CoachingExtensions.Samples.Organisation;

/// <summary>Tells the year before today, person by person and in the order of time: rhythms, talks, verdicts, promises and practice; then what is to come.</summary>
internal sealed class YearLoader(DataverseClient admin, Past past, Library library, IReadOnlyList<Coached> people)
{
    private const string Review = "Pipeline review";

    private static readonly string[] Templates = ["One-to-one: GROW", "One-to-one: AOR", "Coach the coach", "Deal review", Review];

    private readonly EarlierPlans plans = new(admin, past, library);
    private readonly List<Coached> managers = [.. people.Where(one => one.Person.Job == Job.Manager)];
    private readonly List<Coached> reps = [.. people.Where(one => one.Person.Job == Job.Rep)];

    /// <summary>What there was of a rep before the plan of the quarter is agreed: it counts for nothing in it.</summary>
    public async Task BeforeAsync(Person person, IReadOnlyList<(Guid Id, string Name)> customers)
    {
        if (reps.FirstOrDefault(one => one.Person == person) is not { } rep) return;
        await new PastDeals(past, rep, customers).LoadAsync();
        await plans.AgreeAsync(rep);
    }

    /// <summary>Whether talks of today change something for a rep.</summary>
    public bool HasBegun(Person person) => reps.FirstOrDefault(one => one.Person == person)?.HasBegun(past, past.End) ?? true;

    public async Task LoadAsync()
    {
        Dictionary<string, ConversationScript> scripts = [];
        foreach (var template in Templates) scripts[template] = await ConversationScript.ReadAsync(admin, template);
        var book = await DrillBook.ReadAsync(admin);

        foreach (var team in reps.Concat(managers).GroupBy(coached => coached.Coach)) new Rhythms(past, [.. team], scripts).Plan();
        var practice = new Practice(past, book);
        foreach (var rep in reps) practice.Plan(rep, Course.Of(rep.Person.Habit));
        foreach (var manager in managers) practice.Plan(manager, Course.OfManager(CoachingStyle.Of(manager.Person)));
        foreach (var team in reps.GroupBy(rep => rep.Coach)) new Reviews(past, scripts[Review]).Plan([.. team]);
        PlanSharedTalks(new SharedTalks(past, book));
        await past.Timeline.LiveAsync(past.End);
        await plans.CloseAsync();

        foreach (var team in reps.Concat(managers).Select(coached => coached.Coach).Distinct()) await admin.As(team.Email).CallAsync("coach_AdvanceRhythms", []);
        foreach (var rep in reps) await new Meetings(admin, past, book).PlanAsync(rep);
        foreach (var team in reps.GroupBy(rep => rep.Coach)) await SharedTalks.BeginAsync(admin, book, team.First());
    }

    private void PlanSharedTalks(SharedTalks talks)
    {
        var today = past.Period.Today;
        foreach (var manager in managers)
        {
            // A score by a coach is a beginning: so those who have begun.
            var team = reps.Where(rep => rep.CoachId == manager.Id).OrderBy(rep => rep.Begins(past) ?? DateOnly.MaxValue).ToList();
            talks.ScoreTogether(team[0], manager with { Style = team[0].Style }, today.AddDays(-70));
            talks.ScoreTogether(team[1], manager with { Style = team[1].Style }, today.AddDays(-33));
            talks.Observe(team[1], today.AddDays(-47), "Discovery", "Asking better questions");
            talks.Observe(manager, today.AddDays(-19), "Asking before telling", "Giving feedback");
        }
    }
}
