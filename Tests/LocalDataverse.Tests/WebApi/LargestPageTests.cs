using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Tests.WebApi;

/// <summary>An organisation whose pages hold two rows at most: whoever reads one page only, loses rows. Five contacts in three towns.</summary>
public sealed class LargestPageTests(LargestPageTests.Data data) : IClassFixture<LargestPageTests.Data>
{
    private const string Groups = "<entity name='contact'><attribute name='contactid' alias='number' aggregate='count'/><attribute name='address1_city' alias='town' groupby='true'/><order alias='town'/></entity>";

    public sealed class Data : IAsyncLifetime
    {
        public ApiServer Server { get; } = new();

        public async ValueTask InitializeAsync()
        {
            await Server.InitializeAsync();
            foreach (var (name, town) in new[] { ("Ada", "London"), ("Bo", "Oslo"), ("Cy", "London"), ("Dee", "Paris"), ("Eli", "Oslo") }) Server.Test.Create("contact", ("lastname", name), ("address1_city", town));
            Server.Test.Organization.LargestPage = 2;
        }

        public ValueTask DisposeAsync() => Server.DisposeAsync();
    }

    private IOrganizationService Service => data.Server.Test.Service;

    [Fact]
    public void A_query_of_the_service_goes_on_with_its_cookie()
    {
        var query = new QueryExpression("contact") { ColumnSet = new ColumnSet("lastname"), Orders = { new OrderExpression("lastname", OrderType.Ascending) }, PageInfo = new PagingInfo { Count = 5000, PageNumber = 1 } };
        List<string> names = [];
        for (EntityCollection page; ; query.PageInfo.PageNumber++, query.PageInfo.PagingCookie = page.PagingCookie)
        {
            page = Service.RetrieveMultiple(query);
            names.Add(string.Join(",", page.Entities.Select(row => row["lastname"])));
            if (!page.MoreRecords) break;
        }

        Assert.Equal(["Ada,Bo", "Cy,Dee", "Eli"], names);
    }

    [Fact]
    public void What_asks_for_a_number_of_rows_at_once_gets_them()
    {
        var page = Service.RetrieveMultiple(new FetchExpression("<fetch top='4'><entity name='contact'><attribute name='lastname'/></entity></fetch>"));

        Assert.Equal((4, false), (page.Entities.Count, page.MoreRecords));
    }

    [Fact]
    public void Groups_have_pages_that_are_counted_and_come_without_a_cookie()
    {
        var first = Service.RetrieveMultiple(new FetchExpression($"<fetch aggregate='true'>{Groups}</fetch>"));
        var second = Service.RetrieveMultiple(new FetchExpression($"<fetch aggregate='true' page='2'>{Groups}</fetch>"));

        Assert.Equal((true, null, "London,Oslo"), (first.MoreRecords, first.PagingCookie, Towns(first)));
        Assert.Equal((false, "Paris"), (second.MoreRecords, Towns(second)));
    }

    [Theory]
    [InlineData("contacts?$select=lastname&$orderby=lastname", "lastname", "Ada,Bo|Cy,Dee|Eli")]
    [InlineData("contacts?$apply=groupby((address1_city),aggregate($count as number))&$orderby=address1_city", "address1_city", "London,Oslo|Paris")]
    public async Task Lists_of_the_Web_API_go_on_with_their_link(string address, string property, string expected)
    {
        List<string> pages = [];
        for (string? next = address; next is not null;)
        {
            var answer = await data.Server.GetAsync(next, ("Prefer", "odata.maxpagesize=4"));
            pages.Add(string.Join(",", answer.Names(property)));
            next = (string?)answer.Json["@odata.nextLink"];
        }

        Assert.Equal(expected, string.Join('|', pages));
    }

    [Fact]
    public async Task Groups_of_fetchXml_in_the_Web_API_say_that_there_are_more()
    {
        var answer = await data.Server.GetAsync($"contacts?fetchXml={Uri.EscapeDataString($"<fetch aggregate='true'>{Groups}</fetch>")}", ("Prefer", "odata.include-annotations=\"*\""));

        Assert.Equal((true, 2), ((bool)answer.Json["@Microsoft.Dynamics.CRM.morerecords"]!, answer.Value.Count));
    }

    [Fact]
    public async Task What_is_expanded_is_whole()
    {
        var account = await data.Server.CreateAsync("accounts", """{"name":"Contoso","Account_Tasks":[{"subject":"1"},{"subject":"2"},{"subject":"3"}]}""");

        Assert.Equal(3, (await data.Server.GetAsync($"accounts({account})?$select=name&$expand=Account_Tasks($select=subject)")).Json["Account_Tasks"]!.AsArray().Count);
    }

    private static string Towns(EntityCollection page) => string.Join(",", page.Entities.Select(row => row.GetAttributeValue<AliasedValue>("town").Value));
}
