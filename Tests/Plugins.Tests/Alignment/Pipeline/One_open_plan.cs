using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>The same work of a rep is agreed in one plan at a time.</summary>
public sealed class One_open_plan(TestOrganisation organisation) : PipelineTest(organisation)
{
    private const string Elsewhere = "is agreed already in the plan \"First quarter\" (1/1/2026 to 3/31/2026), with the same metric and segment:"
        + " close that plan, or change the metric, the segment or the period of this one";

    private static Values Spring => new() { ["coach_name"] = "Spring", ["coach_start"] = new DateTime(2026, 3, 31), ["coach_end"] = new DateTime(2026, 6, 30) };

    private int StatusOf(Guid plan) => Admin.Retrieve("coach_alignmentplan", plan, new ColumnSet("statuscode")).GetAttributeValue<OptionSetValue>("statuscode").Value;

    [Fact]
    public void Refuses_a_second_one_for_the_same_work_and_names_the_first()
    {
        Produce.Agreed(Rep);
        var second = Produce.Draft(Rep, plan: Spring);

        var refusal = Refusal.Of(() => Produce.Agree(second.Plan));

        Assert.Equal(Refusal.ByPlugin, refusal.Code);
        Assert.Contains($"The plan \"Spring\" cannot be agreed: \"Result\" {Elsewhere}", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(1, StatusOf(second.Plan));
    }

    [Fact]
    public void Allows_one_that_starts_the_day_after()
    {
        Produce.Agreed(Rep);
        var next = Spring;
        next["coach_start"] = new DateTime(2026, 4, 1);

        Assert.Equal(PlanAgreement.Agreed, StatusOf(Produce.Agreed(Rep, plan: next).Plan));
    }

    [Fact]
    public void Allows_the_same_work_of_another_rep()
    {
        Produce.Agreed(Rep);

        Assert.Equal(PlanAgreement.Agreed, StatusOf(Produce.Agreed(Produce.Rep(), plan: Spring).Plan));
    }

    [Fact]
    public void Allows_the_same_metric_when_it_is_aimed_elsewhere()
    {
        Produce.Agreed(Rep);
        Values aimed = new() { ["coach_segmentid"] = Library.Prospects };

        Assert.Equal(PlanAgreement.Agreed, StatusOf(Produce.Agreed(Rep, aimed, aimed, aimed, Spring).Plan));
    }

    [Fact]
    public void Allows_it_again_once_the_first_is_closed()
    {
        Close(Produce.Agreed(Rep).Plan);

        Assert.Equal(PlanAgreement.Agreed, StatusOf(Produce.Agreed(Rep, plan: Spring).Plan));
    }

    [Fact]
    public void Refuses_a_period_that_is_stretched_over_another_plan()
    {
        Produce.Agreed(Rep);
        var next = Spring;
        next["coach_start"] = new DateTime(2026, 4, 1);
        var second = Produce.Agreed(Rep, plan: next);

        var refusal = Refusal.Of(() => Set("coach_alignmentplan", second.Plan, new() { ["coach_start"] = new DateTime(2026, 3, 1) }));

        Assert.Contains(Elsewhere, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_target_that_is_added_later_when_another_plan_has_it()
    {
        Produce.Agreed(Rep);
        Values aimed = new() { ["coach_segmentid"] = Library.Prospects };
        var second = Produce.Agreed(Rep, aimed, aimed, aimed, Spring);

        var refusal = Refusal.Of(() => Produce.ValidTarget(Rep, second.Plan, AorLevel.Activity, second.Objective));

        Assert.Equal($"The target cannot be part of an agreed plan: \"Activity\" {Elsewhere}.", refusal.Message);
    }

    [Fact]
    public void Is_the_only_one_when_two_are_agreed_at_once()
    {
        Guid[] plans = [Produce.Draft(Rep).Plan, Produce.Draft(Rep, plan: Spring).Plan];

        Parallel.ForEach(plans, plan =>
        {
            try
            {
                Admin.Update(new Entity("coach_alignmentplan", plan) { ["statuscode"] = new OptionSetValue(PlanAgreement.Agreed) });
            }
            catch (System.ServiceModel.FaultException<OrganizationServiceFault>)
            {
                // One of the two is refused; which one is a matter of time.
            }
        });

        Assert.Single(plans, plan => StatusOf(plan) == PlanAgreement.Agreed);
    }

    [Fact]
    public void Is_safe_under_concurrency_because_the_metric_is_written_before_the_others_are_read()
    {
        // A page more is a call more: these are the calls of pages as they are.
        Organization.LargestPage = UsualPage;
        var draft = Produce.Draft(Rep);
        List<string> sent = [];
        Organization.Sent = (request, depth) =>
        {
            if (depth > 1) sent.Add(request.Parameters.TryGetValue("Target", out var target) && target is Entity row ? $"{request.RequestName} {row.LogicalName}" : request.RequestName);
        };

        Admin.Update(new Entity("coach_alignmentplan", draft.Plan) { ["statuscode"] = new OptionSetValue(PlanAgreement.Agreed) });

        Organization.Sent = null;
        Organization.LargestPage = TestOrganisation.PageOfTwo;
        Organization.DrainAsync();
        Assert.Equal(
            ["RetrieveMultiple", "RetrieveMultiple", "Update coach_metric", "Update coach_metric", "Update coach_metric", "RetrieveMultiple"],
            sent.Take(6));
    }

    private void Close(Guid plan)
    {
        Set("coach_alignmentplan", plan, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(PlanAgreement.Closed) });
        Organization.DrainAsync();
    }
}
