using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>
/// What a week asks of somebody, as whoever looks may see it. The day chooses the week and the figures; what waits to be done is what
/// waits now. A fixed number of questions, however many reps there are.
/// </summary>
internal sealed class WeekReader(Step step)
{
    private const int Most = 50;

    /// <summary>As far as anybody looks back for the last talk.</summary>
    private const int DaysBack = 366;

    public WeekReport Of(WeekQuestion question)
    {
        var rows = new WeekRows(step, question.PersonId);
        var people = rows.PersonAndReports();
        var person = people.FirstOrDefault(one => one.Id == question.PersonId) ?? throw new RefusedException(Refusals.NoSuchPerson(question.PersonId));
        var zone = TimeZones.Of(step.System, person.Id);
        var today = question.On ?? LocalCalendar.DayOf(step.Now, zone);
        var week = Weeks.Holding(today);

        var plans = step.RunningPlans().Of([.. people.Select(one => one.Id)], person.Id, question.On, week);
        var members = TeamMember.Of(person.Id, [.. people.Where(one => one.Id != person.Id)], plans);
        var talks = new WeekTalks(rows.Talks(week, zone), person.Id, week, zone);
        var meetings = rows.MeetingsOver();
        var promises = rows.Promises([person.Id, .. members.Select(member => member.Id)]);
        // As whoever looks: those between others are not there, and private ones of others not even for who may read all rows.
        List<AgendaPoint> points = [.. PointOrder.ByAge(new PointStore(step.Caller).WaitingFor(person.Id)).Where(point => point.IsReadableBy(step.UserId))];
        var absences = new WeekAbsences(step.Absences().From(week.Start, [person.Id, .. members.Select(member => member.Id)]), person.Id);

        List<RunningPlan> own = [.. plans.Where(plan => plan.RepId == person.Id)];
        var hasTeam = WeekParts.HasTeam(members, talks);
        var hasOwn = WeekParts.HasOwn(hasTeam, own.Count > 0, talks, meetings.Count);
        return new WeekReport
        {
            Person = new PersonInfo { Id = person.Id.ToString(), Name = person.Name },
            On = Json.Day(today)!,
            Monday = Json.Day(week.Start)!,
            Sunday = Json.Day(week.End)!,
            Own = hasOwn ? Own(person.Id, own, talks, [.. promises.Where(promise => promise.Promise.OwnerId == person.Id)], meetings, absences.Own(today), points) : null,
            Team = hasTeam
                ? Team(members, talks, [.. promises.Where(promise => !hasOwn || promise.Promise.OwnerId != person.Id)], DaysSince(rows, members, zone), absences.OfTheTeam(week), points, person.Id)
                : null,
        };
    }

    private OwnWeek Own(Guid person, List<RunningPlan> plans, WeekTalks talks, IReadOnlyList<WeekPromise> promises, IReadOnlyList<WeekMeeting> meetings, IReadOnlyList<NamedAbsence> absences, IReadOnlyList<AgendaPoint> points) => new()
    {
        Plans = [.. plans.Select(WeekInfo.Of)],
        Talks = [.. talks.WithACoach.Select(talk => WeekInfo.Of(talk, talk.ManagerName, talk.ManagerId))],
        Points = [.. points.Where(point => point.RepId == person).Take(Most).Select(point => WeekInfo.Of(point, person, step.UserId))],
        VerdictsAsked = [.. talks.ToJudge.Take(Most).Select(WeekInfo.Asked)],
        VerdictsAskedCount = talks.ToJudge.Count,
        Promises = [.. promises.Take(Most).Select(promise => WeekInfo.Of(promise, step.Now))],
        PromisesCount = promises.Count,
        Meetings = [.. meetings.Take(Most).Select(WeekInfo.Of)],
        MeetingsCount = meetings.Count,
        Absences = [.. absences.Take(Most).Select(WeekInfo.Of)],
        AbsencesCount = absences.Count,
    };

    private TeamWeek Team(IReadOnlyList<TeamMember> members, WeekTalks talks, IReadOnlyList<WeekPromise> promises, Dictionary<Guid, int> daysSince, IReadOnlyList<NamedAbsence> absences, IReadOnlyList<AgendaPoint> points, Guid personId) => new()
    {
        Members = [.. members.Select(member => WeekInfo.Of(member, daysSince.TryGetValue(member.Id, out var days) ? days : null))],
        Talks = [.. talks.WithReps.Select(talk => WeekInfo.Of(talk, talk.RepName, talk.RepId))],
        Points = [.. points.Where(point => point.ManagerId == personId).Take(Most).Select(point => WeekInfo.Of(point, personId, step.UserId))],
        Verdicts = [.. talks.Judged.Select(WeekInfo.Given)],
        Promises = [.. promises.Take(Most).Select(promise => WeekInfo.Of(promise, step.Now))],
        PromisesCount = promises.Count,
        Absences = [.. absences.Take(Most).Select(WeekInfo.Of)],
        AbsencesCount = absences.Count,
    };

    private Dictionary<Guid, int> DaysSince(WeekRows rows, IReadOnlyList<TeamMember> members, TimeZoneInfo zone) => rows
        .LastTalks([.. members.Select(member => member.Id)], step.Now.AddDays(-DaysBack))
        .ToDictionary(last => last.Key, last => Math.Max(0, (LocalCalendar.DayOf(step.Now, zone) - LocalCalendar.DayOf(last.Value, zone)).Days));
}
