using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

public sealed partial class Failures
{
    [Fact]
    public void While_handing_an_account_over_leave_nothing_half_written()
    {
        var segment = Produce.Segment("account", """<fetch><entity name="account"><filter><condition attribute="statecode" operator="eq" value="0" /></filter></entity></fetch>""");
        Values atAccounts = new() { ["coach_segmentid"] = new EntityReference("coach_segment", segment) };
        var other = Produce.Rep();
        var (mine, theirs) = (Produce.Agreed(Rep, atAccounts), Produce.Agreed(other, atAccounts));

        var calls = FailAtEach(
            () =>
            {
                var account = Yesterday(() => Produce.Account(Rep));
                Call(Customer(account));
                Call(Customer(account));
                Win(Produce.Opportunity(Rep, account), 100);
                Organization.DrainAsync();
                return account;
            },
            account =>
            {
                Set("account", account, new() { ["ownerid"] = other.Reference });
                Organization.DrainAsync();
            },
            made =>
            {
                Assert.Equal((made * 2m, (decimal?)made, made * 100m), (Actual(mine.Activity), Actual(mine.Objective), Actual(mine.Result)));
                Assert.Equal((0m, 0m, 0m), (Actual(theirs.Activity) ?? 0, Actual(theirs.Objective) ?? 0, Actual(theirs.Result) ?? 0));
                Assert.Equal((made, made), (Links(mine.Activity).Count(link => Day(link, "coach_to") == "2026-03-18"), Links(theirs.Activity).Count));
                Assert.Equal(made * 3, Rows("coach_creditshare", "coach_userid", Rep.Id).Count);
            });

        Assert.True(calls > 15, $"Handing over made only {calls} calls");
    }

    [Fact]
    public void While_sharing_a_deal_leave_nothing_half_written()
    {
        var other = Produce.Rep();
        var (mine, theirs) = (Produce.Agreed(Rep), Produce.Agreed(other));

        var calls = FailAtEach(
            () =>
            {
                var deal = Produce.Opportunity(Rep);
                Win(deal, 100);
                Organization.DrainAsync();
                return deal;
            },
            deal => Rep.Service.Execute(new OrganizationRequest("coach_ShareCredit")
            {
                ["OpportunityId"] = deal,
                ["Shares"] = $$"""[{"userId":"{{Rep.Id}}","share":60},{"userId":"{{other.Id}}","share":40}]""",
            }),
            made =>
            {
                Assert.Equal(((decimal?)made, made * 60m), (Actual(mine.Objective), Actual(mine.Result)));
                Assert.Equal(((decimal?)made, made * 40m), (Actual(theirs.Objective), Actual(theirs.Result)));
                Assert.Equal((made, made), (Rows("coach_creditshare", "coach_userid", Rep.Id).Count, Rows("coach_creditshare", "coach_userid", other.Id).Count));
            });

        Assert.True(calls > 10, $"Sharing made only {calls} calls");
    }

    [Fact]
    public void While_qualifying_a_lead_leave_nothing_half_written()
    {
        Values atProspects = new() { ["coach_segmentid"] = Library.Prospects };
        var plan = Produce.Agreed(Rep, activity: atProspects);

        var calls = FailAtEach(
            () =>
            {
                var lead = Rep.Service.Create(new Entity("lead") { ["subject"] = "Hundred drills", ["lastname"] = "Contact", ["companyname"] = "Contoso" });
                Call(new EntityReference("lead", lead));
                return lead;
            },
            lead =>
            {
                Rep.Service.Execute(new OrganizationRequest("QualifyLead")
                {
                    ["LeadId"] = new EntityReference("lead", lead),
                    ["CreateAccount"] = true,
                    ["CreateContact"] = true,
                    ["CreateOpportunity"] = true,
                    ["Status"] = new OptionSetValue(3),
                });
                Organization.DrainAsync();
            },
            made =>
            {
                Assert.Equal(((decimal?)made, made), (Actual(plan.Activity), Contributions(plan.Activity).Count));
                Assert.Equal(made, Links(plan.Activity).Count);
            });

        Assert.True(calls > 15, $"Qualifying made only {calls} calls");
    }
}
