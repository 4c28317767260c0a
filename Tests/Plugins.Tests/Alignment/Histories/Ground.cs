using CoachingExtensions.Alignment;
using CoachingExtensions.Tests.Pipeline;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Histories;

/// <summary>
/// An organisation that one history after the other is played in: its people and its metrics are made once, and whatever a
/// history has left is cleared away before the next.
/// </summary>
internal sealed class Ground : IDisposable
{
    private readonly Dictionary<string, long> marks;
    private readonly Dictionary<Counting, EntityReference> metrics;

    public Ground()
    {
        var produce = new Produce(Organisation);
        People = [.. Places.Select(place => new Resident(produce.Rep(zone: place.Code).Reference, place.Zone))];
        metrics = Metrics(produce);
        OpenLeads = new EntityReference("coach_segment", produce.Segment("lead", """<fetch><entity name="lead"><filter><condition attribute="statecode" operator="eq" value="0" /></filter></entity></fetch>"""));
        using var file = Organisation.Organization.Database.OpenReader();
        marks = Tables(file).ToDictionary(table => table, table => LastRow(file, table));
    }

    public TestOrganisation Organisation { get; } = new();

    /// <summary>Where the clocks change on different days, where they do not, and where the day begins early and late.</summary>
    public IReadOnlyList<Resident> People { get; }

    /// <summary>Leads that nobody has decided about.</summary>
    public EntityReference OpenLeads { get; }

    public EntityReference MetricOf(Counting counting) => metrics[counting];

    public void Clear()
    {
        using var session = Organisation.Organization.Database.BeginWrite();
        foreach (var (table, last) in marks)
        {
            if (LastRow(session.Connection, table) > last) Run(session.Connection, $"DELETE FROM \"{table}\" WHERE rowid > {last}");
        }

        session.Commit();
    }

    public void Dispose() => Organisation.Dispose();

    private static IReadOnlyList<(int Code, string Zone)> Places =>
        [(110, "Europe/Berlin"), (35, "America/New_York"), (290, "Pacific/Auckland"), (4, "America/Los_Angeles"), (193, "Asia/Kathmandu")];

    private Dictionary<Counting, EntityReference> Metrics(Produce produce)
    {
        var library = Organisation.Library;
        return new()
        {
            [Counting.Calls] = library.CallsCompleted,
            [Counting.Meetings] = library.AppointmentsHeld,
            [Counting.Tasks] = library.TasksCompleted,
            [Counting.Emails] = library.EmailsSent,
            [Counting.DealsWon] = library.DealsWon,
            [Counting.RevenueWon] = library.RevenueWon,
            [Counting.JointCalls] = Own("phonecall", "actualend", """<condition attribute="statecode" operator="eq" value="1" />"""),
            [Counting.Letters] = Own("letter", "actualend", """<condition attribute="statecode" operator="eq" value="1" />"""),
            [Counting.MinutesConfirmed] = Own(
                "coach_conversation", "actualend",
                """<condition attribute="statecode" operator="eq" value="1" /><condition attribute="coach_verdict" operator="in"><value>104500002</value><value>104500003</value></condition>""",
                "actualdurationminutes",
                MetricScale.Thousands),
            [Counting.DealsExpected] = Own("opportunity", "estimatedclosedate", """<condition attribute="statecode" operator="eq" value="0" />""", "estimatedvalue"),
            [Counting.Leads] = Own("lead", "createdon", """<condition attribute="leadid" operator="not-null" />"""),
            [Counting.AccountsOpened] = Own("account", "createdon", """<condition attribute="statecode" operator="eq" value="0" />"""),
        };

        EntityReference Own(string table, string day, string condition, string? sumOf = null, MetricScale scale = MetricScale.Units) => new("coach_metric", produce.Metric(new()
        {
            ["coach_sourcetable"] = table,
            ["coach_fetchxml"] = $"""<fetch><entity name="{table}"><filter>{condition}</filter></entity></fetch>""",
            ["coach_datecolumn"] = day,
            ["coach_credit"] = new OptionSetValue((int)CreditRule.OwnerAndParticipants),
            ["coach_aggregate"] = new OptionSetValue((int)(sumOf is null ? Aggregation.Count : Aggregation.Sum)),
            ["coach_valuecolumn"] = sumOf,
            ["coach_scale"] = new OptionSetValue((int)scale),
        }));
    }

    private static List<string> Tables(SqliteConnection file)
    {
        using var command = file.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND sql NOT LIKE '%WITHOUT ROWID%'";
        using var reader = command.ExecuteReader();
        List<string> names = [];
        while (reader.Read()) names.Add(reader.GetString(0));
        return names;
    }

    private static long LastRow(SqliteConnection file, string table)
    {
        using var command = file.CreateCommand();
        command.CommandText = $"SELECT coalesce(max(rowid), 0) FROM \"{table}\"";
        return (long)command.ExecuteScalar()!;
    }

    private static void Run(SqliteConnection file, string sql)
    {
        using var command = file.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

/// <summary>A rep and the time zone they live in.</summary>
internal sealed record Resident(EntityReference Reference, string Zone);
