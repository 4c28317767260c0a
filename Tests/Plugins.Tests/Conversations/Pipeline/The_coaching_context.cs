using System.Text.Json.Nodes;
using CoachingExtensions.Alignment;
using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class The_coaching_context(TestOrganisation organisation) : PipelineTest(organisation)
{
    private readonly TestOrganisation organisation = organisation;
    private Person? manager;

    private Talk Talk => new(organisation, manager ??= Produce.Manager());

    private Guid Commitment(Guid conversation, string subject, DateTime due) => Produce.Activity("task", Rep, given: new()
    {
        ["subject"] = subject,
        ["scheduledend"] = due,
        ["coach_conversationid"] = new EntityReference("coach_conversation", conversation),
    });

    [Fact]
    public void Shows_the_record_with_its_stage_value_and_rep()
    {
        var account = Produce.Account(Rep);
        var deal = Produce.Opportunity(Rep, account, new() { ["salesstage"] = new OptionSetValue(2), ["estimatedclosedate"] = new DateTime(2026, 5, 1) });

        var record = Talk.Context(Deal(deal))["record"]!;

        Assert.Equal(("Hundred drills", "Contoso", "Rita Rep"), ((string?)record["name"], (string?)record["account"], (string?)record["repName"]));
        Assert.Equal((2, 1000m, "2026-05-01"), ((int?)record["stageValue"], (decimal?)record["value"], (string?)record["closeDate"]));
        Assert.Equal("$", (string?)record["currencySymbol"]);
    }

    [Fact]
    public void Shows_the_targets_the_deal_serves_and_those_above_them()
    {
        var account = Produce.Account(Rep);
        Produce.Agreed(Rep, new() { ["coach_segmentid"] = Library.Prospects });
        var deal = Deal(Produce.Opportunity(Rep, account));
        Call(deal);

        var targets = Talk.Context(deal)["targets"]!.AsArray();

        Assert.Equal(["Activity", "Objective", "Result"], targets.Select(target => (string?)target!["name"]));
        Assert.Equal((1m, "Prospects"), ((decimal?)targets[0]!["actual"], (string?)targets[0]!["segment"]));
    }

    [Fact]
    public void Shows_no_target_the_deal_does_not_serve()
    {
        Produce.Agreed(Rep, new() { ["coach_segmentid"] = Library.LargeDeals });

        Assert.Empty(Talk.Context(Deal(Produce.Opportunity(Rep)))["targets"]!.AsArray());
    }

    [Fact]
    public void Opens_with_what_became_of_the_last_commitments()
    {
        var deal = Deal(Produce.Opportunity(Rep));
        var last = Talk.Held(deal);
        Complete("task", Commitment(last, "a kept one", Clock.Now));
        Commitment(last, "b open one", Clock.Now.AddDays(3));
        Commitment(last, "c broken one", Clock.Now.AddDays(-3));

        var commitments = Talk.Context(deal)["lastConversation"]!["commitments"]!.AsArray();

        Assert.Equal(
            ["a kept one: kept", "b open one: open", "c broken one: broken"],
            commitments.Select(commitment => $"{commitment!["subject"]}: {commitment["state"]}").Order());
    }

    [Fact]
    public void Finds_the_open_conversation_of_the_manager_who_asks()
    {
        var deal = Deal(Produce.Opportunity(Rep));
        var open = Talk.Start(deal);

        Assert.Equal(open.ToString(), (string?)Talk.Context(deal)["openConversationId"]);
    }

    [Theory]
    [InlineData(0, "Opportunity strategy")]
    [InlineData(3, "Deal review")]
    public void Suggests_a_template_for_the_stage(int stage, string template)
    {
        var deal = Produce.Opportunity(Rep, given: new() { ["salesstage"] = new OptionSetValue(stage) });

        Assert.Equal(template, (string?)Talk.Context(Deal(deal))["suggestion"]!["templateName"]);
    }

    [Fact]
    public void Says_the_gap_the_suggestion_answers()
    {
        var account = Produce.Account(Rep);
        Produce.Agreed(Rep, new() { ["coach_segmentid"] = Library.Prospects });
        var deal = Produce.Opportunity(Rep, account, new() { ["salesstage"] = new OptionSetValue(0) });

        Assert.Equal((int)Diagnosis.ExecutionGap, (int?)Talk.Context(Deal(deal))["suggestion"]!["diagnosis"]);
    }

    [Fact]
    public void Offers_only_published_templates_for_the_table()
    {
        var templates = Talk.Context(Customer(Produce.Account(Rep)))["templates"]!.AsArray().Select(template => (string?)template!["name"]).ToList();

        Assert.Contains("Account review", templates);
        Assert.DoesNotContain("Opportunity strategy", templates);
    }

    [Fact]
    public void Says_when_the_record_cannot_be_read()
    {
        var refusal = Refusal.Of(() => Talk.Context(Deal(Guid.NewGuid())));

        Assert.EndsWith("is not there, or you may not read it.", refusal.Message, StringComparison.Ordinal);
    }
}
