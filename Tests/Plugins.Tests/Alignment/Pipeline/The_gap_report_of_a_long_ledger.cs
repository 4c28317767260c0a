using System.Text.Json.Nodes;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>The platform refuses to aggregate more than 50,000 rows, so a figure of an earlier day is asked for in parts.</summary>
public sealed class The_gap_report_of_a_long_ledger : PipelineTest
{
    // So many rows are no matter for pages of two.
    public The_gap_report_of_a_long_ledger(TestOrganisation organisation)
        : base(organisation) => Organization.LargestPage = UsualPage;

    private static decimal? Actual(JsonNode report, Guid target) =>
        (decimal?)report["reps"]!.AsArray().SelectMany(rep => rep!["targets"]!.AsArray()).Single(one => (string?)one!["id"] == target.ToString())!["actual"];

    [Fact]
    public void Of_an_earlier_day_is_summed_under_the_limit_of_an_aggregate()
    {
        var plan = Produce.Agreed(Rep);
        Clock.Now = ManualClock.Utc("2026-02-03 10:00");
        Call();
        Clock.Now = ManualClock.Utc("2026-03-02 10:00");
        Call();
        Clock.Now = ManualClock.Wednesday;
        Grow(plan.Activity, "2026-03-02", 60_000);

        var report = Talk.Report(Rep, new() { ["On"] = ManualClock.Utc("2026-03-10") });

        Assert.Equal(60_001m, Actual(report, plan.Activity));
    }

    /// <summary>Copies the contribution of a day, past the engine: as many requests would take minutes.</summary>
    private void Grow(Guid target, string day, int count)
    {
        using var session = Organization.Database.BeginWrite();
        using var command = session.Connection.CreateCommand();
        command.CommandText = "SELECT group_concat('\"' || name || '\"', ', ') FROM pragma_table_info('coach_contribution')";
        var columns = (string)command.ExecuteScalar()!;
        var copied = columns
            .Replace("\"coach_contributionid\"", "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))", StringComparison.Ordinal)
            .Replace("\"coach_sourceid\"", "lower(hex(randomblob(16)))", StringComparison.Ordinal);
        command.CommandText = $"""
            WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number LIMIT {count - 1})
            INSERT INTO coach_contribution ({columns})
            SELECT {copied} FROM (SELECT * FROM coach_contribution WHERE coach_targetid = '{target}' AND coach_date LIKE '{day}%' LIMIT 1), number
            """;
        command.ExecuteNonQuery();
        session.Commit();
    }
}
