using System.Text.Json.Nodes;

namespace CoachingExtensions.Samples.Organisation;

/// <summary>A published template with its questions, and what the sample's people say to them.</summary>
internal sealed record ConversationScript(Guid TemplateId, IReadOnlyList<ScriptedQuestion> Questions)
{
    private const int Text = 104500000;
    private const int Rating = 104500002;
    private const int Choice = 104500003;
    private const int YesNo = 104500004;

    private static readonly string[] Said =
    [
        "The buyer wants one supplier for all three plants before the budget closes.",
        "The reference visit changed their mind about the roll-out time.",
        "We have not met the person who signs. I assumed the plant manager would.",
        "Ask for the decision path in writing, then plan backwards from the board date.",
    ];

    private static readonly string[] SaidOfWork =
    [
        "Two deals wait for the same person to come back. I have not asked who stands in.",
        "The calls are there. I give up the second question as soon as the price comes up.",
        "I want one more customer of the size of the last one before the quarter ends.",
        "The last talk went well because I had three questions and kept quiet after each.",
        "Half of my week goes to accounts that buy anyway.",
        "I shall be at nine of ten meetings prepared, and not at every second one.",
    ];

    public static async Task<ConversationScript> ReadAsync(DataverseClient client, string template)
    {
        var found = (await client.ListAsync($"coach_templates?$select=coach_templateid&$filter=coach_name eq '{template}'")).Single();
        var id = Guid.Parse(found["coach_templateid"]!.GetValue<string>());
        var rows = await client.ListAsync($"coach_questions?$select=coach_kind,coach_required,coach_choices&$filter=coach_sectionid/coach_templateid/coach_templateid eq {id}&$orderby=coach_order");
        return new ConversationScript(id, [.. rows.Select(Question)]);
    }

    /// <summary>The answers that a conversation gets; commitments are tasks and choices are left open.</summary>
    public IEnumerable<JsonObject> Answers() => Questions.Select((question, index) => (question, index)).Where(q => q.question.Kind is Text or Rating or YesNo).Select(q => new JsonObject
    {
        ["coach_questionid@odata.bind"] = $"/coach_questions({q.question.Id})",
        [q.question.Kind == Text ? "coach_text" : "coach_number"] = q.question.Kind switch
        {
            Text => Said[q.index % Said.Length],
            Rating => 3,
            _ => 1,
        },
    });

    /// <summary>The answers without which a conversation cannot be completed; the promise that it needs is a task.</summary>
    /// <param name="first">Which of the sentences comes first.</param>
    public IEnumerable<JsonObject> Needed(int first) => Questions.Where(question => question.IsRequired && question.Kind is Text or Rating or Choice).Select((question, index) => new JsonObject
    {
        ["coach_questionid@odata.bind"] = $"/coach_questions({question.Id})",
        [question.Kind == Rating ? "coach_number" : "coach_text"] = question.Kind switch
        {
            Text => SaidOfWork[(first + index) % SaidOfWork.Length],
            Choice => question.Choices[(first + index) % question.Choices.Count],
            _ => 3 + (first + index) % 3,
        },
    });

    private static ScriptedQuestion Question(JsonObject row) =>
        new(Guid.Parse(row["coach_questionid"]!.GetValue<string>()), row["coach_kind"]!.GetValue<int>(), row["coach_required"]?.GetValue<bool>() ?? false, row["coach_choices"]?.GetValue<string>().Split('\n') ?? []);
}

/// <summary>A question of the script; the kind is a value of <c>coach_questionkind</c>.</summary>
internal sealed record ScriptedQuestion(Guid Id, int Kind, bool IsRequired, IReadOnlyList<string> Choices);
