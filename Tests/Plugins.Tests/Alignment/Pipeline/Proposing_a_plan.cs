using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class Proposing_a_plan(TestOrganisation organisation) : ProposalTest(organisation)
{
    [Fact]
    public void Takes_the_ratios_from_the_reps_own_earlier_plan()
    {
        var rep = Alone();
        Produce.Agreed(rep);
        Work(rep);

        var proposal = Propose(rep, rep, Chain());

        Assert.Equal([18_000m, 4m, 8m], Values(proposal));
        Assert.Equal(["own 10", "own 10"], Sources(proposal));
    }

    [Fact]
    public void Takes_them_from_the_rows_where_there_was_no_plan()
    {
        var rep = Alone();
        Work(rep);

        Assert.Equal([18_000m, 4m, 8m], Values(Propose(rep, rep, Chain())));
    }

    [Fact]
    public void Takes_the_teams_where_the_reps_own_history_is_too_small()
    {
        var unit = Produce.BusinessUnit("Team");
        var (rep, colleague) = (Produce.Rep(unit), Produce.Rep(unit));
        Work(rep, calls: 9, wins: 3);
        Work(colleague);

        var proposal = Propose(Produce.Manager(unit), rep, Chain());

        Assert.Equal(["team 13", "team 13"], Sources(proposal));
        Assert.Equal(["own", "team"], Branches(proposal).Last()["considered"]!.AsArray().Select(ratio => (string?)ratio!["source"]));
    }

    [Fact]
    public void Takes_the_metrics_default_where_nobody_has_done_it_yet_and_says_so()
    {
        var (rep, objective, activity) = (Alone(), Metric(AorLevel.Objective, 6000m), Metric(AorLevel.Activity, 0.25m));

        var proposal = Propose(rep, rep, Chain(objective, activity));

        Assert.Equal([18_000m, 3m, 12m], Values(proposal));
        Assert.Equal(["default 0", "default 0"], Sources(proposal));
    }

    [Fact]
    public void Takes_a_default_for_its_own_pair_of_metrics_only()
    {
        var rep = Alone();
        var activity = Metric(AorLevel.Activity, 0.25m, leadsTo: Library.DealsWon);

        Assert.Equal("default 0", Sources(Propose(rep, rep, Chain(Library.DealsWon.Id, activity))).Last());
        Assert.Equal("none", Sources(Propose(rep, rep, Chain(Metric(AorLevel.Objective, 6000m), activity))).Last());
    }

    [Fact]
    public void Leaves_the_number_to_a_person_where_nothing_is_known()
    {
        var rep = Alone();

        var proposal = Propose(rep, rep, Chain());

        Assert.Equal([18_000m, null, null], Values(proposal));
        Assert.Equal(["none", "none"], Sources(proposal));
    }

    [Fact]
    public void Works_with_the_ratio_a_person_gives()
    {
        var rep = Alone();

        var proposal = Propose(rep, rep, [Asked(Library.DealsWon.Id, conversion: 6000m, activities: [Asked(Library.CallsCompleted.Id, conversion: 0.25m)])]);

        Assert.Equal([18_000m, 3m, 12m], Values(proposal));
        Assert.Equal(["asked 0", "asked 0"], Sources(proposal));
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

        var proposal = Propose(rep, rep, [Asked(Library.DealsWon.Id, Library.Prospects, activities: [Asked(Library.CallsCompleted.Id, Library.Prospects)])]);

        Assert.Equal([18_000m, 2m, 2m], Values(proposal));
    }

    [Fact]
    public void Divides_the_result_among_segments_as_the_earlier_plan_came_to_divide()
    {
        var rep = Alone();
        var (first, second) = (Produce.Account(rep), Produce.Account(rep));
        var (toFirst, toSecond) = (SegmentOf(first), SegmentOf(second));
        var plan = Produce.Draft(rep, objective: new() { ["coach_segmentid"] = toFirst });
        Produce.ValidTarget(rep, plan.Plan, AorLevel.Objective, plan.Result, new() { ["coach_segmentid"] = toSecond });
        Produce.Agree(plan.Plan);
        for (var deal = 0; deal < 12; deal++) Win(rep, Produce.Opportunity(rep, deal < 9 ? first : second), 1000);

        var proposal = Propose(rep, rep, [Asked(Library.DealsWon.Id, toFirst), Asked(Library.DealsWon.Id, toSecond)]);

        Assert.Equal([18_000m, 14m, 5m], Values(proposal));
        Assert.Equal(["own 0.75", "own 0.25"], Branches(proposal).Skip(1).Select(branch => $"{branch["shareSource"]} {branch["share"]}"));
    }

    [Fact]
    public void Divides_it_as_a_person_says()
    {
        var rep = Alone();
        Work(rep);

        var proposal = Propose(rep, rep, [Asked(Library.DealsWon.Id, share: 0.8m), Asked(Library.DealsWon.Id, Library.Prospects)]);

        Assert.Equal([18_000m, 3m, 1m], Values(proposal));
        Assert.Equal(["asked 0.8", "equal 0.2"], Branches(proposal).Skip(1).Select(branch => $"{branch["shareSource"]} {branch["share"]}"));
    }

    [Fact]
    public void Lets_activities_that_count_different_things_work_together()
    {
        var rep = Alone();
        Work(rep);

        var proposal = Propose(rep, rep, [Asked(Library.DealsWon.Id, activities: [Asked(Library.CallsCompleted.Id), Asked(Library.TasksCompleted.Id, conversion: 0.5m)])]);

        Assert.Equal([18_000m, 4m, 8m, 8m], Values(proposal));
    }
}
