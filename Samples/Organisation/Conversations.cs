using System.Globalization;
using System.Text.Json.Nodes;

namespace CoachingExtensions.Samples.Organisation;

/// <summary>Conversations that a manager has had with a rep about a deal, with their commitments and the rep's verdict.</summary>
internal sealed class Conversations(DataverseClient admin, DataverseClient manager, DataverseClient rep)
{
    private const int Completed = 1;
    private const int Scheduled = 3;
    private const int No = 104500001;
    private const int DealSpecific = 104500003;

    private static readonly (string First, string Second)[] Promised =
    [
        ("Send the reference list", "Meet the CFO"), ("Write down what it costs to wait", "Agree the day of the decision"), ("Bring the service manager", "Ask who else must say yes"),
        ("Send the summary of the needs", "Visit the second plant"),
    ];

    private static readonly string[] Said =
        ["I shall ask who signs before the next meeting.", "I saw that I was selling to the wrong person.", "It helped to say the price aloud once.", "I go back with one question and no slides.", "Now I know what to leave out."];

    /// <param name="script">What is asked and said.</param>
    /// <param name="opportunity">The deal.</param>
    /// <param name="about">Its customer.</param>
    /// <param name="people">The rep and the manager.</param>
    /// <param name="day">When it was held.</param>
    /// <param name="verdict">What the rep says of it; null while the rep has not said anything yet, nor done what was promised.</param>
    public async Task HeldAsync(ConversationScript script, Guid opportunity, string about, (Guid Id, Guid Manager) people, DateOnly day, int? verdict)
    {
        var start = day.ToDateTime(new TimeOnly(9, 30), DateTimeKind.Utc);
        var conversation = await manager.CreateAsync("coach_conversations", new JsonObject
        {
            ["subject"] = $"Deal review: {about}",
            ["coach_type"] = DealSpecific,
            ["scheduledstart"] = Text(start),
            ["actualstart"] = Text(start),
            ["coach_managerid@odata.bind"] = $"/systemusers({people.Manager})",
            ["coach_repid@odata.bind"] = $"/systemusers({people.Id})",
            ["coach_templateid@odata.bind"] = $"/coach_templates({script.TemplateId})",
            ["regardingobjectid_opportunity_coach_conversation@odata.bind"] = $"/opportunities({opportunity})",
        });
        foreach (var answer in script.Answers())
        {
            answer["coach_conversationid@odata.bind"] = $"/coach_conversations({conversation})";
            await manager.CreateAsync("coach_answers", answer);
        }
        var (first, second) = Promised[about.Length % Promised.Length];
        var kept = await CommitAsync(first, opportunity, conversation, people.Id, day, 5);
        await CommitAsync(second, opportunity, conversation, people.Id, day, 9);
        await manager.UpdateAsync("coach_conversations", conversation, new JsonObject { ["statecode"] = Completed, ["actualend"] = Text(start.AddMinutes(35)), ["actualdurationminutes"] = 35 });
        if (verdict is null) return;

        await rep.UpdateAsync("tasks", kept, new JsonObject { ["statecode"] = 1, ["statuscode"] = 5, ["actualend"] = Text(start.AddDays(3)) });
        await rep.CallAsync("coach_GiveVerdict", new JsonObject { ["ConversationId"] = conversation.ToString(), ["Verdict"] = verdict, ["Text"] = verdict == No ? null : Said[about.Length % Said.Length] });
    }

    /// <summary>A one-to-one about the plan, still to come.</summary>
    public async Task PlannedAsync(Guid plan, (Guid Id, Guid Manager) people, DateTime start)
    {
        var conversation = await manager.CreateAsync("coach_conversations", new JsonObject
        {
            ["subject"] = "One-to-one",
            ["scheduledstart"] = Text(start),
            ["scheduledend"] = Text(start.AddMinutes(30)),
            ["coach_managerid@odata.bind"] = $"/systemusers({people.Manager})",
            ["coach_repid@odata.bind"] = $"/systemusers({people.Id})",
            ["regardingobjectid_coach_alignmentplan_coach_conversation@odata.bind"] = $"/coach_alignmentplans({plan})",
        });
        await manager.UpdateAsync("coach_conversations", conversation, new JsonObject { ["statecode"] = Scheduled });
    }

    // Nobody promises for a day that has passed, so a promise of then says when it was made; that is for an administrator to say.
    private Task<Guid> CommitAsync(string subject, Guid opportunity, Guid conversation, Guid rep, DateOnly day, int days) => admin.CreateAsync("tasks", new JsonObject
    {
        ["subject"] = subject,
        ["coach_due"] = day.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["overriddencreatedon"] = Text(day.ToDateTime(new TimeOnly(9, 30), DateTimeKind.Utc)),
        ["regardingobjectid_opportunity_task@odata.bind"] = $"/opportunities({opportunity})",
        ["coach_conversationid@odata.bind"] = $"/coach_conversations({conversation})",
        ["ownerid@odata.bind"] = $"/systemusers({rep})",
    });

    private static string Text(DateTime time) => time.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
