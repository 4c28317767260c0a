using CoachingExtensions.Tests;
using LocalDataverse.Tests.WebApi;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Tests.Soap;

/// <summary>Each operation of the service contract does over SOAP what it does within.</summary>
public sealed class OperationTests(ApiServer server) : IClassFixture<ApiServer>
{
    private readonly SoapClient soap = server.Soap();

    [Fact]
    public void Create_and_Retrieve_carry_every_kind_of_value()
    {
        var id = soap.Create(new Entity("account")
        {
            ["name"] = "A < & > \" ü €",
            ["revenue"] = new Money(1234.5m),
            ["industrycode"] = new OptionSetValue(1),
            ["creditonhold"] = true,
            ["numberofemployees"] = 3,
            ["ownerid"] = new EntityReference("systemuser", server.Test.Admin),
            ["description"] = null,
        });

        var row = soap.Retrieve("account", id, new ColumnSet(true));

        Assert.Equal(("A < & > \" ü €", 1234.5m, 1, true, 3), ((string)row["name"], ((Money)row["revenue"]).Value, ((OptionSetValue)row["industrycode"]).Value, (bool)row["creditonhold"], (int)row["numberofemployees"]));
        Assert.Equal((server.Test.Admin, "System Administrator"), (((EntityReference)row["ownerid"]).Id, ((EntityReference)row["ownerid"]).Name));
        Assert.False(row.Contains("description"));
        Assert.Equal("$1,234.50", row.FormattedValues["revenue"]);
        Assert.NotNull(row.RowVersion);
    }

    [Theory]
    [InlineData(DateTimeKind.Utc)]
    [InlineData(DateTimeKind.Unspecified)]
    [InlineData(DateTimeKind.Local)]
    public void A_time_comes_back_in_UTC(DateTimeKind kind)
    {
        var when = new DateTime(2026, 3, 4, 5, 6, 7, kind);
        var id = soap.Create(new Entity("task") { ["subject"] = "When", ["scheduledend"] = when });

        var back = (DateTime)soap.Retrieve("task", id, new ColumnSet("scheduledend"))["scheduledend"];

        Assert.Equal((kind == DateTimeKind.Local ? when.ToUniversalTime() : DateTime.SpecifyKind(when, DateTimeKind.Utc), DateTimeKind.Utc), (back, back.Kind));
    }

    [Fact]
    public void Update_changes_what_it_names()
    {
        var id = server.Test.Create("contact", ("lastname", "Before"), ("firstname", "Kept"));

        soap.Update(new Entity("contact", id) { ["lastname"] = "After" });

        var row = server.Test.Retrieve("contact", id);
        Assert.Equal(("After", "Kept"), ((string)row["lastname"], (string)row["firstname"]));
    }

    [Fact]
    public void Delete_removes_the_row()
    {
        var id = server.Test.Create("contact", ("lastname", "Gone"));

        soap.Delete("contact", id);

        Assert.DoesNotContain(server.Test.Rows("contact"), row => row.Id == id);
    }

    [Fact]
    public void Associate_and_Disassociate_link_rows()
    {
        var user = server.Test.User("Linked");
        var role = new EntityReference("role", server.Test.Rows("role").First(row => row.Text("name") == "Salesperson").Id);
        int Links() => server.Test.Rows("systemuserroles").Count(row => row.Guid("systemuserid") == user);

        soap.Associate("systemuser", user, new Relationship("systemuserroles_association"), [role]);
        var linked = Links();
        soap.Disassociate("systemuser", user, new Relationship("systemuserroles_association"), [role]);

        Assert.Equal((1, 0), (linked, Links()));
    }

    [Fact]
    public void The_three_kinds_of_query_find_the_same_row()
    {
        var id = server.Test.Create("account", ("name", "Sought by queries"));
        var expression = new QueryExpression("account") { ColumnSet = new ColumnSet("name") };
        expression.Criteria.AddCondition("name", ConditionOperator.Equal, "Sought by queries");
        var byAttribute = new QueryByAttribute("account") { ColumnSet = new ColumnSet("name") };
        byAttribute.AddAttributeValue("name", "Sought by queries");
        var fetch = new FetchExpression("<fetch><entity name='account'><attribute name='name'/><filter><condition attribute='name' operator='eq' value='Sought by queries'/></filter></entity></fetch>");

        Assert.All<QueryBase>([expression, byAttribute, fetch], query => Assert.Equal(id, Assert.Single(soap.RetrieveMultiple(query).Entities).Id));
    }

    [Fact]
    public void A_query_goes_on_at_its_cookie()
    {
        for (var number = 0; number < 3; number++) server.Test.Create("letter", ("subject", $"Page {number}"));
        var query = new QueryExpression("letter") { ColumnSet = new ColumnSet("subject"), PageInfo = new PagingInfo { Count = 2, PageNumber = 1 } };
        query.AddOrder("subject", OrderType.Ascending);

        var first = soap.RetrieveMultiple(query);
        query.PageInfo = new PagingInfo { Count = 2, PageNumber = 2, PagingCookie = first.PagingCookie };
        var second = soap.RetrieveMultiple(query);

        Assert.Equal((true, "Page 2", false), (first.MoreRecords, (string)Assert.Single(second.Entities)["subject"], second.MoreRecords));
    }

    [Fact]
    public void A_typed_request_is_answered_by_its_typed_response()
    {
        var response = soap.Execute(new CreateRequest { Target = new Entity("contact") { ["lastname"] = "Typed" } });

        Assert.NotEqual(Guid.Empty, Assert.IsType<CreateResponse>(response).id);
    }

    [Fact]
    public void Each_request_of_ExecuteMultiple_has_its_answer_or_its_fault()
    {
        var responses = Assert.IsType<ExecuteMultipleResponse>(soap.Execute(new ExecuteMultipleRequest
        {
            Settings = new ExecuteMultipleSettings { ContinueOnError = true, ReturnResponses = true },
            Requests = [new CreateRequest { Target = new Entity("contact") { ["lastname"] = "One" } }, new DeleteRequest { Target = new EntityReference("contact", Guid.NewGuid()) }, new OrganizationRequest("WhoAmI")],
        })).Responses;

        Assert.IsType<CreateResponse>(responses[0].Response);
        Assert.Equal("0x80040217", responses[1].Fault.Code());
        Assert.Equal(server.Test.Admin, responses[2].Response["UserId"]);
    }

    [Fact]
    public void ExecuteTransaction_leaves_nothing_when_one_of_it_fails()
    {
        var before = server.Test.Rows("contact").Count;

        var fault = SoapServer.Refused(() => soap.Execute(new ExecuteTransactionRequest { Requests = [new CreateRequest { Target = new Entity("contact") { ["lastname"] = "One" } }, new DeleteRequest { Target = new EntityReference("contact", Guid.NewGuid()) }] }));

        Assert.Equal((1, before), (Assert.IsType<ExecuteTransactionFault>(fault).FaultedRequestIndex, server.Test.Rows("contact").Count));
    }

    [Fact]
    public void The_organisation_says_what_it_is_and_where()
    {
        var detail = (Microsoft.Xrm.Sdk.Organization.OrganizationDetail)soap.Execute(new OrganizationRequest("RetrieveCurrentOrganization") { ["AccessType"] = Microsoft.Xrm.Sdk.Organization.EndpointAccessType.Default })["Detail"];

        Assert.Equal(server.Address + "/XRMServices/2011/Organization.svc", detail.Endpoints[Microsoft.Xrm.Sdk.Organization.EndpointType.OrganizationService]);
    }
}
