using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>After a plan is closed nothing of it changes, by whatever message; a system administrator tries.</summary>
public sealed class What_a_closed_plan_refuses(TestOrganisation organisation) : PipelineTest(organisation)
{
    private static readonly Dictionary<string, Action<What_a_closed_plan_refuses, Closed>> Ways = new()
    {
        ["another name"] = (test, it) => test.Set("coach_alignmentplan", it.Plan, new() { ["coach_name"] = "Another" }),
        ["a description"] = (test, it) => test.Set("coach_alignmentplan", it.Plan, new() { ["coach_description"] = "Another" }),
        ["another start"] = (test, it) => test.Set("coach_alignmentplan", it.Plan, new() { ["coach_start"] = new DateTime(2026, 1, 2) }),
        ["another end"] = (test, it) => test.Set("coach_alignmentplan", it.Plan, new() { ["coach_end"] = new DateTime(2026, 6, 30) }),
        ["another manager"] = (test, it) => test.Set("coach_alignmentplan", it.Plan, new() { ["coach_managerid"] = it.Other.Reference }),
        ["no manager"] = (test, it) => test.Set("coach_alignmentplan", it.Plan, new() { ["coach_managerid"] = null }),
        ["another rep"] = (test, it) => test.Set("coach_alignmentplan", it.Plan, new() { ["ownerid"] = it.Other.Reference }),
        ["another rep by Assign"] = (test, it) => test.Admin.Execute(new OrganizationRequest("Assign") { ["Target"] = it.Reference, ["Assignee"] = it.Other.Reference }),
        ["the status Draft"] = (test, it) => test.Set("coach_alignmentplan", it.Plan, new() { ["statecode"] = new OptionSetValue(0), ["statuscode"] = new OptionSetValue(PlanAgreement.Draft) }),
        ["the status Proposed"] = (test, it) => test.Set("coach_alignmentplan", it.Plan, new() { ["statecode"] = new OptionSetValue(0), ["statuscode"] = new OptionSetValue(PlanAgreement.Proposed) }),
        ["the state Active alone"] = (test, it) => test.Set("coach_alignmentplan", it.Plan, new() { ["statecode"] = new OptionSetValue(0) }),
        ["the state Active by SetState"] = (test, it) => test.Admin.Execute(new OrganizationRequest("SetState") { ["EntityMoniker"] = it.Reference, ["State"] = new OptionSetValue(0), ["Status"] = new OptionSetValue(-1) }),
        ["a name while it is agreed again"] = (test, it) => test.Set("coach_alignmentplan", it.Plan, new() { ["coach_name"] = "Another", ["statecode"] = new OptionSetValue(0), ["statuscode"] = new OptionSetValue(PlanAgreement.Agreed) }),
        ["another target value"] = (test, it) => test.Set("coach_target", it.Activity, new() { ["coach_targetvalue"] = 1m }),
        ["another name of a target"] = (test, it) => test.Set("coach_target", it.Activity, new() { ["coach_name"] = "Another" }),
        ["another owner of a target"] = (test, it) => test.Set("coach_target", it.Activity, new() { ["ownerid"] = it.Other.Reference }),
        ["a target that is inactive"] = (test, it) => test.Set("coach_target", it.Activity, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) }),
        ["a target more"] = (test, it) => test.Produce.ValidTarget(test.Rep, it.Plan, AorLevel.Activity, it.Objective),
        ["a target less"] = (test, it) => test.Admin.Delete("coach_target", it.Activity),
        ["a target that moves out"] = (test, it) => test.Set("coach_target", it.Activity, new() { ["coach_planid"] = new EntityReference("coach_alignmentplan", it.Open.Plan), ["coach_parenttargetid"] = new EntityReference("coach_target", it.Open.Objective) }),
        ["a target that loses its plan"] = (test, it) => test.Set("coach_target", it.Activity, new() { ["coach_planid"] = null }),
        ["a target that moves in"] = (test, it) => test.Set("coach_target", it.Open.Activity, new() { ["coach_planid"] = it.Reference, ["coach_parenttargetid"] = new EntityReference("coach_target", it.Objective) }),
        ["a target that is put into it by Associate"] = (test, it) => test.Admin.Associate("coach_alignmentplan", it.Plan, new Relationship("coach_alignmentplan_coach_target_planid"), [new("coach_target", it.Open.Activity)]),
        ["a target that is taken out by Disassociate"] = (test, it) => test.Admin.Disassociate("coach_alignmentplan", it.Plan, new Relationship("coach_alignmentplan_coach_target_planid"), [new("coach_target", it.Activity)]),
        ["a link more"] = (test, it) => test.Produce.LinkByHand(it.Activity, LinkKind.Manual, Customer(test.Produce.Account(test.Rep))),
        ["a link made by hand less"] = (test, it) => test.Admin.Delete("coach_targetlink", it.ByHand),
        ["an automatic link less"] = (test, it) => test.Admin.Delete("coach_targetlink", it.Automatic),
        ["another kind of link"] = (test, it) => test.Set("coach_targetlink", it.Automatic, new() { ["coach_kind"] = new OptionSetValue((int)LinkKind.Excluded) }),
        ["another name of a link"] = (test, it) => test.Set("coach_targetlink", it.ByHand, new() { ["coach_name"] = "Another" }),
        ["a link that moves out"] = (test, it) => test.Set("coach_targetlink", it.ByHand, new() { ["coach_targetid"] = new EntityReference("coach_target", it.Open.Activity) }),
        ["a link that moves in"] = (test, it) => test.Set("coach_targetlink", it.OpenLink, new() { ["coach_targetid"] = new EntityReference("coach_target", it.Activity) }),
    };

    public static TheoryData<string> All => [.. Ways.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void Is(string way)
    {
        var it = Make();
        var before = Everything(it.Plan);

        var refusal = Refusal.Of(() => Ways[way](this, it));

        Assert.Equal(Refusal.ByPlugin, refusal.Code);
        Assert.Contains("closed", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, Everything(it.Plan));
    }

    [Fact]
    public void Is_not_that_it_is_agreed_again()
    {
        var it = Make();

        Set("coach_alignmentplan", it.Plan, new() { ["statecode"] = new OptionSetValue(0), ["statuscode"] = new OptionSetValue(PlanAgreement.Agreed) });

        Assert.Equal(PlanAgreement.Agreed, Admin.Retrieve("coach_alignmentplan", it.Plan, new ColumnSet("statuscode")).GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [Fact]
    public void Is_to_be_agreed_again_while_another_plan_has_the_same_work()
    {
        var it = Make();
        Produce.Agreed(Rep, new() { ["coach_segmentid"] = Library.Prospects }, plan: new() { ["coach_name"] = "In its place" });

        var refusal = Refusal.Of(() => Set("coach_alignmentplan", it.Plan, new() { ["statecode"] = new OptionSetValue(0), ["statuscode"] = new OptionSetValue(PlanAgreement.Agreed) }));

        Assert.Contains("is agreed already in the plan \"In its place\"", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_not_that_a_customer_is_deleted_whom_it_links()
    {
        var it = Make();

        Admin.Delete("account", Admin.Retrieve("coach_targetlink", it.ByHand, new ColumnSet("coach_accountid")).GetAttributeValue<EntityReference>("coach_accountid").Id);

        Assert.DoesNotContain(Links(it.Activity), link => link.Id == it.ByHand);
    }

    [Fact]
    public void Is_not_that_its_closing_is_said_again()
    {
        var it = Make();
        var before = Everything(it.Plan);

        Set("coach_alignmentplan", it.Plan, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(PlanAgreement.Closed) });

        Assert.Equal(before, Everything(it.Plan));
    }

    private Closed Make()
    {
        var account = Produce.Account(Rep);
        var plan = Produce.Agreed(Rep, new() { ["coach_segmentid"] = Library.Prospects });
        Call(Customer(account));
        var byHand = Produce.LinkByHand(plan.Activity, LinkKind.Manual, Customer(Produce.Account(Produce.Rep())));
        var automatic = Links(plan.Activity).Single(link => link.GetAttributeValue<EntityReference>("coach_accountid").Id == account).Id;
        Set("coach_alignmentplan", plan.Plan, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(PlanAgreement.Closed) });
        Organization.DrainAsync();
        var other = Produce.Rep();
        var open = Produce.Draft(other);
        return new Closed(plan.Plan, plan.Objective, plan.Activity, byHand, automatic, other, open, Produce.LinkByHand(open.Activity, LinkKind.Manual, Customer(Produce.Account(other))));
    }

    /// <summary>Every column of the plan, its targets and their links, but for who touched them last.</summary>
    private string Everything(Guid plan)
    {
        List<Entity> targets = [.. Rows("coach_target", "coach_planid", plan)];
        return string.Join("\n", new[] { Admin.Retrieve("coach_alignmentplan", plan, new ColumnSet(true)) }.Concat(targets).Concat(targets.SelectMany(target => Links(target.Id)))
            .Select(row => string.Join(", ", row.Attributes.Where(column => !column.Key.StartsWith("modified", StringComparison.Ordinal) && column.Key != "versionnumber")
                .Select(column => $"{column.Key} {Shown(column.Value)}").Order(StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal));
    }

    private static object? Shown(object? value) => value switch
    {
        EntityReference reference => reference.Id,
        OptionSetValue choice => choice.Value,
        _ => value,
    };

    private sealed record Closed(Guid Plan, Guid Objective, Guid Activity, Guid ByHand, Guid Automatic, Person Other, PlanTree Open, Guid OpenLink)
    {
        public EntityReference Reference => new("coach_alignmentplan", Plan);
    }
}
