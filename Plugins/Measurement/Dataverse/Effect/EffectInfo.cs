using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Measurement.Dataverse;

/// <summary>The effect as it is answered.</summary>
internal static class EffectInfo
{
    private const int Decimals = 6;

    /// <param name="outcome">What came of the comparison.</param>
    /// <param name="report">Who began when.</param>
    /// <param name="hidden">Who counts and is not shown beside others.</param>
    public static OutcomeInfo Of(OutcomeReport outcome, EffectReport report, ISet<Guid> hidden)
    {
        var beside = report.SideBySide(outcome);
        return new OutcomeInfo
        {
            Kind = Word(outcome.Outcome),
            Silence = Word(outcome.Answer.Silence),
            Needed = outcome.Answer.Needed,
            Found = outcome.Answer.Found,
            Begun = outcome.Answer.Begun,
            NotBegun = outcome.Answer.NotBegun,
            Compared = outcome.Answer.Compared,
            LeftOut = outcome.Answer.LeftOut,
            Difference = Of(outcome.Answer.Difference),
            Trend = Of(outcome.Answer.Trend),
            Picture = [.. outcome.Picture.Select(month => new RelativeMonthInfo { Offset = month.Offset, People = month.People, Weight = Number(month.Done.Weight), Done = Number(month.Done.Value ?? 0), Expected = Number(month.Expected) })],
            Confirmed = Of(beside.Confirmed),
            Unconfirmed = Of(beside.Unconfirmed),
            People =
            [
                .. outcome.People.Select((person, index) => new { person.Id, Info = Person(person, outcome, index, report) })
                    .Where(person => !hidden.Contains(person.Id) && (person.Info.Before.Weight > 0 || person.Info.After.Weight > 0)).Select(person => person.Info),
            ],
        };
    }

    public static DrawnStartInfo Of(DrawnStart draw, IReadOnlyDictionary<Guid, Coach> people) => new()
    {
        Id = draw.Id.ToString(),
        Name = draw.Name,
        DrawnOn = Json.Instant(draw.DrawnOn),
        DrawnBy = draw.DrawnBy,
        Seed = draw.Seed,
        Teams = [.. draw.Teams.Select(team => new DrawnTeamInfo
        {
            Manager = team.ManagerId is { } id && people.TryGetValue(id, out var manager) ? manager.Name : team.ManagerName,
            StartsOn = Json.Day(team.StartsOn)!,
            People = team.People.Count,
        })],
    };

    public static List<DrawableInfo> Drawable(IReadOnlyDictionary<Guid, Coach> people, Team team) =>
    [
        .. team.Reports.Where(reports => people.TryGetValue(reports.Key, out var manager) && !manager.IsLeft)
            .Select(reports => new DrawableInfo { Id = reports.Key.ToString(), Name = people[reports.Key].Name, People = reports.Count() })
            .OrderBy(manager => manager.Name, StringComparer.Ordinal).ThenBy(manager => manager.Id, StringComparer.Ordinal),
    ];

    public static List<EffectUnit> Groups(IEnumerable<Coach> people, UnitTree units)
    {
        List<Unit> teams = [.. people.Select(person => units.Find(person.UnitId)).OfType<Unit>().Distinct()];
        var regions = teams.SelectMany(team => units.Above(team.Id)).Distinct();
        return [.. regions.Select(unit => Of("region", unit)).Concat(teams.Select(unit => Of("team", unit))).OrderBy(unit => unit.Name, StringComparer.Ordinal).ThenBy(unit => unit.Id, StringComparer.Ordinal)];
    }

    private static EffectUnit Of(string kind, Unit unit) => new() { Kind = kind, Id = unit.Id.ToString(), Name = unit.Name, ParentId = unit.ParentId?.ToString() };

    private static EffectPerson Person(FollowedPerson person, OutcomeReport outcome, int index, EffectReport report) => new()
    {
        Id = person.Id.ToString(),
        Name = report.Person(person.Id).Name,
        Begun = report.Begun(person.Id),
        Compared = outcome.ComparedMonths(index),
        Before = Of(person.RateOf(person.Before), outcome.Before),
        After = Of(person.RateOf(person.After), outcome.After),
    };

    private static EffectRate Of(Rate rate, Shrinkage? shrinkage) => new()
    {
        Amount = Number(rate.Amount),
        Weight = Number(rate.Weight),
        Raw = rate.Value is { } raw ? Number(raw) : null,
        Shrunk = shrinkage?.Of(rate) is { } shrunk ? Number(shrunk) : null,
    };

    private static CoachedWorkInfo Of(CoachedWork work) => new() { Months = work.Months, Weight = Number(work.Rate.Weight), Rate = work.Rate.Value is { } rate ? Number(rate) : null };

    private static DifferenceInfo? Of(Difference? difference) => difference is null ? null : new DifferenceInfo
    {
        Value = Number(difference.Value),
        Low = Number(difference.Low),
        High = Number(difference.High),
        Chance = Number(difference.Chance),
        IsSeen = difference.IsSeen,
    };

    private static decimal Number(double value) => Math.Round((decimal)value, Decimals);

    private static string Word<T>(T value)
        where T : Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }
}
