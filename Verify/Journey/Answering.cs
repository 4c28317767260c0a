using CoachingExtensions.Platform.Model;
using CoachingExtensions.Verify.Web;
using Newtonsoft.Json.Linq;

namespace CoachingExtensions.Verify.Journey;

/// <summary>Answers what the template of a conversation requires, by whom each question asks.</summary>
internal sealed class Answering(Scene scene, Guid talk)
{
    public async Task<string> RunAsync()
    {
        foreach (var question in await RequiredAsync()) await AnswerAsync(question);
        return "answered";
    }

    private async Task<IEnumerable<JObject>> RequiredAsync()
    {
        var sections = await scene.Caller.ListAsync($"coach_templatesections?$select=coach_templatesectionid&$filter=_coach_templateid_value eq {scene.Template:D} and statecode eq 0");
        var questions = await scene.Caller.ListAsync(
            "coach_questions?$select=coach_questionid,coach_kind,coach_required,coach_answeredby,coach_choices,statecode", "_coach_sectionid_value", sections.Select(section => section.Said("coach_templatesectionid")!));
        return questions.Where(question => question.YesNo("coach_required") == "yes" && question.Said("statecode") == "0");
    }

    private async Task AnswerAsync(JObject question)
    {
        var kind = (coach_questionkind)question.Value<int>("coach_kind");
        if (kind == coach_questionkind.Commitment)
        {
            await PromiseAsync();
            return;
        }

        var row = new JObject { ["coach_conversationid@odata.bind"] = $"/coach_conversations({talk:D})", ["coach_questionid@odata.bind"] = $"/coach_questions({question.Said("coach_questionid")})" };
        switch (kind)
        {
            case coach_questionkind.Number or coach_questionkind.Rating or coach_questionkind.YesNo or coach_questionkind.Evidence:
                row["coach_number"] = 1;
                break;
            case coach_questionkind.Choice:
                row["coach_text"] = question.Said("coach_choices")!.Split('\n')[0].Trim();
                break;
            default:
                row["coach_text"] = scene.Name;
                break;
        }

        // Answers of a closed conversation are fixed: they go with it.
        await scene.Trail.PartAsync(Asked(question), "coach_answers", "coach_answerid", row);
    }

    private DataverseApi Asked(JObject question) => question.Value<int?>("coach_answeredby") == (int)coach_answerer.Rep ? scene.AsRep : scene.Caller;

    private Task<Guid> PromiseAsync() => scene.Trail.MakeAsync(scene.Caller, "tasks", "activityid", scene.Name, new JObject
    {
        ["subject"] = scene.Name,
        ["coach_due"] = Scene.Day(7),
        ["regardingobjectid_opportunity_task@odata.bind"] = $"/opportunities({scene.Opportunity:D})",
        ["coach_conversationid@odata.bind"] = $"/coach_conversations({talk:D})",
        ["ownerid@odata.bind"] = scene.RepOwns,
    });
}
