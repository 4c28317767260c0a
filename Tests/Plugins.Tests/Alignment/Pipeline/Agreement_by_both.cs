using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>The manager proposes, the rep is asked and agrees, or says what to change.</summary>
public sealed class Agreement_by_both(TestOrganisation organisation) : PipelineTest(organisation)
{
    private const string Question = "Do you agree to this plan?";

    private Person? manager;

    private Person Manager => manager ??= Produce.Manager();

    [Fact]
    public void Begins_with_a_question_to_the_rep()
    {
        var plan = Proposed();

        var question = Assert.Single(Questions(Rep));
        Assert.Equal("\"First quarter\" is proposed to you. Look at its targets, then agree, or say what to change.", question["body"]);
        Assert.Contains($"etn=coach_alignmentplan&id={plan.Plan}", (string)question["data"], StringComparison.Ordinal);
    }

    [Fact]
    public void Asks_once_for_each_plan_however_often_it_is_proposed()
    {
        var plan = Proposed();

        Status(plan.Plan, PlanAgreement.Proposed);
        Status(plan.Plan, PlanAgreement.Draft);
        Status(plan.Plan, PlanAgreement.Proposed);

        Assert.Single(Questions(Rep));
    }

    [Fact]
    public void Asks_no_more_when_the_plan_is_a_draft_again()
    {
        var plan = Proposed();

        Status(plan.Plan, PlanAgreement.Draft);

        Assert.Empty(Questions(Rep));
    }

    [Fact]
    public void Is_given_by_the_rep_who_may_not_write_plans()
    {
        var plan = Proposed();

        Answer(Rep, plan.Plan, true);

        Assert.Equal((Clock.Now, null), (Row(plan.Plan).GetAttributeValue<DateTime?>("coach_repagreedon"), Row(plan.Plan).GetAttributeValue<string>("coach_repcomment")));
        Assert.Empty(Questions(Rep));
    }

    [Fact]
    public void Needs_no_answer_for_the_figures_to_run()
    {
        var plan = Proposed();
        Call();

        Produce.Agree(plan.Plan);

        Assert.Equal(1m, Actual(plan.Activity));
        Assert.Equal(Clock.Now, Row(plan.Plan).GetAttributeValue<DateTime?>("coach_agreedon"));
    }

    [Fact]
    public void Can_be_given_after_the_manager_has_agreed()
    {
        var plan = Produce.Agreed(Rep);

        Answer(Rep, plan.Plan, true, "Fine");

        Assert.Equal("Fine", Row(plan.Plan).GetAttributeValue<string>("coach_repcomment"));
    }

    [Fact]
    public void Tells_the_manager_what_the_rep_would_change()
    {
        var plan = Proposed(new() { ["coach_managerid"] = Manager.Reference });

        Answer(Rep, plan.Plan, false, "Fewer calls, more meetings.");

        Assert.Equal("Rita Rep asks to change \"First quarter\": Fewer calls, more meetings.", Assert.Single(Notices(Manager))["body"]);
        Assert.Null(Row(plan.Plan).GetAttributeValue<DateTime?>("coach_repagreedon"));
        Assert.Empty(Questions(Rep));
    }

    [Fact]
    public void Is_refused_without_a_word_of_what_to_change()
    {
        var plan = Proposed();

        var refusal = Refusal.Of(() => Answer(Rep, plan.Plan, false));

        Assert.Equal("The plan \"First quarter\" is left as it is: say in the comment what to change, or agree.", refusal.Message);
    }

    [Fact]
    public void Is_not_for_a_draft()
    {
        var plan = Produce.Draft(Rep);

        Assert.Equal("The plan \"First quarter\" is still a draft: wait until your manager proposes it.", Refusal.Of(() => Answer(Rep, plan.Plan, true)).Message);
    }

    [Fact]
    public void Is_nobody_elses_to_give_and_they_learn_nothing()
    {
        var (plan, gone) = (Proposed(), Guid.NewGuid());
        Person[] others = [Produce.Rep(), Manager, Produce.Executive(), new(Template.Administrator, "", Admin)];

        Assert.All(others, other =>
        {
            Assert.Equal(new Refusal(Refusal.ByPlugin, Nothing(plan.Plan)), Refusal.Of(() => Answer(other, plan.Plan, true)));
            Assert.Equal(new Refusal(Refusal.ByPlugin, Nothing(gone)), Refusal.Of(() => Answer(other, gone, true)));
        });
        Assert.Null(Row(plan.Plan).GetAttributeValue<DateTime?>("coach_repagreedon"));
    }

    [Theory]
    [InlineData("coach_targetvalue")]
    [InlineData("coach_segmentid")]
    public void Is_asked_for_again_when_what_was_agreed_for_a_target_changes(string column)
    {
        var plan = Proposed();
        Answer(Rep, plan.Plan, true);
        Produce.Agree(plan.Plan);

        Set("coach_target", plan.Activity, new() { [column] = column == "coach_targetvalue" ? 31m : Library.Prospects });

        Assert.Null(Row(plan.Plan).GetAttributeValue<DateTime?>("coach_repagreedon"));
        Assert.Single(Questions(Rep));
    }

    [Fact]
    public void Is_asked_for_again_when_a_target_comes_or_goes()
    {
        var plan = Proposed();
        Answer(Rep, plan.Plan, true);

        var more = Produce.ValidTarget(Rep, plan.Plan, AorLevel.Activity, plan.Objective);
        var afterOneMore = Row(plan.Plan).GetAttributeValue<DateTime?>("coach_repagreedon");
        Answer(Rep, plan.Plan, true);
        Admin.Delete("coach_target", more);

        Assert.Equal((null, null), (afterOneMore, Row(plan.Plan).GetAttributeValue<DateTime?>("coach_repagreedon")));
        Assert.Single(Questions(Rep));
    }

    [Fact]
    public void Stays_when_a_target_is_renamed_or_saved_as_it_was()
    {
        var plan = Proposed();
        Answer(Rep, plan.Plan, true);

        Set("coach_target", plan.Activity, new() { ["coach_name"] = "Calls", ["coach_targetvalue"] = 30m });

        Assert.Equal(Clock.Now, Row(plan.Plan).GetAttributeValue<DateTime?>("coach_repagreedon"));
    }

    [Fact]
    public void Is_asked_for_again_when_the_period_changes()
    {
        var plan = Produce.Agreed(Rep);
        Answer(Rep, plan.Plan, true);

        Set("coach_alignmentplan", plan.Plan, new() { ["coach_end"] = new DateTime(2026, 4, 30) });

        Assert.Null(Row(plan.Plan).GetAttributeValue<DateTime?>("coach_repagreedon"));
        Assert.Single(Questions(Rep));
    }

    [Fact]
    public void Is_asked_of_the_rep_who_takes_a_plan_over()
    {
        var plan = Produce.Agreed(Rep);
        Answer(Rep, plan.Plan, true);
        var other = Produce.Rep();

        Set("coach_alignmentplan", plan.Plan, new() { ["ownerid"] = other.Reference });

        Assert.Null(Row(plan.Plan).GetAttributeValue<DateTime?>("coach_repagreedon"));
        Assert.Equal((0, 1), (Questions(Rep).Count, Questions(other).Count));
    }

    [Fact]
    public void Stays_with_a_plan_that_is_closed()
    {
        var plan = Produce.Agreed(Rep);
        Answer(Rep, plan.Plan, true);

        Set("coach_alignmentplan", plan.Plan, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(PlanAgreement.Closed) });

        Assert.Equal(Clock.Now, Row(plan.Plan).GetAttributeValue<DateTime?>("coach_repagreedon"));
    }

    private static string Nothing(Guid plan) => $"The plan {plan} is not there, or it is not yours to answer: only its rep can.";

    private static void Answer(Person person, Guid plan, bool agrees, string? comment = null) =>
        person.Service.Execute(new OrganizationRequest("coach_AnswerPlan") { ["PlanId"] = plan, ["Agrees"] = agrees, ["Comment"] = comment });

    [Fact]
    public void Is_proposed_and_answered_also_where_nobody_can_be_told()
    {
        var plan = Produce.Draft(Rep, plan: new() { ["coach_managerid"] = Manager.Reference });
        Set("systemuser", Manager.Id, new() { ["isdisabled"] = true });
        Status(plan.Plan, PlanAgreement.Proposed);

        Answer(Rep, plan.Plan, false, "Fewer calls, larger ones.");

        Assert.Equal(("Fewer calls, larger ones.", 0), (Row(plan.Plan)["coach_repcomment"], Notices(Manager).Count));
    }

    private PlanTree Proposed(Values? given = null)
    {
        var plan = Produce.Draft(Rep, plan: given);
        Status(plan.Plan, PlanAgreement.Proposed);
        return plan;
    }

    private void Status(Guid plan, int status) => Set("coach_alignmentplan", plan, new() { ["statuscode"] = new OptionSetValue(status) });

    private Entity Row(Guid plan) => Admin.Retrieve("coach_alignmentplan", plan, new ColumnSet(true));

    private IReadOnlyList<Entity> Notices(Person person) => Rows("appnotification", "ownerid", person.Id);

    private IReadOnlyList<Entity> Questions(Person person) => [.. Notices(person).Where(notice => (string)notice["title"] == Question)];
}
