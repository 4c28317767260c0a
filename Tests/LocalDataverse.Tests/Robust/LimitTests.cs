using System.IO.Compression;
using System.Net;
using System.ServiceModel;
using System.Text;
using LocalDataverse.Pipeline;
using LocalDataverse.Tests.Import;
using LocalDataverse.Tests.WebApi;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Tests.Robust;

public sealed class LimitTests(ApiServer server) : IClassFixture<ApiServer>
{
    /// <summary>Millions of rows for SQLite to go through, out of a few dozen.</summary>
    private const string Endless = """<fetch aggregate="true"><entity name="account"><attribute name="accountid" aggregate="count" alias="n" /><link-entity name="account" from="statecode" to="statecode" alias="a"><link-entity name="account" from="statecode" to="statecode" alias="b"><link-entity name="account" from="statecode" to="statecode" alias="c"><link-entity name="account" from="statecode" to="statecode" alias="d"></link-entity></link-entity></link-entity></link-entity></entity></fetch>""";

    [Fact]
    public async Task A_query_that_does_not_end_is_ended_after_the_time_of_an_operation()
    {
        FillAccounts();
        server.Test.Organization.LongestOperation = TimeSpan.FromSeconds(1);
        try
        {
            var answer = await server.GetAsync($"accounts?fetchXml={Uri.EscapeDataString(Endless)}");

            Assert.Equal(HttpStatusCode.RequestTimeout, answer.Status);
            Assert.Equal("0x80044151", answer.Code);
            Assert.Contains("two minutes", answer.Message, StringComparison.Ordinal);
        }
        finally
        {
            server.Test.Organization.LongestOperation = OperationLimit.TwoMinutes;
        }
    }

    [Fact]
    public async Task A_query_ends_with_its_client()
    {
        FillAccounts();
        using var client = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var fault = await Task.Run(() =>
        {
            new Waiting(client.Token).Begin();
            return Assert.Throws<FaultException<OrganizationServiceFault>>(() => server.Test.Service.RetrieveMultiple(new FetchExpression(Endless)));
        }, TestContext.Current.CancellationToken);

        Assert.Contains("no longer waits", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_waits_for_the_writer_gives_up_with_its_client()
    {
        using var writer = server.Test.Organization.Database.BeginWrite();
        using var client = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        var fault = await Task.Run(() =>
        {
            new Waiting(client.Token).Begin();
            return Assert.Throws<FaultException<OrganizationServiceFault>>(() => server.Test.Create("account", ("name", "Nobody waits")));
        }, TestContext.Current.CancellationToken);

        Assert.Contains("no longer waits", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_write_that_runs_out_of_time_leaves_nothing_behind_and_the_next_one_works()
    {
        using var test = new TestOrganization();
        var step = test.Step("Looper", "Create", "account", 40, "asks");
        test.Organization.LongestOperation = TimeSpan.FromSeconds(1);

        Assert.Equal("0x80044151", TestOrganization.CodeOf(() => test.Create("account", ("name", "Never"))));

        test.Organization.LongestOperation = OperationLimit.TwoMinutes;
        test.Service.Delete("sdkmessageprocessingstep", step);
        test.Create("account", ("name", "After"));
        Assert.Equal(["After"], test.Rows("account").Select(row => row.Text("name")));
    }

    [Theory]
    [InlineData("filter", 50_000)]
    [InlineData("filter", 100)]
    public async Task Filters_nested_too_deep_are_refused_also_in_a_batch(string element, int depth)
    {
        var fetch = $"<fetch><entity name='account'>{string.Concat(Enumerable.Repeat($"<{element}>", depth))}{string.Concat(Enumerable.Repeat($"</{element}>", depth))}</entity></fetch>";

        var answer = await Batch.SendAsync(server, [Batch.Request("GET", $"accounts?fetchXml={fetch.Replace(" ", "%20", StringComparison.Ordinal)}")]);

        Assert.True(answer.Status is HttpStatusCode.BadRequest or HttpStatusCode.RequestUriTooLong, answer.Text);
    }

    [Theory]
    [InlineData("not ")]
    [InlineData("contains(")]
    [InlineData("(")]
    [InlineData("contact_customer_accounts/any(c:")]
    public async Task An_expression_nested_too_deep_is_refused(string opening) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await Batch.SendAsync(server, [Batch.Request("GET", $"accounts?$filter={string.Concat(Enumerable.Repeat(opening, 20_000 / opening.Length))}x".Replace(" ", "%20", StringComparison.Ordinal))])).Status);

    [Theory]
    [InlineData("contact_customer_accounts/")]
    [InlineData("contact_customer_accounts/any(")]
    [InlineData("contact_customer_accounts/any(c")]
    [InlineData("contact_customer_accounts/any(c:")]
    [InlineData("contains(")]
    [InlineData("contains(name,")]
    [InlineData("name eq")]
    [InlineData("name in (")]
    [InlineData("not")]
    [InlineData("(")]
    public async Task An_expression_that_ends_too_early_is_refused(string filter) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await server.GetAsync($"accounts?$filter={Uri.EscapeDataString(filter)}")).Status);

    [Fact]
    public async Task Expansions_nested_too_deep_are_refused() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await Batch.SendAsync(server, [Batch.Request("GET", $"accounts?$expand={string.Concat(Enumerable.Repeat("parentaccountid($expand=", 2500))}x{new string(')', 2500)}")])).Status);

    [Fact]
    public async Task A_query_has_at_most_five_hundred_conditions()
    {
        string Fetch(int count) => $"<fetch top='1'><entity name='account'><filter type='or'>{string.Concat(Enumerable.Repeat("<condition attribute='name' operator='null'/>", count))}</filter></entity></fetch>";

        var (most, more) = (await FetchAsync(Fetch(500)), await FetchAsync(Fetch(501)));

        Assert.Contains("HTTP/1.1 200", most.Text, StringComparison.Ordinal);
        Assert.Contains("0x8004430c", more.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_has_at_most_five_hundred_conditions()
    {
        string Filter(int count) => Uri.EscapeDataString(string.Join(" or ", Enumerable.Repeat("name eq 'x'", count)));

        Assert.Equal(HttpStatusCode.OK, (await server.GetAsync($"accounts?$top=1&$filter={Filter(500)}")).Status);
        Assert.Equal("0x8004430c", (await server.GetAsync($"accounts?$top=1&$filter={Filter(501)}")).Code);
    }

    [Fact]
    public async Task More_values_than_a_statement_takes_are_refused()
    {
        var answer = await FetchAsync($"<fetch top='1'><entity name='account'><filter><condition attribute='name' operator='in'>{string.Concat(Enumerable.Repeat("<value>x</value>", 1000))}</condition></filter></entity></fetch>");

        Assert.Contains("HTTP/1.1 200", answer.Text, StringComparison.Ordinal);
        var query = new QueryExpression("account");
        query.Criteria.AddCondition("name", ConditionOperator.In, [.. Enumerable.Range(0, 40_000).Select(number => (object)$"x{number}")]);
        Assert.Equal("0x80040203", TestOrganization.CodeOf(() => server.Test.Service.RetrieveMultiple(query)));
    }

    [Fact]
    public async Task A_batch_has_no_batch_in_it()
    {
        var answer = await Batch.SendAsync(server, [Batch.Request("POST", "$batch"), Batch.Request("POST", "/api/data/v9.2/$batch")]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("another batch", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_that_unpacks_to_far_more_than_it_is_takes_no_memory()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("customizations.xml", CompressionLevel.Fastest).Open();
            var spaces = Encoding.ASCII.GetBytes(new string(' ', 1 << 20));
            for (var megabyte = 0; megabyte < 300; megabyte++) entry.Write(spaces);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var code = TestOrganization.CodeOf(() => server.Test.Service.Execute(new OrganizationRequest("ImportSolution") { ["CustomizationFile"] = stream.ToArray() }));

        Assert.Equal("0x80048060", code);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64L << 20);
    }

    [Fact]
    public void XML_nested_too_deep_in_a_solution_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000));
        var zip = new SolutionZip().With("customizations.xml", deep).Bytes();

        Assert.Equal("0x80048060", TestOrganization.CodeOf(() => server.Test.Service.Execute(new OrganizationRequest("ImportSolution") { ["CustomizationFile"] = zip })));
    }

    private Task<ApiAnswer> FetchAsync(string fetch) => Batch.SendAsync(server, [Batch.Request("GET", $"accounts?fetchXml={Uri.EscapeDataString(fetch)}")]);

    private void FillAccounts()
    {
        if (server.Test.Rows("account").Count >= 60) return;
        server.Test.Service.Execute(new OrganizationRequest("CreateMultiple") { ["Targets"] = new EntityCollection([.. Enumerable.Range(0, 60).Select(number => new Entity("account") { ["name"] = $"Account {number}" })]) { EntityName = "account" } });
    }
}
