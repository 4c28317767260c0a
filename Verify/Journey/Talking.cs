using CoachingExtensions.Platform.Model;
using CoachingExtensions.Verify.Web;
using Newtonsoft.Json.Linq;

namespace CoachingExtensions.Verify.Journey;

/// <summary>A conversation about the deal with its verdict, and a rhythm that brings more.</summary>
internal sealed class Talking(Scene scene)
{
    private const string Start = "A conversation started on the opportunity";
    private const string Answer = "Its required questions answered";
    private const string Complete = "The conversation completed";

    private Guid talk;

    public IEnumerable<JourneyStep> Steps() =>
    [
        new(Start, "Open", StartAsync) { After = [Counting.Deal] },
        new(Answer, "answered", () => new Answering(scene, talk).RunAsync()) { After = [Start] },
        new(Complete, "Completed", CompleteAsync) { After = [Answer] },
        new("The rep's verdict", "Yes", JudgeAsync) { After = [Complete], WhyNot = () => scene.People.WhyNoVerdict },
        new("A rhythm with an occurrence", "conversations planned", RhythmAsync) { After = [Start], WhyNot = WhyNoRhythm },
    ];

    private string? WhyNoRhythm() => scene.People.AreTwo ? null : "A rhythm is between two people: name a rep with --rep.";

    private async Task<string> StartAsync()
    {
        // It is found by what it is about, should its answer never come.
        scene.Trail.Note($"The conversation about {scene.Name}", ForgetTalksAsync);
        var answer = await scene.Caller.CallAsync("coach_StartConversation", new JObject { ["RegardingTable"] = "opportunity", ["RegardingId"] = scene.Opportunity.ToString("D") });
        talk = Guid.Parse(answer.Said("ConversationId")!);
        scene.Trail.Note(talk);
        var row = await TalkAsync("statecode,_coach_templateid_value");
        scene.Template = Guid.Parse(row.Said("_coach_templateid_value")!);
        return State(row);
    }

    private async Task<string> CompleteAsync()
    {
        await scene.Caller.CallAsync("coach_CompleteConversation", new JObject { ["ConversationId"] = talk.ToString("D"), ["Minutes"] = 5 });
        return State(await TalkAsync("statecode"));
    }

    private async Task<string> JudgeAsync()
    {
        await scene.AsRep.CallAsync("coach_GiveVerdict", new JObject { ["ConversationId"] = talk.ToString("D"), ["Verdict"] = (int)coach_verdict.Yes });
        return $"{(coach_verdict)(await TalkAsync("coach_verdict")).Value<int>("coach_verdict")}";
    }

    private async Task<string> RhythmAsync()
    {
        var rhythm = await scene.Trail.MakeAsync(scene.Caller, "coach_rhythms", "coach_rhythmid", scene.Name, new JObject
        {
            ["coach_name"] = scene.Name,
            ["coach_repid@odata.bind"] = scene.RepOwns,
            ["coach_templateid@odata.bind"] = $"/coach_templates({scene.Template:D})",
            ["coach_recurrence"] = "FREQ=WEEKLY;COUNT=2",
            ["coach_start"] = Scene.Moment(DateTime.UtcNow.Date.AddDays(2).AddHours(9)),
            ["coach_duration"] = 15,
        });
        await scene.Caller.CallAsync("coach_AdvanceRhythms", new JObject { ["RhythmId"] = rhythm.ToString("D") });
        var slots = await scene.AwaitAsync($"coach_conversations?$select=activityid&$filter=_coach_rhythmid_value eq {rhythm:D}");
        return slots.Count > 0 ? "conversations planned" : "no conversation";
    }

    /// <summary>
    /// Nobody deletes what a rep has said, nor the conversation it was said of. Who is an administrator can put a wrong rep right, whereupon
    /// the product takes the verdict back: so the conversation becomes one of the caller alone, and goes.
    /// </summary>
    private async Task ForgetTalksAsync()
    {
        foreach (var row in await scene.Caller.ListAsync($"coach_conversations?$select=activityid,coach_verdicton&$filter=_regardingobjectid_value eq {scene.Opportunity:D}"))
        {
            var id = Guid.Parse(row.Said("activityid")!);
            if (row.Said("coach_verdicton") is { Length: > 0 }) await scene.Caller.UpdateAsync("coach_conversations", id, new JObject { ["coach_repid@odata.bind"] = $"/systemusers({scene.People.Manager:D})" });
            await scene.Caller.DeleteAsync("coach_conversations", id);
        }
    }

    private Task<JObject> TalkAsync(string columns) => scene.Caller.GetAsync($"coach_conversations({talk:D})?$select={columns}");

    private static string State(JObject talk) => $"{(coach_conversation_statecode)talk.Value<int>("statecode")}";
}
