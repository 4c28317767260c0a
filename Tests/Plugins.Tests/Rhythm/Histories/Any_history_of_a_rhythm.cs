using System.Globalization;
using System.Text.Json.Nodes;
using CoachingExtensions.Rhythm;
using CoachingExtensions.Tests.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.RhythmHistories;

/// <summary>
/// Whatever becomes of a rhythm, each of its occurrences has one conversation, never two and never none, and what is said of each as of any
/// day is what the rule says. The environment variable COACHING_SEEDS says how many histories are tried.
/// </summary>
public sealed class Any_history_of_a_rhythm(TestOrganisation organisation) : RhythmTest(organisation)
{
    private const int EventsASeed = 14, SeedsATest = 25, UsualSeeds = 200;

    private static readonly Dictionary<int, string> Zones = new() { [110] = "W. Europe Standard Time", [NewYork] = "Eastern Standard Time", [290] = "New Zealand Standard Time", [2] = "Hawaiian Standard Time", [190] = "India Standard Time" };

    private static readonly string[] Rules =
    [
        "FREQ=WEEKLY;BYDAY=TU", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", "FREQ=DAILY;INTERVAL=3", "FREQ=MONTHLY;BYDAY=1MO", "FREQ=MONTHLY;BYMONTHDAY=-1",
        "FREQ=WEEKLY;BYDAY=MO,WE,FR;COUNT=5", "FREQ=DAILY;COUNT=4", "FREQ=WEEKLY;BYDAY=FR;UNTIL=20260410T000000Z",
    ];

    private readonly List<Person> managers = [];

    private static int SeedCount => int.TryParse(Environment.GetEnvironmentVariable("COACHING_SEEDS"), CultureInfo.InvariantCulture, out var count) ? count : UsualSeeds;

    public static TheoryData<int> FirstSeeds => [.. Enumerable.Range(0, (SeedCount + SeedsATest - 1) / SeedsATest).Select(block => (block * SeedsATest) + 1)];

    [Theory]
    [MemberData(nameof(FirstSeeds))]
    public void Leaves_one_conversation_for_each_occurrence_and_its_state_as_the_rule_says(int firstSeed)
    {
        managers.AddRange([Manager, Produce.Manager()]);
        Organization.LargestPage = firstSeed % 4 == 1 ? TestOrganisation.PageOfTwo : UsualPage;

        var failures = Enumerable.Range(firstSeed, SeedsATest).Select(Play).OfType<string>().ToList();

        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }

    /// <returns>What is wrong; null for nothing.</returns>
    private string? Play(int seed)
    {
        var random = new Random(seed);
        Clock.Now = ManualClock.Wednesday.AddMinutes(random.Next(-600, 800));
        var zone = Pick(random, Zones.Keys);
        var truth = new RhythmTruth { Rule = Pick(random, Rules), StartsOn = ManualClock.Utc("2026-03-02 00:00").AddMinutes(random.Next(96) * 15), Zone = TimeZoneInfo.FindSystemTimeZoneById(Zones[zone]) };
        var rhythm = Rhythm(new() { ["coach_recurrence"] = truth.Rule, ["coach_start"] = truth.StartsOn, ["coach_timezone"] = zone }, managers[0]);
        truth.Advance(Clock.Now);
        List<string> told = [$"{Clock.Now:MM-dd HH:mm} {truth.Rule} from {truth.StartsOn:MM-dd HH:mm} in {Zones[zone]}"];
        for (var count = 0; count < EventsASeed; count++)
        {
            Clock.Now = Clock.Now.AddMinutes(random.Next(20, 5000));
            told.Add($"{Clock.Now:MM-dd HH:mm} {Happen(random, rhythm, truth)}");
            if ((told[^1].Contains("WRONG", StringComparison.Ordinal) ? "refused or not" : Differences(random, rhythm, truth)) is { } wrong) return $"seed {seed}:\n{string.Join("\n", told)}\n{wrong}";
        }

        return null;
    }

    private string Happen(Random random, Guid rhythm, RhythmTruth truth)
    {
        var (now, slots) = (Clock.Now, truth.Slots.OrderBy(slot => slot.Instant).ToList());
        // What is near is what people deal with.
        var near = slots.Where(slot => !slot.IsOver && slot.Instant < now.AddDays(9)).TakeLast(4).ToList();
        switch (random.Next(12))
        {
            case 0 or 1:
                Advance(managers[truth.Manager], rhythm);
                truth.Advance(now);
                return "worked off";
            case 2:
                Parallel.Invoke(() => Advance(managers[truth.Manager], rhythm), () => Advance(managers[truth.Manager]));
                truth.Advance(now);
                return "worked off twice at once";
            case 3 or 4 when near.Exists(slot => !slot.IsBegun):
                var moved = Pick(random, near.Where(slot => !slot.IsBegun));
                var to = now.AddMinutes(random.Next(60, 9000));
                Move(managers[moved.Manager], IdOf(rhythm, moved), $"{to:yyyy-MM-dd HH:mm:ss}");
                var before = $"moved {moved} to {to:MM-dd HH:mm}";
                truth.Move(moved, ManualClock.Utc($"{to:yyyy-MM-dd HH:mm:ss}"), now);
                return before;
            case 5 or 6 when near.Count > 0:
                var excused = Pick(random, near);
                var excuse = Record.Exception(() => Excuse(managers[excused.Manager], IdOf(rhythm, excused)));
                var may = truth.Excuse(excused, now);
                return $"excused {excused}{(may == excuse is null ? "" : $": WRONG {excuse?.Message}")}";
            case 7 or 8 when near.Count > 0:
                var held = Pick(random, near);
                TalkOf(managers[held.Manager]).Complete(IdOf(rhythm, held), 30);
                truth.Complete(held, now);
                return $"held {held}";
            case 9 when near.Exists(slot => !slot.IsBegun):
                var begun = Pick(random, near.Where(slot => !slot.IsBegun));
                Set(managers[begun.Manager].Service, "coach_conversation", IdOf(rhythm, begun), new() { ["statecode"] = new OptionSetValue(0) });
                truth.Live(now);
                begun.IsBegun = true;
                return $"begun {begun}";
            case 10:
                return ChangeRule(random, rhythm, truth);
            default:
                return ChangeOther(random, rhythm, truth);
        }
    }

    private string ChangeRule(Random random, Guid rhythm, RhythmTruth truth)
    {
        truth.Live(Clock.Now);
        truth.Rule = Pick(random, Rules);
        Set("coach_rhythm", rhythm, new() { ["coach_recurrence"] = truth.Rule });
        truth.Advance(Clock.Now);
        return $"rule {truth.Rule}";
    }

    private string ChangeOther(Random random, Guid rhythm, RhythmTruth truth)
    {
        truth.Live(Clock.Now);
        var what = random.Next(3);
        if (what == 0)
        {
            var zone = Pick(random, Zones.Keys);
            Set("coach_rhythm", rhythm, new() { ["coach_timezone"] = zone });
            truth.GoHome(TimeZoneInfo.FindSystemTimeZoneById(Zones[zone]), Clock.Now);
        }
        else if (what == 1)
        {
            truth.Manager = 1 - truth.Manager;
            Set("coach_rhythm", rhythm, new() { ["coach_managerid"] = managers[truth.Manager].Reference });
        }
        else
        {
            truth.HasEnded = !truth.HasEnded;
            Set("coach_rhythm", rhythm, new() { ["statecode"] = new OptionSetValue(truth.HasEnded ? 1 : 0) });
        }

        truth.Advance(Clock.Now);
        return what switch { 0 => $"zone {truth.Zone.Id}", 1 => "manager", _ => truth.HasEnded ? "ended" : "goes on" };
    }

    private string? Differences(Random random, Guid rhythm, RhythmTruth truth)
    {
        var rows = SlotRows(rhythm).Select(row => $"{row.GetAttributeValue<DateTime>("coach_slot"):MM-dd HH:mm} at {row.GetAttributeValue<DateTime>("scheduledstart"):MM-dd HH:mm} by {managers.FindIndex(manager => manager.Id == row.GetAttributeValue<EntityReference>("coach_managerid").Id)}");
        var should = truth.Slots.OrderBy(slot => slot.Instant).Select(slot => $"{slot.Instant:MM-dd HH:mm} at {slot.Start:MM-dd HH:mm} by {slot.Manager}");
        if (Difference(should, rows) is { } wrongRows) return wrongRows;

        truth.Live(Clock.Now);
        DateTime? day = random.Next(3) == 0 ? null : truth.DayOf(Clock.Now).AddDays(-random.Next(12));
        return Difference(truth.AsOf(day), Said(rhythm, day)) is { } wrong ? $"as of {day:MM-dd}: {wrong}" : null;
    }

    private IEnumerable<string> Said(Guid rhythm, DateTime? day)
    {
        var asked = new Values { ["RhythmId"] = rhythm, ["From"] = ManualClock.Utc("2026-02-01"), ["To"] = ManualClock.Utc("2027-12-31") };
        if (day is { } asOf) asked["AsOf"] = asOf;
        return Asked(new Person(Guid.Empty, "", Admin), "Slots", asked).AsArray().Select(slot => $"{DateTime.Parse((string)slot!["slot"]!, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal):MM-dd HH:mm} {(SlotState)(int)slot["state"]!}");
    }

    private static string? Difference(IEnumerable<string> should, IEnumerable<string> found)
    {
        var (wanted, there) = (should.ToList(), found.ToList());
        return wanted.SequenceEqual(there) ? null : $"  should be {string.Join("; ", wanted.Except(there))}\n  is        {string.Join("; ", there.Except(wanted))}\n  {wanted.Count} and {there.Count}";
    }

    private Guid IdOf(Guid rhythm, TrueSlot slot) => SlotRows(rhythm).Single(row => row.GetAttributeValue<DateTime>("coach_slot") == slot.Instant).Id;

    private static T Pick<T>(Random random, IEnumerable<T> from) => from.ToList() is var all ? all[random.Next(all.Count)] : default!;
}
