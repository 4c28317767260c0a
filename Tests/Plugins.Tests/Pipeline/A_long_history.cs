namespace CoachingExtensions.Tests.Pipeline;

/// <summary>
/// What the live path costs must not depend on how much has been counted before. Most of it belongs to an earlier plan: an
/// aggregate query of Dataverse reads at most 50,000 rows, which is far above what one rep does in one period.
/// </summary>
public sealed class A_long_history(TestOrganisation organisation) : PipelineTest(organisation)
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Of_a_hundred_thousand_contributions_costs_no_call_more_than_one_of_a_hundred(int matching)
    {
        // Far below what was agreed all along, so that no status turns.
        var plan = Produce.Agreed(Rep, activity: new() { ["coach_targetvalue"] = 1_000_000m });
        var earlier = Produce.Agreed(Rep, plan: new() { ["coach_start"] = new DateTime(2025, 1, 1), ["coach_end"] = new DateTime(2025, 12, 31) });
        for (var more = 1; more < matching; more++) Produce.ValidTarget(Rep, plan.Plan, CoachingExtensions.Alignment.AorLevel.Activity, plan.Objective);
        Call();
        Complete("phonecall", Produce.OpenCall(Rep), new() { ["actualend"] = ManualClock.Utc("2025-05-05 10:00") });
        var (few, many) = (Produce.OpenCall(Rep), Produce.OpenCall(Rep));

        Grow(plan.Activity, 100);
        var atFew = CallsOf(() => Complete(few));
        Grow(plan.Activity, 40_000);
        Grow(earlier.Activity, 60_000);
        var atMany = CallsOf(() => Complete(many));

        Assert.Equal(atFew, atMany);
        Assert.True(atMany.Count <= 3 + 3 * matching, $"{atMany.Count} calls: {string.Join(", ", atMany)}");
        Assert.Equal(40_001m, Actual(plan.Activity));
    }

    /// <summary>Copies the one contribution that is there, past the engine: a hundred thousand requests would take minutes.</summary>
    private void Grow(Guid target, int count)
    {
        using var session = Organization.Database.BeginWrite();
        using var command = session.Connection.CreateCommand();
        command.CommandText = "SELECT group_concat('\"' || name || '\"', ', ') FROM pragma_table_info('coach_contribution')";
        var columns = (string)command.ExecuteScalar()!;
        var copied = columns
            .Replace("\"coach_contributionid\"", "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))", StringComparison.Ordinal)
            .Replace("\"coach_sourceid\"", "lower(hex(randomblob(16)))", StringComparison.Ordinal);
        command.CommandText = $"""
            WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number LIMIT {count} - (SELECT count(*) FROM coach_contribution WHERE coach_targetid = '{target}'))
            INSERT INTO coach_contribution ({columns})
            SELECT {copied} FROM (SELECT * FROM coach_contribution WHERE coach_targetid = '{target}' LIMIT 1), number
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
