using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Tests.Messages;

/// <summary>https://learn.microsoft.com/power-apps/developer/data-platform/delete-data-bulk</summary>
public sealed class BulkDeleteTests : IDisposable
{
    private readonly TestOrganization organization = new();

    public void Dispose() => organization.Dispose();

    [Fact]
    public void What_the_queries_find_is_deleted_in_the_background_and_counted()
    {
        organization.Create("account", ("name", "Old one"));
        organization.Create("account", ("name", "Old two"));
        organization.Create("account", ("name", "New"));
        organization.Create("contact", ("lastname", "Old"));

        var job = Send(Like("account", "name", "Old%"), Like("contact", "lastname", "Old"));
        Assert.Equal(3, organization.Rows("account").Count);
        organization.Organization.DrainAsync();

        Assert.Equal("New", organization.Rows("account").Single().Text("name"));
        Assert.Empty(organization.Rows("contact"));
        Assert.Equal((3, 30), State(job));
        Assert.Equal((3, 0), Counts(job));
    }

    [Fact]
    public void Steps_run_for_each_row_and_one_that_refuses_is_told_while_the_others_go()
    {
        organization.Create("account", ("name", "One"));
        var kept = organization.Create("contact", ("lastname", "Two"));
        organization.Step("Refuser", "Delete", "contact", 20, "not this one");

        var job = Send(Like("account", "name", "%"), Like("contact", "lastname", "%"));
        organization.Organization.DrainAsync();

        Assert.Equal((1, 1), Counts(job));
        var failure = organization.Rows("bulkdeletefailure").Single();
        Assert.Equal((kept, "not this one", 1), (failure.Guid("regardingobjectid"), failure.Text("errordescription"), failure.Number("orderedqueryindex")));
    }

    [Fact]
    public void A_row_that_went_with_another_one_is_no_failure()
    {
        var account = organization.Create("account", ("name", "Parent"));
        organization.Create("task", ("subject", "Child"), ("regardingobjectid", new EntityReference("account", account)));

        var job = Send(Like("account", "name", "%"), Like("task", "subject", "%"));
        organization.Organization.DrainAsync();

        Assert.Equal((1, 0), Counts(job));
        Assert.Empty(organization.Rows("task"));
    }

    [Fact]
    public void One_whose_query_fails_as_it_runs_is_told_as_failed_and_deletes_nothing()
    {
        organization.Create("contact", ("lastname", "Stays"));
        var job = Send(Like("contact", "lastname", "%"));
        organization.Step("Refuser", "RetrieveMultiple", "contact", 20, "not to be asked");

        organization.Organization.DrainAsync();

        Assert.Equal((3, 31), State(job));
        Assert.Equal((3, 31), Ended(job));
        Assert.Single(organization.Rows("contact"));
    }

    [Fact]
    public void It_waits_for_its_start()
    {
        organization.Create("account", ("name", "Old"));
        var job = Send([Like("account", "name", "Old")], ("StartDateTime", organization.Clock.GetUtcNow().UtcDateTime.AddHours(1)));

        organization.Organization.DrainAsync();
        Assert.Equal((0, 0), State(job));
        organization.Clock.Now += TimeSpan.FromHours(2);
        organization.Organization.DrainAsync();

        Assert.Equal((3, 30), State(job));
        Assert.Empty(organization.Rows("account"));
    }

    [Fact]
    public void It_survives_a_restart()
    {
        organization.Create("account", ("name", "Old"));
        Send(Like("account", "name", "Old"));

        organization.Restart();
        organization.Organization.DrainAsync();

        Assert.Empty(organization.Rows("account"));
    }

    [Fact]
    public void Who_may_not_delete_in_bulk_is_refused()
    {
        var seller = organization.Seller("seller");

        Assert.Equal("0x80040220", TestOrganization.CodeOf(() => organization.Organization.ServiceFor(seller).Execute(Request([Like("account", "name", "%")]))));
    }

    [Theory]
    [InlineData("nosuchtable", "name", "0x80041102")]
    [InlineData("account", "nosuchcolumn", "0x80041103")]
    public void A_query_that_cannot_be_asked_is_refused_at_once(string table, string column, string code) => Assert.Equal(code, TestOrganization.CodeOf(() => Send(Like(table, column, "x"))));

    [Theory]
    [InlineData("FREQ=WEEKLY;INTERVAL=1", "0x8004d2a0")]
    [InlineData("FREQ=DAILY;INTERVAL=1", "0x80040800")]
    public void A_recurrence_is_refused(string pattern, string code) => Assert.Equal(code, TestOrganization.CodeOf(() => Send([Like("account", "name", "%")], ("RecurrencePattern", pattern))));

    private Guid Send(params QueryExpression[] queries) => Send(queries, []);

    private Guid Send(QueryExpression[] queries, params (string Name, object Value)[] more) => (Guid)organization.Service.Execute(Request(queries, more))["JobId"];

    private static OrganizationRequest Request(QueryExpression[] queries, params (string Name, object Value)[] more)
    {
        var request = new OrganizationRequest("BulkDelete")
        {
            ["QuerySet"] = queries,
            ["JobName"] = "Clean up",
            ["SendEmailNotification"] = false,
            ["ToRecipients"] = Array.Empty<Guid>(),
            ["CCRecipients"] = Array.Empty<Guid>(),
            ["RecurrencePattern"] = "",
        };
        foreach (var (name, value) in more) request[name] = value;
        return request;
    }

    private static QueryExpression Like(string table, string column, string pattern)
    {
        var query = new QueryExpression(table);
        query.Criteria.AddCondition(column, ConditionOperator.Like, pattern);
        return query;
    }

    private (int? State, int? Status) State(Guid job) => organization.Rows("asyncoperation").Where(row => row.Id == job).Select(row => (row.Number("statecode"), row.Number("statuscode"))).Single();

    private (int? Deleted, int? Failed) Counts(Guid job) => (Operation(job).Number("successcount"), Operation(job).Number("failurecount"));

    private (int? State, int? Status) Ended(Guid job) => (Operation(job).Number("statecode"), Operation(job).Number("statuscode"));

    private SystemRow Operation(Guid job) => organization.Rows("bulkdeleteoperation").Single(row => row.Guid("asyncoperationid") == job);
}
