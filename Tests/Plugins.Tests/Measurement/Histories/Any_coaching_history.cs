using System.Globalization;
using System.Text.Json.Nodes;
using CoachingExtensions.Conversations;
using CoachingExtensions.Rhythm;
using CoachingExtensions.Tests.Pipeline;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.CoachingHistories;

/// <summary>
/// Whatever was coached, said, promised, kept and practised, every figure of the report is what the rule says, for each manager, team and
/// region, in any period and as of any day. The environment variable COACHING_SEEDS says how many histories are tried.
/// </summary>
public sealed class Any_coaching_history(TestOrganisation organisation) : CoachingReportTest(organisation)
{
    private const int SeedsATest = 50, UsualSeeds = 200, QuestionsASeed = 3;

    private static readonly Dictionary<int, string> Zones = new() { [110] = "W. Europe Standard Time", [35] = "Eastern Standard Time", [290] = "New Zealand Standard Time", [2] = "Hawaiian Standard Time", [190] = "India Standard Time" };

    private readonly List<KeyValuePair<string, Guid>> made = [];
    private readonly Dictionary<Guid, Guid> rhythms = [];
    private Guid region, north, south;

    private static int SeedCount => int.TryParse(Environment.GetEnvironmentVariable("COACHING_SEEDS"), CultureInfo.InvariantCulture, out var count) ? count : UsualSeeds;

    public static TheoryData<int> FirstSeeds => [.. Enumerable.Range(0, (SeedCount + SeedsATest - 1) / SeedsATest).Select(block => (block * SeedsATest) + 1)];

    [Theory]
    [MemberData(nameof(FirstSeeds))]
    public void Has_the_figures_that_the_rule_says(int firstSeed)
    {
        Organization.LargestPage = UsualPage;
        var random = new Random(firstSeed);
        region = Produce.BusinessUnit("Region");
        (north, south) = (Below(region, "North"), Below(region, "South"));
        Member[] managers = [Coach("Ann", north, random), Coach("Bob", north, random), Coach("Cleo", south, random)];
        Member[] reps = [.. Enumerable.Range(0, 4).Select(index => Member("Rep", index < 2 ? north : south, random, "Coaching Rep"))];
        foreach (var rep in reps.Take(2)) Set("systemuser", rep.Person.Id, new() { ["parentsystemuserid"] = managers[0].Person.Reference });
        Set("systemuser", managers[1].Person.Id, new() { ["parentsystemuserid"] = managers[2].Person.Reference });
        var executive = Produce.Executive();

        var failures = new List<string>();
        for (var seed = firstSeed; seed < firstSeed + SeedsATest; seed++)
        {
            // A page of two rows costs a call for each two: a few histories are read so.
            Organization.LargestPage = seed % 25 == 0 ? TestOrganisation.PageOfTwo : UsualPage;
            failures.AddRange(Play(seed, managers, reps, executive));
        }

        Assert.True(failures.Count == 0, string.Join("\n\n", failures.Take(3)));
    }

    private static T Pick<T>(Random random, IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private Guid Below(Guid parent, string name) => Admin.Create(new Entity("businessunit") { ["name"] = $"{name} {Guid.NewGuid():N}", ["parentbusinessunitid"] = new EntityReference("businessunit", parent) });

    private Member Coach(string name, Guid unit, Random random) => Member(name, unit, random, "Coaching Manager");

    private Member Member(string name, Guid unit, Random random, string role)
    {
        var zone = Pick(random, [.. Zones.Keys]);
        return new Member(Produce.User($"{name} {Guid.NewGuid():N}", unit, zone, role), Zones[zone]);
    }

    private List<string> Play(int seed, Member[] managers, Member[] reps, Person executive)
    {
        var random = new Random(seed);
        Clock.Now = ManualClock.Utc("2026-03-18 10:00").AddMinutes(random.Next(-40_000, 40_000));
        var truth = new CoachingTruth { Managers = managers, Reps = reps, Reports = new Dictionary<Guid, int> { [reps[0].Person.Id] = 0, [reps[1].Person.Id] = 0, [managers[1].Person.Id] = 2 }, Now = Clock.Now };
        Live(random, truth);
        Write(truth);
        var wrong = Enumerable.Range(0, QuestionsASeed).SelectMany(_ => Differences(random, truth, executive).Concat(OfBoard(truth, executive)).Select(what => $"seed {seed} at {Clock.Now:yyyy-MM-dd HH:mm}, {what}")).ToList();
        EraseAll();
        return wrong;
    }

    /// <summary>Most of it happens about midnight, about the ends of months and about now.</summary>
    private DateTime Moment(Random random)
    {
        var day = random.Next(3) switch { 0 => Clock.Now.Date.AddDays(random.Next(-4, 2)), 1 => new DateTime(2026, random.Next(1, 6), 1).AddDays(random.Next(-2, 2)), _ => Clock.Now.Date.AddDays(random.Next(-90, 1)) };
        return DateTime.SpecifyKind(day.AddMinutes(random.Next(24 * 12) * 5), DateTimeKind.Utc);
    }

    /// <summary>Nobody has practised yet what is still to come.</summary>
    private DateTime Earlier(DateTime moment) => moment < Clock.Now ? moment : Clock.Now;

    private void Live(Random random, CoachingTruth truth)
    {
        CoachingType?[] types = [.. Enum.GetValues<CoachingType>().Select(type => (CoachingType?)type), null];
        Verdict?[] verdicts = [null, null, Verdict.No, Verdict.Somewhat, Verdict.Yes];
        for (var count = random.Next(14); count > 0; count--)
        {
            var manager = random.Next(truth.Managers.Count);
            Guid? rep = random.Next(10) switch { 0 => null, 1 => truth.Managers[manager].Person.Id, 2 when manager == 2 => truth.Managers[1].Person.Id, _ => Pick(random, truth.Reps).Person.Id };
            var end = Moment(random);
            var talk = new TrueTalk(Guid.NewGuid(), manager, rep, end, random.Next(8) == 0 ? null : random.Next(120), Pick(random, types), random.Next(3) == 0, random.Next(5) == 0 ? Pick(random, [0, 2, 3]) : 1, Pick(random, verdicts), end.AddMinutes(random.Next(6000)));
            truth.Talks.Add(talk);
            for (var promised = random.Next(3); promised > 0; promised--)
            {
                var state = random.Next(3);
                truth.Promises.Add(new TruePromise(
                    talk, Pick(random, [.. truth.Reps, .. truth.Managers]), end.AddMinutes(random.Next(-60, 3000)), random.Next(8) == 0 ? null : end.Date.AddDays(random.Next(20)), state,
                    state == 0 || random.Next(6) == 0 ? null : end.AddMinutes(random.Next(30_000))));
            }
        }

        for (var count = random.Next(8); count > 0; count--)
        {
            var isComing = random.Next(4) == 0;
            var day = isComing ? Clock.Now.Date.AddDays(random.Next(2, 40)) : Moment(random).Date;
            truth.Slots.Add(new TrueSlot(random.Next(truth.Managers.Count), day, isComing ? SlotState.Coming : Pick(random, [SlotState.Held, SlotState.Late, SlotState.Missed, SlotState.Excused]), isComing ? null : day.AddDays(random.Next(8))));
        }

        for (var count = random.Next(5); count > 0; count--) truth.Attempts.Add(new(Pick(random, truth.Reps), Earlier(Moment(random))));
        for (var count = random.Next(3); count > 0; count--)
        {
            var start = Moment(random).Date;
            truth.Plans.Add(new TruePlan(random.Next(truth.Managers.Count), Pick(random, truth.Reps).Person.Id, start, start.AddDays(random.Next(60))));
        }
    }

    private void Write(CoachingTruth truth)
    {
        using var session = Organization.Database.BeginWrite();
        void Insert(string table, Guid id, Values values)
        {
            TableStore.Insert(session.Connection, Organization.Metadata.Table(table), id, values);
            made.Add(new(table, id));
        }

        foreach (var talk in truth.Talks)
        {
            Insert("coach_conversation", talk.Id, TalkRow(truth.Managers[talk.Manager].Person, talk.Rep, talk.End, talk.Minutes, talk.State, new()
            {
                ["coach_type"] = talk.Type is { } type ? new OptionSetValue((int)type) : null,
                ["coach_offplan"] = talk.IsOffPlan,
            }));
            if (talk.Verdict is { } verdict) Insert("coach_feedback", Guid.NewGuid(), FeedbackRow(talk.Id, talk.Rep ?? truth.Managers[talk.Manager].Person.Id, verdict, talk.SaidOn));
        }

        foreach (var promise in truth.Promises) Insert("task", Guid.NewGuid(), PromiseRow(promise.Talk.Id, promise.Owner.Person, promise.MadeOn, promise.Day, promise.State, promise.EndedOn));
        foreach (var attempt in truth.Attempts) Insert("coach_attempt", Guid.NewGuid(), AttemptRow(attempt.Key.Person, attempt.Value));
        foreach (var plan in truth.Plans) Insert("coach_alignmentplan", Guid.NewGuid(), PlanRow(truth.Managers[plan.Manager].Person, plan.Rep, plan.Start, plan.End));
        foreach (var slot in truth.Slots)
        {
            var manager = truth.Managers[slot.Manager].Person;
            if (!rhythms.TryGetValue(manager.Id, out var rhythm))
            {
                rhythms[manager.Id] = rhythm = Guid.NewGuid();
                TableStore.Insert(session.Connection, Organization.Metadata.Table("coach_rhythm"), rhythm, RhythmRow(manager, truth.Reps[0].Person));
            }

            Insert("coach_conversation", Guid.NewGuid(), SlotRow(manager, truth.Reps[0].Person, rhythm, slot.Day.AddMinutes(made.Count), slot.Day, slot.State, slot.Since));
        }

        session.Commit();
    }

    private void EraseAll()
    {
        using var session = Organization.Database.BeginWrite();
        foreach (var row in made) TableStore.Delete(session.Connection, Organization.Metadata.Table(row.Key), row.Value);
        session.Commit();
        made.Clear();
    }

    private IEnumerable<string> Differences(Random random, CoachingTruth truth, Person executive)
    {
        var from = Moment(random).Date;
        var to = from.AddDays(random.Next(4) == 0 ? 0 : random.Next(100));
        DateTime? asOf = random.Next(3) == 0 ? null : Moment(random).Date;
        var all = Report(executive, from, to, asOf, random.Next(2) == 0 ? [] : new() { ["RegionId"] = region });
        foreach (var wrong in Enumerable.Range(0, truth.Managers.Count).SelectMany(manager => OfManager(manager, all)).Concat(OfGroup("region", region, [0, 1, 2], all)).Concat(OfGroup("team", north, [0, 1], all)).Concat(OfGroup("team", south, [2], all)).Concat(OfGroup("all", null, [0, 1, 2], all))) yield return wrong;

        var (lacking, told) = (string.Join("\n", truth.Uncoached(from, to, asOf)), string.Join("\n", Uncoached(truth, all)));
        if (lacking != told) yield return Told("who is not coached", lacking, told);

        var one = random.Next(truth.Managers.Count);
        var own = Report(truth.Managers[one].Person, from, to, asOf, [], isRefusedAllowed: true);
        if (own is not null) foreach (var wrong in OfManager(one, own)) yield return wrong;
        var opened = Report(executive, from, to, asOf, new() { ["ManagerId"] = truth.Managers[one].Person.Id });
        foreach (var wrong in OfManager(one, opened).Concat(OfRows(opened))) yield return wrong;

        IEnumerable<string> OfManager(int manager, JsonNode? report)
        {
            var line = report!["managers"]!.AsArray().SingleOrDefault(each => (string)each!["id"]! == truth.Managers[manager].Person.Id.ToString());
            var should = truth.Sheet([manager], from, to, asOf);
            if (line is null)
            {
                if (truth.Confirmed(manager, from, to, asOf).Any() || !should.StartsWith("held 0", StringComparison.Ordinal)) yield return Told($"{manager} is missing", should, "");
                yield break;
            }

            if (should != Sheet(line)) yield return Told($"manager {manager}", should, Sheet(line));
            var (wanted, found) = (string.Join("\n", truth.Confirmed(manager, from, to, asOf)), string.Join("\n", line["reps"]!.AsArray().Select(rep => $"{rep!["id"]} {rep["held"]} {rep["confirmedOn"]}").Order(StringComparer.Ordinal)));
            if (wanted != found) yield return Told($"reps of {manager}", wanted, found);
        }

        IEnumerable<string> OfGroup(string kind, Guid? id, int[] who, JsonNode? report)
        {
            var line = report!["groups"]!.AsArray().SingleOrDefault(each => (string)each!["kind"]! == kind && (string)each["id"]! == (id?.ToString() ?? ""));
            var should = truth.Sheet(who, from, to, asOf).Replace(" without practice", "", StringComparison.Ordinal);
            if (line is null ? !should.StartsWith("held 0", StringComparison.Ordinal) : should != Sheet(line)) yield return Told(kind, should, line is null ? "nothing" : Sheet(line));
        }

        string Told(string what, string should, string found) => $"{from:yyyy-MM-dd} to {to:yyyy-MM-dd} as of {asOf:yyyy-MM-dd}: {what}\nshould be\n{should}\nis\n{found}";
    }

    /// <summary>Those of the history: others share the organisation.</summary>
    private static IEnumerable<string> Uncoached(CoachingTruth truth, JsonNode? report)
    {
        var known = truth.Managers.Concat(truth.Reps).Select(member => member.Person.Id.ToString()).ToHashSet();
        return report!["uncoached"]!.AsArray().Where(person => known.Contains((string)person!["id"]!))
            .Select(person => $"{person!["id"]} {person["held"]} {person["heldOn"]} {person["confirmedOn"]}").Order(StringComparer.Ordinal);
    }

    /// <summary>The board of the first manager and those who report to that manager, as an executive sees it.</summary>
    private static IEnumerable<string> OfBoard(CoachingTruth truth, Person executive)
    {
        var board = JsonNode.Parse((string)executive.Service.Execute(new OrganizationRequest("coach_GetProgress") { ["ManagerId"] = truth.Managers[0].Person.Id })["Progress"])!;
        Member[] team = [truth.Managers[0], truth.Reps[0], truth.Reps[1]];
        var should = string.Join("\n", team.Select(member => $"{member.Person.Id} {truth.Progress(member)}").Order(StringComparer.Ordinal).Append(truth.Week(team)));
        var week = board["week"]!;
        var found = string.Join("\n", board["people"]!.AsArray()
            .Select(line => $"{line!["id"]} {line["streak"]} weeks, this week {line["practisedThisWeek"]}, promises {line["promisesKept"]} {line["promisesBroken"]}, confirmed in {line["confirmedWeeks"]} last {line["confirmedOn"]}")
            .Order(StringComparer.Ordinal)
            .Append($"{week["practised"]} of {week["people"]}, promises {week["promisesKept"]} {week["promisesBroken"]}, confirmed {week["confirmed"]}"));
        if (should != found) yield return $"the board should be\n{should}\nand is\n{found}";
    }

    /// <summary>What opens behind the figures adds up to them.</summary>
    private static IEnumerable<string> OfRows(JsonNode? report)
    {
        if (report!["managers"]!.AsArray().SingleOrDefault() is not { } line) yield break;
        var rows = report["rows"]!;
        var talks = rows["talks"]!.AsArray();
        var (promises, slots) = (rows["promises"]!.AsArray().Select(row => (string)row!["state"]!).ToList(), rows["slots"]!.AsArray().Select(row => (SlotState)(int)row!["state"]!).ToList());
        var found = $"{talks.Count} {talks.Sum(talk => (int)talk!["minutes"]!)} {talks.Where(talk => (int)talk!["verdict"]! > (int)Verdict.No).Sum(talk => (int)talk!["minutes"]!)} {promises.Count(state => state == "kept")} {promises.Count(state => state == "broken")} {slots.Count(state => state == SlotState.Missed)}";
        var told = $"{line["held"]} {line["claimed"]} {line["confirmed"]} {line["promisesKept"]} {line["promisesBroken"]} {line["slotsMissed"]}";
        if (found != told) yield return $"the rows are {found}, the figures {told}";
    }
}
