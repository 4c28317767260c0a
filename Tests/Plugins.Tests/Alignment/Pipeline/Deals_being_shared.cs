using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Who may share the credit of a deal, in what ways, and what is refused.</summary>
public sealed class Deals_being_shared(TestOrganisation organisation) : CreditTest(organisation)
{
    private static void SetShare(IOrganizationService service, Guid share, Values values) => Set(service, "coach_creditshare", share, values);

    private IReadOnlyList<Guid> SharesOf(Guid deal) => [.. Rows("coach_creditshare", "coach_sourceid", deal.ToString()).OrderByDescending(row => row.GetAttributeValue<decimal>("coach_share")).Select(row => row.Id)];

    private static Values ByHand(Guid deal, Person who, decimal share, CreditKind? kind = null)
    {
        Values row = new() { ["coach_sourcetable"] = "opportunity", ["coach_sourceid"] = deal.ToString(), ["coach_userid"] = who.Reference, ["coach_share"] = share };
        if (kind is { } given) row["coach_kind"] = new OptionSetValue((int)given);
        return row;
    }

    private static Guid Write(Person by, Values row) => by.Service.Create(row.Over("coach_creditshare", []));

    [Fact]
    public void Can_be_imported_one_share_after_the_other()
    {
        var third = Produce.Rep();
        PlanTree[] plans = [Produce.Agreed(Rep), Produce.Agreed(Heir), Produce.Agreed(third)];
        var deal = Produce.Opportunity(Rep);
        Win(deal, 1000);

        var steps = new List<decimal?>();
        foreach (var (who, share) in new[] { (Rep, 50m), (Heir, 30m), (third, 20m) })
        {
            Produce.Split(deal, who, share);
            steps.Add(Actual(plans[0].Result));
        }

        Assert.Equal([500m, 500m, 500m], steps);
        Assert.Equal([500m, 300m, 200m], plans.Select(plan => Actual(plan.Result)));
    }

    [Fact]
    public void Cannot_be_imported_beyond_all_there_is()
    {
        var deal = Produce.Opportunity(Rep);
        Produce.Split(deal, Rep, 70);

        var refusal = Refusal.Of(() => Produce.Split(deal, Heir, 50));

        Assert.Equal((Refusal.ByPlugin, "The credit share cannot be saved: the shares would add up to 120%, and 100% is all there is."), (refusal.Code, refusal.Message));
    }

    [Fact]
    public void Follow_a_share_that_is_changed_set_aside_taken_up_again_and_deleted_by_hand()
    {
        var (mine, theirs) = (Produce.Agreed(Rep), Produce.Agreed(Heir));
        var deal = Produce.Opportunity(Rep);
        Win(deal, 1000);
        Produce.Split(deal, Rep, 50);
        var share = Produce.Split(deal, Heir, 50);
        var seen = new List<decimal?>();
        void See(Action change)
        {
            change();
            seen.Add(Actual(theirs.Result));
        }

        See(() => SetShare(Admin, share, new() { ["coach_share"] = 40m }));
        See(() => SetShare(Admin, share, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) }));
        See(() => SetShare(Admin, share, new() { ["statecode"] = new OptionSetValue(0), ["statuscode"] = new OptionSetValue(1) }));
        See(() => Admin.Delete("coach_creditshare", share));

        Assert.Equal([400m, 0m, 400m, 0m], seen);
        Assert.Equal(500, Actual(mine.Result));
    }

    [Theory]
    [InlineData("60,30", "the shares add up to 90%, and must add up to 100%")]
    [InlineData("60,60", "the shares add up to 120%, and must add up to 100%")]
    [InlineData("100,0", "a share of 0% is none: it is more than 0% and at most 100%")]
    [InlineData("110,-10", "a share of 110% is none: it is more than 0% and at most 100%")]
    [InlineData("33.33333,66.66667", "a share of 33.33333% has more than 4 decimals")]
    public void Whose_shares_make_no_sense_stay_as_they_are(string shares, string why)
    {
        var deal = Produce.Opportunity(Rep);
        decimal[] percent = [.. shares.Split(',').Select(share => decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture))];

        var refusal = Refusal.Of(() => Share(Rep, deal, (Rep, percent[0]), (Heir, percent[1])));

        Assert.Equal($"The credit of the opportunity \"Hundred drills\" stays as it is: {why}. Correct it and share again.", refusal.Message);
        Assert.Empty(CreditsOf(deal));
    }

    [Fact]
    public void Name_each_one_once_and_nobody_who_is_not_there()
    {
        var deal = Produce.Opportunity(Rep);

        var twice = Refusal.Of(() => Share(Rep, deal, (Rep, 50), (Rep, 50)));
        var missing = Refusal.Of(() => Share(Rep, deal, (Rep with { Id = Guid.NewGuid() }, 100)));

        Assert.Contains("somebody is named twice", twice.Message, StringComparison.Ordinal);
        Assert.Contains("there is no user", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_peer_are_not_a_rep_s_to_share()
    {
        var deal = Produce.Opportunity(Heir);

        var refusal = Refusal.Of(() => Share(Rep, deal, (Rep, 100)));

        Assert.Equal($"The opportunity {deal} is not there, or you may not change it.", refusal.Message);
        Assert.Empty(CreditsOf(deal));
    }

    [Fact]
    public void Are_refused_to_a_stranger_in_the_words_of_a_deal_that_is_not_there()
    {
        var (deal, missing) = (Produce.Opportunity(Rep), Guid.NewGuid());
        var stranger = Produce.Rep(Produce.BusinessUnit("Elsewhere"));
        string Told(Guid id) => Refusal.Of(() => Share(stranger, id, (stranger, 100))).Message.Replace(id.ToString(), "…", StringComparison.Ordinal);
        string Asked(Guid id) => Refusal.Of(() => Credit(stranger, id)).Message.Replace(id.ToString(), "…", StringComparison.Ordinal);

        Assert.Equal((Told(missing), Asked(missing)), (Told(deal), Asked(deal)));
    }

    [Fact]
    public void Say_who_is_credited_to_whoever_sees_the_deal()
    {
        var deal = Produce.Opportunity(Rep);
        Share(Rep, deal, (Rep, 60), (Heir, 40));

        var credit = Credit(Produce.Manager(), deal);

        Assert.Equal(["60", "40"], credit["people"]!.AsArray().Select(person => $"{(decimal)person!["share"]!:0.####}"));
        Assert.Equal([Rep.Id.ToString(), Heir.Id.ToString()], credit["people"]!.AsArray().Select(person => (string?)person!["userId"]));
        Assert.Equal(Rep.Id.ToString(), (string?)credit["ownerId"]);
    }

    [Fact]
    public void Say_whether_the_one_who_asks_may_share_them()
    {
        var deal = Produce.Opportunity(Rep);

        var reader = Produce.Rep(Produce.BusinessUnit("Elsewhere"));
        Admin.Execute(new OrganizationRequest("GrantAccess") { ["Target"] = Deal(deal), ["PrincipalAccess"] = new Entity { ["Principal"] = reader.Reference, ["AccessMask"] = 1 } });

        Assert.Equal([true, false], new[] { Rep, reader }.Select(person => (bool)Credit(person, deal)["mayShare"]!));
    }

    [Theory]
    [InlineData("the administrator")]
    [InlineData("a manager")]
    public void Are_noted_as_handed_over_by_nobody(string who)
    {
        var by = who == "a manager" ? Produce.Manager() : new Person(Template.Administrator, "Admin", Admin);
        var (deal, account) = (Produce.Opportunity(Rep), Produce.Account(Rep));
        var handed = Produce.Opportunity(Rep, account);
        Win(handed, 100);
        Give(Customer(account), Heir);
        var (note, share) = (SharesOf(handed)[0], Produce.Split(deal, Rep, 50));
        Values handover = new() { ["coach_kind"] = new OptionSetValue((int)CreditKind.Handover) };

        string[] told =
        [
            .. new Action[]
            {
                () => Write(by, ByHand(deal, Heir, 50, CreditKind.Handover)),
                () => SetShare(by.Service, share, handover),
                () => SetShare(by.Service, note, new() { ["coach_userid"] = Heir.Reference }),
                () => SetShare(by.Service, note, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) }),
                () => by.Service.Delete("coach_creditshare", note),
            }.Select(attempt => Refusal.Of(attempt).Message),
        ];

        Assert.Equal(Enumerable.Repeat("The credit share cannot be saved: a handover is noted by the solution itself when a record changes hands, and never by hand.", 5), told);
        Assert.Equal(["Handover rep 100"], CreditsOf(handed));
    }

    [Fact]
    public void Keep_each_share_with_its_deal_and_its_person()
    {
        var (deal, other) = (Produce.Opportunity(Rep), Produce.Opportunity(Rep));
        var share = Produce.Split(deal, Rep, 50);

        var moved = Refusal.Of(() => SetShare(Admin, share, new() { ["coach_sourceid"] = other.ToString() }));
        var given = Refusal.Of(() => SetShare(Admin, share, new() { ["coach_userid"] = Heir.Reference }));
        var nobody = Refusal.Of(() => Write(new Person(Template.Administrator, "Admin", Admin), new Values(ByHand(deal, Heir, 10)) { ["coach_userid"] = null }));

        Assert.All(new[] { moved, given }, refusal => Assert.Contains("a share stays with its deal and its person", refusal.Message, StringComparison.Ordinal));
        Assert.Contains("it names nobody: choose who is credited", nobody.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Are_written_row_by_row_by_a_manager_who_may_change_the_deal_and_by_no_other()
    {
        var deal = Produce.Opportunity(Rep);

        var share = Write(Produce.Manager(), ByHand(deal, Rep, 50));
        var rep = Refusal.Of(() => Write(Rep, ByHand(deal, Heir, 50)));
        var elsewhere = Refusal.Of(() => Write(Produce.Manager(Produce.BusinessUnit("Elsewhere")), ByHand(deal, Heir, 50)));

        Assert.Equal(Rep.Id, Admin.Retrieve("coach_creditshare", share, new ColumnSet("ownerid")).GetAttributeValue<EntityReference>("ownerid").Id);
        Assert.Equal(Refusal.PrivilegeMissing, rep.Code);
        Assert.Equal($"The opportunity {deal} is not there, or you may not change it.", elsewhere.Message);
        Assert.Equal(["Split rep 50"], CreditsOf(deal));
    }

    [Fact]
    public void Show_each_one_the_own_share_alone_in_the_table()
    {
        var deal = Produce.Opportunity(Rep);
        Share(Rep, deal, (Rep, 60), (Heir, 40));

        var seen = Heir.Service.RetrieveMultiple(new QueryByAttribute("coach_creditshare") { ColumnSet = new ColumnSet("coach_share"), Attributes = { "coach_sourceid" }, Values = { deal.ToString() } }).Entities;

        Assert.Equal([40m], seen.Select(row => row["coach_share"]));
    }
}
