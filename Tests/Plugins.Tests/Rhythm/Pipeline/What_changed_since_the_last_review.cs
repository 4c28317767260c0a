using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>What stands beside each deal: how it stood when it was last talked about, what was done since, and what was promised.</summary>
public sealed class What_changed_since_the_last_review(TestOrganisation organisation) : ReviewTest(organisation)
{
    [Fact]
    public void Is_nothing_for_a_deal_that_was_never_reviewed()
    {
        var item = Item(Start(FineDeal()));

        Assert.Null(item["before"]);
        Assert.Empty(item["changes"]!.AsArray());
    }

    [Fact]
    public void Is_its_value_its_day_its_stage_and_what_was_done()
    {
        var deal = FineDeal();
        LastWeek(() => ReviewAndFinish(deal));
        Set("opportunity", deal, new() { ["estimatedvalue"] = new Money(800), ["estimatedclosedate"] = new DateTime(2026, 5, 31), ["salesstage"] = new OptionSetValue(3) });
        foreach (var day in new[] { 12, 13, 14, 15 }) Done(deal, ManualClock.Utc($"2026-03-{day} 12:00"));

        var item = Item(Start(deal));

        Assert.Equal(["value", "closedate", "dealstage"], item["changes"]!.AsArray().Select(change => (string)change!["what"]!));
        Assert.Equal((1000m, "2026-04-30", "Propose"), ((decimal)item["before"]!["value"]!, (string)item["before"]!["closeDate"]!, (string)item["before"]!["stage"]!));
        Assert.Equal((800m, "2026-05-31", "Close"), ((decimal)item["now"]!["value"]!, (string)item["now"]!["closeDate"]!, (string)item["now"]!["stage"]!));
        Assert.Equal((5, 3, "2026-03-18T10:00:00Z"), ((int)item["doneCount"]!, item["done"]!.AsArray().Count, (string)item["done"]![0]!["on"]!));
        Assert.Contains("slipped", Reasons(item), StringComparison.Ordinal);
    }

    [Fact]
    public void Leaves_out_a_review_in_which_the_deal_was_passed_over()
    {
        var deal = FineDeal();
        LastWeek(() => Finish(Manager, Start(deal)));
        Set("opportunity", deal, new() { ["estimatedclosedate"] = new DateTime(2026, 5, 31) });

        Assert.Equal("", ReasonsOf(deal));
        Assert.Null(Item(Start(deal))["before"]);
    }

    [Fact]
    public void Compares_with_the_newest_of_several()
    {
        var deal = FineDeal();
        Ago(14, () => ReviewAndFinish(deal));
        Set("opportunity", deal, new() { ["estimatedvalue"] = new Money(2000) });
        LastWeek(() => ReviewAndFinish(deal));

        Assert.Equal(2000m, (decimal)Item(Start(deal))["before"]!["value"]!);
    }

    [Fact]
    public void Stays_what_it_was_when_a_later_review_has_begun()
    {
        var deal = FineDeal();
        var first = Ago(7, () => ReviewAndFinish(deal));
        ReviewAndFinish(deal);

        Assert.Null(Item(first)["before"]);
    }

    [Fact]
    public void Is_that_a_deal_was_won()
    {
        var deal = FineDeal();
        LastWeek(() => ReviewAndFinish(deal));
        var review = Start(deal);

        Win(deal, 10);

        Assert.Contains("outcome", Item(review)["changes"]!.AsArray().Select(change => (string)change!["what"]!));
    }

    [Fact]
    public void Is_what_both_sides_promised_to_whoever_holds_the_review()
    {
        var review = Start(FineDeal());
        var talk = TalkAbout(Manager, ItemId(review));
        Promise(talk, "Call the buyer", Clock.Now.Date.AddDays(1));
        Promise(talk, "Ask the board", Clock.Now.Date.AddDays(2), Manager);

        Assert.Equal(
            ["Ask the board 2026-03-20 Max Manager", "Call the buyer 2026-03-19 Rita Rep"],
            Item(review)["promises"]!.AsArray().Select(promise => $"{promise!["subject"]} {promise["day"]} {promise["ownerName"]}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void Takes_the_same_few_questions_however_many_deals_there_are(int deals)
    {
        // A page more is a call more: these are the calls of pages as they are.
        Organization.LargestPage = UsualPage;
        var ids = Enumerable.Range(0, deals).Select(each => FineDeal($"Deal {each}")).ToArray();
        LastWeek(() => ReviewAndFinish(ids));
        var review = Start(ids);
        TalkAbout(Manager, ItemId(review));

        var asked = CallsOf(() => Review(Manager, review));
        var suggested = CallsOf(() => Suggested(Manager, new() { ["RepId"] = Rep.Id }));
        Organization.LargestPage = TestOrganisation.PageOfTwo;

        Assert.Equal(Enumerable.Repeat("RetrieveMultiple", 6), asked);
        Assert.Equal(Enumerable.Repeat("RetrieveMultiple", 8), suggested);
    }

    private Guid ReviewAndFinish(params Guid[] deals)
    {
        var review = Start(deals);
        for (var place = 0; place < deals.Length; place++) Hold(review, place);
        Finish(Manager, review);
        return review;
    }

    private void LastWeek(Action action) => Ago(7, () =>
    {
        action();
        return 0;
    });

    private T Ago<T>(int days, Func<T> work)
    {
        var now = Clock.Now;
        Clock.Now = now.AddDays(-days);
        var done = work();
        Clock.Now = now;
        return done;
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
