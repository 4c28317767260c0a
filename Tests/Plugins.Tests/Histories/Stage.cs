using CoachingExtensions.Alignment;
using CoachingExtensions.Tests.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Histories;

/// <summary>One history's people and plans in an organisation it shares with others, and the names of its rows.</summary>
internal sealed class Stage
{
    private const int EasternAmerica = 35;

    private readonly Dictionary<string, EntityReference> rows = [];
    private readonly Produce produce;

    public Stage(TestOrganisation organisation, int start)
    {
        Organisation = organisation;
        produce = new Produce(organisation);
        // From the tenth of March on: the clocks change on the eighth in America and on the twenty-ninth in Europe.
        organisation.Clock.Now = ManualClock.Utc("2026-03-06 15:00").AddHours(start % 24 * 20);
        rows["anna"] = produce.Rep().Reference;
        rows["ben"] = produce.Rep(zone: EasternAmerica).Reference;
        rows["team"] = Team();
        Zones = new Dictionary<string, string> { [IdOf("anna")] = "Europe/Berlin", [IdOf("ben")] = "America/New_York" };
        Plan("march", "anna", new DateTime(2026, 3, 1), new DateTime(2026, 3, 31));
        Plan("april", "anna", new DateTime(2026, 4, 1), new DateTime(2026, 4, 30));
        Plan("spring", "ben", new DateTime(2026, 3, 5), new DateTime(2026, 4, 10));
    }

    public TestOrganisation Organisation { get; }

    public IReadOnlyDictionary<string, string> Zones { get; }

    public IEnumerable<KeyValuePair<string, EntityReference>> Rows => rows;

    public string TeamId => IdOf("team");

    public EntityReference? Find(string? name) => name is not null && rows.TryGetValue(name, out var row) ? row : null;

    public string IdOf(string name) => rows[name].Id.ToString();

    public string NameOf(string id) => rows.FirstOrDefault(row => row.Value.Id.ToString() == id).Key ?? id;

    public void Add(string name, string table, Guid id) => rows[name] = new EntityReference(table, id);

    public void Forget(string name) => rows.Remove(name);

    public Guid Target(string plan, AorLevel level, Guid? parent, Counting counting, Where where, decimal value) =>
        produce.ValidTarget(Person("anna"), rows[plan].Id, level, parent, new()
        {
            ["coach_metricid"] = MetricOf(counting),
            ["coach_segmentid"] = SegmentOf(where),
            ["coach_targetvalue"] = value,
            ["ownerid"] = rows[plan == "spring" ? "ben" : "anna"],
        });

    public EntityReference MetricOf(Counting counting)
    {
        var library = Organisation.Library;
        return counting switch
        {
            Counting.Calls => library.CallsCompleted,
            Counting.Meetings => library.AppointmentsHeld,
            Counting.Tasks => library.TasksCompleted,
            Counting.DealsWon => library.DealsWon,
            _ => library.RevenueWon,
        };
    }

    public EntityReference? SegmentOf(Where where)
    {
        var library = Organisation.Library;
        return where switch
        {
            Where.Prospects => library.Prospects,
            Where.LargeAccounts => library.LargeAccounts,
            Where.EarlyStageDeals => library.EarlyStageDeals,
            Where.LargeDeals => library.LargeDeals,
            _ => null,
        };
    }

    private Person Person(string name) => new(rows[name].Id, name, Organisation.Admin);

    private void Plan(string name, string rep, DateTime start, DateTime end)
    {
        var plan = produce.ValidPlan(Person(rep), new() { ["coach_name"] = name, ["coach_start"] = start, ["coach_end"] = end });
        Add(name, "coach_alignmentplan", plan);
        var revenue = Target(name, AorLevel.Result, null, Counting.RevenueWon, Where.Anywhere, 20_000);
        var deals = Target(name, AorLevel.Objective, revenue, Counting.DealsWon, Where.Prospects, 3);
        Add($"{name}.revenue", "coach_target", revenue);
        Add($"{name}.deals", "coach_target", deals);
        Add($"{name}.calls", "coach_target", Target(name, AorLevel.Activity, deals, Counting.Calls, Where.Prospects, 8));
        Add($"{name}.meetings", "coach_target", Target(name, AorLevel.Activity, deals, Counting.Meetings, Where.Anywhere, 4));
        Add($"{name}.tasks", "coach_target", Target(name, AorLevel.Activity, deals, Counting.Tasks, Where.LargeDeals, 5));
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
