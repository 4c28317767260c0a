using System.Globalization;
using CoachingExtensions.Platform;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Random histories: whatever was practised, scored, corrected and deleted in whatever order, readiness is the rule's.</summary>
public sealed class Any_history_of_practice(TestOrganisation organisation) : PracticeTest(organisation)
{
    private const int UsualSeeds = 200;
    private const int Events = 16;

    private static readonly Dictionary<int, string> Zones = new()
    {
        [110] = "W. Europe Standard Time",
        [2] = "Hawaiian Standard Time",
        [290] = "New Zealand Standard Time",
        [190] = "India Standard Time",
        [35] = "Eastern Standard Time",
    };

    private static int Seeds => int.TryParse(Environment.GetEnvironmentVariable("COACHING_SEEDS"), CultureInfo.InvariantCulture, out var seeds) ? seeds : UsualSeeds;

    [Fact]
    public void Leaves_the_readiness_that_the_rule_says()
    {
        List<Guid> drills = [Drill(1), Drill(2), Drill(3)];
        Organization.LargestPage = UsualPage;

        var wrong = Enumerable.Range(0, Seeds).Select(seed => Play(seed, drills)).OfType<string>().ToList();

        Organization.LargestPage = TestOrganisation.PageOfTwo;
        Assert.Empty(wrong);
    }

    /// <summary>What is wrong with a seed; null where nothing is.</summary>
    private string? Play(int seed, List<Guid> drills)
    {
        var random = new Random(seed);
        var (zoneCode, zoneName) = Zones.OrderBy(each => each.Key).ElementAt(random.Next(Zones.Count));
        var person = ReportOf(Manager, Produce.Rep(zone: zoneCode));
        var zone = TimeZoneInfo.FindSystemTimeZoneById(zoneName);
        Clock.Now = ManualClock.Wednesday;
        Dictionary<Guid, Practised> model = [];
        Dictionary<Guid, Guid> scores = [];
        List<string> told = [];
        for (var step = 0; step < Events; step++)
        {
            // Mostly some days on; now and then so long that readiness expires.
            Clock.Now = Clock.Now.AddHours(random.Next(10) == 0 ? 24 * 91 + random.Next(48) : random.Next(1, 24 * 9));
            told.Add(Event(random, person, zone, drills, model, scores));
        }

        var today = LocalCalendar.DayOf(Clock.Now, zone);
        person.Service.Execute(new OrganizationRequest("coach_RecalculateReadiness") { ["RepId"] = person.Id });
        var (expected, actual) = (PracticeTruth.Of([.. model.Values], today), Written(person));
        var again = (int)person.Service.Execute(new OrganizationRequest("coach_RecalculateReadiness") { ["RepId"] = person.Id })["Changed"];
        var board = OnTheBoard(seed, person);
        if (board is not null && expected != "nothing" && !expected.StartsWith(board, StringComparison.Ordinal)) return $"seed {seed}: expected {expected}, on the board {board}";
        return expected == actual && again == 0 ? null : $"seed {seed}: expected {expected}, found {actual}, {again} changed again; {string.Join("; ", told)}";
    }

    /// <summary>How ready the team sees somebody; of a few histories, because the team grows with each.</summary>
    private string? OnTheBoard(int seed, Person person)
    {
        if (seed % 40 != 0) return null;
        var name = (string)Admin.Retrieve("coach_skill", Skill, new("coach_name"))["coach_name"];
        var board = System.Text.Json.Nodes.JsonNode.Parse((string)person.Service.Execute(new OrganizationRequest("coach_GetProgress"))["Progress"])!;
        var line = board["people"]!.AsArray().Single(each => (string)each!["id"]! == person.Id.ToString())!;
        return $"ready at {line["skills"]!.AsArray().Single(skill => (string)skill!["name"]! == name)!["readyAt"]},";
    }

    private string Event(Random random, Person person, TimeZoneInfo zone, List<Guid> drills, Dictionary<Guid, Practised> model, Dictionary<Guid, Guid> scores)
    {
        var open = model.Values.Where(attempt => attempt.Score is null).ToList();
        switch (random.Next(10))
        {
            case < 6:
                {
                    var difficulty = random.Next(1, 4);
                    var at = Clock.Now.AddHours(-random.Next(0, 40));
                    var id = Attempt(person, drills[difficulty - 1], new() { ["coach_on"] = at });
                    var made = new Practised(id, at, LocalCalendar.DayOf(at, zone), difficulty, null);
                    model[id] = made;
                    if (random.Next(5) == 0) return Live($"practised {difficulty} at {at:MM-dd HH}", person, zone, model);
                    var score = random.Next(3) == 0 ? random.Next(1, 6) : random.Next(4, 6);
                    scores[id] = Score(Manager, id, score);
                    model[id] = made with { Score = score };
                    return Live($"practised {difficulty} at {at:MM-dd HH}, scored {score}", person, zone, model);
                }

            case 6 when open.Count > 0:
                {
                    var gone = open[random.Next(open.Count)];
                    person.Service.Delete("coach_attempt", gone.Id);
                    model.Remove(gone.Id);
                    return Live($"deleted one of {gone.Day:MM-dd}", person, zone, model);
                }

            case 7 when open.Count > 0:
                {
                    var late = open[random.Next(open.Count)];
                    var score = random.Next(1, 6);
                    scores[late.Id] = Score(Manager, late.Id, score);
                    model[late.Id] = late with { Score = score };
                    return Live($"scored one of {late.Day:MM-dd} {score}", person, zone, model);
                }

            case 8 when scores.Count > 0:
                {
                    var id = scores.Keys.Order().ElementAt(random.Next(scores.Count));
                    var score = random.Next(1, 6);
                    Set(Manager.Service, "coach_score", scores[id], new() { ["coach_value"] = score });
                    model[id] = model[id] with { Score = score };
                    return Live($"corrected one to {score}", person, zone, model);
                }

            default:
                return "waited";
        }
    }

    /// <summary>Right after each event it is already so, without anybody working it out.</summary>
    private string Live(string what, Person person, TimeZoneInfo zone, Dictionary<Guid, Practised> model)
    {
        var (expected, actual) = (PracticeTruth.Of([.. model.Values], LocalCalendar.DayOf(Clock.Now, zone)), Written(person));
        Assert.True(expected == actual, $"{what}: expected {expected}, found {actual}");
        return what;
    }

    private string Written(Person person) => Readiness(person) is not { } row
        ? "nothing"
        : $"ready at {row["coach_readyat"]}, next {row["coach_nextdifficulty"]} on {Day(row, "coach_nextdue")}, until {Day(row, "coach_expireson")}, {row["coach_streak"]} weeks, last {Day(row, "coach_lastattempton")}";
}
