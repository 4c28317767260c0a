using CoachingExtensions.Alignment;

namespace CoachingExtensions.Measurement;

/// <summary>The coaching report: by manager in the order of their names, never by how much, and by business unit.</summary>
/// <param name="question">What is asked.</param>
/// <param name="facts">All that was held, promised and kept, as known when it is asked for.</param>
internal sealed class ReportRule(ReportQuestion question, CoachingFacts facts)
{
    /// <param name="coaches">The managers who are shown.</param>
    /// <param name="team">Whom they coach.</param>
    /// <param name="practice">Who practised when.</param>
    /// <param name="now">In UTC.</param>
    public IReadOnlyList<ManagerReport> Managers(IEnumerable<Coach> coaches, Team team, PracticeMonths practice, DateTime now) =>
    [
        .. coaches.OrderBy(coach => coach.Name, StringComparer.Ordinal).ThenBy(coach => coach.Id).Select(coach =>
        {
            var own = facts.Of([coach.Id]);
            var lookedAtFrom = question.LookedAtFrom(now, coach.Zone);
            return new ManagerReport(
                coach,
                new CoachingFigures(own),
                Months(own),
                [.. question.Months.Where(month => practice.PassedWithout(month, team.Of(coach.Id, month, own.Talks), lookedAtFrom))]);
        }),
    ];

    /// <summary>Everybody, and each business unit that has managers or has such units below it.</summary>
    public IReadOnlyList<GroupReport> Groups(IReadOnlyCollection<Coach> coaches, UnitTree units)
    {
        var teams = coaches.Where(coach => units.Find(coach.UnitId) is not null).ToLookup(coach => coach.UnitId);
        var regions = teams.SelectMany(team => units.Above(team.Key)).GroupBy(unit => unit.Id).Select(unit => unit.First());
        return
        [
            Group(GroupKind.All, null, coaches),
            .. regions.OrderBy(unit => unit.Name, StringComparer.Ordinal).ThenBy(unit => unit.Id)
                .Select(unit => Group(GroupKind.Region, unit, [.. units.AtAndBelow(unit.Id).SelectMany(below => teams[below])])),
            .. teams.Select(team => units.Find(team.Key)!).OrderBy(unit => unit.Name, StringComparer.Ordinal).ThenBy(unit => unit.Id)
                .Select(unit => Group(GroupKind.Team, unit, [.. teams[unit.Id]])),
        ];
    }

    private GroupReport Group(GroupKind kind, Unit? unit, IReadOnlyCollection<Coach> coaches)
    {
        var own = facts.Of(new HashSet<Guid>(coaches.Select(coach => coach.Id)));
        return new GroupReport(kind, unit, coaches.Count, new CoachingFigures(own), Months(own));
    }

    private IReadOnlyList<CoachedMonth> Months(CoachingFacts own) => [.. question.Months.Select(month => CoachedMonth.Of(month, own.Talks))];
}
