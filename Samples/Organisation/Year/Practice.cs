using System.Text.Json.Nodes;

namespace CoachingExtensions.Samples.Organisation;

/// <summary>The attempts of one person over the year, with the own scores and those of the coach.</summary>
internal sealed class Practice(Past past, DrillBook book)
{
    private const int Minutes = 10;
    private const int Hour = 16;

    private static readonly string[] Feedback =
    [
        "You let the silence work.", "One question, then wait.", "The summary came before the answer was over.", "Ask who else decides.", "Clear and short: keep that opening.",
    ];

    /// <summary>Whoever has not begun to be coached practises alone.</summary>
    public void Plan(Coached coached, IReadOnlyList<Course> courses)
    {
        foreach (var (course, row) in courses.Select((course, index) => (course, index)))
        {
            for (var time = 0; time < course.Times.Count; time++)
            {
                var daysAgo = course.Last + course.Every * (course.Times.Count - 1 - time);
                var when = Past.At(Past.Working(past.Period.Today.AddDays(-daysAgo)), Hour).AddMinutes(20 * row);
                var practised = course.Times[time];
                past.Timeline.At(when, () => AttemptAsync(coached, course.Skill, practised, when));
            }
        }
    }

    private async Task AttemptAsync(Coached coached, string skill, Practised practised, DateTime when)
    {
        var score = coached.HasBegun(past, when) ? practised.Score : null;
        var own = Math.Clamp((score ?? 3) + past.Faker.Random.Int(-1, 1), 1, 5);
        var row = Attempt(book.Drill(skill, practised.Difficulty), own, past.Faker.Random.Guid());
        if (score is not null) row["coach_partnerid@odata.bind"] = $"/systemusers({coached.CoachId})";
        var attempt = await past.As(coached.Person, when).CreateAsync("coach_attempts", row);
        if (score is { } given) await past.As(coached.Coach, when.AddMinutes(Minutes)).CreateAsync("coach_scores", Score(attempt, given, past.Faker.PickRandom(Feedback)));
    }

    public static JsonObject Attempt(Guid drill, int own, Guid id) => new()
    {
        ["coach_attemptid"] = id,
        ["coach_drillid@odata.bind"] = $"/coach_drills({drill})",
        ["coach_minutes"] = Minutes,
        ["coach_selfscore"] = own,
    };

    public static JsonObject Score(Guid attempt, int value, string? text) => new()
    {
        ["coach_attemptid@odata.bind"] = $"/coach_attempts({attempt})",
        ["coach_value"] = value,
        ["coach_text"] = text,
    };
}
