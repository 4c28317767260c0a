using CoachingExtensions.Alignment;
using Xunit;
using static CoachingExtensions.Tests.Alignment.ProposedLibrary;

namespace CoachingExtensions.Tests.Alignment;

public sealed class SuggestedTreeTests
{
    private static readonly Guid Top = Guid.NewGuid();
    private static readonly Guid Middle = Guid.NewGuid();

    private static PlannedTarget Planned(AorLevel level, LibraryMetric metric, Guid? parent, Guid? id = null, LibrarySegment? segment = null) =>
        new(id ?? Guid.NewGuid(), parent, level, metric.Id, segment?.Id, 96_000);

    private static StartingPoint? OfPlan(params IReadOnlyList<PlannedTarget> targets) =>
        SuggestedTree.OfPlan(targets, null, new HashSet<Guid> { Prospects.Id }, id => Metrics.SingleOrDefault(metric => metric.Id == id), "own");

    private static string Drawn(Branch branch) =>
        Metrics.Single(metric => metric.Id == branch.MetricId).Name + (branch.Below.Count == 0 ? "" : $"({string.Join(", ", branch.Below.Select(Drawn))})");

    [Fact]
    public void Takes_all_paths_of_a_plan_with_what_was_wanted()
    {
        var found = OfPlan(
            Planned(AorLevel.Result, Revenue, null, Top),
            Planned(AorLevel.Objective, Customers, Top, Middle, Prospects),
            Planned(AorLevel.Activity, Calls, Middle, segment: Prospects),
            Planned(AorLevel.Activity, Meetings, Middle),
            Planned(AorLevel.Objective, Retained, Top));

        Assert.Equal("revenue(new customers(prospecting calls, meetings), retained customers)", Drawn(found!.Result));
        Assert.Equal(96_000, found.Wanted);
    }

    [Fact]
    public void Leaves_out_what_the_library_no_longer_has_and_what_is_of_another_level()
    {
        var found = OfPlan(
            Planned(AorLevel.Result, Revenue, null, Top),
            Planned(AorLevel.Objective, Customers, Top, Middle),
            Planned(AorLevel.Activity, Calls, Middle, segment: OldCustomers),
            Planned(AorLevel.Activity, Activities("gone"), Middle),
            Planned(AorLevel.Objective, Meetings, Top));

        Assert.Equal("revenue(new customers)", Drawn(found!.Result));
    }

    [Fact]
    public void Begins_with_no_plan_that_has_no_path() => Assert.Null(OfPlan(Planned(AorLevel.Result, Revenue, null), Planned(AorLevel.Activity, Calls, null)));

    [Fact]
    public void Keeps_the_numbers_of_the_plan_itself()
    {
        var targets = new[]
        {
            Planned(AorLevel.Result, Revenue, null, Top),
            Planned(AorLevel.Objective, Customers, Top, Middle, Prospects) with { Value = 3, Conversion = 24_000 },
            Planned(AorLevel.Objective, Customers, Top) with { Value = 1, Conversion = 24_000 },
            Planned(AorLevel.Activity, Calls, Middle) with { Value = 12 },
        };

        var tree = SuggestedTree.OfItself(targets, null, new HashSet<Guid> { Prospects.Id }, id => Metrics.SingleOrDefault(metric => metric.Id == id))!.Result;

        Assert.Equal([null, 0.75m, null, 0.25m], tree.Tree().Select(branch => branch.Share));
        Assert.Equal([null, 24_000, 0.25m, 24_000], tree.Tree().Select(branch => branch.Conversion));
    }

    [Fact]
    public void Follows_what_the_metrics_say_they_lead_to()
    {
        var found = SuggestedTree.OfLibrary([Revenue, Customers with { LeadsTo = Revenue.Id }, Retained, Calls with { LeadsTo = Customers.Id }, Meetings with { LeadsTo = Customers.Id }], null);

        Assert.Equal("revenue(new customers(meetings, prospecting calls))", Drawn(found!.Result));
    }

    [Fact]
    public void Takes_the_first_of_each_level_where_no_metric_says_what_it_leads_to() =>
        Assert.Equal("revenue(new customers(meetings))", Drawn(SuggestedTree.OfLibrary([Calls, Meetings, Retained, Customers, Revenue], null)!.Result));

    [Fact]
    public void Knows_nothing_to_begin_with_where_no_metric_is_a_result() => Assert.Null(SuggestedTree.OfLibrary([Calls, Customers], null));
}
