using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>One bad value at a time in a text with an inner format: everybody's work goes on, and a recalculation writes it anew.</summary>
public sealed class Texts_that_cannot_be_read(TestOrganisation organisation) : PipelineTest(organisation)
{
    private readonly TestOrganisation organisation = organisation;

    public static TheoryData<string, string> Bad => new()
    {
        { "coach_closures", "x" },
        { "coach_closures", "20260106 20261399 ;=" },
        { "coach_closures", "00010101-99991231" },
        { "coach_workweek", "x" },
        { "coach_workweek", "MO,XX" },
        { "coach_actualbymonth", "x" },
        { "coach_actualbymonth", "2026-03=one;=;2026-99=4" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void Stop_nobody(string column, string value)
    {
        var account = Produce.Account(Rep);
        var (plan, manager) = (Produce.Agreed(Rep), Produce.Manager());
        var call = Call(Customer(account));
        Spoil(plan, column, value);

        Complete(Produce.OpenCall(Rep, Customer(account)));
        Admin.Delete("phonecall", call);
        var report = Talk.Report(manager);
        var context = new Talk(organisation, manager).Context(Customer(account));
        var sweep = Admin.Execute(new OrganizationRequest("coach_Relink") { ["PageSize"] = 100 });
        var figures = Admin.Execute(new OrganizationRequest("coach_Recalculate") { ["PlanId"] = plan.Plan, ["FiguresOnly"] = true });

        Assert.Contains(report["reps"]!.AsArray(), rep => (string)rep!["planId"]! == plan.Plan.ToString());
        Assert.NotNull(context["targets"]);
        Assert.Equal(("", 3), (sweep["Cursor"], figures["Recalculated"]));
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void Are_written_anew_by_a_recalculation(string column, string value)
    {
        var plan = Produce.Agreed(Rep);
        Call();
        var before = Read(plan, column);
        Spoil(plan, column, value);

        Recalculate(plan.Plan);

        Assert.Equal((before, 1m), (Read(plan, column), Actual(plan.Activity)));
    }

    private void Spoil(PlanTree plan, string column, string value)
    {
        if (column != "coach_actualbymonth") Overwrite("coach_alignmentplan", plan.Plan, new() { [column] = value });
        else Overwrite("coach_target", plan.Activity, new() { [column] = value });
    }

    private string? Read(PlanTree plan, string column) => column != "coach_actualbymonth"
        ? Admin.Retrieve("coach_alignmentplan", plan.Plan, new ColumnSet(column)).GetAttributeValue<string>(column)
        : Target(plan.Activity).GetAttributeValue<string>(column);
}
