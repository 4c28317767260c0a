using System.Globalization;
using System.Text.Json;
using CoachingExtensions.Alignment;
using CoachingExtensions.Tests.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Histories;

/// <summary>What the product has stored, as lines that can be compared and read.</summary>
internal sealed record Stored(IReadOnlyCollection<string> Links, IReadOnlyCollection<string> Ledger, IReadOnlyDictionary<string, Shown> Figures);

/// <summary>Compares the product with the rule.</summary>
internal sealed class Report(Stage stage, World world, Truth truth)
{
    private readonly Dictionary<string, PlanRow> planOf = world.Targets.ToDictionary(target => target.Id, target => world.Plans.Single(plan => plan.Id == target.Plan));

    public Stored Of(Disk disk) => new(
        [
            .. disk.Links()
                .Where(link => link.Kind == (int)LinkKind.Automatic && Exists(link.Record))
                .GroupBy(link => (link.Target, link.Record))
                .SelectMany(links => Lines(links.Key.Target, links.Key.Record!, links.Select(link => new Interval(link.From ?? DateTime.MinValue, link.To)))),
        ],
        [.. disk.Ledger().Select(Line)],
        disk.Figures());

    public IEnumerable<string> Compare(Stored stored, bool withPace)
    {
        var links = truth.Links
            .Where(pair => planOf.ContainsKey(pair.Key.Target) && Exists(pair.Key.Record))
            .SelectMany(pair => Lines(pair.Key.Target, pair.Key.Record, pair.Value))
            .ToList();
        var ledger = world.Plans.SelectMany(plan => truth.WorthsOf(world, plan)).Where(worth => planOf.ContainsKey(worth.Target)).Select(Line).ToList();
        foreach (var line in Apart("link", links, stored.Links).Concat(Apart("contribution", ledger, stored.Ledger))) yield return line;
        foreach (var plan in world.Plans.Where(plan => plan.IsAgreed || plan.IsClosed))
        {
            foreach (var (target, right) in truth.FiguresOf(world, plan).Where(pair => planOf.ContainsKey(pair.Key)))
            {
                if (!Same(right, stored.Figures[target], withPace && plan.IsAgreed)) yield return $"figures of {stage.NameOf(target)} should be {right}, are {stored.Figures[target]}";
            }
        }
    }

    /// <summary>Pace moves with the days and is worked out where it is shown.</summary>
    public IEnumerable<string> CompareGapReport()
    {
        foreach (var (id, figures) in Reported([]))
        {
            if (!planOf.TryGetValue(id, out var plan) || !plan.IsAgreed) continue;
            var right = truth.ReportOf(world, plan)[id];
            if (!Same(right, figures, true)) yield return $"the gap report of {stage.NameOf(id)} should say {right}, says {figures}";
        }
    }

    /// <summary>A day that is over keeps what was agreed for it, and has nothing that is dated later.</summary>
    public IEnumerable<string> CompareEarlierDay()
    {
        var day = world.Now.Date.AddDays(-4);
        var reported = Reported(new() { ["On"] = day });
        foreach (var plan in world.Plans.Where(plan => plan.IsAgreed && plan.Start <= day && day <= plan.End))
        {
            var right = truth.AsOf(world, plan, day);
            foreach (var target in world.Targets.Where(target => target.Plan == plan.Id).Select(target => target.Id))
            {
                var (isThere, isShown) = (right.TryGetValue(target, out var wanted), reported.TryGetValue(target, out var figures));
                if (isThere != isShown || (isThere && !Same(wanted!, figures!, true))) yield return $"earlier: the gap report of {stage.NameOf(target)} as of {Day(day)} should say {wanted}, says {figures}";
            }
        }
    }

    private Dictionary<string, Shown> Reported(Values asked)
    {
        var request = new OrganizationRequest("coach_GetGapReport");
        foreach (var (name, value) in asked) request[name] = value;
        using var json = JsonDocument.Parse((string)stage.Organisation.Admin.Execute(request)["Report"]);
        return json.RootElement.GetProperty("reps").EnumerateArray().SelectMany(rep => rep.GetProperty("targets").EnumerateArray()).ToDictionary(shown => shown.GetProperty("id").GetString()!, FiguresOf);
    }

    private static Shown FiguresOf(JsonElement shown)
    {
        decimal Number(string name) => shown.GetProperty(name).GetDecimal();
        var conversion = shown.GetProperty("actualConversion");
        return new Shown(
            Number("actual"), Number("gap"), Number("attainment"), conversion.ValueKind == JsonValueKind.Null ? null : conversion.GetDecimal(),
            Number("expected"), (int)Number("status"), (int)Number("diagnosis"));
    }

    /// <summary>A plan counts for its rep from its first day, and is in no group's figures before.</summary>
    public IEnumerable<string> CompareGroups()
    {
        var answer = (string)stage.Organisation.Admin.Execute(new OrganizationRequest("coach_GetGapReport") { ["From"] = world.Plans.Min(plan => plan.Start), ["To"] = world.Now.Date.AddYears(1) })["Report"];
        using var json = JsonDocument.Parse(answer);
        foreach (var shown in json.RootElement.GetProperty("groups").EnumerateArray().Where(group => group.GetProperty("kind").GetString() == "rep"))
        {
            var plans = world.Plans.Where(plan => plan.Rep == shown.GetProperty("id").GetString()).ToList();
            // What was agreed in a closed plan is frozen, but the report's pace goes on.
            if (plans.Count == 0 || plans.Any(plan => plan.IsClosed)) continue;
            var begun = plans.Where(plan => plan.IsAgreed && truth.Today(world, plan) >= plan.Start).ToList();
            foreach (var (name, level) in Levels)
            {
                var right = GroupSheet.Pace(begun.SelectMany(plan => truth.ReportOf(world, plan)).Where(figures => world.Targets.Single(target => target.Id == figures.Key).Level == level).Select(figures => figures.Value));
                var value = shown.GetProperty(name);
                var found = value.ValueKind == JsonValueKind.Null ? (decimal?)null : value.GetDecimal();
                if (right is null ? found is not null : found is null || Math.Abs(right.Value - found.Value) > 0.001m) yield return $"the gap report should say {right} of the {name} of {stage.NameOf(plans[0].Rep)}, says {found}";
            }
        }
    }

    /// <summary>Who is disabled is in no group's figures from that day on, and who is enabled again is.</summary>
    public IEnumerable<string> CompareLeavers()
    {
        if (world.Plans.Any(plan => plan.IsClosed)) return [];

        var anna = stage.Find("anna")!;
        Enable(anna, false);
        List<string> without = [.. CompareEverybody(plan => plan.Rep != anna.Id.ToString(), "without who is disabled")];
        Enable(anna, true);
        return [.. without, .. CompareEverybody(_ => true, "with everybody")];
    }

    private IEnumerable<string> CompareEverybody(Func<PlanRow, bool> isIn, string what)
    {
        var begun = world.Plans.Where(plan => plan.IsAgreed && truth.Today(world, plan) >= plan.Start && isIn(plan))
            .SelectMany(plan => truth.ReportOf(world, plan).Select(pair => (plan.Rep, Target: world.Targets.Single(target => target.Id == pair.Key), pair.Value)))
            .ToList();
        var answer = (string)stage.Organisation.Admin.Execute(new OrganizationRequest("coach_GetGapReport") { ["From"] = world.Plans.Min(plan => plan.Start), ["To"] = world.Now.Date.AddYears(1) })["Report"];
        using var json = JsonDocument.Parse(answer);
        var all = json.RootElement.GetProperty("groups").EnumerateArray().Single(group => group.GetProperty("kind").GetString() == "all");
        var found = all.GetProperty("sums").EnumerateArray().Select(sum => GroupSheet.Line(sum.GetProperty("target").GetDecimal(), sum.GetProperty("actual").GetDecimal())).Order(StringComparer.Ordinal);
        var right = GroupSheet.Sums(begun);
        if (!right.SequenceEqual(found)) yield return $"sums {what} should be {string.Join(", ", right)}, are {string.Join(", ", found)}";

        var reps = begun.Select(one => one.Rep).Distinct().Count();
        if (all.GetProperty("reps").GetInt32() != reps) yield return $"reps {what} should be {reps}, are {all.GetProperty("reps")}";
    }

    private void Enable(EntityReference user, bool isEnabled)
    {
        stage.Organisation.Admin.Update(new Entity("systemuser", user.Id) { ["isdisabled"] = !isEnabled });
        stage.Organisation.Organization.DrainAsync();
    }

    private static readonly (string Name, int Level)[] Levels = [("activity", 104500000), ("objective", 104500001), ("result", 104500002)];

    private static IEnumerable<string> Apart(string what, IReadOnlyCollection<string> right, IReadOnlyCollection<string> found)
    {
        var left = found.ToList();
        foreach (var line in right)
        {
            if (!left.Remove(line)) yield return $"{what} missing: {line}";
        }

        foreach (var line in left) yield return $"{what} too many: {line}";
    }

    private static bool Same(Shown right, Shown found, bool withPace) =>
        right.Actual == found.Actual && right.Gap == found.Gap && Near(right.Attainment, found.Attainment)
        && (right.Conversion is { } wanted ? found.Conversion is { } conversion && Math.Abs(wanted - conversion) <= 0.0001m : found.Conversion is null)
        && (!withPace || (Near(right.Expected, found.Expected) && right.Status == found.Status && right.Diagnosis == found.Diagnosis));

    private static bool Near(decimal one, decimal other) => Math.Abs(one - other) <= 0.01m;

    private bool Exists(string? record) => world.Has(record);

    /// <summary>Only the days of the period matter: what a link does before and after them is nobody's concern.</summary>
    private IEnumerable<string> Lines(string target, string record, IEnumerable<Interval> intervals)
    {
        if (!planOf.TryGetValue(target, out var plan)) return [];
        return Interval.Union(intervals)
            .Where(interval => interval.From <= plan.End && !(interval.To < plan.Start))
            .Select(interval => $"{stage.NameOf(record)} to {stage.NameOf(target)} from {Day(interval.From)} to {(interval.To >= plan.End ? "open" : Day(interval.To))}");
    }

    private string Line(Worth worth) => string.Create(
        CultureInfo.InvariantCulture,
        $"{worth.Table} {stage.NameOf(worth.Row)} to {stage.NameOf(worth.Target)} {worth.Value:0.00} on {Day(worth.Day)} deal {Name(worth.Deal)} account {Name(worth.Account)} lead {Name(worth.Lead)}");

    private string Name(string? record) => Exists(record) ? stage.NameOf(record!) : "none";

    private static string Day(DateTime? day) => day is { } date ? $"{date:yyyy-MM-dd}" : "open";
}
