using CoachingExtensions.Alignment;
using CoachingExtensions.Tests.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Histories;

/// <summary>One history's people and plans, and the names of its rows.</summary>
internal sealed class Stage
{
    private static readonly string[] Owners = ["anna", "ben", "cleo", "team"], Agreements = ["march", "april", "spring"];

    public static readonly string[] Calendars = ["sundays", "mondays"];

    /// <summary>The columns of a calendar, from Sunday on.</summary>
    public static readonly string[] DaysOfTheWeek = [.. Enum.GetValues<DayOfWeek>().Select(day => $"coach_{day.ToString().ToLowerInvariant()}")];

    private readonly Dictionary<string, EntityReference> rows = [];
    private readonly Dictionary<string, string> names = [];
    private readonly Ground ground;
    private readonly Produce produce;

    public Stage(Ground ground, int start)
    {
        this.ground = ground;
        ground.Clear();
        produce = new Produce(Organisation);
        // A quarter of them read in pages of two, which takes longer.
        Organisation.Organization.LargestPage = start % 4 == 0 ? TestOrganisation.PageOfTwo : PipelineTest.UsualPage;
        // From the sixth of March to the eighth of April: the clocks change on 8 March in America, on 29 March in Europe, on 5 April in New Zealand.
        Organisation.Clock.Now = ManualClock.Utc("2026-03-06 15:00").AddHours(start % 24 * 34);
        Zones = ground.People.ToDictionary(person => person.Reference.Id.ToString(), person => person.Zone);
        foreach (var (name, turn) in new[] { ("anna", start), ("ben", start + 1 + (start / 5 % 2)), ("cleo", start + 3) }) Add(name, ground.People[turn % ground.People.Count].Reference);
        Add("team", Team());
        Add("metric", new EntityReference("coach_metric", Organisation.Admin.Create(Wordings.Metric(0, "Reworded"))));
        Add("segment", new EntityReference("coach_segment", Organisation.Admin.Create(Wordings.Segment(0, "Reworded"))));
        foreach (var calendar in Calendars) Add(calendar, Calendar(calendar));
        Plan("march", "anna", new DateTime(2026, 3, 1), new DateTime(2026, 3, 31));
        Plan("april", "anna", new DateTime(2026, 4, 1), new DateTime(2026, 4, 30));
        Plan("spring", "ben", new DateTime(2026, 3, 5), new DateTime(2026, 4, 10));
        People = [.. Owners.Select(IdOf)];
        Plans = [.. Agreements.Select(IdOf)];
    }

    public TestOrganisation Organisation => ground.Organisation;

    public IReadOnlyDictionary<string, string> Zones { get; }

    public IReadOnlyList<string> People { get; }

    public IReadOnlyList<string> Plans { get; }

    public IEnumerable<KeyValuePair<string, EntityReference>> Rows => rows;

    public string TeamId => IdOf("team");

    public EntityReference? Find(string? name) => name is not null && rows.TryGetValue(name, out var row) ? row : null;

    public string IdOf(string name) => rows[name].Id.ToString();

    public string NameOf(string id) => names.GetValueOrDefault(id, id);

    public void Add(string name, EntityReference row)
    {
        rows[name] = row;
        names[row.Id.ToString()] = name;
    }

    public void Forget(string name) => rows.Remove(name);

    public EntityReference Target(string plan, AorLevel level, EntityReference? parent, Counting counting, Where where, decimal value) =>
        new("coach_target", produce.ValidTarget(Person("anna"), rows[plan].Id, level, parent?.Id, new()
        {
            ["coach_metricid"] = MetricOf(counting),
            ["coach_segmentid"] = SegmentOf(where),
            ["coach_targetvalue"] = value,
            ["ownerid"] = rows[plan == "spring" ? "ben" : "anna"],
        }));

    public EntityReference MetricOf(Counting counting) => counting == Counting.Reworded ? rows["metric"] : ground.MetricOf(counting);

    public EntityReference? SegmentOf(Where where)
    {
        var library = Organisation.Library;
        return where switch
        {
            Where.Prospects => library.Prospects,
            Where.LargeAccounts => library.LargeAccounts,
            Where.EarlyStageDeals => library.EarlyStageDeals,
            Where.LargeDeals => library.LargeDeals,
            Where.Reworded => rows["segment"],
            Where.OpenLeads => ground.OpenLeads,
            _ => null,
        };
    }

    private EntityReference Calendar(string name)
    {
        var row = new Entity("coach_workcalendar") { ["coach_name"] = name };
        foreach (var day in DaysOfTheWeek) row[day] = name == "sundays" ? day is not "coach_friday" and not "coach_saturday" : day == "coach_monday";
        return new EntityReference(row.LogicalName, Organisation.Admin.Create(row));
    }

    private Person Person(string name) => new(rows[name].Id, name, Organisation.Admin);

    private void Plan(string name, string rep, DateTime start, DateTime end)
    {
        var plan = produce.ValidPlan(Person(rep), new() { ["coach_name"] = name, ["coach_start"] = start, ["coach_end"] = end });
        Add(name, new EntityReference("coach_alignmentplan", plan));
        var revenue = Target(name, AorLevel.Result, null, Counting.RevenueWon, Where.Anywhere, 20_000);
        var deals = Target(name, AorLevel.Objective, revenue, Counting.DealsWon, Where.Prospects, 3);
        Add($"{name}.revenue", revenue);
        Add($"{name}.deals", deals);
        Add($"{name}.calls", Target(name, AorLevel.Activity, deals, Counting.Calls, Where.Prospects, 8));
        Add($"{name}.meetings", Target(name, AorLevel.Activity, deals, Counting.Meetings, Where.Anywhere, 4));
        Add($"{name}.tasks", Target(name, AorLevel.Activity, deals, Counting.Tasks, Where.LargeDeals, 5));
    }

    private EntityReference Team()
    {
        var admin = Organisation.Admin;
        var id = admin.Create(new Entity("team")
        {
            ["name"] = $"Team {Guid.NewGuid():N}",
            ["businessunitid"] = new EntityReference("businessunit", Organisation.Library.Unit),
            ["teamtype"] = new OptionSetValue(0),
        });
        admin.Associate("team", id, new Relationship("teamroles_association"), [Organisation.Library.Role("Salesperson")]);
        admin.Execute(new OrganizationRequest("AddMembersTeam") { ["TeamId"] = id, ["MemberIds"] = new[] { rows["anna"].Id } });
        return new EntityReference("team", id);
    }
}
