using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CoachingExtensions.Tests.Histories;

/// <summary>Reads what is stored, past the engine and past the product.</summary>
internal sealed class Disk(Stage stage)
{
    public World World()
    {
        using var file = stage.Organisation.Organization.Database.OpenReader();
        var metrics = Enum.GetValues<Counting>().ToDictionary(counting => stage.MetricOf(counting).Id.ToString());
        var segments = Enum.GetValues<Where>().Where(where => where != Where.Anywhere).ToDictionary(where => stage.SegmentOf(where)!.Id.ToString());
        var people = In(["anna", "ben", "team"]);
        var plans = In(["march", "april", "spring"]);
        var parties = Rows(file, "SELECT p.activityid, p.partyid FROM activityparty p JOIN appointment a ON a.activityid = p.activityid"
            + $" WHERE p.participationtypemask <> 11 AND a.ownerid IN ({people})").ToLookup(row => Text(row[0])!, row => Text(row[1])!);
        return new World(
            stage.Organisation.Clock.Now,
            Rows(file, $"SELECT accountid, ownerid, statecode, revenue_base FROM account WHERE coalesce(merged, 0) = 0 AND ownerid IN ({people})")
                .Select(row => new AccountRow(Text(row[0])!, Text(row[1])!, Int(row[2]) == 0, Number(row[3], 4))).ToDictionary(row => row.Id),
            Rows(file, $"SELECT opportunityid, ownerid, customerid, statecode, estimatedvalue_base, actualvalue_base, actualclosedate, salesstage FROM opportunity WHERE ownerid IN ({people})")
                .Select(row => new DealRow(Text(row[0])!, Text(row[1])!, Text(row[2]), Int(row[3]), Number(row[4], 4), Number(row[5], 4), Moment(row[6]), Int(row[7]))).ToDictionary(row => row.Id),
            [
                .. new[] { ("phonecall", "actualend"), ("appointment", "scheduledstart"), ("task", "actualend") }.SelectMany(kind =>
                    Rows(file, $"SELECT activityid, ownerid, regardingobjectid, statecode, {kind.Item2} FROM {kind.Item1} WHERE ownerid IN ({people}) ORDER BY rowid")
                        .Select(row => new ActivityRow(kind.Item1, Text(row[0])!, Text(row[1])!, Text(row[2]), Int(row[3]), Moment(row[4]), [.. parties[Text(row[0])!]]))),
            ],
            [.. Links(file, plans).Where(link => link.Kind != 104500000).Select(link => new HandLink(link.Target, link.Record ?? "", link.Kind == 104500002))],
            [
                .. Rows(file, $"SELECT coach_alignmentplanid, ownerid, coach_start, coach_end, statuscode FROM coach_alignmentplan WHERE coach_alignmentplanid IN ({plans})")
                    .Select(row => new PlanRow(Text(row[0])!, Text(row[1])!, Moment(row[2])!.Value, Moment(row[3])!.Value, Int(row[4]))),
            ],
            [
                .. Rows(file, $"SELECT coach_targetid, coach_planid, coach_parenttargetid, coach_level, coach_metricid, coach_segmentid, coach_targetvalue FROM coach_target WHERE coach_planid IN ({plans})")
                    .Select(row => new TargetRow(Text(row[0])!, Text(row[1])!, Text(row[2]), Int(row[3]), metrics[Text(row[4])!], Text(row[5]) is { } segment ? segments[segment] : Where.Anywhere, Number(row[6], 2))),
            ]);
    }

    public IReadOnlyList<StoredLink> Links()
    {
        using var file = stage.Organisation.Organization.Database.OpenReader();
        return Links(file, In(["march", "april", "spring"]));
    }

    public IReadOnlyList<Worth> Ledger() => Read(
        "SELECT c.coach_targetid, c.coach_sourcetable, c.coach_sourceid, c.coach_value, c.coach_date, c.coach_opportunityid, c.coach_accountid"
        + " FROM coach_contribution c JOIN coach_target t ON t.coach_targetid = c.coach_targetid WHERE t.coach_planid IN ({plans})",
        row => new Worth(Text(row[0])!, Text(row[1])!, Text(row[2])!, Number(row[3], 2), Moment(row[4])!.Value, Text(row[5]), Text(row[6])));

    public IReadOnlyDictionary<string, Shown> Figures() => Read(
        "SELECT coach_targetid, coach_actual, coach_gap, coach_attainment, coach_actualconversion, coach_expected, coach_status, coach_diagnosis"
        + " FROM coach_target WHERE coach_planid IN ({plans})",
        row => (Id: Text(row[0])!, Shown: new Shown(
            Number(row[1], 2), Number(row[2], 2), Number(row[3], 2), row[4] is null ? null : Number(row[4], 4), Number(row[5], 2), Int(row[6]), Int(row[7])))).ToDictionary(pair => pair.Id, pair => pair.Shown);

    private List<T> Read<T>(string sql, Func<object?[], T> read)
    {
        using var file = stage.Organisation.Organization.Database.OpenReader();
        return [.. Rows(file, sql.Replace("{plans}", In(["march", "april", "spring"]), StringComparison.Ordinal)).Select(read)];
    }

    private static List<StoredLink> Links(SqliteConnection file, string plans) =>
    [
        .. Rows(file, "SELECT l.coach_targetlinkid, l.coach_targetid, coalesce(l.coach_opportunityid, l.coach_accountid), l.coach_kind, l.coach_from, l.coach_to"
            + $" FROM coach_targetlink l JOIN coach_target t ON t.coach_targetid = l.coach_targetid WHERE t.coach_planid IN ({plans}) ORDER BY l.coach_from, l.rowid")
            .Select(row => new StoredLink(Guid.Parse(Text(row[0])!), Text(row[1])!, Text(row[2]), Int(row[3]), Moment(row[4]), Moment(row[5]))),
    ];

    private string In(string[] names) => string.Join(", ", names.Select(name => $"'{stage.IdOf(name)}'"));

    private static List<object?[]> Rows(SqliteConnection file, string sql)
    {
        using var command = file.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<object?[]> rows = [];
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(index => reader.IsDBNull(index) ? null : reader.GetValue(index))]);
        return rows;
    }

    private static string? Text(object? value) => value as string;

    private static int Int(object? value) => Convert.ToInt32(value ?? -1L, CultureInfo.InvariantCulture);

    private static decimal Number(object? value, int decimals) => Convert.ToDecimal(value ?? 0L, CultureInfo.InvariantCulture) / (decimal)Math.Pow(10, decimals);

    private static DateTime? Moment(object? value) =>
        value is string text ? DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal) : null;
}

/// <summary>A link as it is stored.</summary>
internal sealed record StoredLink(Guid Id, string Target, string? Record, int Kind, DateTime? From, DateTime? To);
