using System.Text.Json.Nodes;
using CoachingExtensions.Alignment;
using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Who began when, whose deals count in which month, and what is told of them.</summary>
public sealed class The_effect_of_coaching(TestOrganisation organisation) : CoachingEffectTest(organisation)
{
    private const string Begin = "2025-12-10 10:00";

    /// <summary>People with two to three deals a month; of those who begin more are won after it.</summary>
    private List<Person> People(int beginners, int others)
    {
        List<Person> people = [.. Enumerable.Range(0, beginners + others).Select(_ => Seller())];
        foreach (var (person, index) in people.Select((person, index) => (person, index)))
        {
            if (index < beginners) TalkWith(person, Begin, Verdict.Yes);
            for (var month = 0; month < 7; month++)
            {
                var day = new DateTime(2025, 9, 14).AddMonths(month).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
                for (var deal = 0; deal < 2 + ((index + month) % 2); deal++) Close(person, day, deal == 0 ? (index + (month * 2)) % 3 == 0 || (index < beginners && month > 3) : index % 4 == month % 4);
            }
        }

        return people;
    }

    [Fact]
    public void Is_told_with_an_interval_and_how_many_it_rests_on_the_same_on_pages_of_two()
    {
        People(8, 8);

        var whole = Effect();
        Organization.LargestPage = TestOrganisation.PageOfTwo;
        var paged = Effect();

        var told = WinRate(whole);
        Assert.Equal(("none", 8, 8, 24, 0), ((string)told["silence"]!, (int)told["begun"]!, (int)told["notBegun"]!, (int)told["compared"]!, (int)told["leftOut"]!));
        Assert.InRange((decimal)told["difference"]!["value"]!, 0.1m, 0.6m);
        Assert.InRange((decimal)told["difference"]!["low"]!, -1m, (decimal)told["difference"]!["value"]!);
        Assert.Equal([-3, -2, -1, 1, 2, 3], told["picture"]!.AsArray().Select(month => (int)month!["offset"]!));
        Assert.Equal(16, told["people"]!.AsArray().Count);
        Assert.Equal(whole.ToJsonString(), paged.ToJsonString());
    }

    [Fact]
    public void Counts_who_does_not_want_to_be_shown_and_shows_the_others()
    {
        var people = People(8, 8);
        var before = WinRate(Effect());
        people[0].Service.Create(new Entity("coach_progressoptout"));

        var told = WinRate(Effect());

        Assert.Equal(before["difference"]!.ToJsonString(), told["difference"]!.ToJsonString());
        Assert.Equal((16, 15), (before["people"]!.AsArray().Count, told["people"]!.AsArray().Count));
        Assert.DoesNotContain(people[0].Id.ToString(), told.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Asks_as_much_of_many_people_as_of_few()
    {
        Assert.NotNull(Executive);
        var few = Questions();
        People(3, 3);

        Assert.Equal(few, Questions());

        int Questions()
        {
            var questions = 0;
            Organization.Sent = (_, _) => questions++;
            try
            {
                Effect();
            }
            finally
            {
                Organization.Sent = null;
            }

            return questions;
        }
    }

    [Fact]
    public void Cannot_be_told_of_few()
    {
        People(2, 2);

        var told = WinRate(Effect());

        Assert.Equal(("fewBegun", 6), ((string)told["silence"]!, (int)told["needed"]!));
        Assert.Null(told["difference"]);
    }

    [Fact]
    public void Says_of_nothing_that_nothing_happened() => Assert.All(Effect()["outcomes"]!.AsArray(), outcome => Assert.Equal("nothing", (string)outcome!["silence"]!));

    [Fact]
    public void Begins_in_the_month_of_the_first_talk_that_changed_something()
    {
        var seller = Seller();
        Close(seller, "2026-03-02", true);
        TalkWith(seller, "2025-10-10 10:00", Verdict.No);
        TalkWith(seller, "2025-11-10 10:00", null);
        TalkWith(seller, "2026-01-31 23:30", Verdict.Somewhat);
        TalkWith(seller, "2026-03-10 10:00", Verdict.Yes);

        // It ended at half past midnight where the manager lives.
        Assert.Equal("2026-02", Begun(seller));
    }

    [Fact]
    public void Begins_with_practice_once_a_coach_scored_it_where_the_person_lives()
    {
        var here = Seller();
        var away = Seller(NewYork);
        foreach (var person in new[] { here, away })
        {
            Close(person, "2026-03-02", true);
            Practise(person, "2025-10-10 10:00", null);
            Practise(person, "2026-01-31 23:30", 3);
        }

        Assert.Equal(("2026-02", "2026-01"), (Begun(here), Begun(away)));
    }

    [Fact]
    public void Begins_earlier_where_somebody_was_coached_before()
    {
        var (talked, practised) = (Seller(), Seller());
        foreach (var person in new[] { talked, practised }) Close(person, "2026-03-02", true);
        TalkWith(talked, "2024-05-10 10:00", Verdict.Yes);
        TalkWith(talked, "2026-01-10 10:00", Verdict.Yes);
        Practise(practised, "2024-05-10 10:00", 4);

        Assert.Equal(("earlier", "earlier"), (Begun(talked), Begun(practised)));
        Assert.Equal("2024-05", Begun(talked, "2024-01-01"));
    }

    [Fact]
    public void Begins_on_the_last_day_before_the_months_too()
    {
        var seller = Seller();
        Close(seller, "2026-03-02", true);
        TalkWith(seller, "2025-08-31 21:59", Verdict.Yes);

        Assert.Equal("earlier", Begun(seller));
    }

    [Fact]
    public void Begins_for_nobody_who_prepares_alone()
    {
        var seller = Seller();
        Close(seller, "2026-03-02", true);
        TalkWith(seller, "2025-11-10 10:00", Verdict.Yes, seller);
        TalkWith(seller, "2024-11-10 10:00", Verdict.Yes, seller);

        Assert.Null(Begun(seller));
    }

    [Fact]
    public void Counts_a_deal_in_the_month_of_the_day_that_stands_on_it()
    {
        var seller = Seller(NewYork);
        TalkWith(seller, "2026-02-10 10:00", Verdict.Yes);
        Close(seller, "2026-01-31", true);
        Close(seller, "2026-02-01", false);
        Close(seller, "2026-02-28", false);
        Close(seller, "2026-03-01", false);

        var person = Of(seller, Effect())!;

        Assert.Equal((1m, 1m, 0m, 1m), ((decimal)person["before"]!["amount"]!, (decimal)person["before"]!["weight"]!, (decimal)person["after"]!["amount"]!, (decimal)person["after"]!["weight"]!));
    }

    [Fact]
    public void Counts_a_deal_for_whoever_is_credited_with_it()
    {
        var (owner, partner, earlier) = (Seller(), Seller(), Seller());
        var shared = Close(owner, "2026-01-10", true);
        Produce.Split(shared, owner, 60);
        Produce.Split(shared, partner, 40);
        var handed = Close(owner, "2026-01-11", false);
        Smuggle("coach_creditshare", new()
        {
            ["coach_name"] = "Handed over",
            ["coach_sourcetable"] = "opportunity",
            ["coach_sourceid"] = handed.ToString(),
            ["coach_userid"] = earlier.Reference,
            ["ownerid"] = earlier.Reference,
            ["coach_kind"] = new OptionSetValue((int)CreditKind.Handover),
            ["coach_share"] = 100m,
            ["statecode"] = new OptionSetValue(0),
        });

        var effect = Effect();

        Assert.Equal([1m, 1m, 1m], new[] { owner, partner, earlier }.Select(person => (decimal)Of(person, effect)!["before"]!["weight"]!));
        Assert.Equal([1m, 1m, 0m], new[] { owner, partner, earlier }.Select(person => (decimal)Of(person, effect)!["before"]!["amount"]!));
    }

    [Fact]
    public void Keeps_who_can_no_longer_sign_in()
    {
        var seller = Seller();
        Close(seller, "2026-01-10", true);
        Set("systemuser", seller.Id, new() { ["isdisabled"] = true });

        Assert.NotNull(Of(seller, Effect()));
    }

    [Fact]
    public void Is_of_a_team_a_region_or_everybody()
    {
        var seller = Seller();
        Close(seller, "2026-01-10", true);
        var below = Admin.Create(new Entity("businessunit") { ["name"] = $"Below {Guid.NewGuid():N}", ["parentbusinessunitid"] = new EntityReference("businessunit", Unit) });
        var lower = Produce.Rep(below);
        Close(lower, "2026-01-10", true);

        Assert.Null(Of(lower, Effect()));
        Assert.NotNull(Of(lower, Effect(given: new() { ["TeamId"] = null, ["RegionId"] = Unit })));
        Assert.NotNull(Of(lower, Effect(given: new() { ["TeamId"] = null })));
        Assert.Null(Of(seller, Effect(given: new() { ["TeamId"] = below })));
    }

    [Fact]
    public void Describes_months_with_confirmed_beside_months_with_unconfirmed_coaching()
    {
        var seller = Seller();
        TalkWith(seller, "2026-01-10 10:00", Verdict.Yes);
        TalkWith(seller, "2026-01-11 10:00", Verdict.No);
        TalkWith(seller, "2026-02-10 10:00", null);
        Close(seller, "2026-01-20", true);
        Close(seller, "2026-02-20", false);
        Close(seller, "2026-03-20", true);

        var told = WinRate(Effect());

        Assert.Equal((1, 1m, 1m), ((int)told["confirmed"]!["months"]!, (decimal)told["confirmed"]!["weight"]!, (decimal)told["confirmed"]!["rate"]!));
        Assert.Equal((1, 1m, 0m), ((int)told["unconfirmed"]!["months"]!, (decimal)told["unconfirmed"]!["weight"]!, (decimal)told["unconfirmed"]!["rate"]!));
    }

    [Fact]
    public void Follows_what_counted_towards_the_targets_of_plans()
    {
        var plan = Produce.Agreed(Rep);
        var account = Produce.Account(Rep);
        for (var call = 0; call < 3; call++) Complete(Produce.OpenCall(Rep, Customer(account)));
        Rep.Service.Execute(new OrganizationRequest("WinOpportunity")
        {
            ["OpportunityClose"] = new Entity("opportunityclose") { ["opportunityid"] = Deal(Produce.Opportunity(Rep, account)), ["actualrevenue"] = new Money(100), ["actualend"] = Clock.Now },
            ["Status"] = new OptionSetValue(-1),
        });
        Organization.DrainAsync();

        var person = Of(Rep, Effect(given: new() { ["TeamId"] = null }), "conversion")!;

        Assert.Equal((1m, 1m, 1m), ((decimal)person["before"]!["amount"]!, (decimal)person["before"]!["weight"]!, (decimal)person["before"]!["raw"]!));
        Assert.NotEqual(Guid.Empty, plan.Plan);
    }

    [Fact]
    public void Follows_the_scores_of_first_coaches_that_can_be_read()
    {
        var seller = Seller();
        var (over, waiting) = (Guid.NewGuid(), Guid.NewGuid());
        Smuggle("coach_conversation", over, TalkRow(Manager, seller.Id, ManualClock.Utc("2025-10-10 10:00"), 30, 1));
        Smuggle("coach_conversation", waiting, TalkRow(Manager, seller.Id, ManualClock.Utc("2025-10-11 10:00"), 30, 0));
        Score(over, 2, false);
        Score(over, 5, true);
        Score(waiting, 5, false);
        Practise(seller, "2025-11-10 10:00", 3);
        Practise(seller, "2025-12-10 10:00", 4);

        var person = Of(seller, Effect(), "skill")!;

        Assert.Equal((2m, 1m, 4m, 1m), ((decimal)person["before"]!["amount"]!, (decimal)person["before"]!["weight"]!, (decimal)person["after"]!["amount"]!, (decimal)person["after"]!["weight"]!));
    }

    [Theory]
    [InlineData("2026-03-31", "2026-01-01", "before it begins")]
    [InlineData("2020-01-01", "2026-01-01", "longer than 5 years")]
    public void Is_refused_for_days_that_are_none(string from, string to, string words) =>
        Assert.Contains(words, Refusal.Of(() => Effect(from: from, to: to)).Message, StringComparison.Ordinal);

    [Fact]
    public void Is_refused_for_a_draw_that_is_not_there() =>
        Assert.Contains("no drawn start", Refusal.Of(() => Effect(given: new() { ["DrawnStartId"] = Guid.NewGuid() })).Message, StringComparison.Ordinal);

    [Fact]
    public void Is_for_executives()
    {
        foreach (var person in new[] { Manager, Rep, Produce.Manager(Unit) })
        {
            var refusal = Refusal.Of(() => Effect(person));
            Assert.Equal(Refusal.ByPlugin, refusal.Code);
            Assert.Contains("for executives", refusal.Message, StringComparison.Ordinal);
        }

        Assert.Equal(Refusal.PrivilegeMissing, Refusal.Of(() => Effect(Produce.User("Nora Nobody", null, 110))).Code);
        Assert.NotNull(Effect(new Person(Guid.Empty, "", Admin)));
    }

    private void Score(Guid talk, int value, bool isSecond) => Smuggle("coach_score", new()
    {
        ["coach_name"] = "A score",
        ["coach_conversationid"] = Reference(talk),
        ["coach_value"] = value,
        ["coach_issecond"] = isSecond,
        ["ownerid"] = Manager.Reference,
        ["statecode"] = new OptionSetValue(0),
    });
}
