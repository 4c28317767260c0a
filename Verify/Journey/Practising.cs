using CoachingExtensions.Platform.Model;
using CoachingExtensions.Verify.Web;
using Newtonsoft.Json.Linq;

namespace CoachingExtensions.Verify.Journey;

/// <summary>An attempt at a drill.</summary>
internal sealed class Practising(Scene scene)
{
    public IEnumerable<JourneyStep> Steps() => [new("An attempt at a drill", "practised", PractiseAsync) { After = [Counting.Remembered] }];

    private async Task<string> PractiseAsync()
    {
        var skill = await scene.Trail.MakeAsync(scene.Caller, "coach_skills", "coach_skillid", scene.Name, new JObject { ["coach_name"] = scene.Name, ["coach_audience"] = (int)coach_audience.Rep });
        var drill = await scene.Trail.MakeAsync(scene.Caller, "coach_drills", "coach_drillid", scene.Name, new JObject
        {
            ["coach_name"] = scene.Name,
            ["coach_kind"] = (int)coach_drillkind.Drill,
            ["coach_difficulty"] = 1,
            ["coach_minutes"] = 5,
            ["coach_skillid@odata.bind"] = $"/coach_skills({skill:D})",
        });
        // Everybody practises in their own name, and nobody but an administrator deletes another's attempt.
        var person = scene.People.CanTakeBack ? scene.AsRep : scene.Caller;
        var attempt = await scene.Trail.MakeAsync(person, "coach_attempts", "coach_attemptid", scene.Name, new JObject { ["coach_drillid@odata.bind"] = $"/coach_drills({drill:D})", ["coach_minutes"] = 5, ["coach_selfscore"] = 3 });
        var row = await scene.Caller.GetAsync($"coach_attempts({attempt:D})?$select=_coach_skillid_value");
        return row.Said("_coach_skillid_value") == skill.ToString("D") ? "practised" : "no skill";
    }
}
