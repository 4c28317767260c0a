using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Measurement.Dataverse;

/// <summary>The report as it is answered.</summary>
internal static class ReportInfo
{
    /// <param name="report">A manager's.</param>
    /// <param name="hidden">Who is not shown beside others: their conversations count all the same.</param>
    public static CoachingLine Of(ManagerReport report, ICollection<Guid> hidden)
    {
        var line = Line("manager", report.Coach.Id.ToString(), report.Coach.Name, 1, report.Figures, report.Months, report.WithoutPractice);
        line.ParentId = report.Coach.UnitId.ToString();
        line.IsLeft = report.Coach.IsLeft;
        line.Reps = [.. report.Figures.Reps.Where(rep => !hidden.Contains(rep.Id)).Select(rep => new CoachedRepInfo { Id = rep.Id.ToString(), Name = rep.Name, Held = rep.Held, ConfirmedOn = Json.Day(rep.ConfirmedOn) })];
        return line;
    }

    public static CoachingLine Of(GroupReport report)
    {
        var line = Line(report.Kind.ToString().ToLowerInvariant(), report.Unit?.Id.ToString() ?? "", report.Unit?.Name ?? "", report.Managers, report.Figures, report.Months, []);
        line.ParentId = report.Unit?.ParentId?.ToString();
        return line;
    }

    public static UncoachedInfo Of(Uncoached person) => new()
    {
        Id = person.Person.Id.ToString(),
        Name = person.Person.Name,
        ManagerId = person.Person.Manager.Id.ToString(),
        ManagerName = person.Person.Manager.Name,
        UnitId = person.Person.Manager.UnitId.ToString(),
        Held = person.Held,
        HeldOn = Json.Day(person.HeldOn),
        ConfirmedOn = Json.Day(person.ConfirmedOn),
    };

    public static CoachingRows Rows(CoachingFacts facts) => new()
    {
        Talks = [.. facts.Talks.OrderByDescending(talk => talk.Day).ThenBy(talk => talk.Subject, StringComparer.Ordinal).ThenBy(talk => talk.Id).Select(talk => new ReportedTalk
        {
            Id = talk.Id.ToString(),
            Subject = talk.Subject,
            Day = Json.Day(talk.Day)!,
            RepId = talk.RepId?.ToString(),
            RepName = talk.RepName,
            Minutes = talk.Minutes,
            Verdict = talk.Verdict,
            Kind = talk.Type,
            IsOffPlan = talk.IsOffPlan,
        })],
        Promises = [.. facts.Promises.OrderByDescending(promise => promise.Promise.Day).ThenBy(promise => promise.Promise.Subject, StringComparer.Ordinal).ThenBy(promise => promise.Promise.Id).Select(promise => new ReportedPromise
        {
            Id = promise.Promise.Id.ToString(),
            Subject = promise.Promise.Subject,
            Day = Json.Day(promise.Promise.Day),
            OwnerName = promise.Promise.OwnerName,
            State = promise.State,
        })],
        Slots = [.. facts.Slots.OrderByDescending(slot => slot.Slot.Day).ThenBy(slot => slot.Slot.Id).Select(slot => new ReportedSlot
        {
            Conversation = slot.Slot.Id.ToString(),
            Day = Json.Day(slot.Slot.Day)!,
            RepName = slot.Rhythm.RepName,
            State = slot.Slot.Kept,
        })],
    };

    private static CoachingLine Line(string kind, string id, string name, int managers, CoachingFigures figures, IEnumerable<CoachedMonth> months, ICollection<Month> withoutPractice)
    {
        var rhythm = figures.Rhythm;
        return new CoachingLine
        {
            Kind = kind,
            Id = id,
            Name = name,
            Managers = managers,
            Held = figures.Held,
            Claimed = figures.Claimed,
            Confirmed = figures.Confirmed,
            Answered = figures.Answered,
            Unanswered = figures.Unanswered,
            Changed = figures.Changed,
            ChangedShare = figures.ChangedShare,
            PromisesKept = figures.PromisesKept,
            PromisesBroken = figures.PromisesBroken,
            PromisesOpen = figures.PromisesOpen,
            PromisesShare = figures.PromisesShare,
            SlotsHeld = rhythm.Held,
            SlotsLate = rhythm.Late,
            SlotsMissed = rhythm.Missed,
            SlotsExcused = rhythm.Excused,
            KeptRate = rhythm.Share,
            OffPlan = figures.OffPlan,
            OffPlanShare = figures.OffPlanShare,
            Kinds = [.. CoachingFigures.Kinds.Select(type => new KindMinutes { Kind = type, Minutes = figures.MinutesOf(type) })],
            MinutesWithoutKind = figures.MinutesWithoutKind,
            RepsCoached = figures.Reps.Count,
            Reps = [],
            Months = [.. months.Select(month => new CoachedMonthInfo
            {
                Month = month.Month.ToString(),
                Held = month.Held,
                Claimed = month.Claimed,
                Confirmed = month.Confirmed,
                WithoutPractice = withoutPractice.Contains(month.Month),
            })],
        };
    }
}
