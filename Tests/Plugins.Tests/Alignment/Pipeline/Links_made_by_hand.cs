using System.Text.Json.Nodes;
using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>What the pane is told about links, and what a person may do to them.</summary>
public sealed class Links_made_by_hand(TestOrganisation organisation) : PipelineTest(organisation)
{
    private readonly TestOrganisation organisation = organisation;
    private Person? manager;

    private Person Manager => manager ??= Produce.Manager();

    private Values AtProspects => new() { ["coach_segmentid"] = Library.Prospects };

    private Values InLargeDeals => new() { ["coach_segmentid"] = Library.LargeDeals };

    private JsonNode Context(EntityReference about, Person? reader = null) => new Talk(organisation, reader ?? Manager).Context(about);

    private static string Names(JsonNode? targets) => string.Join(", ", targets!.AsArray().Select(target => (string?)target!["name"]));

    private static JsonNode? LinkTo(JsonNode context, Guid target) =>
        context["links"]!.AsArray().SingleOrDefault(link => (string?)link!["targetId"] == target.ToString());

    private static string Why(JsonNode context, Guid target) => LinkTo(context, target) is not { } link
        ? "not linked"
        : $"{(LinkKind)(int)link["kind"]!} from {(string?)link["from"] ?? "-"} via {(string?)link["via"] ?? "itself"}";

    private static Guid Make(Person person, Guid target, LinkKind kind, EntityReference record) => person.Service.Create(new Entity("coach_targetlink")
    {
        ["coach_targetid"] = new EntityReference("coach_target", target),
        [$"coach_{record.LogicalName}id"] = record,
        ["coach_kind"] = new OptionSetValue((int)kind),
    });

    private Guid TeamDeal(params Person[] members)
    {
        var team = Admin.Create(new Entity("team") { ["name"] = $"Team {Guid.NewGuid():N}", ["businessunitid"] = new EntityReference("businessunit", Library.Unit), ["teamtype"] = new OptionSetValue(0) });
        Admin.Associate("team", team, new Relationship("teamroles_association"), [Library.Role("Salesperson")]);
        Admin.Execute(new OrganizationRequest("AddMembersTeam") { ["TeamId"] = team, ["MemberIds"] = members.Select(member => member.Id).ToArray() });
        var deal = Produce.Opportunity(members[0]);
        Set("opportunity", deal, new() { ["ownerid"] = new EntityReference("team", team) });
        return deal;
    }

    [Fact]
    public void The_pane_says_since_when_and_through_whom_a_deal_serves_a_target()
    {
        var account = Produce.Account(Rep);
        var plan = Produce.Agreed(Rep, AtProspects);

        Assert.Equal("Automatic from 2026-01-01 via Contoso", Why(Context(Deal(Produce.Opportunity(Rep, account))), plan.Activity));
        Assert.Equal("Automatic from 2026-01-01 via itself", Why(Context(Customer(account)), plan.Activity));
    }

    [Fact]
    public void The_pane_offers_the_reps_targets_with_a_segment_that_are_not_served()
    {
        Produce.Agreed(Rep, InLargeDeals, objective: AtProspects);
        Produce.Agreed(Produce.Rep(), InLargeDeals);

        var context = Context(Deal(Produce.Opportunity(Rep, Produce.Account(Rep))));

        Assert.Equal(("Objective, Result", "Activity"), (Names(context["targets"]), Names(context["linkable"])));
    }

    [Fact]
    public void The_pane_offers_nothing_of_a_plan_that_is_not_agreed_or_not_of_today()
    {
        Produce.Draft(Rep, InLargeDeals);
        Produce.Agreed(Rep, InLargeDeals, plan: new() { ["coach_start"] = new DateTime(2026, 4, 1), ["coach_end"] = new DateTime(2026, 6, 30) });

        Assert.Empty(Context(Deal(Produce.Opportunity(Rep)))["linkable"]!.AsArray());
    }

    [Fact]
    public void The_pane_offers_a_teams_deal_to_its_members_targets()
    {
        Produce.Agreed(Rep, InLargeDeals);
        var deal = TeamDeal(Rep);

        Assert.Equal("Activity", Names(Context(Deal(deal))["linkable"]));
    }

    [Fact]
    public void The_pane_looks_at_the_reps_day()
    {
        var farEast = Produce.Rep(zone: 290);
        Clock.Now = ManualClock.Utc("2026-03-18 20:00");
        var account = Yesterday(() => Produce.Account(farEast));
        Set("account", account, new() { ["statecode"] = new OptionSetValue(1) });
        var plan = Produce.Agreed(farEast, AtProspects);
        Set("account", account, new() { ["statecode"] = new OptionSetValue(0) });

        Assert.Equal("Automatic from 2026-03-19 via itself", Why(Context(Customer(account)), plan.Activity));
    }

    [Fact]
    public void A_rep_is_offered_the_own_targets_only()
    {
        var colleague = Produce.Rep();
        var deal = Deal(TeamDeal(Rep, colleague));
        var mine = Produce.Agreed(Rep, InLargeDeals);
        Produce.Agreed(colleague, InLargeDeals);

        Assert.Equal([mine.Activity.ToString()], Context(deal, Rep)["linkable"]!.AsArray().Select(target => (string?)target!["id"]));
        Assert.Equal(2, Context(deal)["linkable"]!.AsArray().Count);
    }

    [Fact]
    public void A_link_made_in_the_pane_counts_at_once_and_is_the_reps()
    {
        var plan = Produce.Agreed(Rep, InLargeDeals);
        var deal = Deal(Produce.Opportunity(Rep));
        Call(deal);

        var link = Make(Manager, plan.Activity, LinkKind.Manual, deal);

        Assert.Equal(("Manual from - via itself", 1m), (Why(Context(deal, Rep), plan.Activity), Actual(plan.Activity)));
        Assert.Equal("opportunity by hand", Admin.Retrieve("coach_targetlink", link, new Microsoft.Xrm.Sdk.Query.ColumnSet("coach_name"))["coach_name"]);
    }

    [Fact]
    public void Removing_it_takes_the_count_back()
    {
        var plan = Produce.Agreed(Rep, InLargeDeals);
        var deal = Deal(Produce.Opportunity(Rep));
        Call(deal);
        var link = Make(Manager, plan.Activity, LinkKind.Manual, deal);

        Manager.Service.Delete("coach_targetlink", link);

        Assert.Equal(("not linked", 0m), (Why(Context(deal), plan.Activity), Actual(plan.Activity)));
    }

    [Fact]
    public void A_deal_that_is_excluded_is_shown_apart_and_no_longer_counts()
    {
        var plan = Produce.Agreed(Rep, AtProspects);
        var deal = Deal(Produce.Opportunity(Rep, Produce.Account(Rep)));
        Call(deal);

        Make(Manager, plan.Activity, LinkKind.Excluded, deal);

        var context = Context(deal);
        Assert.Equal(("", "Activity"), (Names(context["targets"]), Names(context["excluded"])));
        Assert.Equal(("Excluded from - via itself", 0m), (Why(context, plan.Activity), Actual(plan.Activity)));
    }

    [Fact]
    public void Counting_again_on_the_same_day_leaves_everything_as_it_was()
    {
        var account = Customer(Produce.Account(Rep));
        var plan = Produce.Agreed(Rep, AtProspects);
        Call(account);
        var exclusion = Make(Manager, plan.Activity, LinkKind.Excluded, account);

        Manager.Service.Delete("coach_targetlink", exclusion);

        Assert.Equal(("Automatic from 2026-01-01 via itself", 1m), (Why(Context(account), plan.Activity), Actual(plan.Activity)));
    }

    [Fact]
    public void An_exclusion_of_the_account_reaches_its_deals()
    {
        var account = Produce.Account(Rep);
        var plan = Produce.Agreed(Rep, AtProspects);

        Make(Manager, plan.Activity, LinkKind.Excluded, Customer(account));

        Assert.Equal("Excluded from - via Contoso", Why(Context(Deal(Produce.Opportunity(Rep, account))), plan.Activity));
    }

    [Fact]
    public void A_conversation_about_a_deal_excluded_from_every_target_is_off_plan()
    {
        var plan = Produce.Agreed(Rep, AtProspects);
        var deal = Deal(Produce.Opportunity(Rep, Produce.Account(Rep)));
        Make(Manager, plan.Activity, LinkKind.Excluded, deal);

        var talk = new Talk(organisation, Manager).Start(deal);

        Assert.Equal(true, Admin.Retrieve("coach_conversation", talk, new Microsoft.Xrm.Sdk.Query.ColumnSet("coach_offplan"))["coach_offplan"]);
    }

    [Fact]
    public void A_rep_cannot_make_a_link()
    {
        var theirs = Produce.Agreed(Produce.Rep(), InLargeDeals);

        var refusal = Refusal.Of(() => Make(Rep, theirs.Activity, LinkKind.Manual, Deal(Produce.Opportunity(Rep))));

        Assert.Equal(Refusal.PrivilegeMissing, refusal.Code);
    }

    [Fact]
    public void A_manager_cannot_link_to_a_target_of_another_unit()
    {
        var elsewhere = Produce.Manager(Produce.BusinessUnit("Elsewhere"));
        var plan = Produce.Agreed(Rep, InLargeDeals);

        var refusal = Refusal.Of(() => Make(elsewhere, plan.Activity, LinkKind.Manual, Deal(Produce.Opportunity(elsewhere))));

        Assert.Contains("AppendTo", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(Links(plan.Activity));
    }

    [Fact]
    public void A_link_without_a_kind_is_one_made_by_hand()
    {
        var plan = Produce.Agreed(Rep, InLargeDeals);
        var deal = Deal(Produce.Opportunity(Rep));

        Manager.Service.Create(new Entity("coach_targetlink") { ["coach_targetid"] = new EntityReference("coach_target", plan.Activity), ["coach_opportunityid"] = deal });

        Assert.Equal("Manual from - via itself", Why(Context(deal), plan.Activity));
    }

    [Fact]
    public void A_link_by_hand_cannot_be_made_automatic()
    {
        var plan = Produce.Agreed(Rep, InLargeDeals);
        var link = Make(Manager, plan.Activity, LinkKind.Manual, Deal(Produce.Opportunity(Rep)));

        var refusal = Refusal.Of(() => Set(Manager.Service, "coach_targetlink", link, new() { ["coach_kind"] = new OptionSetValue((int)LinkKind.Automatic) }));

        Assert.Equal(new Refusal(Refusal.ByPlugin, "A link cannot be made Automatic by hand: remove it, and the segment decides again from today."), refusal);
    }

    [Fact]
    public void A_link_by_hand_needs_one_record()
    {
        var plan = Produce.Agreed(Rep, InLargeDeals);
        var none = new Entity("coach_targetlink") { ["coach_targetid"] = new EntityReference("coach_target", plan.Activity), ["coach_kind"] = new OptionSetValue((int)LinkKind.Manual) };

        var refusal = Refusal.Of(() => Manager.Service.Create(none));

        Assert.Equal("A link joins a target with one record: choose an opportunity, an account or a lead, and save again.", refusal.Message);
    }
}
