using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>From a draft to its close and back, by each message that can say so.</summary>
public sealed class The_way_of_a_plan(TestOrganisation organisation) : PipelineTest(organisation)
{
    private const int Draft = PlanAgreement.Draft;
    private const int Proposed = PlanAgreement.Proposed;
    private const int Agreed = PlanAgreement.Agreed;
    private const int Closed = PlanAgreement.Closed;

    public static TheoryData<int, int, bool> Steps
    {
        get
        {
            var steps = new TheoryData<int, int, bool>();
            int[] all = [Draft, Proposed, Agreed, Closed];
            foreach (var from in all)
            {
                foreach (var to in all.Where(to => to != from)) steps.Add(from, to, PlanTransition.Obstacle(from, to) is null);
            }

            return steps;
        }
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void Is_the_same_by_an_update(int from, int to, bool allowed)
    {
        var plan = In(from);

        Try(allowed, () => Set("coach_alignmentplan", plan, new() { ["statecode"] = new OptionSetValue(StateOf(to)), ["statuscode"] = new OptionSetValue(to) }));

        Assert.Equal(allowed ? to : from, StatusOf(plan));
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void Is_the_same_by_SetState(int from, int to, bool allowed)
    {
        var plan = In(from);

        Try(allowed, () => Admin.Execute(new OrganizationRequest("SetState")
        {
            ["EntityMoniker"] = new EntityReference("coach_alignmentplan", plan),
            ["State"] = new OptionSetValue(StateOf(to)),
            ["Status"] = new OptionSetValue(to),
        }));

        Assert.Equal(allowed ? to : from, StatusOf(plan));
    }

    [Theory]
    [InlineData(Proposed)]
    [InlineData(Agreed)]
    public void Does_not_begin_beyond_the_draft(int status)
    {
        var refusal = Refusal.Of(() => Produce.ValidPlan(Rep, new() { ["statuscode"] = new OptionSetValue(status) }));

        Assert.Contains("it has no result", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ends_from_the_agreement_when_the_state_alone_is_set()
    {
        var plan = In(Agreed);

        Set("coach_alignmentplan", plan, new() { ["statecode"] = new OptionSetValue(1) });

        Assert.Equal(Closed, StatusOf(plan));
    }

    [Fact]
    public void Ends_from_the_agreement_only_though_the_state_alone_is_set()
    {
        var plan = In(Draft);

        var refusal = Refusal.Of(() => Set("coach_alignmentplan", plan, new() { ["statecode"] = new OptionSetValue(1) }));

        Assert.Equal("The plan \"First quarter\" stays as it is: only an agreed plan can be closed: agree it first.", refusal.Message);
    }

    [Fact]
    public void Leads_to_a_proposal_only_when_nothing_is_missing()
    {
        var plan = Produce.ValidPlan(Rep);

        var refusal = Refusal.Of(() => Set("coach_alignmentplan", plan, new() { ["statuscode"] = new OptionSetValue(Proposed) }));

        Assert.Equal("The plan \"First quarter\" cannot be proposed: it has no result. Complete it and propose it again.", refusal.Message);
    }

    [Fact]
    public void Has_the_day_of_the_agreement_until_it_is_a_draft_again()
    {
        var plan = In(Agreed);
        var agreedOn = AgreedOn(plan);

        Set("coach_alignmentplan", plan, new() { ["statuscode"] = new OptionSetValue(Draft) });

        Assert.Equal((Clock.Now, null), (agreedOn, AgreedOn(plan)));
    }

    [Theory]
    [InlineData(Draft)]
    [InlineData(Agreed)]
    public void Never_has_an_end_before_its_start(int status)
    {
        var plan = In(status);

        var refusal = Refusal.Of(() => Set("coach_alignmentplan", plan, new() { ["coach_end"] = new DateTime(2025, 12, 31) }));

        Assert.Equal("The plan \"First quarter\" ends before it starts: correct its start or its end, and save again.", refusal.Message);
    }

    [Fact]
    public void Begins_with_no_end_before_its_start() => Assert.Equal(
        "The plan \"First quarter\" ends before it starts: correct its start or its end, and save again.",
        Refusal.Of(() => Produce.ValidPlan(Rep, new() { ["coach_end"] = new DateTime(2025, 12, 31) })).Message);

    private static int StateOf(int status) => status == Closed ? 1 : 0;

    private static void Try(bool allowed, Action action)
    {
        if (allowed) action();
        else Assert.Equal(Refusal.ByPlugin, Refusal.Of(action).Code);
    }

    private Guid In(int status)
    {
        var plan = Produce.Draft(Rep).Plan;
        if (status is Agreed or Closed) Produce.Agree(plan);
        if (status is Proposed or Closed) Set("coach_alignmentplan", plan, new() { ["statecode"] = new OptionSetValue(StateOf(status)), ["statuscode"] = new OptionSetValue(status) });
        return plan;
    }

    private int StatusOf(Guid plan) => Admin.Retrieve("coach_alignmentplan", plan, new ColumnSet("statuscode")).GetAttributeValue<OptionSetValue>("statuscode").Value;

    private DateTime? AgreedOn(Guid plan) => Admin.Retrieve("coach_alignmentplan", plan, new ColumnSet("coach_agreedon")).GetAttributeValue<DateTime?>("coach_agreedon");
}
