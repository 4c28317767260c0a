using System.Text.Json.Nodes;
using CoachingExtensions.Conversations;
using CoachingExtensions.Tests.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Reports;

/// <summary>The report of Reporting Services on what was coached has the figures of the coaching report, and no verdict that whoever runs it may not read.</summary>
public sealed class The_coaching_report_on_paper(TestOrganisation organisation) : CoachingReportTest(organisation)
{
    private const string First = "2026-03-01", Last = "2026-03-31", Everyone = "All of these";

    private PrintedReport Print(Person reader, string from = First, string to = Last, params Person[] managers)
    {
        var parameters = new Dictionary<string, string[]> { ["From"] = [from], ["To"] = [to] };
        if (managers.Length > 0) parameters["Manager"] = [.. managers.Select(manager => manager.Id.ToString())];
        var report = PrintedReport.Of(Organization, PrintedReport.Coaching, reader.Id, parameters);
        Assert.Empty(report.Errors);
        return report;
    }

    private static string Of(PrintedReport report, Person person) => CoachingOnPaper.Of(report, person.Name);

    private Person Coach(string name, Guid? unit, int zone = 110) => Produce.User($"{name} {Guid.NewGuid():N}"[..14], unit, zone, "Coaching Manager");

    private Guid TalkEnding(string end, Person? manager = null, Values? more = null, int minutes = 20, int state = 1)
    {
        var id = Guid.NewGuid();
        Smuggle("coach_conversation", id, new(TalkRow(manager ?? Manager, Rep.Id, ManualClock.Utc(end), minutes, state, more)) { ["owningbusinessunit"] = UnitOf(manager ?? Manager) });
        return id;
    }

    private void Judged(Guid talk, Verdict verdict, string? words = null) => Smuggle("coach_feedback", new(FeedbackRow(talk, Rep.Id, verdict, ManualClock.Utc("2026-03-11 12:00")))
    {
        ["coach_text"] = words,
        ["owningbusinessunit"] = UnitOf(Rep),
    });

    private EntityReference UnitOf(Person person) => Admin.Retrieve("systemuser", person.Id, new ColumnSet("businessunitid")).GetAttributeValue<EntityReference>("businessunitid");

    [Fact]
    public void Says_of_a_manager_what_the_coaching_report_says()
    {
        foreach (var verdict in (Verdict[])[Verdict.Yes, Verdict.Somewhat, Verdict.No]) Judged(TalkEnding("2026-03-10 10:00", minutes: 400), verdict);
        TalkEnding("2026-03-11 10:00", more: new() { ["coach_offplan"] = true });
        TalkEnding("2026-03-11 11:00", more: new() { ["coach_repid"] = null });
        TalkEnding("2026-03-11 12:00", more: new() { ["coach_repid"] = Manager.Reference });
        TalkEnding("2026-03-11 13:00", state: 0);

        var report = Print(Manager, managers: Manager);

        Assert.Equal(CoachingOnPaper.Row(Manager.Name, Only(Report(Manager, First, Last))), Of(report, Manager));
        Assert.Equal($"{Manager.Name} | 5 | 1,240 | 800 | 3 | 1 | 2 | 67% | 1 · 20%", Of(report, Manager));
    }

    [Fact]
    public void Says_of_a_real_conversation_what_the_coaching_report_says()
    {
        var talk = Held;
        var before = Of(Print(Manager, managers: Manager), Manager);
        Talk.Judge(Rep, talk, Verdict.Yes);

        Assert.Equal($"{Manager.Name} | 1 | 30 | 0 | 0 | 1 | 0 |  | 1 · 100%", before);
        Assert.Equal(CoachingOnPaper.Row(Manager.Name, Only(Report(Manager, First, Last))), Of(Print(Manager, managers: Manager), Manager));
    }

    [Theory]
    [InlineData("2026-02-28 22:59")]
    [InlineData("2026-02-28 23:00")]
    [InlineData("2026-03-31 21:59")]
    [InlineData("2026-03-31 22:00")]
    public void Counts_a_talk_on_the_day_on_which_it_ended_where_the_manager_lives(string end)
    {
        TalkEnding("2026-03-10 10:00");
        TalkEnding(end);

        Assert.Equal(CoachingOnPaper.Row(Manager.Name, Only(Report(Manager, First, Last))), Of(Print(Manager, managers: Manager), Manager));
    }

    [Theory]
    [InlineData("2026-04-01 03:59")]
    [InlineData("2026-04-01 04:00")]
    public void Counts_it_on_another_day_where_another_manager_lives(string end)
    {
        var away = Coach("Nell", null, NewYork);
        TalkEnding("2026-03-10 10:00", away);
        TalkEnding(end, away);

        Assert.Equal(CoachingOnPaper.Row(away.Name, Only(Report(away, First, Last))), Of(Print(away, managers: away), away));
    }

    [Fact]
    public void Says_whose_days_these_are()
    {
        TalkEnding("2026-03-10 10:00");

        Assert.Contains("1 Mar 2026 to 31 Mar 2026, both days included, where you live (W. Europe Standard Time)", Print(Manager, managers: Manager).Words, StringComparison.Ordinal);
    }

    [Fact]
    public void An_executive_is_told_of_each_manager_and_of_all_together()
    {
        var unit = Produce.BusinessUnit("Paper");
        Person[] managers = [Coach("Abe", unit), Coach("Zoe", unit)];
        Judged(TalkEnding("2026-03-10 10:00", managers[0], minutes: 45), Verdict.Yes);
        foreach (var manager in managers) TalkEnding("2026-03-11 10:00", manager);
        var executive = Produce.Executive();

        var (board, report) = (Report(executive, First, Last, given: new() { ["TeamId"] = unit }), Print(executive, managers: managers));

        Assert.All(managers, manager => Assert.Equal(CoachingOnPaper.Row(manager.Name, Of(manager, board)!), Of(report, manager)));
        Assert.Equal(CoachingOnPaper.Row(Everyone, board["groups"]!.AsArray().Single(group => (string)group!["kind"]! == "all")!), CoachingOnPaper.Of(report, Everyone));
    }

    [Fact]
    public void Counts_more_than_a_page_of_conversations()
    {
        Organization.LargestPage = TestOrganisation.PageOfTwo;
        foreach (var day in Enumerable.Range(1, 9)) TalkEnding($"2026-03-{day:00} 10:00");

        Assert.Equal(CoachingOnPaper.Row(Manager.Name, Only(Report(Manager, First, Last))), Of(Print(Manager, managers: Manager), Manager));
    }

    [Fact]
    public void Lists_the_conversations_of_a_rep_with_what_the_rep_said_as_text()
    {
        var talk = TalkEnding("2026-03-10 10:00", more: new() { ["subject"] = "<b>Deal & \"plan\"</b>" });
        Judged(talk, Verdict.Somewhat, "<script>alert(1)</script>");

        var report = Print(Manager, managers: Manager);

        var row = Assert.Single(report[Manager.Name], row => row.Contains("<b>Deal & \"plan\"</b>"));
        Assert.Contains("Somewhat", row);
        Assert.Contains("<script>alert(1)</script>", row);
        Assert.DoesNotContain("<script>alert", report.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_no_conversation_when_none_are_asked_for()
    {
        TalkEnding("2026-03-10 10:00", more: new() { ["subject"] = "About the deal" });

        var report = PrintedReport.Of(Organization, PrintedReport.Coaching, Manager.Id, new Dictionary<string, string[]> { ["From"] = [First], ["To"] = [Last], ["Manager"] = [Manager.Id.ToString()], ["List"] = ["False"] });

        Assert.DoesNotContain("About the deal", report.Words, StringComparison.Ordinal);
        Assert.Equal(CoachingOnPaper.Row(Manager.Name, Only(Report(Manager, First, Last))), Of(report, Manager));
    }

    /// <summary>Whoever a talk is shared with reads its copy of the verdict too; the verdict is the rep's own row, which is not shared with it.</summary>
    [Fact]
    public void Says_nothing_of_a_verdict_that_is_not_the_reader_s_to_read()
    {
        var (talk, other) = (Held, Coach("Otto", Produce.BusinessUnit("Elsewhere")));
        Talk.Judge(Rep, talk, Verdict.No);
        Admin.Execute(new OrganizationRequest("GrantAccess") { ["Target"] = Reference(talk), ["PrincipalAccess"] = new Entity { ["Principal"] = other.Reference, ["AccessMask"] = 1 } });

        var report = Print(other, managers: Manager);

        Assert.Empty(other.Service.All("coach_feedback", "coach_conversationid", talk));
        Assert.Equal($"{Manager.Name} | 1 | 30 | — | — | — | — | — | 1 · 100%", Of(report, Manager));
        Assert.Contains("Not yours to read", Assert.Single(report[Manager.Name], row => row.Length == 7 && row[3] == "30"));
        Assert.Contains("verdicts here that are not yours to read", report.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_manager_is_offered_those_whose_conversations_may_be_read_and_nobody_elsewhere()
    {
        var unit = Produce.BusinessUnit("Here");
        var (reader, peer, elsewhere) = (Coach("Rae", unit), Coach("Pia", unit), Coach("Ella", Produce.BusinessUnit("Elsewhere")));
        foreach (var manager in (Person[])[reader, peer, elsewhere]) TalkEnding("2026-03-10 10:00", manager);

        var report = Print(reader);

        Assert.Contains(report["By manager and rep"], row => row[0] == peer.Name);
        Assert.DoesNotContain(elsewhere.Name, report.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_manager_who_names_somebody_elsewhere_in_the_address_is_given_nothing_of_theirs()
    {
        var (reader, peer) = (Coach("Rae", Produce.BusinessUnit("Here")), Coach("Pia", Produce.BusinessUnit("Elsewhere")));
        TalkEnding("2026-03-10 11:00", peer, new() { ["subject"] = "Of the peer", ["coach_repid"] = null });
        TalkEnding("2026-03-10 10:00", reader);

        var report = Print(reader, managers: peer);

        Assert.NotNull(report.Problem);
        Assert.DoesNotContain("Of the peer", report.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_may_read_no_conversation_is_told_that_there_is_nothing_to_choose()
    {
        var stranger = Produce.User($"Sid {Guid.NewGuid():N}"[..14], Produce.BusinessUnit("Elsewhere"), 110, "Coaching Rep");
        TalkEnding("2026-03-10 10:00");

        Assert.Contains("There is nothing to choose for Manager", Print(stranger).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_refused_to_who_has_no_role_here() =>
        Assert.Equal(Refusal.PrivilegeMissing, Refusal.Of(() => Print(Produce.User("Nora Nobody", null, 110))).Code);
}
