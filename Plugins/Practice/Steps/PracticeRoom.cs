using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using CoachingExtensions.Practice.Dataverse;

namespace CoachingExtensions.Practice;

/// <summary>The room's door: what its parts are, put together for one run of a plug-in.</summary>
internal static class PracticeRoom
{
    private const int LargestPortion = 200;

    /// <summary>After an attempt was made, scored or deleted: how ready its person is follows.</summary>
    public static void FollowAttempt(this Step step)
    {
        var row = step.Is("Delete") ? step.Before : step.RowAfter();
        if (row?.Id(AttemptRow.OwnerId) is not { } person || row.Id(AttemptRow.coach_skillid) is not { } skill) return;
        step.Readiness().Settle(person, skill);
    }

    /// <summary>Works out anew how ready somebody is; without a name everybody of whom something no longer holds.</summary>
    /// <returns>How many were different.</returns>
    public static int RecalculateReadiness(this Step step, Guid? personId, out int left)
    {
        left = 0;
        var stored = new ReadinessPairs(step);
        var routine = step.Readiness();
        if (personId is { } person)
        {
            return stored.Of(Coached(step, person)).Count(pair => routine.Settle(pair.PersonId, pair.SkillId));
        }

        var stale = stored.NoLongerHolding();
        left = Math.Max(0, stale.Count - LargestPortion);
        return stale.Take(LargestPortion).Count(pair => routine.Settle(pair.PersonId, pair.SkillId));
    }

    /// <param name="step">Who asks.</param>
    /// <param name="personId">Of whom; the caller's own without.</param>
    /// <param name="isBrief">Whether what is next is enough.</param>
    public static string Practice(this Step step, Guid? personId, bool isBrief) => Json.Of(new PracticeReader(step).Of(Coached(step, personId), isBrief));

    public static string RehearsalQueue(this Step step, Guid? personId) => Json.Of(new RehearsalReader(step).Of(Coached(step, personId)));

    public static string Meeting(this Step step, Guid meetingId)
    {
        var reader = new MeetingReader(step);
        var meeting = reader.Find(meetingId);
        Coached(step, meeting.Id(AppointmentRow.OwnerId));
        return Json.Of(reader.Info(meeting));
    }

    public static string SecondScores(this Step step, Guid? coachId) => Json.Of(new SecondScoreReader(step).Of(Coached(step, coachId)));

    /// <summary>What several people practised, whoever asks: only what becomes of it is to be shown.</summary>
    public static IReadOnlyDictionary<Guid, PersonPractice> PracticeOf(this Step step, IReadOnlyCollection<Practitioner> people) => new TeamPracticeReader(step).Of(people);

    /// <summary>The caller, or somebody whom the caller coaches; whoever may read all practice may ask for anybody's.</summary>
    private static Guid Coached(Step step, Guid? personId)
    {
        var person = personId ?? step.UserId;
        return person == step.UserId || step.Coaches(step.UserId, person) || ReachesAll(step) ? person : throw new RefusedException(PracticeRefusals.NotYours(person));
    }

    /// <summary>Makes messages of a file, all or none.</summary>
    /// <param name="step">Who asks; what is written is written by these rights.</param>
    /// <param name="csv">The file.</param>
    /// <param name="errors">What is wrong with it, line by line, as JSON.</param>
    public static WrittenMessages ImportMessages(this Step step, string csv, out string errors)
    {
        var library = new MessageStore(step.Caller);
        var plan = new MessageImport(library).Plan(csv);
        errors = Json.Of<List<LineErrorInfo>>([.. plan.Problems.Select(problem => new LineErrorInfo { Line = problem.Line, Text = step.Said(problem.Text) })]);
        return plan.Problems.Count > 0 ? new WrittenMessages(0, 0) : library.Write(plan.Messages);
    }

    private static ReadinessRoutine Readiness(this Step step) => new(new ReadinessStore(step.System, step.Now), PracticeSettings.Read(step.System));

    private static bool ReachesAll(Step step) => Rights.ReachAll(step.System, step.UserId, coach_attempt.EntityLogicalName, "Read");
}
