using System.Globalization;
using CoachingExtensions.Conversations;
using CoachingExtensions.Rhythm;
using CoachingExtensions.Tests.Pipeline;

namespace CoachingExtensions.Tests.CoachingHistories;

/// <summary>Somebody of a made-up team, with the zone that tells the days.</summary>
internal sealed record Member(Person Person, string Zone)
{
    private TimeZoneInfo Found { get; } = TimeZoneInfo.FindSystemTimeZoneById(Zone);

    public DateTime DayOf(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, Found).Date;
}

internal sealed record TrueTalk(Guid Id, int Manager, Guid? Rep, DateTime End, int? Minutes, CoachingType? Type, bool IsOffPlan, int State, Verdict? Verdict, DateTime SaidOn);

internal sealed record TruePromise(TrueTalk Talk, Member Owner, DateTime MadeOn, DateTime? Day, int State, DateTime? EndedOn);

internal sealed record TrueSlot(int Manager, DateTime Day, SlotState State, DateTime? Since);

internal sealed record TruePlan(int Manager, Guid Rep, DateTime Start, DateTime End);

/// <summary>
/// A history of coaching with the figures as the text of the rule has them: each is counted by itself, row by row and day by day, and nothing
/// is worked out from another figure.
/// </summary>
internal sealed class CoachingTruth
{
    private const int Done = 1, GivenUp = 2;

    public required IReadOnlyList<Member> Managers { get; init; }

    public required IReadOnlyList<Member> Reps { get; init; }

    /// <summary>By rep, the manager to whom the rep reports.</summary>
    public required IReadOnlyDictionary<Guid, int> Reports { get; init; }

    public List<TrueTalk> Talks { get; } = [];

    public List<TruePromise> Promises { get; } = [];

    public List<TrueSlot> Slots { get; } = [];

    public List<TruePlan> Plans { get; } = [];

    public List<KeyValuePair<Member, DateTime>> Attempts { get; } = [];

    public DateTime Now { get; set; }

    /// <summary>The figures of some managers together, one a line.</summary>
    public string Sheet(IReadOnlyCollection<int> who, DateTime from, DateTime to, DateTime? asOf)
    {
        var talks = Talks.Where(talk => who.Contains(talk.Manager) && IsHeld(talk, from, to, asOf)).ToList();
        var minutes = talks.Sum(talk => talk.Minutes ?? 0);
        var judged = talks.Where(talk => SaidBy(talk, asOf) is not null).ToList();
        var good = judged.Where(talk => SaidBy(talk, asOf) is Verdict.Somewhat or Verdict.Yes).ToList();
        var promises = Promises.Where(promise => talks.Contains(promise.Talk)).Select(promise => Became(promise, asOf)).ToList();
        var slots = Slots.Where(slot => who.Contains(slot.Manager) && slot.Day >= from && slot.Day <= to)
            .Select(slot => asOf is not null && !(slot.Since <= asOf) ? SlotState.Coming : slot.State).ToList();
        int Kept(SlotState state) => slots.Count(slot => slot == state);
        int Count(string state) => promises.Count(promise => promise == state);
        var lines = new List<string>
        {
            $"held {talks.Count} claimed {minutes} confirmed {good.Sum(talk => talk.Minutes ?? 0)}",
            $"answered {judged.Count} unanswered {talks.Count(talk => talk.Rep is not null) - judged.Count} changed {good.Count} {Share(good.Count, judged.Count)}",
            $"promises {Count("kept")} {Count("broken")} {Count("open")} {Share(Count("kept"), Count("kept") + Count("broken"))}",
            $"slots {Kept(SlotState.Held)} {Kept(SlotState.Late)} {Kept(SlotState.Missed)} {Kept(SlotState.Excused)} {Share(Kept(SlotState.Held) + Kept(SlotState.Late), Kept(SlotState.Held) + Kept(SlotState.Late) + Kept(SlotState.Missed))}",
            $"off plan {talks.Count(talk => talk.IsOffPlan)} {Share(talks.Count(talk => talk.IsOffPlan), talks.Count)}",
            $"kinds {string.Join(" ", Enum.GetValues<CoachingType>().Select(type => talks.Where(talk => talk.Type == type).Sum(talk => talk.Minutes ?? 0)))} and {talks.Where(talk => talk.Type is null).Sum(talk => talk.Minutes ?? 0)}",
            $"reps {talks.Select(talk => talk.Rep).OfType<Guid>().Distinct().Count()}",
        };
        for (var month = new DateTime(from.Year, from.Month, 1); month <= to; month = month.AddMonths(1))
        {
            var own = talks.Where(talk => Day(talk) is var day && day.Year == month.Year && day.Month == month.Month).ToList();
            lines.Add($"{month:yyyy-MM} held {own.Count} claimed {own.Sum(talk => talk.Minutes ?? 0)} confirmed {own.Intersect(good).Sum(talk => talk.Minutes ?? 0)}{(who.Count == 1 && IsWithoutPractice(who.Single(), month, own, asOf) ? " without practice" : "")}");
        }

        return string.Join("\n", lines);
    }

    /// <summary>Each rep of a manager with the last confirmed day.</summary>
    public IEnumerable<string> Confirmed(int manager, DateTime from, DateTime to, DateTime? asOf) => Talks
        .Where(talk => talk.Manager == manager && talk.Rep is not null && IsHeld(talk, from, to, asOf))
        .GroupBy(talk => talk.Rep!.Value)
        .Select(rep => $"{rep.Key} {rep.Count()} {rep.Where(talk => SaidBy(talk, asOf) is Verdict.Somewhat or Verdict.Yes).Select(talk => $"{Day(talk):yyyy-MM-dd}").DefaultIfEmpty("").Max()}")
        .Order(StringComparer.Ordinal);

    /// <summary>Those whom somebody is there to coach and whom no conversation of the days changed, whoever held it: with the last days there were.</summary>
    public IEnumerable<string> Uncoached(DateTime from, DateTime to, DateTime? asOf) => Reports.Keys
        .Concat(Plans.Where(plan => plan.Start <= to && plan.End >= from && plan.Rep != Managers[plan.Manager].Person.Id).Select(plan => plan.Rep))
        .Distinct()
        .Select(person => new { Person = person, Talks = Talks.Where(talk => talk.Rep == person && IsHeld(talk, DateTime.MinValue, to, asOf)).ToList() })
        .Select(each => new { each.Person, each.Talks, Good = each.Talks.Where(talk => SaidBy(talk, asOf) is Verdict.Somewhat or Verdict.Yes).ToList() })
        .Where(each => !each.Good.Any(talk => Day(talk) >= from))
        .Select(each => $"{each.Person} {each.Talks.Count(talk => Day(talk) >= from)} {Last(each.Talks)} {Last(each.Good)}")
        .Order(StringComparer.Ordinal);

    /// <summary>Somebody's line of the board, told day by day.</summary>
    public string Progress(Member member)
    {
        var today = member.DayOf(Now);
        var monday = MondayOf(today);
        bool Practised(DateTime first) => Attempts.Any(attempt => attempt.Key == member && attempt.Key.DayOf(attempt.Value) is var day && day >= first && day < first.AddDays(7));
        var streak = 0;
        for (var week = Practised(monday) ? monday : monday.AddDays(-7); Practised(week); week = week.AddDays(-7)) streak++;
        var promises = Settled(member, today.AddDays(-89), today);
        var good = Good(member).Where(talk => Day(talk) >= today.AddDays(-89)).ToList();
        return $"{streak} weeks, this week {(Practised(monday) ? "true" : "false")}, promises {promises.Count(state => state == "kept")} {promises.Count(state => state == "broken")}, confirmed in {good.Select(talk => MondayOf(Day(talk))).Distinct().Count()} last {Last(good)}";
    }

    /// <summary>What some of a team did in the week of each.</summary>
    public string Week(IReadOnlyCollection<Member> team)
    {
        var practised = team.Count(member => Attempts.Any(attempt => attempt.Key == member && MondayOf(member.DayOf(attempt.Value)) == MondayOf(member.DayOf(Now))));
        var promises = team.SelectMany(member => Settled(member, MondayOf(member.DayOf(Now)), MondayOf(member.DayOf(Now)).AddDays(6))).ToList();
        var good = team.Sum(member => Good(member).Count(talk => MondayOf(Day(talk)) == MondayOf(member.DayOf(Now))));
        return $"{practised} of {team.Count}, promises {promises.Count(state => state == "kept")} {promises.Count(state => state == "broken")}, confirmed {good}";
    }

    private static DateTime MondayOf(DateTime day)
    {
        while (day.DayOfWeek != DayOfWeek.Monday) day = day.AddDays(-1);
        return day;
    }

    private string Last(IEnumerable<TrueTalk> talks) => talks.Select(talk => $"{Day(talk):yyyy-MM-dd}").DefaultIfEmpty("").Max()!;

    private IEnumerable<TrueTalk> Good(Member member) => Talks.Where(talk => talk.Rep == member.Person.Id && IsHeld(talk, DateTime.MinValue, DateTime.MaxValue, null) && SaidBy(talk, null) is Verdict.Somewhat or Verdict.Yes);

    /// <summary>What became of the promises that were decided in some days: when they ended, or else on the day for which they were made.</summary>
    private List<string> Settled(Member member, DateTime from, DateTime to) =>
    [
        .. Promises.Where(promise => promise.Owner == member)
            .Where(promise => (promise.State != 0 && promise.EndedOn is { } ended ? member.DayOf(ended) : promise.Day) is { } day && day >= from && day <= to)
            .Select(promise => Became(promise, null)),
    ];

    /// <summary>A share, as far as numbers of different makers are the same.</summary>
    public static string Share(int part, int whole) => whole == 0 ? "none" : Share((decimal)part / whole);

    public static string Share(decimal share) => share.ToString("0.000000", CultureInfo.InvariantCulture);

    private DateTime Day(TrueTalk talk) => Managers[talk.Manager].DayOf(talk.End);

    private bool IsHeld(TrueTalk talk, DateTime from, DateTime to, DateTime? asOf) =>
        talk.State == Done && talk.Rep != Managers[talk.Manager].Person.Id && Day(talk) >= from && Day(talk) <= to && (asOf is null || Day(talk) <= asOf);

    private Verdict? SaidBy(TrueTalk talk, DateTime? asOf) =>
        talk.Rep is not null && (asOf is null || Managers[talk.Manager].DayOf(talk.SaidOn) <= asOf) ? talk.Verdict : null;

    private string Became(TruePromise promise, DateTime? asOf)
    {
        bool Known(DateTime? at) => at is not { } moment || asOf is null || promise.Owner.DayOf(moment) <= asOf;
        if (!Known(promise.MadeOn)) return "unknown";
        if (promise.State == Done && Known(promise.EndedOn)) return "kept";
        var today = promise.Owner.DayOf(Now);
        var looked = asOf is { } day && day < today ? day : today;
        return (promise.State == GivenUp && Known(promise.EndedOn)) || promise.Day < looked ? "broken" : "open";
    }

    private bool IsWithoutPractice(int manager, DateTime month, List<TrueTalk> held, DateTime? asOf)
    {
        var end = month.AddMonths(1).AddDays(-1);
        var today = Managers[manager].DayOf(Now);
        if (end >= (asOf is { } day && day < today ? day : today)) return false;
        var coached = Reports.Where(report => report.Value == manager).Select(report => report.Key)
            .Concat(Plans.Where(plan => plan.Manager == manager && plan.Start <= end && plan.End >= month).Select(plan => plan.Rep))
            .Concat(held.Select(talk => talk.Rep).OfType<Guid>())
            .ToHashSet();
        return coached.Count > 0 && !Attempts.Any(attempt => coached.Contains(attempt.Key.Person.Id) && attempt.Key.DayOf(attempt.Value) is var on && on >= month && on <= end);
    }
}
