using CoachingExtensions.Platform;

namespace CoachingExtensions.Measurement.Dataverse;

/// <summary>The board of a team as whoever asks may see it: a fixed number of questions, however much was practised.</summary>
internal sealed class ProgressReader(Step step)
{
    /// <param name="managerId">Whose team; null for the own.</param>
    public ProgressBoard Of(Guid? managerId)
    {
        var teams = new TeamReader(step);
        var own = teams.ManagerOf(step.UserId);
        var isAll = teams.IsAll;
        var choice = teams.Teams(isAll ? null : [step.UserId, .. new[] { own }.OfType<Guid>()]);
        var team = choice.Demand(step.UserId, own, managerId);
        var hidden = new OptOuts(step).All();
        var people = new ProgressFacts(step).Of([.. teams.People([team.ManagerId]).Where(person => !hidden.Contains(person.Id))]);
        var isWhole = isAll || team.ManagerId == step.UserId;
        return new ProgressBoard
        {
            ManagerId = team.ManagerId.ToString(),
            ManagerName = team.ManagerName,
            Teams = [.. choice.Teams.Select(each => new ProgressTeam { Id = each.ManagerId.ToString(), Name = each.ManagerName })],
            IsOut = hidden.Contains(step.UserId),
            Week = Sums(TeamProgress.Of(people, person => person.ThisWeek, step.Now)),
            People = [.. people.Select(person => Line(person, isWhole || person.Person.Id == step.UserId))],
        };
    }

    private static ProgressSums Sums(TeamProgress sums) => new()
    {
        People = sums.People,
        Practised = sums.Practised,
        BecameReady = sums.BecameReady,
        PromisesKept = sums.Kept,
        PromisesBroken = sums.Broken,
        Confirmed = sums.Confirmed,
    };

    /// <param name="person">Who.</param>
    /// <param name="isWhole">Whether whoever looks may know the day of a talk that changed something: it says of that talk what the person said.</param>
    private ProgressLine Line(PersonProgress person, bool isWhole)
    {
        var promises = person.Settled(step.Now);
        return new ProgressLine
        {
            Id = person.Person.Id.ToString(),
            Name = person.Person.Name,
            Ready = person.Practice.Ready,
            Skills = [.. person.Practice.Skills.Select(skill => new ProgressSkill { Name = skill.Skill.Name, ReadyAt = skill.ReadyAt })],
            Streak = person.Practice.Streak,
            PractisedThisWeek = person.Practice.PractisedIn(person.ThisWeek),
            PromisesKept = promises.Kept,
            PromisesBroken = promises.Broken,
            PromisesShare = promises.Share,
            ConfirmedWeeks = person.ConfirmedWeeks,
            ConfirmedOn = isWhole ? Json.Day(person.ConfirmedOn) : null,
        };
    }
}
