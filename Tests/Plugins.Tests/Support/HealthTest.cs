using System.Text.Json.Nodes;
using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>A test of what Health finds.</summary>
public abstract class HealthTest : PipelineTest
{
    /// <summary>What another test left open, won or swept is none of this one's.</summary>
    protected HealthTest(TestOrganisation organisation)
        : base(organisation)
    {
        foreach (var plan in Rows("coach_alignmentplan", "statuscode", PlanAgreement.Agreed)) Erase("coach_alignmentplan", plan.Id);
        foreach (var (table, column, value) in new[] { ("opportunity", "statecode", 1), ("asyncoperation", "statuscode", 31), ("asyncoperation", "statuscode", 0), ("coach_sweep", "coach_kind", (int)SweepKind.Relink) })
        {
            foreach (var row in Rows(table, column, value)) Erase(table, row.Id);
        }
    }

    private protected static JsonNode Report(IOrganizationService service) => JsonNode.Parse((string)service.Execute(new OrganizationRequest("coach_GetHealth"))["Health"])!;

    private protected JsonNode Finding(string about, IOrganizationService? reader = null) =>
        Report(reader ?? Admin)["findings"]!.AsArray().Single(finding => (string?)finding!["about"] == about)!;

    private protected static string State(JsonNode finding) => (string)finding["state"]!;

    private protected static IReadOnlyList<string> Records(JsonNode finding, params string[] columns) =>
        [.. finding["records"]!.AsArray().Select(record => string.Join("|", columns.Select(column => record![column]?.ToString() ?? "-")))];

    private protected void Close(PlanTree plan) => Set("coach_alignmentplan", plan.Plan, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(PlanAgreement.Closed) });

    private protected Guid StepNamed(string name) => Assert.Single(Rows("sdkmessageprocessingstep", "name", name)).Id;

    private protected EntityReference Team()
    {
        var team = Admin.Create(new Entity("team") { ["name"] = $"Team {Guid.NewGuid():N}", ["businessunitid"] = new EntityReference("businessunit", Library.Unit), ["teamtype"] = new OptionSetValue(0) });
        Admin.Associate("team", team, new Relationship("teamroles_association"), [Library.Role("Salesperson")]);
        return new EntityReference("team", team);
    }

    private protected Guid WonBy(EntityReference owner, string name)
    {
        var deal = Admin.Create(new Entity("opportunity") { ["name"] = name, ["ownerid"] = owner });
        Admin.Execute(new OrganizationRequest("WinOpportunity")
        {
            ["OpportunityClose"] = new Entity("opportunityclose") { ["opportunityid"] = Deal(deal), ["actualrevenue"] = new Money(100), ["actualend"] = Clock.Now },
            ["Status"] = new OptionSetValue(-1),
        });
        return deal;
    }
}
