using System.Globalization;
using System.Text.Json.Nodes;

namespace CoachingExtensions.Samples.Organisation;

/// <summary>
/// The rhythms of one coach, set up and worked off through the year as the product does it: each occurrence is a conversation that the
/// product makes, and is then held on its day, late, excused or forgotten.
/// </summary>
internal sealed class Rhythms(Past past, IReadOnlyList<Coached> people, IReadOnlyDictionary<string, ConversationScript> scripts)
{
    private const string DealReview = "Deal review";
    private const string FirstThursday = "FREQ=MONTHLY;BYDAY=1TH";
    private const int Scheduled = 3;
    private const int FirstHour = 9;
    private const int DaysBetween = 14;

    private static readonly string[] Excuses = ["Ill", "At a customer's plant all day", "On leave", "Quarter-end: we have agreed the next date instead"];

    private readonly Dictionary<Guid, (Coached Coached, ConversationScript Script)> rhythms = [];
    private readonly HashSet<Guid> known = [];
    private readonly Talks talks = new(past);

    private Person Coach => people[0].Coach;

    public void Plan()
    {
        foreach (var coached in people)
        {
            var style = coached.Style;
            var begins = style.TalksBefore ? past.Month(0) : coached.Begins(past);
            if (begins is not { } day) continue;
            // Every coach has a day of the week, and everybody an hour of it.
            var oneToOnes = OnDay(day.AddDays(style.IsStaggered ? 7 * coached.Number : 0), style.Day);
            SetUp(coached, style.Template, style.OneToOnes, oneToOnes, FirstHour + coached.Number, style.Minutes);
            if (style.ReviewsDeals) SetUp(coached, DealReview, FirstThursday, day, FirstHour + 4 + coached.Number, 45);
        }

        for (var when = Past.At(past.Month(0), 7); when < past.End; when = when.AddDays(DaysBetween))
        {
            var time = when;
            past.Timeline.At(time, () => WorkOffAsync(time));
        }
    }

    private void SetUp(Coached coached, string template, string recurrence, DateOnly first, int hour, int minutes)
    {
        var when = Past.At(first, FirstHour - 1);
        past.Timeline.At(when, async () =>
        {
            var script = scripts[template];
            var rhythm = await past.As(Coach, when).CreateAsync("coach_rhythms", new JsonObject
            {
                ["coach_repid@odata.bind"] = $"/systemusers({coached.Id})",
                ["coach_templateid@odata.bind"] = $"/coach_templates({script.TemplateId})",
                ["coach_recurrence"] = recurrence,
                ["coach_start"] = Past.At(first, hour).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
                ["coach_duration"] = minutes,
            });
            rhythms[rhythm] = (coached, script);
            await SeeAsync(when);
        });
    }

    private async Task WorkOffAsync(DateTime when)
    {
        if (rhythms.Count == 0) return;
        await past.As(Coach, when).CallAsync("coach_AdvanceRhythms", []);
        await SeeAsync(when);
    }

    /// <summary>Looks at the occurrences that have been made, and says what will become of each.</summary>
    private async Task SeeAsync(DateTime when)
    {
        var query = $"coach_conversations?$select=activityid,scheduledstart,_coach_rhythmid_value&$filter=_coach_managerid_value eq {people[0].CoachId} and statecode eq {Scheduled}&$orderby=scheduledstart,subject";
        foreach (var row in await past.As(Coach, when).ListAsync(query))
        {
            var id = Guid.Parse(row["activityid"]!.GetValue<string>());
            if (row["_coach_rhythmid_value"]?.GetValue<string>() is not { } rhythm || !rhythms.TryGetValue(Guid.Parse(rhythm), out var of) || !known.Add(id)) continue;
            Decide(id, of.Coached, of.Script, row["scheduledstart"]!.GetValue<DateTime>().ToUniversalTime());
        }
    }

    private void Decide(Guid slot, Coached coached, ConversationScript script, DateTime start)
    {
        var (held, late, excused) = coached.Style.OfHundred;
        var drawn = past.Faker.Random.Int(1, 100);
        if (drawn <= held) Hold(start);
        else if (drawn <= held + late) Hold(Past.Working(DateOnly.FromDateTime(start).AddDays(past.Faker.Random.Int(1, 3))).ToDateTime(TimeOnly.FromDateTime(start), DateTimeKind.Utc));
        else if (drawn <= held + late + excused) Excuse(slot, start.AddHours(-past.Faker.Random.Int(2, 20)));

        void Hold(DateTime begins) => past.Timeline.At(begins.AddHours(1), () => talks.HoldAsync(slot, coached, script, begins));
    }

    private void Excuse(Guid slot, DateTime when)
    {
        var reason = past.Faker.PickRandom(Excuses);
        past.Timeline.At(when, () => past.As(Coach, when).CallAsync("coach_ExcuseSlot", new JsonObject { ["ConversationId"] = slot.ToString(), ["Reason"] = reason }));
    }

    private static DateOnly OnDay(DateOnly from, DayOfWeek day) => from.AddDays(((int)day - (int)from.DayOfWeek + 7) % 7);
}
