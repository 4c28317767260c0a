using System.Text.Json.Nodes;
using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>A test of proposals for a plan of the second quarter.</summary>
public abstract class ProposalTest(TestOrganisation organisation) : PipelineTest(organisation)
{
    private protected static Values Next() => new() { ["coach_start"] = new DateTime(2026, 4, 1), ["coach_end"] = new DateTime(2026, 6, 30) };

    /// <summary>A rep of a team without anybody else.</summary>
    private protected Person Alone() => Produce.Rep(Produce.BusinessUnit("Team"));

    /// <summary>Twenty calls, and ten deals won with 5,000 each: two calls a deal.</summary>
    private protected void Work(Person rep, int calls = 20, int wins = 10)
    {
        for (var call = 0; call < calls; call++) Set(rep.Service, "phonecall", Produce.OpenCall(rep), new() { ["statecode"] = new OptionSetValue(1) });
        for (var win = 0; win < wins; win++) Win(rep, Produce.Opportunity(rep), 5000);
    }

    private protected void Win(Person rep, Guid deal, decimal revenue) => rep.Service.Execute(new OrganizationRequest("WinOpportunity")
    {
        ["OpportunityClose"] = new Entity("opportunityclose") { ["opportunityid"] = Deal(deal), ["actualrevenue"] = new Money(revenue), ["actualend"] = Clock.Now },
        ["Status"] = new OptionSetValue(-1),
    });

    private protected Guid Metric(AorLevel level, decimal? conversion, EntityReference? leadsTo = null) => Produce.Metric(new()
    {
        ["coach_level"] = new OptionSetValue((int)level),
        ["coach_defaultconversion"] = conversion,
        ["coach_leadstoid"] = leadsTo,
    });

    private protected EntityReference SegmentOf(Guid account) => new("coach_segment", Produce.Segment(
        "account", $"""<fetch><entity name="account"><filter><condition attribute="accountid" operator="eq" value="{account}" /></filter></entity></fetch>"""));

    private protected static JsonObject Asked(Guid metric, EntityReference? segment = null, decimal? share = null, decimal? conversion = null, params JsonObject[] activities) => new()
    {
        ["metricId"] = metric.ToString(),
        ["segmentId"] = segment?.Id.ToString(),
        ["share"] = share,
        ["conversion"] = conversion,
        ["activities"] = new JsonArray([.. activities]),
    };

    private protected JsonObject[] Chain(Guid? objective = null, Guid? activity = null) =>
        [Asked(objective ?? Library.DealsWon.Id, activities: [Asked(activity ?? Library.CallsCompleted.Id)])];

    /// <summary>18,000 of revenue for the rep's next plan, through these objectives or what is suggested.</summary>
    private protected JsonNode Propose(Person asked, Person rep, params JsonObject[] objectives)
    {
        var request = new Values { ["PlanId"] = Produce.ValidPlan(rep, Next()), ["ResultMetricId"] = Library.RevenueWon.Id, ["ResultValue"] = 18_000m };
        if (objectives.Length > 0) request["Objectives"] = new JsonArray([.. objectives]).ToJsonString();
        return Ask(asked, request);
    }

    private protected static JsonNode Ask(Person asked, Values request)
    {
        var message = new OrganizationRequest("coach_ProposePlan");
        foreach (var (name, value) in request) message[name] = value;
        return JsonNode.Parse((string)asked.Service.Execute(message)["Proposal"])!;
    }

    private protected static IEnumerable<JsonNode> Branches(JsonNode proposal) => Tree(proposal["result"]!);

    private protected static IEnumerable<decimal?> Values(JsonNode proposal) => Branches(proposal).Select(branch => (decimal?)branch["value"]);

    private protected static IEnumerable<string> Names(JsonNode proposal) =>
        Branches(proposal).Select(branch => branch["segment"] is { } segment ? $"{branch["metric"]}: {segment}" : $"{branch["metric"]}");

    private protected static IEnumerable<string> Sources(JsonNode proposal) =>
        Branches(proposal).Skip(1).Select(branch => branch["ratio"] is { } ratio ? $"{ratio["source"]} {ratio["sample"]}" : "none");

    private static IEnumerable<JsonNode> Tree(JsonNode branch) => branch["below"]!.AsArray().SelectMany(below => Tree(below!)).Prepend(branch);
}
