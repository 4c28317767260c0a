using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class Security(TestOrganisation organisation) : PipelineTest(organisation)
{
    [Fact]
    public void A_rep_cannot_write_figures_by_hand()
    {
        var plan = Produce.Agreed(Rep);

        var refusal = Refusal.Of(() => Set(Rep.Service, "coach_target", plan.Activity, new() { ["coach_actual"] = 99m }));

        Assert.Equal(Refusal.PrivilegeMissing, refusal.Code);
    }

    [Fact]
    public void A_rep_cannot_make_contributions_by_hand()
    {
        var plan = Produce.Agreed(Rep);
        var made = new Entity("coach_contribution") { ["coach_name"] = "x", ["coach_targetid"] = new EntityReference("coach_target", plan.Activity), ["coach_value"] = 9m };

        var refusal = Refusal.Of(() => Rep.Service.Create(made));

        Assert.Equal(Refusal.PrivilegeMissing, refusal.Code);
    }

    [Fact]
    public void A_rep_cannot_change_a_plan_to_agree_it()
    {
        var plan = Produce.Draft(Rep);

        var refusal = Refusal.Of(() => Set(Rep.Service, "coach_alignmentplan", plan.Plan, new() { ["statuscode"] = new OptionSetValue(PlanAgreement.Agreed) }));

        Assert.Equal(Refusal.PrivilegeMissing, refusal.Code);
    }

    [Fact]
    public void The_routines_still_write_what_the_rep_may_not()
    {
        var plan = Produce.Agreed(Rep);

        Call();

        Assert.Equal(1, Actual(plan.Activity));
    }

    [Fact]
    public void A_rep_reads_the_contributions_behind_the_own_figures()
    {
        Produce.Agreed(Rep);
        Call();

        var seen = Rep.Service.RetrieveMultiple(new Microsoft.Xrm.Sdk.Query.QueryExpression("coach_contribution"));

        Assert.Single(seen.Entities);
    }

    [Fact]
    public void A_user_without_roles_is_told_which_privilege_is_missing()
    {
        var nobody = Produce.User("Nora Nobody", null, 92);

        var refusal = Refusal.Of(() => nobody.Service.Create(new Entity("phonecall") { ["subject"] = "Call" }));

        Assert.Equal(Refusal.PrivilegeMissing, refusal.Code);
        Assert.Contains("prvCreateActivity", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_user_without_roles_cannot_start_a_conversation()
    {
        var nobody = Produce.User("Nora Nobody", null, 92);
        var deal = Deal(Produce.Opportunity(Rep));
        var start = new OrganizationRequest("coach_StartConversation") { ["RegardingTable"] = "opportunity", ["RegardingId"] = deal.Id };

        var refusal = Refusal.Of(() => nobody.Service.Execute(start));

        Assert.Equal(Refusal.PrivilegeMissing, refusal.Code);
        Assert.Contains("prvCreateActivity", refusal.Message, StringComparison.Ordinal);
    }
}
