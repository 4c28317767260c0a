namespace CoachingExtensions.Tests.Pipeline;

/// <summary>
/// What the live path costs must not depend on how much has been counted before, not even for the same target: an aggregate
/// query of Dataverse reads at most 50,000 rows, so a completion sums one month.
/// </summary>
public sealed class A_long_history : PipelineTest
{
    // A page more is a call more: these are the calls of pages as they are.
    public A_long_history(TestOrganisation organisation)
        : base(organisation) => Organization.LargestPage = UsualPage;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Of_a_hundred_thousand_contributions_costs_no_call_more_than_one_of_a_hundred(int matching)
    {
        // Far below what was agreed all along, so that no status turns.
        var plan = Produce.Agreed(Rep, activity: new() { ["coach_targetvalue"] = 1_000_000m });
        for (var more = 1; more < matching; more++) Produce.ValidTarget(Rep, plan.Plan, CoachingExtensions.Alignment.AorLevel.Activity, plan.Objective);
        Call();
        var (few, many) = (Produce.OpenCall(Rep), Produce.OpenCall(Rep));

        Grow(plan.Activity, 100);
        var atFew = CallsOf(() => Complete(few));
        Grow(plan.Activity, 100_000);
        var atMany = CallsOf(() => Complete(many));

        Assert.Equal(atFew, atMany);
        Assert.True(atMany.Count <= 3 + 3 * matching, $"{atMany.Count} calls: {string.Join(", ", atMany)}");
        Assert.Equal(100_001m, Actual(plan.Activity));
    }

    /// <summary>Copies one contribution over the days of the plan.</summary>
    private void Grow(Guid target, int count)
    {
        new ContributionCopies(Organization).Grow(target, count, "date('2026-01-01', '+' || (n % 90) || ' days')");
        using var session = Organization.Database.BeginWrite();
        using var command = session.Connection.CreateCommand();
        command.CommandText = $"""
            UPDATE coach_target SET coach_actualbymonth = (SELECT group_concat(month || '=' || count, ';') FROM
              (SELECT substr(coach_date, 1, 7) AS month, count(*) AS count FROM coach_contribution WHERE coach_targetid = '{target}' GROUP BY 1))
            WHERE coach_targetid = '{target}'
            """;
        command.ExecuteNonQuery();
        session.Commit();
    }

    private List<string> CallsOf(Action action)
    {
        List<string> calls = [];
        Organization.Sent = (request, depth) =>
        {
            if (depth > 1) calls.Add(request.RequestName);
        };
        action();
        Organization.Sent = null;
        return calls;
    }
}
