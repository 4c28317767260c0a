using CoachingExtensions.Alignment;

namespace CoachingExtensions.Tests.Alignment;

/// <summary>A small library, and trees made of it.</summary>
internal static class ProposedLibrary
{
    public static readonly LibraryMetric Revenue = new(Guid.NewGuid(), "revenue", AorLevel.Result, "revenue", false, [], null, null);
    public static readonly LibraryMetric Customers = Objectives("new customers");
    public static readonly LibraryMetric Retained = Objectives("retained customers");
    public static readonly LibraryMetric Calls = Activities("prospecting calls");
    public static readonly LibraryMetric Meetings = Activities("meetings");
    public static readonly LibraryMetric Accounts = Activities("accounts opened") with { Aims = [SegmentTable.Account] };

    public static readonly LibrarySegment Prospects = new(Guid.NewGuid(), "prospects", SegmentTable.Account);
    public static readonly LibrarySegment OldCustomers = new(Guid.NewGuid(), "old customers", SegmentTable.Account);
    public static readonly LibrarySegment LargeDeals = new(Guid.NewGuid(), "large deals", SegmentTable.Opportunity);

    public static readonly IReadOnlyList<LibraryMetric> Metrics = [Revenue, Customers, Retained, Calls, Meetings, Accounts];
    public static readonly IReadOnlyList<LibrarySegment> Segments = [Prospects, OldCustomers, LargeDeals];

    public static LibraryMetric Objectives(string name) =>
        new(Guid.NewGuid(), name, AorLevel.Objective, "customers", true, [SegmentTable.Account, SegmentTable.Opportunity], null, null);

    public static LibraryMetric Activities(string name) =>
        new(Guid.NewGuid(), name, AorLevel.Activity, "calls", true, [SegmentTable.Account, SegmentTable.Opportunity], null, null);

    public static Branch Result(params IReadOnlyList<Branch> objectives) => new(AorLevel.Result, Revenue.Id, null, null, null, objectives);

    public static Branch Objective(LibraryMetric metric, params IReadOnlyList<Branch> activities) => new(AorLevel.Objective, metric.Id, null, null, null, activities);

    public static Branch Objective(LibraryMetric metric, LibrarySegment segment, params IReadOnlyList<Branch> activities) =>
        new(AorLevel.Objective, metric.Id, segment.Id, null, null, activities);

    public static Branch Activity(LibraryMetric metric, LibrarySegment? segment = null) => new(AorLevel.Activity, metric.Id, segment?.Id, null, null, []);

    public static AimedMetric Aimed(Branch branch) => new(
        Metrics.Single(metric => metric.Id == branch.MetricId),
        Segments.SingleOrDefault(segment => segment.Id == branch.SegmentId));

    public static IEnumerable<decimal?> Values(ProposedBranch plan) => plan.Tree().Select(branch => branch.Value);
}
