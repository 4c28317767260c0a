using System.Globalization;
using System.ServiceModel;
using System.Text;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Each service call of an operation fails once, in turn: nothing may be half written, and trying again gives the right figures.</summary>
public sealed class Failures(TestOrganisation organisation) : PipelineTest(organisation)
{
    private static readonly string[] Tables =
        ["phonecall", "activityparty", "opportunity", "opportunityclose", "coach_contribution", "coach_targetlink", "coach_target", "coach_alignmentplan"];

    private bool hasFailed;

    [Fact]
    public void While_completing_a_call_leave_nothing_half_written()
    {
        Values atProspects = new() { ["coach_segmentid"] = Library.Prospects };
        var plan = Produce.Agreed(Rep, activity: atProspects);
        Produce.ValidTarget(Rep, plan.Plan, CoachingExtensions.Alignment.AorLevel.Activity, plan.Objective);
        var account = Customer(Produce.Account(Rep));

        var calls = FailAtEach(
            () => Produce.OpenCall(Rep, account),
            call => Complete(call),
            made => Assert.Equal(((decimal?)made, made), (Actual(plan.Activity), Contributions(plan.Activity).Count)));

        Assert.Equal(8, calls);
    }

    [Fact]
    public void While_winning_a_deal_leave_nothing_half_written()
    {
        Values atProspects = new() { ["coach_segmentid"] = Library.Prospects };
        var plan = Produce.Agreed(Rep, activity: atProspects, objective: atProspects);

        var calls = FailAtEach(
            () => Produce.Opportunity(Rep, Produce.Account(Rep)),
            deal =>
            {
                Win(deal, 100);
                Organization.DrainAsync();
            },
            made =>
            {
                Assert.Equal(((decimal?)made, made * 100m), (Actual(plan.Objective), Actual(plan.Result)));
                Assert.Equal(made, Contributions(plan.Objective).Count);
                Assert.Equal(made, Links(plan.Objective).Count(link => Day(link, "coach_to") == "2026-03-18"));
            });

        Assert.True(calls > 15, $"Winning made only {calls} calls");
    }

    [Fact]
    public void While_agreeing_a_plan_leave_nothing_half_written()
    {
        Call(Customer(Produce.Account(Rep)));
        Values atProspects = new() { ["coach_segmentid"] = Library.Prospects };
        List<PlanTree> agreed = [];

        var calls = FailAtEach(
            () =>
            {
                var draft = Produce.Draft(Rep, activity: atProspects, objective: atProspects, plan: new() { ["coach_start"] = new DateTime(2026, 1, 1).AddDays(agreed.Count) });
                agreed.Add(draft);
                return draft.Plan;
            },
            plan => Produce.Agree(plan),
            _ =>
            {
                var plan = agreed[^1];
                Assert.Equal((1m, 1), (Actual(plan.Activity), Contributions(plan.Activity).Count));
                Assert.Equal(Day(Admin.Retrieve("coach_alignmentplan", plan.Plan, new("coach_start")), "coach_start"), Day(Assert.Single(Links(plan.Activity)), "coach_from"));
                Admin.Delete("coach_alignmentplan", plan.Plan);
            });

        Assert.True(calls > 10, $"Agreeing made only {calls} calls");
    }

    /// <returns>The number of service calls, each of which has failed once.</returns>
    private int FailAtEach(Func<Guid> prepare, Action<Guid> act, Action<int> isRight)
    {
        for (var number = 1; ; number++)
        {
            var row = prepare();
            var before = Everything();
            var fault = Record.Exception(() => FailingAt(number, () => act(row)));
            if (fault is not null)
            {
                Assert.IsType<FaultException<OrganizationServiceFault>>(fault);
                Assert.Equal(before, Everything());
            }

            // A step that runs after the commit fails for itself alone, and the platform runs it again.
            if (fault is not null) act(row);
            isRight(number);
            if (!hasFailed) return number - 1;
        }
    }

    private void FailingAt(int number, Action act)
    {
        var sent = 0;
        hasFailed = false;
        Organization.Sent = (request, depth) =>
        {
            if (depth == 1 || ++sent != number) return;
            hasFailed = true;
            throw new FaultException<OrganizationServiceFault>(new OrganizationServiceFault { ErrorCode = unchecked((int)0x80044151), Message = "SQL timeout" }, "SQL timeout");
        };
        try
        {
            act();
        }
        finally
        {
            Organization.Sent = null;
        }
    }

    /// <summary>All rows, with their versions: even a write that changes nothing would show.</summary>
    private string Everything()
    {
        using var file = Organization.Database.OpenReader();
        var text = new StringBuilder();
        foreach (var table in Tables)
        {
            using var command = file.CreateCommand();
            command.CommandText = $"SELECT * FROM {table} ORDER BY rowid";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                text.Append(table);
                for (var column = 0; column < reader.FieldCount; column++) text.Append(CultureInfo.InvariantCulture, $" {reader.GetValue(column)}");
                text.AppendLine();
            }
        }

        return text.ToString();
    }
}
