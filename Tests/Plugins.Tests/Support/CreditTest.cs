using System.Text.Json;
using System.Text.Json.Nodes;
using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>A test of who is credited: the rep did the work, and an heir gets the records.</summary>
public abstract class CreditTest(TestOrganisation organisation) : PipelineTest(organisation)
{
    private Person? heir;

    private protected Person Heir => heir ??= Produce.Rep();

    /// <summary>Gives a record to somebody, as the system administrator does.</summary>
    private protected void Give(EntityReference record, EntityReference to, string way = "Update")
    {
        var row = new Entity(record.LogicalName, record.Id) { ["ownerid"] = to };
        Admin.Execute(way switch
        {
            "Assign" => new OrganizationRequest(way) { ["Target"] = record, ["Assignee"] = to },
            "UpdateMultiple" => new OrganizationRequest(way) { ["Targets"] = new EntityCollection([row]) { EntityName = row.LogicalName } },
            "Upsert" => new OrganizationRequest(way) { ["Target"] = row },
            "ExecuteMultiple" => new OrganizationRequest(way)
            {
                ["Requests"] = new OrganizationRequestCollection { new OrganizationRequest("Update") { ["Target"] = row } },
                ["Settings"] = new ExecuteMultipleSettings { ContinueOnError = false, ReturnResponses = false },
            },
            _ => new OrganizationRequest("Update") { ["Target"] = row },
        });
    }

    private protected void Give(EntityReference record, Person to, string way = "Update") => Give(record, to.Reference, way);

    /// <summary>A team that may own what reps own.</summary>
    private protected EntityReference Team()
    {
        var team = Admin.Create(new Entity("team") { ["name"] = $"Team {Guid.NewGuid():N}", ["businessunitid"] = new EntityReference("businessunit", Library.Unit), ["teamtype"] = new OptionSetValue(0) });
        Admin.Associate("team", team, new Relationship("teamroles_association"), [Library.Role("Sales Manager")]);
        return new EntityReference("team", team);
    }

    /// <summary>Who is credited with a row other than by owning it, the largest share first.</summary>
    private protected IReadOnlyList<string> CreditsOf(Guid row) =>
    [
        .. Rows("coach_creditshare", "coach_sourceid", row.ToString())
            .OrderByDescending(share => share.GetAttributeValue<decimal>("coach_share"))
            .Select(share => $"{(CreditKind)share.GetAttributeValue<OptionSetValue>("coach_kind").Value} {NameOf(share.GetAttributeValue<EntityReference?>("coach_userid")?.Id)} {share.GetAttributeValue<decimal>("coach_share"):0.####}"),
    ];

    private protected static void Share(Person by, Guid deal, params (Person Who, decimal Percent)[] shares) =>
        ShareAs(by, deal, JsonSerializer.Serialize(shares.Select(share => new { userId = share.Who.Id, share = share.Percent })));

    private protected static void ShareAs(Person by, Guid deal, string shares) =>
        by.Service.Execute(new OrganizationRequest("coach_ShareCredit") { ["OpportunityId"] = deal, ["Shares"] = shares });

    private protected static JsonNode Credit(Person reader, Guid deal) =>
        JsonNode.Parse((string)reader.Service.Execute(new OrganizationRequest("coach_GetCredit") { ["OpportunityId"] = deal })["Credit"])!;

    private protected decimal?[] Actuals(params Guid[] targets) => [.. targets.Select(Actual)];

    private protected void Disable(Person person) => Set("systemuser", person.Id, new() { ["isdisabled"] = true });

    private protected static Values Reopened => new() { ["statecode"] = new OptionSetValue(0) };

    private string NameOf(Guid? user) => user == Rep.Id ? "rep" : user == Heir.Id ? "heir" : user is null ? "nobody" : "another";
}
