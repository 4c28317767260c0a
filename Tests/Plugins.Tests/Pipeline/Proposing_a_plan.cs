using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class Proposing_a_plan(TestOrganisation organisation) : PipelineTest(organisation)
{
    private Person Alone() => Produce.Rep(Produce.BusinessUnit("Team"));

    /// <summary>Twenty calls, and ten deals won with 5,000 each: two calls a deal.</summary>
    private void Work(Person rep, int calls = 20, int wins = 10)
    {
        for (var call = 0; call < calls; call++) Set(rep.Service, "phonecall", Produce.OpenCall(rep), new() { ["statecode"] = new OptionSetValue(1) });
        for (var win = 0; win < wins; win++) Win(rep, Produce.Opportunity(rep), 5000);
    }

    private void Win(Person rep, Guid deal, decimal revenue) => rep.Service.Execute(new OrganizationRequest("WinOpportunity")
    {
        ["OpportunityClose"] = new Entity("opportunityclose") { ["opportunityid"] = Deal(deal), ["actualrevenue"] = new Money(revenue), ["actualend"] = Clock.Now },
        ["Status"] = new OptionSetValue(-1),
    });

    private JsonArray Propose(Person asked, Person rep, Values? more = null)
    {
        var request = new OrganizationRequest("coach_ProposePlan")
        {
            ["RepId"] = rep.Id,
            ["Start"] = ManualClock.Utc("2026-04-01"),
            ["End"] = ManualClock.Utc("2026-06-30"),
            ["ResultMetricId"] = Library.RevenueWon.Id,
            ["ResultValue"] = 18_000m,
            ["ObjectiveMetricId"] = Library.DealsWon.Id,
            ["ActivityMetricId"] = Library.CallsCompleted.Id,
        };
        foreach (var (name, value) in more ?? []) request[name] = value;
        return JsonNode.Parse((string)asked.Service.Execute(request)["Proposal"])!["levels"]!.AsArray();
    }

    private static IEnumerable<decimal?> ValuesOf(JsonArray levels) => levels.Select(level => (decimal?)level!["value"]);

    private static IEnumerable<string?> SourcesOf(JsonArray levels) => levels.Skip(1).Select(level => $"{level!["ratio"]!["source"]} {level["ratio"]!["sample"]}");

    [Fact]
    public void Takes_the_ratios_from_the_reps_own_earlier_plan()
    {
        var rep = Alone();
        Produce.Agreed(rep);
        Work(rep);

        var levels = Propose(rep, rep);

        Assert.Equal([18_000m, 4m, 8m], ValuesOf(levels));
        Assert.Equal(["own 10", "own 10"], SourcesOf(levels));
    }

    [Fact]
    public void Takes_them_from_the_rows_where_there_was_no_plan()
    {
        var rep = Alone();
        Work(rep);

        Assert.Equal([18_000m, 4m, 8m], ValuesOf(Propose(rep, rep)));
    }

    [Fact]
    public void Takes_the_teams_where_the_reps_own_history_is_too_small()
    {
        var unit = Produce.BusinessUnit("Team");
        var (rep, colleague) = (Produce.Rep(unit), Produce.Rep(unit));
        Work(rep, calls: 9, wins: 3);
        Work(colleague);

        var levels = Propose(Produce.Manager(unit), rep);

        Assert.Equal(["team 13", "team 13"], SourcesOf(levels));
        Assert.Equal(["own", "team"], levels[2]!["considered"]!.AsArray().Select(ratio => (string?)ratio!["source"]));
    }

    [Fact]
    public void Takes_the_metrics_default_where_nobody_has_done_it_yet()
    {
        var objective = Produce.Metric(new() { ["coach_defaultconversion"] = 6000m });
        var activity = Produce.Metric(new() { ["coach_defaultconversion"] = 0.25m });

        var levels = Propose(Alone(), Alone(), new() { ["ObjectiveMetricId"] = objective, ["ActivityMetricId"] = activity });

        Assert.Equal([18_000m, 3m, 12m], ValuesOf(levels));
        Assert.Equal(["default 0", "default 0"], SourcesOf(levels));
    }

    [Fact]
    public void Is_refused_where_nothing_is_known()
    {
        var rep = Alone();

        var refusal = Refusal.Of(() => Propose(rep, rep));

        Assert.Equal(Refusal.ByPlugin, refusal.Code);
        Assert.StartsWith("How much \"Revenue won\" one of \"Deals won\" yields is not known", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_nobody_what_people_achieved_whom_they_may_not_see()
    {
        var rep = Alone();
        Work(rep);

        Assert.Equal(Refusal.ByPlugin, Refusal.Of(() => Propose(Alone(), rep)).Code);
    }

    [Fact]
    public void Remembers_in_plans_who_was_a_prospect_when_called()
    {
        var rep = Alone();
        var customers = Enumerable.Range(0, 10).Select(_ => Produce.Account(rep)).ToList();
        Produce.Agreed(rep, new() { ["coach_segmentid"] = Library.Prospects }, new() { ["coach_segmentid"] = Library.Prospects });
        foreach (var customer in customers)
        {
            Set(rep.Service, "phonecall", Produce.OpenCall(rep, Customer(customer)), new() { ["statecode"] = new OptionSetValue(1) });
            Win(rep, Produce.Opportunity(rep, customer), 9000);
        }

        var levels = Propose(rep, rep, new() { ["ObjectiveSegmentId"] = Library.Prospects.Id, ["ActivitySegmentId"] = Library.Prospects.Id });

        Assert.Equal([18_000m, 2m, 2m], ValuesOf(levels));
    }

    [Fact]
    public void Is_refused_for_a_period_that_ends_before_it_starts()
    {
        var refusal = Refusal.Of(() => Propose(Rep, Rep, new() { ["End"] = ManualClock.Utc("2026-03-01") }));

        Assert.Equal("The period ends before it starts: correct Start or End.", refusal.Message);
    }
}
