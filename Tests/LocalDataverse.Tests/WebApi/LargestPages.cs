using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Xunit;

namespace LocalDataverse.Tests.WebApi;

/// <summary>An organisation with one firm of 5,001 people: one more than Dataverse gives at once.</summary>
public sealed class FirmOfManyPeople : IAsyncLifetime
{
    public ApiServer Server { get; } = new();

    public Guid Firm { get; private set; }

    public async ValueTask InitializeAsync()
    {
        await Server.InitializeAsync();
        Firm = Server.Test.Create("account", ("name", "Firm"));
        foreach (var numbers in Enumerable.Range(1, 5001).Chunk(1000))
        {
            var people = numbers.Select(number => new Entity("contact") { ["lastname"] = $"{number:D4}", ["parentcustomerid"] = new EntityReference("account", Firm) }).ToList();
            Server.Test.Service.Execute(new CreateMultipleRequest { Targets = new EntityCollection(people) { EntityName = "contact" } });
        }
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}

/// <summary>https://learn.microsoft.com/power-apps/developer/data-platform/webapi/query/page-results, count-rows and join-tables beside it.</summary>
public sealed class LargestPages(FirmOfManyPeople people) : IClassFixture<FirmOfManyPeople>
{
    private readonly ApiServer server = people.Server;

    [Theory]
    [InlineData(null)]
    [InlineData("odata.maxpagesize=9000")]
    public async Task A_page_has_5000_rows_whatever_is_preferred_and_a_link_to_the_rest(string? preference)
    {
        (string, string)[] headers = preference is null ? [] : [("Prefer", preference)];

        var first = await server.GetAsync("contacts?$select=lastname", headers);
        var second = await server.GetAsync((string)first.Json["@odata.nextLink"]!, headers);

        Assert.Equal((5000, 1), (first.Value.Count, second.Value.Count));
        Assert.Null(second.Json["@odata.nextLink"]);
    }

    [Fact]
    public async Task A_FetchXML_page_has_5000_rows_whatever_its_count()
    {
        var fetch = Uri.EscapeDataString("<fetch count='9000'><entity name='contact'><attribute name='lastname'/></entity></fetch>");

        var answer = await server.GetAsync($"contacts?fetchXml={fetch}", ("Prefer", "odata.include-annotations=\"*\""));

        Assert.Equal(5000, answer.Value.Count);
        Assert.True((bool)answer.Json["@Microsoft.Dynamics.CRM.morerecords"]!);
    }

    [Fact]
    public async Task A_count_ends_at_5000_and_says_that_there_are_more()
    {
        var counted = await server.GetAsync("contacts?$select=lastname&$count=true&$top=1", ("Prefer", "odata.include-annotations=\"*\""));
        var alone = await server.GetAsync("contacts/$count");

        Assert.Equal(5000, (int)counted.Json["@odata.count"]!);
        Assert.True((bool)counted.Json["@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded"]!);
        Assert.Contains("5000", alone.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RetrieveTotalRecordCount_counts_beyond_5000()
    {
        var answer = await server.GetAsync("RetrieveTotalRecordCount(EntityNames=['contact'])");

        Assert.Equal(5001, (int)answer.Json["EntityRecordCountCollection"]!["Values"]![0]!);
    }

    [Fact]
    public async Task An_aggregate_counts_beyond_5000()
    {
        var fetch = Uri.EscapeDataString("<fetch aggregate='true'><entity name='contact'><attribute name='contactid' aggregate='count' alias='n'/></entity></fetch>");

        var answer = await server.GetAsync($"contacts?fetchXml={fetch}");

        Assert.Equal(5001, (int)answer.Value[0]!["n"]!);
    }

    [Fact]
    public async Task An_expanded_collection_has_up_to_5000_rows()
    {
        var answer = await server.GetAsync($"accounts({people.Firm})?$select=name&$expand=contact_customer_accounts($select=lastname)");

        Assert.Equal(5000, answer.Json["contact_customer_accounts"]!.AsArray().Count);
    }

    [Fact]
    public async Task The_pages_of_an_expanded_collection_lead_through_all_its_rows_once()
    {
        var first = await server.GetAsync($"accounts({people.Firm})?$select=name&$expand=contact_customer_accounts($select=lastname;$expand=createdby($select=systemuserid))", ("Prefer", "odata.maxpagesize=2000"));
        List<string> names = [.. first.Json["contact_customer_accounts"]!.AsArray().Select(row => (string)row!["lastname"]!)];

        for (var link = (string?)first.Json["contact_customer_accounts@odata.nextLink"]; link is not null;)
        {
            var page = await server.GetAsync(link, ("Prefer", "odata.maxpagesize=2000"));
            names.AddRange(page.Names("lastname"));
            link = (string?)page.Json["@odata.nextLink"];
        }

        Assert.Equal((5001, 5001), (names.Count, names.Distinct().Count()));
    }
}
