using System.Text.Json.Nodes;
using CoachingExtensions.Alignment;
using CoachingExtensions.Tests.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Reports;

/// <summary>The report of Reporting Services says what the gap board says, to whoever asks, on any day. It is of the first quarter; the clock stands on 18 March 2026.</summary>
public sealed class The_gap_report_on_paper : TalkTest
{
    private const string From = "2026-01-01", To = "2026-03-31";

    public The_gap_report_on_paper(TestOrganisation organisation)
        : base(organisation) => Unit = Produce.BusinessUnit("Paper");

    private Guid Unit { get; }

    private Person Boss => field ??= Produce.User($"Mona M{Guid.NewGuid():N}"[..14], Unit, 110, "Sales Manager", "Coaching Manager");

    private Person Seller(string name, int zone = 110) => Produce.User($"{name} {Guid.NewGuid():N}"[..16], Unit, zone, "Salesperson", "Coaching Rep");

    private PlanTree PlanOf(Person rep, Values? activity = null, Values? objective = null, Values? result = null, Values? plan = null) =>
        Produce.Agreed(rep, activity, objective, result, new(plan ?? []) { ["coach_managerid"] = Boss.Reference });

    private static void CallOf(Person rep, string day, EntityReference? about = null) => rep.Service.Update(new Entity("phonecall", rep.Service.Create(new Entity("phonecall") { ["subject"] = $"Call of {day}", ["regardingobjectid"] = about }))
    {
        ["statecode"] = new OptionSetValue(1),
        ["actualend"] = ManualClock.Utc($"{day} 09:00"),
    });

    private static void Calls(Person rep, int count, string day = "2026-02-02")
    {
        for (var one = 0; one < count; one++) CallOf(rep, day);
    }

    private PrintedReport Print(Person reader, string? asOf = null, string from = From, string to = To, Dictionary<string, string[]>? more = null, Dictionary<string, string>? filters = null)
    {
        var parameters = new Dictionary<string, string[]>(more ?? []) { ["From"] = [from], ["To"] = [to] };
        if (asOf is not null) parameters["AsOf"] = [asOf];
        return PrintedReport.Of(Organization, PrintedReport.Gap, reader.Id, parameters, filters);
    }

    private static JsonNode Board(Person reader, string? on = null, string from = From, string to = To, Values? more = null) =>
        Talk.Report(reader, new(more ?? []) { ["From"] = ManualClock.Utc(from), ["To"] = ManualClock.Utc(to), ["On"] = on is null ? null : ManualClock.Utc(on) });

    [Theory]
    [InlineData(null)]
    [InlineData("2026-03-18")]
    [InlineData("2026-03-17")]
    [InlineData("2026-02-02")]
    [InlineData("2026-02-01")]
    [InlineData("2026-01-06")]
    [InlineData("2026-01-05")]
    [InlineData("2025-12-31")]
    [InlineData("2026-03-31")]
    [InlineData("2026-04-01")]
    public void Says_what_the_board_says(string? day)
    {
        var (busy, idle, lucky) = (Seller("Busy"), Seller("Idle"), Seller("Lucky"));
        PlanOf(busy);
        PlanOf(idle);
        PlanOf(lucky);
        Calls(busy, 14);
        Calls(idle, 2, "2026-03-17");
        foreach (var rep in (Person[])[busy, lucky])
        {
            var deal = Produce.Opportunity(rep);
            rep.Service.Execute(new OrganizationRequest("WinOpportunity") { ["Status"] = new OptionSetValue(3), ["OpportunityClose"] = new Entity("opportunityclose") { ["opportunityid"] = Deal(deal), ["actualrevenue"] = new Money(12_345.67m), ["actualend"] = ManualClock.Utc("2026-02-02") } });
        }

        GapOnPaper.Same(Board(Boss, day), Print(Boss, day));
    }

    [Fact]
    public void Counts_the_days_of_the_plan_without_closures_and_days_away()
    {
        var rep = Seller("Away");
        PlanOf(rep, activity: new() { ["coach_targetvalue"] = 64m });
        Admin.Create(new Entity("coach_absence") { ["coach_name"] = "Leave", ["coach_first"] = ManualClock.Utc("2026-02-09").Date, ["coach_last"] = ManualClock.Utc("2026-02-20").Date, ["ownerid"] = rep.Reference });
        Calls(rep, 20);

        GapOnPaper.Same(Board(Boss), Print(Boss));
    }

    [Fact]
    public void Counts_the_days_of_a_four_day_week()
    {
        var rep = Seller("Four");
        PlanOf(rep, activity: new() { ["coach_targetvalue"] = 64m }, plan: new() { ["coach_workcalendarid"] = Admin.All("coach_workcalendar", "coach_name", "Four-day week")[0].ToEntityReference() });
        Calls(rep, 43);

        GapOnPaper.Same(Board(Boss, "2026-03-18"), Print(Boss, "2026-03-18"));
    }

    [Fact]
    public void Uses_what_was_agreed_on_its_day()
    {
        Clock.Now = ManualClock.Utc("2026-03-09 10:00");
        var rep = Seller("Changed");
        var plan = PlanOf(rep);
        Clock.Now = ManualClock.Wednesday;
        Set("coach_target", plan.Activity, new() { ["coach_targetvalue"] = 99m, ["coach_plannedconversion"] = 0.5m });
        Organization.DrainAsync();

        GapOnPaper.Same(Board(Boss, "2026-03-17"), Print(Boss, "2026-03-17"));
        GapOnPaper.Same(Board(Boss, "2026-03-18"), Print(Boss, "2026-03-18"));
    }

    [Fact]
    public void Leaves_out_what_is_dated_later()
    {
        var rep = Seller("Later");
        PlanOf(rep);
        CallOf(rep, "2026-03-18");
        CallOf(rep, "2026-03-20");

        var report = Print(Boss, "2026-03-18");

        GapOnPaper.Same(Board(Boss, "2026-03-18"), report);
        Assert.Contains("Call of 2026-03-18", report.Words);
        Assert.DoesNotContain("Call of 2026-03-20", report.Words);
    }

    [Fact]
    public void Shows_a_rep_who_has_left_and_counts_the_rep_in_no_group()
    {
        var (stays, leaves) = (Seller("Stays"), Seller("Leaves"));
        PlanOf(stays);
        PlanOf(leaves);
        Set("systemuser", leaves.Id, new() { ["isdisabled"] = true });
        Organization.DrainAsync();

        var report = Print(Boss, "2026-03-18");

        GapOnPaper.Same(Board(Boss, "2026-03-18"), report);
        Assert.Contains($"{leaves.Name} (left)", report["Summary by team"].Select(row => row[0]));
        GapOnPaper.Same(Board(Boss, "2026-03-17"), Print(Boss, "2026-03-17"));
    }

    [Fact]
    public void Shows_a_plan_that_has_not_begun_without_counting_it()
    {
        var (now, soon) = (Seller("Now"), Seller("Soon"));
        PlanOf(now);
        PlanOf(soon, plan: new() { ["coach_start"] = ManualClock.Utc("2026-03-30").Date, ["coach_end"] = ManualClock.Utc("2026-06-30").Date });

        GapOnPaper.Same(Board(Boss, "2026-03-18"), Print(Boss, "2026-03-18"));
    }

    [Fact]
    public void Shows_two_plans_of_one_rep_on_one_page()
    {
        var rep = Seller("Twice");
        PlanOf(rep, plan: new() { ["coach_end"] = ManualClock.Utc("2026-02-15").Date });
        PlanOf(rep, plan: new() { ["coach_start"] = ManualClock.Utc("2026-02-16").Date });
        Calls(rep, 9);

        var report = Print(Boss, "2026-03-18");

        GapOnPaper.Same(Board(Boss, "2026-03-18"), report);
        Assert.Single(report.Labels, rep.Name);
    }

    [Fact]
    public void Shows_a_closed_plan()
    {
        var rep = Seller("Closed");
        var plan = PlanOf(rep, plan: new() { ["coach_start"] = ManualClock.Utc("2025-10-01").Date, ["coach_end"] = ManualClock.Utc("2025-12-31").Date });
        CallOf(rep, "2025-11-03");
        Set("coach_alignmentplan", plan.Plan, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });

        GapOnPaper.Same(Board(Boss, null, "2025-10-01", "2025-12-31"), Print(Boss, null, "2025-10-01", "2025-12-31"));
    }

    [Fact]
    public void Is_of_the_day_that_is_named_for_reps_everywhere()
    {
        var (hawaii, auckland) = (Seller("Hawaii", 2), Seller("Auckland", 290));
        PlanOf(hawaii);
        PlanOf(auckland);
        Calls(hawaii, 5);
        Calls(auckland, 5);

        GapOnPaper.Same(Board(Boss, "2026-03-17"), Print(Boss, "2026-03-17"));
    }

    [Fact]
    public void Says_a_rep_the_own_line_alone()
    {
        var (own, other) = (Seller("Own"), Seller("Other"));
        PlanOf(own);
        PlanOf(other);

        var report = Print(own, "2026-03-18");

        GapOnPaper.Same(Board(own, "2026-03-18"), report);
        Assert.DoesNotContain(other.Name, report.Html);
    }

    [Fact]
    public void Tells_a_stranger_nothing()
    {
        PlanOf(Seller("Hidden"));

        var report = Print(Produce.User("Sam Stranger", null, 110, "Coaching Rep"));

        Assert.StartsWith("There is nothing to choose for Team", report.Problem);
        Assert.DoesNotContain("Hidden", report.Html);
    }

    [Fact]
    public void Is_empty_where_nobody_has_a_plan() => Assert.StartsWith("There is nothing to choose for Team", Print(Boss, null, "2019-01-01", "2019-03-31").Problem);

    [Fact]
    public void Can_be_of_one_rep()
    {
        var (one, other) = (Seller("One"), Seller("Another"));
        PlanOf(one);
        PlanOf(other);

        var report = Print(Boss, "2026-03-18", more: new() { ["Rep"] = [one.Id.ToString()] });

        GapOnPaper.Same(Board(Boss, "2026-03-18", more: new() { ["RepId"] = one.Id }), report);
    }

    [Fact]
    public void Can_be_of_the_plans_it_is_run_from()
    {
        var (one, other) = (Seller("Chosen"), Seller("NotChosen"));
        var plan = PlanOf(one);
        PlanOf(other);

        var report = Print(Boss, "2026-03-18", filters: LocalDataverse.Reports.ReportFilters.Of(Organization.Metadata, "coach_alignmentplan", plan.Plan.ToString()));

        Assert.Equal([Name(Unit), one.Name, "All of these"], report["Summary by team"].Skip(1).Select(row => row[0]));
        Assert.Contains("Filter: Alignment Plan: 1", report.Words);
    }

    [Fact]
    public void Shows_names_as_text()
    {
        var rep = Seller("Odd");
        PlanOf(rep, activity: new() { ["coach_name"] = "<b onclick=\"x()\">Calls</b> & more" });

        var report = Print(Boss, "2026-03-18");

        Assert.DoesNotContain("<b onclick", report.Html);
        Assert.Contains("<b onclick=\"x()\">Calls</b> & more", GapOnPaper.PrintedTargets(report, rep.Name)[0]);
    }

    [Fact]
    public void Says_that_the_sum_of_a_teams_is_as_it_was_last_worked_out()
    {
        var rep = Seller("Summed");
        PlanOf(rep);
        var sum = Produce.Agreed(Boss, activity: new() { ["coach_isteamsum"] = true }, plan: new() { ["coach_managerid"] = Produce.Executive().Reference });
        Calls(rep, 3);

        var report = Print(Boss, "2026-03-18");

        Assert.Contains("as it was last worked out", report.Words);
        Assert.Contains(report[Boss.Name], row => row[0].EndsWith(" *", StringComparison.Ordinal) && row[4] == "0");
        Admin.Execute(new OrganizationRequest("coach_Recalculate") { ["PlanId"] = sum.Plan });
        Assert.Contains(Print(Boss, "2026-03-18")[Boss.Name], row => row[0].EndsWith(" *", StringComparison.Ordinal) && row[4] == "3");
    }

    [Fact]
    public void Says_what_it_does_not_know_of_a_plan_that_was_closed_before_its_days_were_kept()
    {
        var rep = Seller("Older");
        var plan = PlanOf(rep);
        Set("coach_alignmentplan", plan.Plan, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });
        Overwrite("coach_alignmentplan", plan.Plan, new() { ["coach_workdays"] = null });

        Assert.Contains("†", Print(Boss, "2026-03-18").Words);
        GapOnPaper.Same(Board(Boss, "2026-04-02"), Print(Boss, "2026-04-02"));

        Admin.Execute(new OrganizationRequest("coach_Relink"));
        GapOnPaper.Same(Board(Boss, "2026-03-18"), Print(Boss, "2026-03-18"));
    }

    [Fact]
    public void Lists_what_counted_only_where_that_is_wanted()
    {
        var rep = Seller("Listed");
        PlanOf(rep);
        CallOf(rep, "2026-02-03");

        Assert.Contains("3 Feb 2026 · Call of 2026-02-03", Print(Boss, "2026-03-18").Words);
        Assert.DoesNotContain("Call of 2026-02-03", Print(Boss, "2026-03-18", more: new() { ["List"] = ["False"] }).Words);
    }

    private string Name(Guid unit) => Admin.Retrieve("businessunit", unit, new("name")).GetAttributeValue<string>("name");
}
