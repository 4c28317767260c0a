using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Xunit;

namespace LocalDataverse.Tests.Messages;

public sealed class RowTests : IDisposable
{
    private readonly TestOrganization organization = new();

    public void Dispose() => organization.Dispose();

    private static string CodeOf(Action action) => Errors.CodeOf(Assert.Throws<FaultException<OrganizationServiceFault>>(action).Detail);

    [Fact]
    public void A_new_row_has_an_owner_dates_a_state_and_a_currency()
    {
        var opportunity = organization.Retrieve("opportunity", organization.Create("opportunity", ("name", "Deal"), ("estimatedvalue", new Money(1000m))));

        Assert.Equal(organization.Admin, opportunity.GetAttributeValue<EntityReference>("ownerid").Id);
        Assert.Equal(TestSeed.BusinessUnit, opportunity.GetAttributeValue<EntityReference>("owningbusinessunit").Id);
        Assert.Equal(organization.Clock.Now.UtcDateTime, opportunity.GetAttributeValue<DateTime>("createdon"));
        Assert.Equal(0, opportunity.GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.Equal(1, opportunity.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.Equal(1000m, opportunity.GetAttributeValue<Money>("estimatedvalue_base").Value);
        Assert.Equal(TestSeed.Currency, opportunity.GetAttributeValue<EntityReference>("transactioncurrencyid").Id);
    }

    [Fact]
    public void An_empty_text_is_kept_as_nothing()
    {
        var account = organization.Create("account", ("name", "Contoso"), ("fax", ""));

        Assert.False(organization.Retrieve("account", account).Contains("fax"));
    }

    [Fact]
    public void A_row_that_was_created_elsewhere_keeps_its_date()
    {
        var then = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);

        var account = organization.Retrieve("account", organization.Create("account", ("name", "Old"), ("overriddencreatedon", then)));

        Assert.Equal(then, account["createdon"]);
        Assert.Equal(organization.Clock.Now.UtcDateTime, account["overriddencreatedon"]);
    }

    [Fact]
    public void What_is_wrong_with_a_value_is_told_with_the_platforms_code()
    {
        Assert.Equal("0x80041103", CodeOf(() => organization.Create("account", ("nosuchcolumn", 1))));
        Assert.Equal("0x80040203", CodeOf(() => organization.Create("account", ("name", 1))));
        Assert.Equal("0x80044331", CodeOf(() => organization.Create("account", ("name", new string('x', 5000)))));
        Assert.Equal("0x8004431a", CodeOf(() => organization.Create("account", ("industrycode", new OptionSetValue(987654)))));
        Assert.Equal("0x80040217", CodeOf(() => organization.Create("account", ("parentaccountid", new EntityReference("account", Guid.NewGuid())))));
        Assert.Equal("0x80040203", CodeOf(() => organization.Create("account", ("parentaccountid", new EntityReference("contact", Guid.NewGuid())))));
        Assert.Empty(organization.Rows("account"));
    }

    [Fact]
    public void The_same_id_twice_is_a_duplicate()
    {
        var id = Guid.NewGuid();
        organization.Create("account", ("accountid", id));

        Assert.Equal("0x80040237", CodeOf(() => organization.Create("account", ("accountid", id))));
    }

    [Fact]
    public void A_row_that_is_not_there_cannot_be_read_changed_or_deleted()
    {
        var id = Guid.NewGuid();

        Assert.Equal("0x80040217", CodeOf(() => organization.Retrieve("account", id)));
        Assert.Equal("0x80040217", CodeOf(() => organization.Update("account", id, ("name", "x"))));
        Assert.Equal("0x80040217", CodeOf(() => organization.Service.Delete("account", id)));
    }

    [Fact]
    public void A_stale_update_is_refused()
    {
        var id = organization.Create("account", ("name", "Contoso"));
        var read = organization.Retrieve("account", id);
        organization.Update("account", id, ("name", "Fabrikam"));
        var stale = new Entity("account", id) { ["name"] = "Northwind", RowVersion = read.RowVersion };

        Assert.Equal("0x80060882", CodeOf(() => organization.Service.Execute(new UpdateRequest { Target = stale, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches })));
    }

    [Fact]
    public void An_upsert_creates_the_first_time_and_updates_the_second()
    {
        var id = Guid.NewGuid();
        bool Upsert(string name) => ((UpsertResponse)organization.Service.Execute(new UpsertRequest { Target = new Entity("account", id) { ["name"] = name } })).RecordCreated;

        Assert.True(Upsert("Contoso"));
        Assert.False(Upsert("Fabrikam"));
        Assert.Equal("Fabrikam", organization.Retrieve("account", id)["name"]);
    }

    [Fact]
    public void A_user_without_the_privilege_may_neither_create_nor_change()
    {
        var account = organization.Create("account", ("name", "Contoso"));
        var nobody = organization.Organization.ServiceFor(organization.User("nobody"));

        Assert.Equal("0x80040220", CodeOf(() => nobody.Create(new Entity("account") { ["name"] = "x" })));
        Assert.Equal("0x80040220", CodeOf(() => nobody.Update(new Entity("account", account) { ["name"] = "x" })));
        Assert.Equal("0x80040220", CodeOf(() => nobody.Create(new Entity("sdkmessage") { ["name"] = "x" })));
    }

    [Fact]
    public void Requests_of_a_transaction_all_happen_or_none_and_the_failing_one_is_named()
    {
        var requests = new OrganizationRequestCollection
        {
            new CreateRequest { Target = new Entity("account") { ["name"] = "Contoso" } },
            new CreateRequest { Target = new Entity("account") { ["nosuchcolumn"] = 1 } },
        };

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => organization.Service.Execute(new ExecuteTransactionRequest { Requests = requests }));

        Assert.Equal(1, Assert.IsType<ExecuteTransactionFault>(fault.Detail).FaultedRequestIndex);
        Assert.Empty(organization.Rows("account"));
    }

    [Fact]
    public void Requests_of_a_batch_succeed_and_fail_each_for_itself()
    {
        var requests = new OrganizationRequestCollection
        {
            new CreateRequest { Target = new Entity("account") { ["nosuchcolumn"] = 1 } },
            new CreateRequest { Target = new Entity("account") { ["name"] = "Contoso" } },
        };
        var settings = new ExecuteMultipleSettings { ContinueOnError = true, ReturnResponses = true };

        var response = (ExecuteMultipleResponse)organization.Service.Execute(new ExecuteMultipleRequest { Requests = requests, Settings = settings });

        Assert.True(response.IsFaulted);
        Assert.Equal("0x80041103", Errors.CodeOf(response.Responses[0].Fault));
        Assert.Single(organization.Rows("account"));
    }

    [Fact]
    public void An_unknown_message_is_refused_by_its_name()
    {
        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => organization.Service.Execute(new OrganizationRequest("BookAppointment")));

        Assert.Equal("not supported here: the message 'BookAppointment'", fault.Message);
    }
}
