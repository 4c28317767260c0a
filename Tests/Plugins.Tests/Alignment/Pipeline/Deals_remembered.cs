using CoachingExtensions.Tests.Attacks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>How deals stood before they were changed is kept, whoever changes them in whichever way.</summary>
public sealed class Deals_remembered(TestOrganisation organisation) : PipelineTest(organisation)
{
    public static TheoryData<string> Ways => ["Update", "UpdateMultiple", "Upsert", "ExecuteMultiple", "ExecuteTransaction"];

    private Guid NewDeal(Person? owner = null) => Produce.Opportunity(owner ?? Rep, given: new()
    {
        ["name"] = "Fleet",
        ["estimatedvalue"] = new Money(20_000),
        ["estimatedclosedate"] = new DateTime(2026, 4, 1),
        ["salesstage"] = new OptionSetValue(1),
    });

    private static string Of(Entity row) =>
        $"{row.GetAttributeValue<decimal?>("coach_estimatedvalue"):0} {Day(row, "coach_estimatedclosedate")} {row.GetAttributeValue<int?>("coach_stage")} {row.GetAttributeValue<string>("coach_stagename")} {row.GetAttributeValue<bool>("coach_postponed")}";

    private IReadOnlyList<Entity> Kept(Guid deal) => [.. Rows("coach_earlierdeal", "coach_opportunityid", deal).OrderBy(row => row.GetAttributeValue<DateTime>("coach_until"))];

    private void Change(Guid deal, Values values, Person? by = null) => Set((by ?? Rep).Service, "opportunity", deal, values);

    [Theory]
    [MemberData(nameof(Ways))]
    public void With_their_value_closing_date_and_stage_and_until_when(string way)
    {
        var deal = NewDeal();
        var row = new Entity("opportunity", deal) { ["estimatedvalue"] = new Money(30_500), ["estimatedclosedate"] = new DateTime(2026, 5, 12), ["salesstage"] = new OptionSetValue(2) };

        Rep.Service.Execute(Request(way, row));

        var kept = Assert.Single(Kept(deal));
        Assert.Equal("20000 2026-04-01 1 Develop True", Of(kept));
        Assert.Equal((Clock.Now, "Fleet"), (kept.GetAttributeValue<DateTime>("coach_until"), kept.GetAttributeValue<string>("coach_name")));
    }

    [Fact]
    public void A_row_for_each_change_the_earliest_first()
    {
        var deal = NewDeal();
        Change(deal, new() { ["estimatedvalue"] = new Money(30_000) });
        Clock.Now = Clock.Now.AddMinutes(1);
        Change(deal, new() { ["estimatedclosedate"] = new DateTime(2026, 3, 20) });
        Clock.Now = Clock.Now.AddDays(1);
        Change(deal, new() { ["estimatedclosedate"] = null, ["estimatedvalue"] = null });

        Assert.Equal(["20000 2026-04-01 1 Develop False", "30000 2026-04-01 1 Develop False", "30000 2026-03-20 1 Develop False"], Kept(deal).Select(Of));
    }

    [Fact]
    public void And_nothing_when_a_form_sends_what_was_there_or_something_else_changes()
    {
        var deal = NewDeal();
        Change(deal, new() { ["estimatedvalue"] = new Money(20_000), ["estimatedclosedate"] = new DateTime(2026, 4, 1), ["salesstage"] = new OptionSetValue(1), ["name"] = "Fleet" });
        Change(deal, new() { ["name"] = "Fleet of trucks" });
        Set("opportunity", deal, new() { ["ownerid"] = Produce.Rep().Reference });
        Win(deal, 25_000, by: Admin);

        Assert.Empty(Kept(deal));
    }

    [Fact]
    public void Though_who_changes_them_or_owns_them_has_no_role_of_coaching()
    {
        var seller = Produce.User("Sal Seller", null, 110, "Salesperson");
        var deal = NewDeal(seller);

        Change(deal, new() { ["estimatedvalue"] = new Money(1) }, seller);

        Assert.Single(Kept(deal));
    }

    [Fact]
    public void With_an_amount_that_no_row_holds_as_the_largest()
    {
        var deal = NewDeal();
        Change(deal, new() { ["estimatedvalue"] = new Money(900_000_000_000) });
        Clock.Now = Clock.Now.AddMinutes(1);
        Change(deal, new() { ["estimatedvalue"] = new Money(5) });

        Assert.Equal([20_000m, 100_000_000_000m], Kept(deal).Select(row => row.GetAttributeValue<decimal>("coach_estimatedvalue")));
    }

    [Fact]
    public void Put_off_only_while_they_are_open()
    {
        var deal = NewDeal();
        Close("LoseOpportunity", deal, null);

        Set("opportunity", deal, new() { ["estimatedclosedate"] = new DateTime(2026, 9, 1) });

        Assert.Equal("20000 2026-04-01 1 Develop False", Of(Assert.Single(Kept(deal))));
    }

    [Fact]
    public void For_as_long_as_the_deal_is_there_whoever_deletes_it()
    {
        var (deal, other) = (NewDeal(), NewDeal());
        foreach (var value in new[] { 1, 2, 3 }) Change(deal, new() { ["estimatedvalue"] = new Money(value) });
        Change(other, new() { ["estimatedvalue"] = new Money(1) });

        Rep.Service.Delete("opportunity", deal);

        Assert.Equal((0, 1), (Kept(deal).Count, Kept(other).Count));
    }

    [Fact]
    public void Not_when_the_change_itself_is_taken_back()
    {
        var deal = NewDeal();
        var change = new Entity("opportunity", deal) { ["estimatedvalue"] = new Money(1) };
        var fails = new Entity("opportunity", Guid.NewGuid()) { ["estimatedvalue"] = new Money(1) };

        Refusal.Of(() => Rep.Service.Execute(new OrganizationRequest("ExecuteTransaction") { ["Requests"] = new OrganizationRequestCollection { Request("Update", change), Request("Update", fails) } }));

        Assert.Empty(Kept(deal));
    }

    [Fact]
    public void And_shown_to_nobody_as_rows()
    {
        var deal = NewDeal();
        Change(deal, new() { ["estimatedvalue"] = new Money(1) });

        Assert.All([Rep, Produce.Manager(), Produce.Executive()], reader => Refusal.Of(() => reader.Service.RetrieveMultiple(new QueryExpression("coach_earlierdeal"))));
    }

    private static OrganizationRequest Request(string way, Entity row) => way switch
    {
        "UpdateMultiple" => new OrganizationRequest(way) { ["Targets"] = new EntityCollection([row]) { EntityName = row.LogicalName } },
        "ExecuteMultiple" => new OrganizationRequest(way)
        {
            ["Requests"] = new OrganizationRequestCollection { Request("Update", row) },
            ["Settings"] = new ExecuteMultipleSettings { ContinueOnError = false, ReturnResponses = true },
        },
        "ExecuteTransaction" => new OrganizationRequest(way) { ["Requests"] = new OrganizationRequestCollection { Request("Update", row) } },
        _ => new OrganizationRequest(way) { ["Target"] = row },
    };
}
