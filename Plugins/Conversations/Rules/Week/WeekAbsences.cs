using CoachingExtensions.Alignment;

namespace CoachingExtensions.Conversations;

/// <summary>Whose absences a week shows: the person's own as far as they are known, the team's of this week and the next.</summary>
/// <param name="coming">Those that are not over before the week, the first ones first.</param>
/// <param name="personId">Whose week it is.</param>
internal sealed class WeekAbsences(IReadOnlyCollection<NamedAbsence> coming, Guid personId)
{
    private const int DaysOfAWeek = 7;

    /// <param name="today">The day that is looked from.</param>
    public IReadOnlyList<NamedAbsence> Own(DateTime today) => [.. coming.Where(absence => absence.Absence.RepId == personId && absence.Absence.Days.End >= today)];

    /// <param name="week">Monday to Sunday.</param>
    public IReadOnlyList<NamedAbsence> OfTheTeam(Period week) => [.. coming.Where(absence => absence.Absence.RepId != personId && absence.Absence.Days.Start <= week.End.AddDays(DaysOfAWeek))];
}
