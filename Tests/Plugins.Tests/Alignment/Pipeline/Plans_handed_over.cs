using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>A plan goes to another rep with all that is below it, and counts what that rep does.</summary>
public sealed class Plans_handed_over(TestOrganisation organisation) : WeekTest(organisation)
{
    private static readonly string[] Tables = ["coach_target", "coach_targetlink", "coach_contribution", "coach_earliertarget"];

    public static TheoryData<string, string> Ways => new()
    {
        { "manager", "Update" }, { "manager", "Assign" }, { "manager", "UpdateMultiple" }, { "administrator", "Update" }, { "administrator", "Assign" }, { "administrator", "UpdateMultiple" },
    };

    private static void HandOver(IOrganizationService by, string way, Guid plan, Person heir)
    {
        var row = new Entity("coach_alignmentplan", plan) { ["ownerid"] = heir.Reference };
        by.Execute(way switch
        {
            "Assign" => new OrganizationRequest(way) { ["Target"] = row.ToEntityReference(), ["Assignee"] = heir.Reference },
            "UpdateMultiple" => new OrganizationRequest(way) { ["Targets"] = new EntityCollection([row]) { EntityName = row.LogicalName } },
            _ => new OrganizationRequest(way) { ["Target"] = row },
        });
    }

    private PlanTree OfALeaver()
    {
        var account = Produce.Account(Rep);
        var plan = Produce.Agreed(Rep, activity: new() { ["coach_segmentid"] = Library.Prospects }, plan: new() { ["coach_managerid"] = Manager.Reference });
        Call(Customer(account));
        Set("coach_target", plan.Activity, new() { ["coach_targetvalue"] = 40m });
        Disable(Rep);
        Organization.DrainAsync();
        return plan;
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Take_everything_below_them_to_the_new_rep(string by, string way)
    {
        var plan = OfALeaver();
        var heir = Produce.Rep();
        heir.Service.Update(new Entity("phonecall", Produce.OpenCall(heir, Customer(Produce.Account(heir)))) { ["statecode"] = new OptionSetValue(1) });

        HandOver(by == "manager" ? Manager.Service : Admin, way, plan.Plan, heir);
        Organization.DrainAsync();

        Guid[] targets = [.. Rows("coach_target", "coach_planid", plan.Plan).Select(row => row.Id)];
        var below = targets.SelectMany(target => Tables.SelectMany(table => Rows(table, "coach_targetid", target)));
        Assert.Equal([heir.Id], below.Select(row => row.GetAttributeValue<EntityReference>("ownerid").Id).Distinct());
    }

    [Fact]
    public void Count_what_the_new_rep_does()
    {
        var plan = OfALeaver();
        var heir = Produce.Rep();
        var account = Produce.Account(heir);
        HandOver(Manager.Service, "Assign", plan.Plan, heir);
        Organization.DrainAsync();

        heir.Service.Update(new Entity("phonecall", Produce.OpenCall(heir, Customer(account))) { ["statecode"] = new OptionSetValue(1) });

        Assert.Equal(1m, Actual(plan.Activity));
        Assert.Equal(heir.Id, Assert.Single(Contributions(plan.Activity)).GetAttributeValue<EntityReference>("ownerid").Id);
    }

    [Fact]
    public void Are_handed_over_by_no_peer()
    {
        var plan = OfALeaver();
        var peer = Produce.Rep();

        Refusal.Of(() => HandOver(peer.Service, "Assign", plan.Plan, peer));

        Assert.Equal(Rep.Id, Target(plan.Activity).GetAttributeValue<EntityReference>("ownerid").Id);
    }
}
