using Microsoft.Data.Sqlite;

namespace CoachingExtensions.Tests.Histories;

/// <summary>Reads what is stored, past the engine and past the product.</summary>
internal sealed class Disk(Stage stage)
{
    private const int Automatic = 104500000, Excluded = 104500002;

    private static readonly (string Table, string Moment, string Verdict)[] Activities =
    [
        ("phonecall", "actualend", "0"), ("appointment", "scheduledstart", "0"), ("task", "actualend", "0"), ("email", "actualend", "0"), ("letter", "actualend", "0"),
        ("coach_conversation", "actualend", "coach_verdict"),
    ];

    private static readonly string[] Followers = ["coach_targetlink", "coach_contribution"];

    private static readonly (string Column, string Table)[] Lookups = [("coach_targetid", "coach_target"), ("coach_opportunityid", "opportunity"), ("coach_accountid", "account"), ("coach_leadid", "lead")];

    private readonly Dictionary<string, Counting> metrics = Enum.GetValues<Counting>().ToDictionary(counting => stage.MetricOf(counting).Id.ToString());
    private readonly Dictionary<string, Where> segments = Enum.GetValues<Where>().Where(where => where != Where.Anywhere).ToDictionary(where => stage.SegmentOf(where)!.Id.ToString());
    private readonly string people = In(stage.People);
    private readonly string plans = In(stage.Plans);

    public World World()
    {
        using var file = stage.Organisation.Organization.Database.OpenReader();
        var parties = file.Rows("SELECT activityid, partyid FROM activityparty WHERE participationtypemask NOT IN (8, 9, 11)", row => (Activity: row.Text(0)!, Party: row.Text(1)))
            .Where(row => row.Party is not null).ToLookup(row => row.Activity, row => row.Party!);
        return new World(
            stage.Organisation.Clock.Now,
            file.Rows(
                $"SELECT accountid, ownerid, statecode, revenue_base, createdon, originatingleadid FROM account WHERE coalesce(merged, 0) = 0 AND ownerid IN ({people})",
                row => new AccountRow(row.Text(0)!, row.Text(1)!, row.Int(2) == 0, row[3] is null ? null : row.Number(3, 4), row.Moment(4)!.Value) { Lead = row.Text(5) }).ToDictionary(row => row.Id),
            file.Rows(
                "SELECT opportunityid, ownerid, customerid, parentaccountid, statecode, estimatedvalue_base, estimatedclosedate, actualvalue_base, actualclosedate, salesstage, createdon, originatingleadid"
                + $" FROM opportunity WHERE ownerid IN ({people})",
                row => new DealRow(
                    row.Text(0)!, row.Text(1)!, row.Text(2), row.Text(3), row.Int(4), row[5] is null ? null : row.Number(5, 4), row.Moment(6), row.Number(7, 4), row.Moment(8), row.Int(9))
                { CreatedOn = row.Moment(10)!.Value, Lead = row.Text(11) }).ToDictionary(row => row.Id),
            [
                .. Activities.SelectMany(kind => file.Rows(
                    $"SELECT activityid, ownerid, regardingobjectid, statecode, statuscode, {kind.Moment}, actualdurationminutes, {kind.Verdict}, {(kind.Table == "email" ? "messageid" : "NULL")} FROM {kind.Table}"
                    + $" WHERE ownerid IN ({people}) ORDER BY rowid",
                    row => new ActivityRow(
                        kind.Table, row.Text(0)!, row.Text(1)!, row.Text(2), row.Int(3), row.Int(4), row.Moment(5), Math.Max(0, row.Int(6)), row.Int(7), [.. parties[row.Text(0)!]]) { Message = row.Text(8) })),
            ],
            [.. Links(file).Where(link => link.Kind != Automatic).Select(link => new HandLink(link.Target, link.Record ?? "", link.Kind == Excluded))],
            file.Rows(
                $"SELECT coach_alignmentplanid, ownerid, coach_start, coach_end, statuscode, coach_workcalendarid FROM coach_alignmentplan WHERE coach_alignmentplanid IN ({plans})",
                row => new PlanRow(row.Text(0)!, row.Text(1)!, row.Moment(2)!.Value, row.Moment(3)!.Value, row.Int(4)) { Calendar = row.Text(5) }),
            file.Rows(
                $"SELECT coach_targetid, coach_planid, coach_parenttargetid, coach_level, coach_metricid, coach_segmentid, coach_targetvalue FROM coach_target WHERE coach_planid IN ({plans})",
                row => new TargetRow(
                    row.Text(0)!, row.Text(1)!, row.Text(2), row.Int(3), metrics[row.Text(4)!], row.Text(5) is { } segment ? segments[segment] : Where.Anywhere, row.Number(6, 2))),
            file.Rows("SELECT coach_closureid, coach_date, coach_workcalendarid FROM coach_closure WHERE statecode = 0", row => new ClosureRow(row.Text(0)!, row.Moment(1)!.Value, row.Text(2))),
            file.Rows($"SELECT systemuserid FROM teammembership WHERE teamid = '{stage.TeamId}'", row => row.Text(0)!).ToHashSet(),
            Wordings.OfMetric(file.Rows($"SELECT coach_fetchxml FROM coach_metric WHERE coach_metricid = '{stage.MetricOf(Counting.Reworded).Id}'", row => row.Text(0)!)[0]),
            Wordings.OfSegment(file.Rows($"SELECT coach_fetchxml FROM coach_segment WHERE coach_segmentid = '{stage.SegmentOf(Where.Reworded)!.Id}'", row => row.Text(0)!)[0]))
        {
            Calendars = file.Rows(
                $"SELECT coach_workcalendarid, {string.Join(", ", Stage.DaysOfTheWeek)} FROM coach_workcalendar",
                row => new CalendarRow(row.Text(0)!, [.. Enum.GetValues<DayOfWeek>().Where(day => row.Int(1 + (int)day) == 1)])),
            Leads = file.Rows(
                $"SELECT leadid, ownerid, statecode, createdon FROM lead WHERE ownerid IN ({people})",
                row => new LeadRow(row.Text(0)!, row.Text(1)!, row.Int(2), row.Moment(3)!.Value)).ToDictionary(row => row.Id),
            Contacts = file.Rows($"SELECT contactid, parentcustomerid FROM contact WHERE ownerid IN ({people})", row => (Id: row.Text(0)!, Account: row.Text(1))).ToDictionary(row => row.Id, row => row.Account),
            Splits = file.Rows(
                "SELECT coach_sourceid, coach_userid, coach_share FROM coach_creditshare WHERE statecode = 0 AND coach_kind = 104500001",
                row => new SplitRow(row.Text(0)!, row.Text(1)!, row.Number(2, 4))),
            Absences = file.Rows(
                "SELECT coach_absenceid, ownerid, coach_first, coach_last FROM coach_absence WHERE statecode = 0",
                row => new AbsenceRow(row.Text(0)!, row.Text(1)!, row.Moment(2)!.Value, row.Moment(3)!.Value)),
        };
    }

    public IReadOnlyList<StoredLink> Links()
    {
        using var file = stage.Organisation.Organization.Database.OpenReader();
        return Links(file);
    }

    public IReadOnlyList<Worth> Ledger() => Read(
        "SELECT c.coach_targetid, c.coach_sourcetable, c.coach_sourceid, c.coach_exactvalue, c.coach_date, c.coach_opportunityid, c.coach_accountid, c.coach_leadid"
        + $" FROM coach_contribution c JOIN coach_target t ON t.coach_targetid = c.coach_targetid WHERE t.coach_planid IN ({plans})",
        row => new Worth(row.Text(0)!, row.Text(1)!, row.Text(2)!, row.Number(3, 6), row.Moment(4)!.Value, row.Text(5), row.Text(6), row.Text(7)));

    public IReadOnlyDictionary<string, Shown> Figures() => Read(
        "SELECT coach_targetid, coach_actual, coach_gap, coach_attainment, coach_actualconversion, coach_expected, coach_status, coach_diagnosis"
        + $" FROM coach_target WHERE coach_planid IN ({plans})",
        row => (Id: row.Text(0)!, Shown: new Shown(
            row.Number(1, 2), row.Number(2, 2), row.Number(3, 2), row[4] is null ? null : row.Number(4, 4), row.Number(5, 2), row.Int(6), row.Int(7)))).ToDictionary(pair => pair.Id, pair => pair.Shown);

    /// <summary>All that is stored of a plan's targets, versions included: even a write that changes nothing would show. And the days it keeps.</summary>
    public IReadOnlyList<string> TargetsOf(string plan) =>
    [
        .. Read($"SELECT * FROM coach_target WHERE coach_planid = '{plan}' ORDER BY rowid", Line),
        .. Read($"SELECT coach_workcalendarid, coach_workweek, coach_closures, coach_workdays FROM coach_alignmentplan WHERE coach_alignmentplanid = '{plan}'", Line),
    ];

    /// <summary>Links and contributions that lead to a row which is gone.</summary>
    public IReadOnlyList<string> Dangling()
    {
        return
        [
            .. from own in Followers
               from lookup in Lookups
               from line in Read(
                   $"SELECT {own}id FROM {own} WHERE {lookup.Column} IS NOT NULL AND {lookup.Column} NOT IN (SELECT {lookup.Table}id FROM {lookup.Table})",
                   row => $"dangling: {own} {row[0]} leads to no {lookup.Table}")
               select line,
        ];
    }

    private List<T> Read<T>(string sql, Func<object?[], T> read)
    {
        using var file = stage.Organisation.Organization.Database.OpenReader();
        return file.Rows(sql, read);
    }

    private List<StoredLink> Links(SqliteConnection file) => file.Rows(
        "SELECT l.coach_targetlinkid, l.coach_targetid, coalesce(l.coach_opportunityid, l.coach_accountid, l.coach_leadid), l.coach_kind, l.coach_from, l.coach_to"
        + $" FROM coach_targetlink l JOIN coach_target t ON t.coach_targetid = l.coach_targetid WHERE t.coach_planid IN ({plans}) ORDER BY l.coach_from, l.rowid",
        row => new StoredLink(Guid.Parse(row.Text(0)!), row.Text(1)!, row.Text(2), row.Int(3), row.Moment(4), row.Moment(5)));

    private static string Line(object?[] row) => string.Join(" ", row.Select(value => value ?? "nothing"));

    private static string In(IEnumerable<string> ids) => string.Join(", ", ids.Select(id => $"'{id}'"));
}

/// <summary>A link as it is stored.</summary>
internal sealed record StoredLink(Guid Id, string Target, string? Record, int Kind, DateTime? From, DateTime? To);
