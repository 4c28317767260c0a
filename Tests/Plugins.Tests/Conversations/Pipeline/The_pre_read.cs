using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>What a conversation that waits opens with: what changed since the two talked last.</summary>
public sealed class The_pre_read(TestOrganisation organisation) : PointTest(organisation)
{
    private const int MostCalls = 8;

    private JsonNode? PreRead(Guid talk) => Talk.Context(Reference(talk))["preRead"];

    /// <summary>A talk of a month ago about something, and the next one about it.</summary>
    private Guid Next(EntityReference about)
    {
        Clock.Now = Clock.Now.AddDays(-14);
        Talk.Held(about);
        Clock.Now = Clock.Now.AddDays(14);
        return Talk.Start(about);
    }

    [Fact]
    public void Is_nothing_where_the_two_have_never_talked()
    {
        TalkOf(Produce.Manager()).Held(NewDeal);

        Assert.Null(PreRead(Talk.Start(NewDeal)));
    }

    [Fact]
    public void Names_the_last_talk_of_the_two_whatever_it_was_about()
    {
        Clock.Now = Clock.Now.AddDays(-7);
        var last = Talk.Held(NewDeal);
        Clock.Now = Clock.Now.AddDays(7);

        var preRead = PreRead(Talk.Start(NewDeal))!;

        Assert.Equal((last.ToString(), "2026-03-11T10:00:00Z"), ((string?)preRead["conversationId"], (string?)preRead["on"]));
    }

    [Fact]
    public void Shows_where_the_targets_stood_then()
    {
        var plan = Produce.Agreed(Rep);
        Clock.Now = Clock.Now.AddDays(-14);
        Call();
        Clock.Now = Clock.Now.AddDays(14);
        var talk = Next(new EntityReference("coach_alignmentplan", plan.Plan));
        Call();
        Call();

        var context = Talk.Context(Reference(talk));

        var then = context["preRead"]!["figures"]!.AsArray().Single(figure => (string?)figure!["targetId"] == plan.Activity.ToString())!;
        var now = context["targets"]!.AsArray().Single(target => (string?)target!["id"] == plan.Activity.ToString())!;
        // 30 calls in 64 working days, of which 44 were over on 4 March and 54 are now.
        Assert.Equal(("2026-03-04", 1m, 20.63m, 3m, 25.31m), ((string?)then["on"], (decimal?)then["actual"], (decimal?)then["expected"], (decimal?)now["actual"], (decimal?)now["expected"]));
    }

    [Fact]
    public void Shows_what_became_of_the_rep_s_deals()
    {
        var plan = Produce.Agreed(Rep);
        Clock.Now = Clock.Now.AddDays(-15);
        var won = Produce.Opportunity(Rep, given: new() { ["name"] = "Won" });
        var lost = Produce.Opportunity(Rep, given: new() { ["name"] = "Lost" });
        Produce.Opportunity(Rep, given: new() { ["name"] = "Late", ["estimatedclosedate"] = new DateTime(2026, 3, 10) });
        Produce.Opportunity(Rep, given: new() { ["name"] = "As it was" });
        Clock.Now = Clock.Now.AddDays(15);
        var talk = Next(new EntityReference("coach_alignmentplan", plan.Plan));
        Win(won, 5000m);
        Close("LoseOpportunity", lost, null);
        Produce.Opportunity(Rep, given: new() { ["name"] = "New" });
        Produce.Opportunity(Produce.Rep(), given: new() { ["name"] = "Another's" });

        Assert.Equal(["Won won 5000", "Late late 1000", "Lost lost 1000", "New new 1000"], PreRead(talk)!["deals"]!.AsArray().Select(deal => $"{deal!["name"]} {deal["what"]![0]!["what"]} {(decimal?)deal["value"]:0}"));
    }

    [Fact]
    public void Compares_deals_with_how_they_stood_at_the_last_talk()
    {
        var plan = Produce.Agreed(Rep);
        Clock.Now = Clock.Now.AddDays(-15);
        Guid Made(string name) => Produce.Opportunity(Rep, given: new() { ["name"] = name, ["estimatedvalue"] = new Money(20_000), ["estimatedclosedate"] = new DateTime(2026, 4, 1), ["salesstage"] = new OptionSetValue(1) });
        var (all, back, late, old) = (Made("All of it"), Made("There and back"), Made("Sooner"), Made("Before the talk"));
        void Change(Guid deal, Values values) => Set(Rep.Service, "opportunity", deal, values);
        Change(old, new() { ["estimatedvalue"] = new Money(5) });
        Clock.Now = Clock.Now.AddDays(15);
        var talk = Next(new EntityReference("coach_alignmentplan", plan.Plan));
        Change(all, new() { ["estimatedvalue"] = new Money(25_000), ["salesstage"] = new OptionSetValue(2) });
        Clock.Now = Clock.Now.AddMinutes(1);
        Change(all, new() { ["estimatedvalue"] = new Money(30_500), ["estimatedclosedate"] = new DateTime(2026, 5, 12) });
        Change(back, new() { ["estimatedvalue"] = new Money(1) });
        Clock.Now = Clock.Now.AddMinutes(1);
        Change(back, new() { ["estimatedvalue"] = new Money(20_000) });
        Change(late, new() { ["estimatedclosedate"] = new DateTime(2026, 3, 20), ["estimatedvalue"] = new Money(100) });

        Assert.Equal(
            ["All of it 30500 2026-05-12 Propose: moved Develop, slipped 2026-04-01, grew 20000", "Sooner 100 2026-03-20 Develop: sooner 2026-04-01, shrank 20000"],
            PreRead(talk)!["deals"]!.AsArray().Select(deal => $"{deal!["name"]} {(decimal?)deal["value"]:0} {deal["day"]} {deal["stage"]}: {string.Join(", ", deal["what"]!.AsArray().Select(change => $"{change!["what"]} {change["stage"]}{change["day"]}{(decimal?)change["value"]:0}"))}"));
        Assert.InRange(Calls(Manager, talk), 1, MostCalls);
    }

    [Fact]
    public void Says_nothing_of_how_a_deal_stood_to_who_may_not_read_it()
    {
        var coach = ManagerElsewhere();
        Guid Scheduled() => coach.Service.Create(new Entity("coach_conversation") { ["subject"] = "Next", ["coach_repid"] = Rep.Reference, ["scheduledstart"] = Clock.Now.AddDays(1) });
        Clock.Now = Clock.Now.AddDays(-15);
        var deal = Produce.Opportunity(Rep, given: new() { ["name"] = "Secret", ["estimatedvalue"] = new Money(20_000) });
        Clock.Now = Clock.Now.AddDays(1);
        TalkOf(coach).Complete(TalkOf(coach).Start(Reference(Scheduled())), 30);
        Talk.Held(NewDeal);
        Clock.Now = Clock.Now.AddDays(14);
        Set(Rep.Service, "opportunity", deal, new() { ["estimatedvalue"] = new Money(30_000) });
        var own = Manager.Service.Create(new Entity("coach_conversation") { ["subject"] = "Next", ["coach_repid"] = Rep.Reference, ["scheduledstart"] = Clock.Now.AddDays(1) });

        var theirs = Pipeline.Talk.Context(coach, Reference(Scheduled()))["preRead"]!.ToJsonString();

        Assert.Equal((false, true), (theirs.Contains("Secret", StringComparison.Ordinal), PreRead(own)!.ToJsonString().Contains("Secret", StringComparison.Ordinal)));
    }

    [Fact]
    public void Says_that_a_deal_is_late_by_the_day_where_the_rep_lives()
    {
        const int NewYork = 35;
        var far = Produce.Rep(zone: NewYork);
        Clock.Now = ManualClock.Utc("2026-03-18 03:00");
        Clock.Now = Clock.Now.AddDays(-14);
        Produce.Opportunity(far, given: new() { ["name"] = "Still today there", ["estimatedclosedate"] = new DateTime(2026, 3, 17) });
        Produce.Opportunity(far, given: new() { ["name"] = "Yesterday there", ["estimatedclosedate"] = new DateTime(2026, 3, 16) });
        Clock.Now = Clock.Now.AddMinutes(1);
        Guid Scheduled() => Manager.Service.Create(new Entity("coach_conversation") { ["subject"] = "Next", ["coach_repid"] = far.Reference, ["scheduledstart"] = Clock.Now.AddDays(1) });
        Talk.Complete(Talk.Start(Reference(Scheduled())), 30);
        Clock.Now = Clock.Now.AddDays(14);

        Assert.Equal(["Yesterday there"], PreRead(Scheduled())!["deals"]!.AsArray().Select(deal => (string?)deal!["name"]));
    }

    [Fact]
    public void Says_of_a_deal_how_often_its_closing_date_was_put_off()
    {
        var deal = Deal(Produce.Opportunity(Rep, given: new() { ["estimatedclosedate"] = new DateTime(2026, 4, 1) }));
        foreach (var day in new[] { new DateTime(2026, 5, 1), new DateTime(2026, 4, 15), new DateTime(2026, 6, 1), new DateTime(2026, 6, 1) })
        {
            Clock.Now = Clock.Now.AddMinutes(1);
            Set(Rep.Service, "opportunity", deal.Id, new() { ["estimatedclosedate"] = day });
        }

        int TimesPutOff(JsonNode context) => (int)context["record"]!["timesPutOff"]!;
        Assert.Equal((2, 2, 0), (TimesPutOff(Talk.Context(deal)), TimesPutOff(Pipeline.Talk.Context(Rep, Reference(Next(deal)))), TimesPutOff(Talk.Context(NewDeal))));
    }

    [Fact]
    public void Is_for_those_who_take_part()
    {
        var talk = Next(NewDeal);

        Assert.Null(Pipeline.Talk.Context(Produce.Manager(), Reference(talk))["preRead"]);
    }

    [Fact]
    public void Says_the_next_working_day_of_the_plan_for_promises()
    {
        Assert.Equal("2026-03-19", (string?)Talk.Context(NewDeal)["promiseDay"]);
        var plan = Produce.Agreed(Rep);
        Rep.Service.Create(new Entity("coach_absence") { ["coach_name"] = "Skiing", ["coach_first"] = new DateTime(2026, 3, 19), ["coach_last"] = new DateTime(2026, 3, 20), ["ownerid"] = Rep.Reference });
        Organization.DrainAsync();

        Assert.Equal("2026-03-23", (string?)Talk.Context(new EntityReference("coach_alignmentplan", plan.Plan))["promiseDay"]);
    }

    [Fact]
    public void Costs_eight_calls_at_most_about_a_deal_an_account_a_plan_or_nothing()
    {
        var account = Produce.Account(Rep);
        var plan = Produce.Agreed(Rep, new() { ["coach_segmentid"] = Library.Prospects });
        Call(Customer(account));
        var deal = Deal(Produce.Opportunity(Rep, account));
        EntityReference[] records = [deal, Customer(account), new("coach_alignmentplan", plan.Plan)];
        List<Guid> talks = [.. records.Select(Next)];
        talks.Add(Manager.Service.Create(new Entity("coach_conversation") { ["subject"] = "About nothing", ["coach_repid"] = Rep.Reference, ["scheduledstart"] = Clock.Now.AddDays(1) }));
        foreach (var talk in talks) Promise(talk, "Call", Clock.Now.AddDays(1));
        for (var point = 0; point < 4; point++) Raise($"Point {point}", isPrivate: point % 2 == 0);

        Assert.All(talks, talk => Assert.InRange(Calls(Manager, talk), 1, MostCalls));
        Assert.All(talks, talk => Assert.InRange(Calls(Rep, talk), 1, MostCalls));
    }

    [Fact]
    public void Costs_no_more_off_plan_in_the_first_talk_and_for_a_coach_from_elsewhere_or_from_here()
    {
        var (coach, near) = (ManagerElsewhere(), Produce.Manager());
        Talk CoachedBy(Person manager) => TalkOf(manager);
        Guid With(Guid talk)
        {
            Set(Manager.Service, "coach_conversation", talk, new() { ["requiredattendees"] = Parties(coach, near) });
            return talk;
        }

        var first = With(CoachedBy(Manager).Start(NewDeal));
        Produce.Agreed(Rep, new() { ["coach_segmentid"] = Library.Prospects });
        var account = Produce.Account(Rep);
        Call(Customer(account));
        var onPlan = With(Next(Customer(account)));

        Assert.All([first, onPlan], talk => Assert.All([Manager, Rep, coach, near], reader => Assert.InRange(Calls(reader, talk), 1, MostCalls)));
    }

    [Fact]
    public void Costs_the_same_however_long_the_history()
    {
        var deal = NewDeal;
        var talk = Next(deal);
        var before = Calls(Manager, talk);
        for (var week = 0; week < 6; week++)
        {
            Raise($"Point {week}");
            Promise(Talk.Held(NewDeal), $"Promise {week}", Clock.Now.AddDays(week));
        }

        Assert.Equal(before, Calls(Manager, talk));
    }

    private int Calls(Person reader, Guid talk)
    {
        // A page more is a call more: these are the calls of pages as they are.
        Organization.LargestPage = UsualPage;
        var calls = 0;
        Organization.Sent = (_, depth) => calls += depth > 1 ? 1 : 0;
        Pipeline.Talk.Context(reader, Reference(talk));
        Organization.Sent = null;
        Organization.LargestPage = TestOrganisation.PageOfTwo;
        return calls;
    }
}
