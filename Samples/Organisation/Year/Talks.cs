using System.Globalization;
using System.Text.Json.Nodes;

namespace CoachingExtensions.Samples.Organisation;

/// <summary>How a talk is held: what is answered and promised in it, how long it takes, and what becomes of that afterwards.</summary>
internal sealed class Talks(Past past)
{
    private const int Completed = 1;
    private const int No = 104500001;
    private const int Somewhat = 104500002;
    private const int Yes = 104500003;
    private const int DaysToKeep = 7;

    private static readonly string[] Promises =
    [
        "Call the three accounts without a next step", "Write the open question down before each call", "Ask for the decision path", "Prepare the price talk with a colleague",
        "Move the two deals that slipped", "Meet the person who signs", "Send the summary on the same day",
    ];

    private static readonly string[] Words = ["It gave me the question I lacked.", "I knew what to do next.", "We looked at one call, word by word."];

    /// <param name="talk">The conversation.</param>
    /// <param name="coached">Who talks with whom.</param>
    /// <param name="script">What is asked.</param>
    /// <param name="start">When it begins.</param>
    public async Task HoldAsync(Guid talk, Coached coached, ConversationScript script, DateTime start)
    {
        var minutes = coached.Style.Minutes + past.Faker.Random.Int(-1, 2) * 5;
        var end = start.AddMinutes(minutes);
        var promise = past.Faker.Random.Guid();
        var changes = new ChangeSet();
        foreach (var answer in script.Needed(past.Faker.Random.Int(0, 5)))
        {
            answer["coach_conversationid@odata.bind"] = $"/coach_conversations({talk})";
            changes.Create("coach_answers", answer);
        }

        changes.Create("tasks", new JsonObject
        {
            ["activityid"] = promise,
            ["subject"] = past.Faker.PickRandom(Promises),
            ["coach_due"] = DateOnly.FromDateTime(start).AddDays(DaysToKeep).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["coach_conversationid@odata.bind"] = $"/coach_conversations({talk})",
            ["ownerid@odata.bind"] = $"/systemusers({coached.Id})",
        });
        changes.Update("coach_conversations", talk, new JsonObject { ["actualstart"] = Text(start), ["actualend"] = Text(end), ["actualdurationminutes"] = minutes, ["statecode"] = Completed });
        await past.As(coached.Coach, end).ChangeAsync(changes);

        Judge(talk, coached, end);
        Keep(promise, coached, end);
    }

    private void Judge(Guid talk, Coached coached, DateTime end)
    {
        if (!past.Chance(coached.Style.Verdicts.Answered)) return;
        var changed = coached.HasBegun(past, end) && past.Chance(coached.Style.Verdicts.Changed);
        var verdict = !changed ? No : past.Chance(60) ? Yes : Somewhat;
        var said = verdict == Yes && past.Chance(40) ? past.Faker.PickRandom(Words) : null;
        var day = DateOnly.FromDateTime(end);
        // In the evening, or in the course of the next working day.
        var when = past.Chance(50) ? Past.At(day, 18) : Past.At(Past.Working(day.AddDays(1)), past.Faker.Random.Int(8, 16));
        past.Timeline.At(when, () => past.As(coached.Person, when).CallAsync("coach_GiveVerdict", new JsonObject { ["ConversationId"] = talk.ToString(), ["Verdict"] = verdict, ["Text"] = said }));
    }

    /// <summary>Kept in time or a little late, or given up once it cannot be kept any more.</summary>
    private void Keep(Guid promise, Coached coached, DateTime end)
    {
        var isKept = past.Chance(coached.Style.PromisesKept);
        var when = end.AddDays(isKept ? past.Faker.Random.Int(1, DaysToKeep + 1) : DaysToKeep + past.Faker.Random.Int(3, 9));
        var row = isKept ? new JsonObject { ["statecode"] = 1, ["statuscode"] = 5 } : new JsonObject { ["statecode"] = 2, ["statuscode"] = 6 };
        past.Timeline.At(when, () => past.As(coached.Person, when).UpdateAsync("tasks", promise, row));
    }

    private static string Text(DateTime time) => time.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
