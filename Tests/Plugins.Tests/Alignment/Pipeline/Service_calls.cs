using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>
/// The live path costs a fixed number of service calls, whatever the history: which targets, what the metrics make of the row,
/// the lock, the sums; and for each target its contribution and its figures. At most three and three for each target.
/// </summary>
public sealed class Service_calls : PipelineTest
{
    // A page more is a call more: these are the calls of pages as they are.
    public Service_calls(TestOrganisation organisation)
        : base(organisation) => Organization.LargestPage = UsualPage;

    private List<string> CallsOf(Action action)
    {
        List<string> calls = [];
        Organization.Sent = (request, depth) =>
        {
            if (depth > 1) calls.Add(Describe(request));
        };
        action();
        Organization.Sent = null;
        return calls;
    }

    private static string Describe(OrganizationRequest request) =>
        request.Parameters.TryGetValue("Target", out var target) ? $"{request.RequestName} {(target is Entity row ? row.LogicalName : (target as EntityReference)?.LogicalName)}" : request.RequestName;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void Of_a_completed_call_are_four_and_two_for_each_target(int matching)
    {
        var plan = Produce.Agreed(Rep);
        for (var more = 1; more < matching; more++) Produce.ValidTarget(Rep, plan.Plan, AorLevel.Activity, plan.Objective);
        var call = Produce.OpenCall(Rep);

        var calls = CallsOf(() => Complete(call));

        string[] expected =
        [
            "RetrieveMultiple", "RetrieveMultiple", "Update coach_alignmentplan",
            .. Enumerable.Repeat("Create coach_contribution", matching),
            "RetrieveMultiple",
            .. Enumerable.Repeat("Update coach_target", matching),
        ];
        Assert.Equal(expected, calls);
        Assert.True(calls.Count <= 3 + 3 * matching);
    }

    [Fact]
    public void Of_the_first_call_of_a_day_are_no_more()
    {
        Produce.Agreed(Rep);
        var (today, tomorrow) = (Produce.OpenCall(Rep), Produce.OpenCall(Rep));
        var before = CallsOf(() => Complete(today));
        Clock.Now = Clock.Now.AddDays(1);

        var after = CallsOf(() => Complete(tomorrow));

        Assert.Equal(before, after);
    }

    [Fact]
    public void Of_a_call_that_turns_the_diagnosis_above_are_one_more()
    {
        Produce.Agreed(Rep, activity: new() { ["coach_targetvalue"] = 1m });
        var call = Produce.OpenCall(Rep);

        var calls = CallsOf(() => Complete(call));

        Assert.Equal(2, calls.Count(request => request == "Update coach_target"));
        Assert.Equal(7, calls.Count);
    }

    [Fact]
    public void Of_a_completed_call_do_not_grow_with_the_history()
    {
        Produce.Agreed(Rep);
        var (first, last) = (Produce.OpenCall(Rep), Produce.OpenCall(Rep));
        var before = CallsOf(() => Complete(first));
        for (var more = 0; more < 10; more++) Call();

        var after = CallsOf(() => Complete(last));

        Assert.Equal(before, after);
    }

    [Fact]
    public void Of_a_row_nobody_counts_are_one_question()
    {
        var call = Produce.OpenCall(Rep);

        Assert.Equal(["RetrieveMultiple"], CallsOf(() => Complete(call)));
    }
}
