using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;
using CoachingExtensions.Rhythm;

namespace CoachingExtensions.Measurement.Dataverse;

/// <summary>The coaching report as whoever asks may see it: a fixed number of questions, however much was held.</summary>
internal sealed class ReportReader(Step step)
{
    public CoachingReport Of(ReportQuestion question)
    {
        var units = step.Units();
        var scope = ReportScope.Of(step, question, units);
        var people = new PeopleReader(step, question);
        var team = people.Team();
        var facts = Facts(question, scope, people.People);
        var coaches = Coaches(question, scope, facts, people.People, team);
        if (!scope.IsAll && !IsACoach(question, facts, team)) throw new RefusedException(ReportRefusals.NotACoach);

        var rule = new ReportRule(question, facts);
        var coached = scope.Manager is { } manager ? CoachedBy(manager, question, facts, team) : null;
        return new CoachingReport
        {
            From = Json.Day(question.Days.Start)!,
            To = Json.Day(question.Days.End)!,
            AsOf = Json.Day(question.AsOf),
            IsAll = scope.IsAll,
            Managers = [.. rule.Managers(coaches, team, people.Practice(coached), step.Now).Select(ReportInfo.Of)],
            Groups = scope.IsAll ? [.. rule.Groups(coaches, units).Select(ReportInfo.Of)] : [],
            Rows = question.ManagerId is null ? null : ReportInfo.Rows(facts.Of(new HashSet<Guid>(coaches.Select(coach => coach.Id)))),
        };
    }

    private static List<Coach> Coaches(ReportQuestion question, ReportScope scope, CoachingFacts facts, IReadOnlyDictionary<Guid, Coach> people, Team team)
    {
        var active = new HashSet<Guid>(facts.Talks.Select(talk => talk.ManagerId).Concat(facts.Slots.Select(slot => slot.Rhythm.ManagerId)));
        return [.. people.Values.Where(person => scope.Has(person) && (active.Contains(person.Id) || (!person.IsLeft && team.IsCoached(person.Id, question.Days))))];
    }

    private static HashSet<Guid> CoachedBy(Guid manager, ReportQuestion question, CoachingFacts facts, Team team) =>
        new(question.Months.SelectMany(month => team.Of(manager, month, facts.Talks)));

    /// <summary>Somebody who coaches and is of another business unit than the one asked for is shown an empty report, and not refused.</summary>
    private bool IsACoach(ReportQuestion question, CoachingFacts facts, Team team) =>
        facts.Talks.Count > 0 || facts.Slots.Count > 0 || team.IsCoached(step.UserId, question.Days);

    private CoachingFacts Facts(ReportQuestion question, ReportScope scope, IReadOnlyDictionary<Guid, Coach> people)
    {
        var reader = new TalkReader(step, question, scope);
        var talks = reader.Talks(people);
        var ids = new HashSet<Guid>(talks.Select(talk => talk.Id));
        return new CoachingFacts(
            talks,
            [.. reader.Promises().Where(promise => ids.Contains(promise.ConversationId)).Select(promise => HeldPromise.Of(promise, question, step.Now)).OfType<HeldPromise>()],
            step.SlotsOfRhythms(new RhythmQuestion(null, null, scope.Manager, question.Days.Start, question.Days.End, question.AsOf)));
    }
}
