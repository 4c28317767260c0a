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
        var hidden = new OptOuts(step).All();
        var coached = scope.Manager is { } manager ? CoachedBy(manager, question, facts, team) : null;
        return new CoachingReport
        {
            From = Json.Day(question.Days.Start)!,
            To = Json.Day(question.Days.End)!,
            AsOf = Json.Day(question.AsOf),
            IsAll = scope.IsAll,
            Managers = [.. rule.Managers(coaches, team, people.Practice(coached), step.Now).Select(manager => ReportInfo.Of(manager, hidden))],
            Groups = scope.IsAll ? [.. rule.Groups(coaches, units).Select(ReportInfo.Of)] : [],
            Uncoached = scope.IsAll && question.ManagerId is null ? [.. Uncoached.Of(ToCoach(question, scope, people.People, team).Where(person => !hidden.Contains(person.Id)), Wider(question, scope, people.People), question.Days).Select(ReportInfo.Of)] : null,
            Rows = question.ManagerId is null ? null : ReportInfo.Rows(facts.Of(new HashSet<Guid>(coaches.Select(coach => coach.Id)))),
        };
    }

    private static List<Coach> Coaches(ReportQuestion question, ReportScope scope, CoachingFacts facts, IReadOnlyDictionary<Guid, Coach> people, Team team)
    {
        var active = new HashSet<Guid>(facts.Talks.Select(talk => talk.ManagerId).Concat(facts.Slots.Select(slot => slot.Rhythm.ManagerId)));
        return [.. people.Values.Where(person => scope.Has(person) && (active.Contains(person.Id) || (!person.IsLeft && team.IsCoached(person.Id, question.Days))))];
    }

    /// <summary>By report first: somebody whose plan names another manager too is listed once.</summary>
    private static IEnumerable<Coachee> ToCoach(ReportQuestion question, ReportScope scope, IReadOnlyDictionary<Guid, Coach> people, Team team) =>
        people.Values.Where(coach => !coach.IsLeft && scope.Has(coach)).OrderBy(coach => coach.Id)
            .SelectMany(coach => team.ToCoach(coach.Id, question.Days).Where(person => person != coach.Id && people.TryGetValue(person, out var found) && !found.IsLeft)
                .Select(person => new { Coachee = new Coachee(person, people[person].Name, coach), Reports = team.Reports[coach.Id].Contains(person) }))
            .OrderByDescending(each => each.Reports).Select(each => each.Coachee);

    private static HashSet<Guid> CoachedBy(Guid manager, ReportQuestion question, CoachingFacts facts, Team team) =>
        new(question.Months.SelectMany(month => team.Of(manager, month, facts.Talks)));

    /// <summary>Somebody who coaches and is of another business unit than the one asked for is shown an empty report, and not refused.</summary>
    private bool IsACoach(ReportQuestion question, CoachingFacts facts, Team team) =>
        facts.Talks.Count > 0 || facts.Slots.Count > 0 || team.IsCoached(step.UserId, question.Days);

    /// <summary>The conversations of everybody until the end of the period, and back far enough to know a last day: whoever coached, it was coaching.</summary>
    private IReadOnlyList<HeldTalk> Wider(ReportQuestion question, ReportScope scope, IReadOnlyDictionary<Guid, Coach> people)
    {
        var back = question.Days.End.AddDays(-Uncoached.DaysBack);
        var wider = question with { Days = new Period(back < question.Days.Start ? back : question.Days.Start, question.Days.End) };
        return new TalkReader(step, wider, scope.Everywhere()).Talks(people);
    }

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
