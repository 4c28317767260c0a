using CoachingExtensions.Alignment;
using CoachingExtensions.Tests.Attacks;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>What was done stays to the credit of who did it, when the account, contact, deal or lead it is about goes to somebody else.</summary>
public sealed class Credit_stays(TestOrganisation organisation) : CreditTest(organisation)
{
    private readonly TestOrganisation organisation = organisation;

    public static TheoryData<string> Ways => ["Update", "Assign", "UpdateMultiple", "Upsert", "ExecuteMultiple"];

    private Guid Contact(Guid? account = null, Person? owner = null) => (owner ?? Rep).Service.Create(new Entity("contact")
    {
        ["lastname"] = "Buyer",
        ["parentcustomerid"] = account is { } id ? Customer(id) : null,
    });

    private EntityReference AboutAccount(string what, Guid account) => what switch
    {
        "the account" => Customer(account),
        "its contact" => new EntityReference("contact", Contact(account)),
        "its deal" => Deal(Produce.Opportunity(Rep, account)),
        _ => Deal(Produce.Opportunity(Rep, given: new() { ["customerid"] = new EntityReference("contact", Contact(account)) })),
    };

    [Theory]
    [InlineData("the account")]
    [InlineData("its contact")]
    [InlineData("its deal")]
    [InlineData("its contact's deal")]
    public void With_who_made_a_call_about_what_changes_hands_with_its_account(string what)
    {
        var account = Produce.Account(Rep);
        var about = AboutAccount(what, account);
        var (mine, theirs) = (Produce.Agreed(Rep), Produce.Agreed(Heir));
        var call = Call(about);

        Give(Customer(account), Heir);

        Assert.Equal([1m, 0m], Actuals(mine.Activity, theirs.Activity));
        Assert.Equal(["Handover rep 100"], CreditsOf(call));
    }

    [Theory]
    [InlineData("WinOpportunity")]
    [InlineData("LoseOpportunity")]
    public void With_who_closed_a_deal(string message)
    {
        var account = Produce.Account(Rep);
        var (mine, theirs) = (Produce.Agreed(Rep), Produce.Agreed(Heir));
        var deal = Produce.Opportunity(Rep, account);
        Close(message, deal, 2500);

        Give(Customer(account), Heir);

        decimal won = message == "WinOpportunity" ? 1 : 0;
        Assert.Equal([won, won * 2500, 0, 0], Actuals(mine.Objective, mine.Result, theirs.Objective, theirs.Result));
        Assert.Equal(["Handover rep 100"], CreditsOf(deal));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void However_the_account_changes_hands(string way)
    {
        var account = Produce.Account(Rep);
        var (mine, theirs) = (Produce.Agreed(Rep), Produce.Agreed(Heir));
        Call(Customer(account));
        Win(Produce.Opportunity(Rep, account), 100);

        Give(Customer(account), Heir, way);

        Assert.Equal([1m, 100m, 0m, 0m], Actuals(mine.Activity, mine.Result, theirs.Activity, theirs.Result));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task In_a_batch_of_the_Web_API_too(bool inChangeSet)
    {
        var account = Produce.Account(Rep);
        var (mine, theirs) = (Produce.Agreed(Rep), Produce.Agreed(Heir));
        Call(Customer(account));
        await using var api = new Api(organisation);
        await api.Start();

        var answer = await api.Batch(new Person(Template.Administrator, "Admin", Admin), inChangeSet, "PATCH", $"accounts({account})", new System.Text.Json.Nodes.JsonObject { ["ownerid@odata.bind"] = $"/systemusers({Heir.Id})" });

        Assert.True(answer.IsSuccess, answer.Text);
        Assert.Equal([1m, 0m], Actuals(mine.Activity, theirs.Activity));
    }

    [Fact]
    public void With_who_made_a_call_about_a_contact_that_changes_hands_by_itself()
    {
        var contact = new EntityReference("contact", Contact());
        var (mine, theirs) = (Produce.Agreed(Rep), Produce.Agreed(Heir));
        Call(contact);

        Give(contact, Heir);

        Assert.Equal([1m, 0m], Actuals(mine.Activity, theirs.Activity));
    }

    [Fact]
    public void With_who_made_a_call_about_a_lead_that_changes_hands()
    {
        var lead = new EntityReference("lead", Rep.Service.Create(new Entity("lead") { ["subject"] = "Met at the fair", ["lastname"] = "Lead" }));
        var (mine, theirs) = (Produce.Agreed(Rep), Produce.Agreed(Heir));
        Call(lead);

        Give(lead, Heir);

        Assert.Equal([1m, 0m], Actuals(mine.Activity, theirs.Activity));
    }

    [Fact]
    public void With_who_made_a_call_about_a_deal_that_is_given_away_and_the_win_goes_to_who_gets_the_deal()
    {
        var deal = Produce.Opportunity(Rep);
        var (mine, theirs) = (Produce.Agreed(Rep), Produce.Agreed(Heir));
        Call(Deal(deal));
        Win(deal, 100);

        Give(Deal(deal), Heir);

        Assert.Equal([1m, 0m, 0m, 1m], Actuals(mine.Activity, theirs.Activity, mine.Objective, theirs.Objective));
    }

    [Fact]
    public void While_what_is_still_to_be_done_goes_along_and_counts_for_who_does_it()
    {
        var account = Produce.Account(Rep);
        var (mine, theirs) = (Produce.Agreed(Rep), Produce.Agreed(Heir));
        var (call, deal) = (Produce.OpenCall(Rep, Customer(account)), Produce.Opportunity(Rep, account));

        Give(Customer(account), Heir);
        Set(Heir.Service, "phonecall", call, new() { ["statecode"] = new OptionSetValue(1) });
        Win(deal, 100, by: Heir.Service);

        Assert.Equal([0m, 0m, 1m, 1m], Actuals(mine.Activity, mine.Objective, theirs.Activity, theirs.Objective));
        Assert.Empty(CreditsOf(call).Concat(CreditsOf(deal)));
    }

    [Fact]
    public void Until_a_call_is_given_to_somebody_by_itself_which_puts_right_who_made_it()
    {
        var (account, third) = (Produce.Account(Rep), Produce.Rep());
        PlanTree[] plans = [Produce.Agreed(Rep), Produce.Agreed(Heir), Produce.Agreed(third)];
        var call = Call(Customer(account));
        Give(Customer(account), Heir);

        Give(new EntityReference("phonecall", call), third);

        Assert.Equal([0m, 0m, 1m], plans.Select(plan => Actual(plan.Activity)));
        Assert.Empty(CreditsOf(call));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void With_the_rep_again_whose_call_was_put_right_and_back(string way)
    {
        var account = Produce.Account(Rep);
        var (mine, theirs) = (Produce.Agreed(Rep), Produce.Agreed(Heir));
        var call = new EntityReference("phonecall", Call(Customer(account)));

        Give(call, Heir, way);
        var corrected = Actuals(mine.Activity, theirs.Activity);
        Give(call, Rep, way);

        Assert.Equal([0m, 1m], corrected);
        Assert.Equal([1m, 0m], Actuals(mine.Activity, theirs.Activity));
    }

    [Fact]
    public void Not_when_a_deal_is_reopened_and_won_again_by_who_has_it_then()
    {
        var account = Produce.Account(Rep);
        var (mine, theirs) = (Produce.Agreed(Rep), Produce.Agreed(Heir));
        var deal = Produce.Opportunity(Rep, account);
        Win(deal, 100);
        Give(Customer(account), Heir);

        Set("opportunity", deal, Reopened);
        var reopened = Actuals(mine.Objective, theirs.Objective);
        Win(deal, 100, by: Heir.Service);

        Assert.Equal([0m, 0m], reopened);
        Assert.Equal([0m, 1m], Actuals(mine.Objective, theirs.Objective));
    }

    [Fact]
    public void Not_when_a_call_is_reopened_and_completed_again()
    {
        var account = Produce.Account(Rep);
        var (mine, theirs) = (Produce.Agreed(Rep), Produce.Agreed(Heir));
        var call = Call(Customer(account));
        Give(Customer(account), Heir);

        Set("phonecall", call, Reopened);
        Set("phonecall", call, new() { ["statecode"] = new OptionSetValue(1) });

        Assert.Equal([0m, 1m], Actuals(mine.Activity, theirs.Activity));
    }

    [Fact]
    public void And_a_closed_plan_does_not_move()
    {
        var account = Produce.Account(Rep);
        var mine = Produce.Agreed(Rep);
        var call = Call(Customer(account));
        Set("coach_alignmentplan", mine.Plan, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(PlanAgreement.Closed) });
        Organization.DrainAsync();

        Give(Customer(account), Heir);
        Give(new EntityReference("phonecall", call), Produce.Rep());

        Assert.Equal((1m, 1), (Actual(mine.Activity), Contributions(mine.Activity).Count));
    }

    [Fact]
    public void And_a_recalculation_says_the_same()
    {
        var account = Produce.Account(Rep);
        var (mine, theirs) = (Produce.Agreed(Rep), Produce.Agreed(Heir));
        foreach (var about in new[] { Customer(account), Deal(Produce.Opportunity(Rep, account)) }) Call(about);
        Win(Produce.Opportunity(Rep, account), 100);
        Give(Customer(account), Heir);
        Set(Heir.Service, "phonecall", Produce.OpenCall(Heir, Customer(account)), new() { ["statecode"] = new OptionSetValue(1) });
        Guid[] targets = [mine.Activity, mine.Objective, mine.Result, theirs.Activity, theirs.Objective, theirs.Result];
        var before = Actuals(targets);

        Recalculate(mine.Plan);
        Recalculate(theirs.Plan);

        Assert.Equal([2m, 1m, 100m, 1m, 0m, 0m], before);
        Assert.Equal(before, Actuals(targets));
    }

    [Fact]
    public void And_nothing_of_it_is_left_when_what_was_done_is_deleted()
    {
        var account = Produce.Account(Rep);
        var mine = Produce.Agreed(Rep);
        var call = Call(Customer(account));
        Give(Customer(account), Heir);

        Admin.Delete("phonecall", call);

        Assert.Equal(0, Actual(mine.Activity));
        Assert.Empty(CreditsOf(call));
    }

    [Fact]
    public void At_a_fixed_number_of_service_calls_for_each_row_that_goes_along()
    {
        Organization.LargestPage = UsualPage;
        Produce.Agreed(Rep);
        Produce.Agreed(Heir);
        int Calls(int rows)
        {
            var account = Produce.Account(Rep);
            for (var made = 0; made < rows; made++) Call(Customer(account));
            var calls = 0;
            Organization.Sent = (_, depth) => calls += depth > 1 ? 1 : 0;
            Give(Customer(account), Heir);
            Organization.Sent = null;
            return calls;
        }

        var (none, one, seven) = (Calls(0), Calls(1), Calls(7));
        Organization.LargestPage = TestOrganisation.PageOfTwo;

        var each = one - none;
        Assert.Equal(none + 7 * each, seven);
        // Who is credited already, whether the note can be given to the earlier owner, and the note.
        Assert.Equal(3, each);
    }

    [Fact]
    public void With_an_account_of_some_hundred_calls()
    {
        var account = Produce.Account(Rep);
        var (mine, theirs) = (Produce.Agreed(Rep), Produce.Agreed(Heir));
        new ContributionCopies(Organization).Repeat("phonecall", Call(Customer(account)), 300);
        Recalculate(mine.Plan);

        Give(Customer(account), Heir);

        Assert.Equal([300m, 0m], Actuals(mine.Activity, theirs.Activity));
        Assert.Equal(300, Rows("coach_creditshare", "coach_userid", Rep.Id).Count);
        Recalculate(mine.Plan);
        Assert.Equal(300, Actual(mine.Activity));
    }
}
