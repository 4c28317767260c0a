using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class The_week_of_a_manager(TestOrganisation organisation) : WeekTest(organisation)
{
    private IReadOnlyList<string> Members(Person? reader = null) => Each(Team(reader ?? Manager)["members"], member => member["id"]);

    [Fact]
    public void Shows_who_needs_a_conversation_first_and_why()
    {
        var well = Produce.Rep();
        var steady = PlanWith(well, activity: new() { ["coach_targetvalue"] = 0m });
        Overwrite("coach_target", steady.Objective, new() { ["coach_actual"] = 3m, ["coach_actualbymonth"] = null });
        var behind = PlanWith(Rep);

        var members = Team(Manager)["members"]!;

        Assert.Equal([Rep.Id.ToString(), well.Id.ToString()], Each(members, member => member["id"]));
        Assert.Equal((104500002, behind.Plan.ToString()), ((int?)members[0]!["diagnosis"], (string?)members[0]!["planId"]));
        Assert.Equal(["Objective", "Activity"], Each(members[0]!["why"], target => target["name"]));
    }

    [Fact]
    public void Has_reports_without_a_plan_too()
    {
        ReportsTo(Rep, Manager);

        var member = Team(Manager)["members"]![0]!;

        Assert.Equal((Rep.Id.ToString(), null, 104500000, 0), ((string?)member["id"], (string?)member["planId"], (int?)member["diagnosis"], member["why"]!.AsArray().Count));
    }

    [Fact]
    public void Names_each_rep_once()
    {
        PlanWith(Rep);
        ReportsTo(Rep, Manager);

        Assert.Equal([Rep.Id.ToString()], Members());
    }

    [Fact]
    public void Leaves_out_who_can_no_longer_sign_in()
    {
        var (left, gone) = (Produce.Rep(), Produce.Rep());
        PlanWith(left);
        ReportsTo(gone, Manager);
        PlanWith(Rep);
        Promise(Talk.Held(Deal(Produce.Opportunity(left))), "Call the buyer", Clock.Now, left);
        Disable(left);
        Disable(gone);

        var team = Team(Manager);

        Assert.Equal([Rep.Id.ToString()], Each(team["members"], member => member["id"]));
        Assert.Empty(team["promises"]!.AsArray());
    }

    [Fact]
    public void Says_how_long_ago_somebody_last_coached_each()
    {
        PlanWith(Rep);
        var never = Produce.Rep();
        PlanWith(never);
        Clock.Now = ManualClock.Utc("2026-03-10 22:30");
        Talk.Held(NewDeal);
        Clock.Now = ManualClock.Utc("2026-03-11 22:30");
        Talk.Held(NewDeal);
        Clock.Now = ManualClock.Wednesday;

        var days = Team(Manager)["members"]!.AsArray().ToDictionary(member => (string)member!["id"]!, member => (int?)member!["daysSinceTalk"]);

        Assert.Equal((7, null), (days[Rep.Id.ToString()], days[never.Id.ToString()]));
    }

    [Fact]
    public void Shows_the_talks_that_the_manager_holds()
    {
        Planned("2026-03-19 10:00");
        Planned("2026-03-19 12:00", manager: Produce.Manager());

        Assert.Equal(["2026-03-19 10:00 Rita Rep"], Each(Team(Manager)["talks"], talk => $"{talk["subject"]} {talk["with"]}"));
    }

    [Fact]
    public void Shows_the_verdicts_that_came_in_this_week_with_their_words()
    {
        PlanWith(Rep);
        Clock.Now = ManualClock.Utc("2026-03-15 10:00");
        Talk.Judge(Rep, Talk.Held(NewDeal), Verdict.Yes, "said last week");
        var second = Talk.Held(NewDeal);
        Clock.Now = ManualClock.Wednesday;
        Talk.Judge(Rep, second, Verdict.Somewhat, "Ask who signs.");
        _ = Held;

        Assert.Equal(["Rita Rep Somewhat Ask who signs."], Each(Team(Manager)["verdicts"], given => $"{given["repName"]} {(Verdict)(int)given["verdict"]!} {given["text"]}"));
    }

    [Fact]
    public void Shows_the_promises_of_the_team_and_the_own()
    {
        PlanWith(Rep);
        Promise(Held, "the rep's", Clock.Now);
        Promise(Held, "the manager's", Clock.Now.AddDays(1), Manager);

        Assert.Equal(["the rep's open", "the manager's open"], Promised(Team(Manager)));
    }

    [Fact]
    public void Is_the_team_s_alone_for_who_only_leads()
    {
        PlanWith(Rep);

        Assert.Null(Week(Manager)["own"]);
    }

    [Fact]
    public void Is_both_for_who_is_coached_too_and_each_promise_stands_once()
    {
        PlanWith(Rep);
        PlanWith(Manager, Produce.Manager());
        Promise(Held, "the rep's", Clock.Now);
        Promise(Held, "the manager's", Clock.Now, Manager);

        var week = Week(Manager);

        Assert.Equal(["the manager's open"], Promised(week["own"]!));
        Assert.Equal(["the rep's open"], Promised(week["team"]!));
    }

    [Fact]
    public void Is_not_that_of_a_manager_of_another_team()
    {
        PlanWith(Rep);
        Promise(Held, "Call the buyer", Clock.Now);

        Assert.Null(Week(ManagerElsewhere())["team"]);
    }

    [Fact]
    public void Of_an_executive_is_that_of_those_who_report_there()
    {
        PlanWith(Rep);
        var executive = Produce.Executive();
        ReportsTo(Manager, executive);

        Assert.Equal([Manager.Id.ToString()], Members(executive));
    }

    [Fact]
    public void Reads_on_where_a_page_ends()
    {
        for (var rep = 0; rep < 5; rep++)
        {
            var each = Produce.Rep();
            PlanWith(each);
            Promise(Talk.Held(Deal(Produce.Opportunity(each))), "Call the buyer", Clock.Now, each);
            Planned("2026-03-19 10:00", each);
        }

        var team = Team(Manager);

        Assert.Equal((5, 5, 5), (team["members"]!.AsArray().Count, (int?)team["promisesCount"], team["talks"]!.AsArray().Count));
        Assert.All(team["members"]!.AsArray(), member => Assert.Equal(0, (int?)member!["daysSinceTalk"]));
    }
}
