using System.Globalization;
using System.Text.Json.Nodes;

namespace CoachingExtensions.Samples.Organisation;

/// <summary>Talks in which something is scored: practice that two coaches watch, and calls that are observed.</summary>
internal sealed class SharedTalks(Past past, DrillBook book)
{
    private const int Observational = 104500001;
    private const int Practising = 104500004;
    private const int Completed = 1;
    private const int RequiredAttendee = 5;
    private const int Yes = 104500003;

    private static readonly string[] Skills = ["Discovery", "Asking better questions", "Drawing out objections"];

    /// <summary>The manager and who coaches the manager score the same three drills of a rep, neither seeing what the other gives.</summary>
    public void ScoreTogether(Coached rep, Coached manager, DateOnly day)
    {
        var when = Past.At(Past.Working(day), 14);
        past.Timeline.At(when, async () =>
        {
            var talk = Talk(rep, "Practice with two coaches", Practising, when);
            talk["coach_conversation_activity_parties"] = new JsonArray(new JsonObject { ["partyid_systemuser@odata.bind"] = $"/systemusers({manager.CoachId})", ["participationtypemask"] = RequiredAttendee });
            var id = await past.As(rep.Coach, when).CreateAsync("coach_conversations", talk);
            var performances = Skills.Select(skill => (Id: past.Faker.Random.Guid(), Skill: skill, Level: past.Faker.Random.Int(2, 4))).ToList();
            await past.As(rep.Person, when.AddMinutes(30)).ChangeAsync(performances.Aggregate(new ChangeSet(), (changes, one) => changes.Create("coach_attempts", AttemptIn(id, one.Id, one.Skill, one.Level))));
            await GiveAsync(rep.Coach, when.AddMinutes(31), [.. performances.Select(one => (one.Id, one.Level + manager.Style.Leniency))]);
            await GiveAsync(manager.Coach, when.AddMinutes(32), [.. performances.Select(one => (one.Id, one.Level + (past.Chance(25) ? 1 : 0)))]);
            await EndAsync(rep, id, when.AddMinutes(40));
        });
    }

    /// <summary>A call that was watched: what was shown is scored by who showed it, then by the coach.</summary>
    public void Observe(Coached coached, DateOnly day, params string[] skills)
    {
        var when = Past.At(Past.Working(day), 11);
        past.Timeline.At(when, async () =>
        {
            var id = await past.As(coached.Coach, when).CreateAsync("coach_conversations", Talk(coached, coached.Person.Job == Job.Rep ? "Call that was observed" : "One-to-one that was observed", Observational, when));
            var levels = skills.Select(skill => (Skill: skill, Level: past.Faker.Random.Int(2, 4))).ToList();
            await past.As(coached.Person, when.AddMinutes(40)).ChangeAsync(levels.Aggregate(new ChangeSet(), (changes, one) => changes.Create("coach_scores", ScoreIn(id, book.Skill(one.Skill), one.Level, null))));
            await past.As(coached.Coach, when.AddMinutes(45)).ChangeAsync(levels.Aggregate(new ChangeSet(), (changes, one) => changes.Create("coach_scores", ScoreIn(id, book.Skill(one.Skill), one.Level + 1, "One question more."))));
            await EndAsync(coached, id, when.AddMinutes(50));
        });
    }

    /// <summary>A visit of this morning: the rep has scored it, the coach has not yet.</summary>
    public static async Task BeginAsync(DataverseClient admin, DrillBook book, Coached rep)
    {
        var now = DateTime.UtcNow;
        var id = await admin.As(rep.Coach.Email).CreateAsync("coach_conversations", Talk(rep, "Visit to a customer", Observational, now));
        await admin.As(rep.Person.Email).CreateAsync("coach_scores", ScoreIn(id, book.Skill("Discovery"), 3, null));
    }

    private async Task GiveAsync(Person coach, DateTime when, List<(Guid Attempt, int Value)> scores) =>
        await past.As(coach, when).ChangeAsync(scores.Aggregate(new ChangeSet(), (changes, one) => changes.Create("coach_scores", Practice.Score(one.Attempt, one.Value, null))));

    private async Task EndAsync(Coached coached, Guid talk, DateTime when)
    {
        await past.As(coached.Coach, when).UpdateAsync("coach_conversations", talk, new JsonObject { ["statecode"] = Completed });
        if (coached.HasBegun(past, when)) await past.As(coached.Person, when.AddHours(2)).CallAsync("coach_GiveVerdict", new JsonObject { ["ConversationId"] = talk.ToString(), ["Verdict"] = Yes });
    }

    private JsonObject AttemptIn(Guid talk, Guid id, string skill, int level)
    {
        var row = Practice.Attempt(book.Drill(skill, 1), level, id);
        row["coach_conversationid@odata.bind"] = $"/coach_conversations({talk})";
        return row;
    }

    private static JsonObject ScoreIn(Guid talk, Guid skill, int value, string? text) => new()
    {
        ["coach_conversationid@odata.bind"] = $"/coach_conversations({talk})",
        ["coach_skillid@odata.bind"] = $"/coach_skills({skill})",
        ["coach_value"] = value,
        ["coach_text"] = text,
    };

    private static JsonObject Talk(Coached coached, string subject, int type, DateTime start) => new()
    {
        ["subject"] = subject,
        ["coach_type"] = type,
        ["scheduledstart"] = start.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        ["actualstart"] = start.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        ["coach_repid@odata.bind"] = $"/systemusers({coached.Id})",
    };
}
