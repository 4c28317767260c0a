using CoachingExtensions.Platform;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Where a proposal begins.</summary>
internal sealed class StartingTree(IOrganizationService caller, DraftPlan plan, ProposalLibrary library)
{
    /// <summary>What was asked for; else what this plan has, what the rep's or the team's last one had, or what the library says.</summary>
    public StartingPoint Of(ProposalRequest request)
    {
        if (request.Objectives is { } asked)
        {
            var result = request.ResultMetricId ?? throw new RefusedException(new Message("Proposal.NoResultMetric", "The parameter ResultMetricId has no value: say what the objectives lead to."));
            return new StartingPoint(Result(result, AskedTree.Of(asked)), null, "asked");
        }

        return OfPlans(request.ResultMetricId)
            ?? SuggestedTree.OfLibrary(library.Metrics, request.ResultMetricId)
            // A metric of another level or that is not there is then refused by name.
            ?? (request.ResultMetricId is { } wanted ? new StartingPoint(Result(wanted, []), null, SuggestedTree.Library) : null)
            ?? throw new RefusedException(new Message("Proposal.NothingToWant", "There is no active metric of the level Result to work backwards from: add one under Set up, Metrics."));
    }

    private StartingPoint? OfPlans(Guid? resultMetric)
    {
        var plans = new LatestPlans(caller, plan.Id);
        StartingPoint? From(IReadOnlyList<PlannedTarget> targets, string from) => SuggestedTree.OfPlan(targets, resultMetric, library.SegmentIds, library.Metric, from);
        return SuggestedTree.OfItself(plans.Itself(), resultMetric, library.SegmentIds, library.Metric)
            ?? From(plans.Newest(LatestPlans.Rep(plan.RepId)), "own")
            ?? From(plans.Newest(LatestPlans.Team(plan.Team)), "team");
    }

    private static Branch Result(Guid metric, IReadOnlyList<Branch> below) => new(AorLevel.Result, metric, null, null, null, below);
}
