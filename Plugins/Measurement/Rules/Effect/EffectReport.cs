namespace CoachingExtensions.Measurement;

/// <summary>A draw as it was kept: which teams begin when, with whom in them.</summary>
internal sealed record DrawnStart(Guid Id, string Name)
{
    public DateTime? DrawnOn { get; init; }

    public string DrawnBy { get; init; } = "";

    public string Seed { get; init; } = "";

    /// <summary>In their order.</summary>
    public IReadOnlyList<DrawnTeam> Teams { get; init; } = [];
}

/// <summary>A team of a draw.</summary>
internal sealed record DrawnTeam(Guid? ManagerId, string ManagerName, DateTime StartsOn, IReadOnlyList<Guid> People);

/// <summary>Who began when, and what was coached, for every outcome alike.</summary>
internal sealed class EffectReport
{
    private readonly EffectQuestion question;
    private readonly Dictionary<Guid, Coach> people;
    private readonly Beginnings beginnings;
    private readonly CoachedMonths coached = new();
    private readonly DrawnStart? draw;

    /// <param name="question">What is asked.</param>
    /// <param name="people">Whose months are looked at.</param>
    /// <param name="talks">The conversations of the months, and of some days before.</param>
    /// <param name="practice">Scored practice of the same.</param>
    /// <param name="earlier">Who began before.</param>
    /// <param name="draw">The draw by which people are compared; null for by when they began.</param>
    public EffectReport(EffectQuestion question, IEnumerable<Coach> people, IReadOnlyList<HeldTalk> talks, IEnumerable<ScoredPractice> practice, Beginnings earlier, DrawnStart? draw)
    {
        this.question = question;
        this.people = people.ToDictionary(person => person.Id);
        this.draw = draw;
        beginnings = earlier;
        foreach (var talk in talks) Note(talk);
        if (draw is null)
        {
            foreach (var attempt in practice) beginnings.Note(attempt.Person, question.PlaceOf(attempt.Day));
            return;
        }

        foreach (var team in draw.Teams)
        {
            foreach (var person in team.People) beginnings.Note(person, question.PlaceOf(team.StartsOn));
        }
    }

    public Coach Person(Guid id) => people[id];

    /// <summary>The month in which somebody began, such as 2026-03; null where that has not been, "earlier" before the first month.</summary>
    public string? Begun(Guid person) => beginnings.Of(person) is not { } month || month >= question.Months.Count ? null : month < 0 ? "earlier" : question.Months[month].ToString();

    public OutcomeReport Of(Outcome outcome, MonthlyWork work)
    {
        List<FollowedPerson> followed =
        [
            .. (draw is null ? work.People : draw.Teams.SelectMany(team => team.People).Distinct())
                .Where(people.ContainsKey)
                .OrderBy(person => people[person].Name, StringComparer.Ordinal).ThenBy(person => person)
                .Select(person => work.Of(person, beginnings.Of(person))),
        ];
        return new OutcomeReport(outcome, followed, question.Seed(outcome), draw is null ? null : Places(followed));
    }

    public SideBySide SideBySide(OutcomeReport outcome) => coached.Of(outcome.People);

    private void Note(HeldTalk talk)
    {
        if (talk.RepId is not { } rep) return;

        var month = question.PlaceOf(talk.Day);
        coached.Note(rep, month, talk.IsConfirmed);
        if (talk.IsConfirmed && draw is null) beginnings.Note(rep, month);
    }

    private List<DrawnPlace> Places(List<FollowedPerson> followed)
    {
        var at = followed.Select((person, index) => new { person.Id, Index = index }).ToDictionary(each => each.Id, each => each.Index);
        return
        [
            .. draw!.Teams.Select(team => new DrawnPlace(
                question.PlaceOf(team.StartsOn),
                (DateTime.DaysInMonth(team.StartsOn.Year, team.StartsOn.Month) - team.StartsOn.Day + 1) / (double)DateTime.DaysInMonth(team.StartsOn.Year, team.StartsOn.Month),
                [.. team.People.Where(at.ContainsKey).Select(person => at[person])])),
        ];
    }
}
