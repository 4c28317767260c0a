using System.Net;
using Xunit;

namespace LocalDataverse.Tests.WebApi;

/// <summary>Lists over one small set of contacts: Ada (London, 5), Bo (Oslo, 3), Cy (no town, none) and Dee (London, 1).</summary>
public sealed class QueryTests(QueryTests.Data data) : IClassFixture<QueryTests.Data>
{
    public sealed class Data : IAsyncLifetime
    {
        public ApiServer Server { get; } = new();

        public Guid Contoso { get; private set; }

        public async ValueTask InitializeAsync()
        {
            await Server.InitializeAsync();
            Contoso = await Server.CreateAsync("accounts", """{"name":"Contoso"}""");
            await Server.CreateAsync("contacts", $$"""{"lastname":"Ada","address1_city":"London","numberofchildren":5,"birthdate":"1990-05-01","preferredcontactmethodcode":4,"parentcustomerid_account@odata.bind":"/accounts({{Contoso}})"}""");
            await Server.CreateAsync("contacts", """{"lastname":"Bo","address1_city":"Oslo","numberofchildren":3,"birthdate":"1980-05-01","preferredcontactmethodcode":3}""");
            await Server.CreateAsync("contacts", """{"lastname":"Cy","preferredcontactmethodcode":2}""");
            await Server.CreateAsync("contacts", $$"""{"lastname":"Dee","address1_city":"London","numberofchildren":1,"parentcustomerid_account@odata.bind":"/accounts({{Contoso}})"}""");
        }

        public ValueTask DisposeAsync() => Server.DisposeAsync();
    }

    [Theory]
    [InlineData("lastname eq 'ada'", "Ada")]
    [InlineData("lastname ne 'Ada'", "Bo,Cy,Dee")]
    [InlineData("address1_city ne 'London'", "Bo,Cy")]
    [InlineData("address1_city eq null", "Cy")]
    [InlineData("address1_city ne null", "Ada,Bo,Dee")]
    [InlineData("numberofchildren gt 1 and numberofchildren le 5", "Ada,Bo")]
    [InlineData("3 lt numberofchildren", "Ada")]
    [InlineData("lastname eq 'Ada' or lastname eq 'Bo' and address1_city eq 'nowhere'", "Ada")]
    [InlineData("(lastname eq 'Ada' or lastname eq 'Bo') and address1_city eq 'Oslo'", "Bo")]
    [InlineData("not (address1_city eq 'London')", "Bo,Cy")]
    [InlineData("contains(lastname,'e')", "Dee")]
    [InlineData("contains(lastname,'%')", "Ada,Bo,Cy,Dee")]
    [InlineData("startswith(lastname,'b')", "Bo")]
    [InlineData("endswith(lastname,'a')", "Ada")]
    [InlineData("not contains(lastname,'e')", "Ada,Bo,Cy")]
    [InlineData("lastname in ('Ada','Cy')", "Ada,Cy")]
    [InlineData("birthdate ge 1985-01-01", "Ada")]
    [InlineData("createdon gt 2001-01-01T00:00:00Z", "Ada,Bo,Cy,Dee")]
    [InlineData("parentcustomerid_account/name eq 'Contoso'", "Ada,Dee")]
    [InlineData("_parentcustomerid_value eq null", "Bo,Cy")]
    [InlineData("Microsoft.Dynamics.CRM.In(PropertyName='lastname',PropertyValues=['Bo','Cy'])", "Bo,Cy")]
    [InlineData("Microsoft.Dynamics.CRM.Between(PropertyName='numberofchildren',PropertyValues=[\"2\",\"4\"])", "Bo")]
    [InlineData("Microsoft.Dynamics.CRM.Today(PropertyName='createdon')", "Ada,Bo,Cy,Dee")]
    [InlineData("Microsoft.Dynamics.CRM.OlderThanXDays(PropertyName='createdon',PropertyValue=3)", "")]
    [InlineData("Microsoft.Dynamics.CRM.EqualUserId(PropertyName='ownerid')", "Ada,Bo,Cy,Dee")]
    [InlineData("Microsoft.Dynamics.CRM.On(PropertyName='birthdate',PropertyValue='1980-05-01')", "Bo")]
    [InlineData("lastname eq @p&@p='Ada'", "Ada")]
    [InlineData("lastname eq 'O''Neil'", "")]
    public async Task Filter_finds(string filter, string expected)
    {
        var answer = await data.Server.GetAsync($"contacts?$select=lastname&$orderby=lastname&$filter={filter}");

        Assert.True(answer.Status == HttpStatusCode.OK, answer.Text);
        Assert.Equal(expected, string.Join(',', answer.Names("lastname")));
    }

    [Theory]
    [InlineData("contact_customer_accounts/any(c:c/lastname eq 'Ada')", 1)]
    [InlineData("contact_customer_accounts/any(c:c/lastname eq 'Bo')", 0)]
    [InlineData("contact_customer_accounts/any()", 1)]
    [InlineData("contact_customer_accounts/all(c:c/address1_city eq 'London')", 1)]
    [InlineData("contact_customer_accounts/all(c:c/lastname eq 'Ada')", 0)]
    [InlineData("not contact_customer_accounts/any(c:c/lastname eq 'Bo')", 1)]
    public async Task Any_and_all_ask_for_related_rows(string filter, int expected) =>
        Assert.Equal(expected, (await data.Server.GetAsync($"accounts?$select=name&$filter={filter}")).Value.Count);

    [Theory]
    [InlineData("$filter=nme eq 'x'", "nme")]
    [InlineData("$filter=name eq", "position 7")]
    [InlineData("$filter=name eq 'x", "no end")]
    [InlineData("$filter=foo(name)", "foo")]
    [InlineData("$filter=Microsoft.Dynamics.CRM.Never(PropertyName='name')", "Never")]
    [InlineData("$filter=primarycontactid/nothing eq 'x'", "nothing")]
    [InlineData("$filter=name eq @p", "@p")]
    [InlineData("$select=nme", "nme")]
    [InlineData("$select=primarycontactid,_primarycontactid", "_primarycontactid")]
    [InlineData("$expand=nothing", "nothing")]
    [InlineData("$expand=primarycontactid($skip=1)", "$skip=1")]
    [InlineData("$orderby=name sideways", "sideways")]
    [InlineData("$top=few", "few")]
    [InlineData("$skip=1", "$skip")]
    [InlineData("$search=x", "$search")]
    [InlineData("$format=json", "$format")]
    [InlineData("$skiptoken=nonsense", "$skiptoken")]
    [InlineData("fetchXml=<fetch><entity name='contact'/></fetch>", "contact")]
    public async Task A_bad_query_is_400_and_says_what_is_wrong(string query, string named)
    {
        var answer = await data.Server.GetAsync($"accounts?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(named, answer.Message, StringComparison.Ordinal);
    }

    /// <summary>Microsoft, "Order rows using OData": by the integer, unlike FetchXML, which goes by the label.</summary>
    [Fact]
    public async Task Choices_are_ordered_by_their_number()
    {
        // 2 Email, 3 Phone, 4 Fax: by its label Fax would come before Phone.
        var answer = await data.Server.GetAsync("contacts?$select=lastname&$filter=preferredcontactmethodcode ge 2&$orderby=preferredcontactmethodcode");

        Assert.Equal(["Cy", "Bo", "Ada"], answer.Names("lastname"));
    }

    [Fact]
    public async Task Orderby_top_and_count_work_together()
    {
        var answer = await data.Server.GetAsync("contacts?$select=lastname&$orderby=address1_city desc,lastname desc&$top=2&$count=true");

        Assert.Equal(["Bo", "Dee"], answer.Names("lastname"));
        Assert.Equal(4, (int)answer.Json["@odata.count"]!);
        Assert.Equal("2", (await data.Server.GetAsync("contacts/$count?$filter=address1_city eq 'London'")).Text);
    }

    [Fact]
    public async Task Pages_follow_each_other_through_the_next_link_and_have_every_row_once()
    {
        List<string> names = [];
        var pages = 0;
        for (string? page = "contacts?$select=lastname&$orderby=lastname"; page is not null; pages++)
        {
            var answer = await data.Server.GetAsync(page, ("Prefer", "odata.maxpagesize=3"));
            names.AddRange(answer.Names("lastname"));
            page = (string?)answer.Json["@odata.nextLink"];
        }

        Assert.Equal(["Ada", "Bo", "Cy", "Dee"], names);
        Assert.Equal(2, pages);
    }

    [Fact]
    public async Task Expanded_collections_are_filtered_ordered_and_cut_for_each_row()
    {
        var row = (await data.Server.GetAsync("accounts?$select=name&$expand=contact_customer_accounts($select=lastname;$filter=address1_city eq 'London';$orderby=lastname desc;$top=1)")).Value[0]!;

        var contact = Assert.Single(row["contact_customer_accounts"]!.AsArray())!;
        Assert.Equal("Dee", (string?)contact["lastname"]);
    }

    [Fact]
    public async Task The_context_tells_what_was_selected_and_expanded()
    {
        var json = (await data.Server.GetAsync("accounts?$select=name&$expand=contact_customer_accounts($select=lastname;$expand=parentcustomerid_account($select=name))")).Json;

        Assert.Equal($"{data.Server.Root}$metadata#accounts(name,contact_customer_accounts(lastname,parentcustomerid_account(name)))", (string?)json["@odata.context"]);
    }

    [Fact]
    public async Task A_lookup_without_value_expands_to_null()
    {
        var row = (await data.Server.GetAsync("contacts?$select=lastname&$expand=parentcustomerid_account($select=name)&$filter=lastname eq 'Bo'")).Value[0]!.AsObject();

        Assert.True(row.ContainsKey("parentcustomerid_account"));
        Assert.Null(row["parentcustomerid_account"]);
    }

    [Fact]
    public async Task Apply_groups_and_aggregates()
    {
        var answer = await data.Server.GetAsync("contacts?$apply=filter(address1_city ne null)/groupby((address1_city),aggregate($count as number,numberofchildren with sum as children,numberofchildren with max as most))&$orderby=address1_city");

        Assert.True(answer.Status == HttpStatusCode.OK, answer.Text);
        Assert.Equal(["London 2 6 5", "Oslo 1 3 3"], answer.Value.Select(row => $"{row!["address1_city"]} {row["number"]} {row["children"]} {row["most"]}"));
    }

    [Fact]
    public async Task FetchXml_answers_with_the_columns_of_joins_under_their_alias()
    {
        var fetch = Uri.EscapeDataString("""
            <fetch count="1" returntotalrecordcount="true"><entity name="contact"><attribute name="lastname"/><order attribute="lastname"/>
              <link-entity name="account" from="accountid" to="parentcustomerid" alias="a"><attribute name="name"/></link-entity></entity></fetch>
            """);

        var json = (await data.Server.GetAsync($"contacts?fetchXml={fetch}", ("Prefer", "odata.include-annotations=\"*\""))).Json;

        Assert.Equal("Ada", (string?)json["value"]![0]!["lastname"]);
        Assert.Equal("Contoso", (string?)json["value"]![0]!["a.name"]);
        Assert.Equal(2, (int)json["@Microsoft.Dynamics.CRM.totalrecordcount"]!);
        Assert.True((bool)json["@Microsoft.Dynamics.CRM.morerecords"]!);
        Assert.Contains("pagingcookie", (string?)json["@Microsoft.Dynamics.CRM.fetchxmlpagingcookie"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_view_answers_through_savedQuery()
    {
        var view = (Guid)(await data.Server.GetAsync("savedqueries?$select=savedqueryid&$filter=returnedtypecode eq 'account' and querytype eq 0&$top=1")).Value[0]!["savedqueryid"]!;

        var answer = await data.Server.GetAsync($"accounts?savedQuery={view}");

        Assert.Equal(["Contoso"], answer.Names());
    }

    [Fact]
    public async Task Only_the_named_annotations_come()
    {
        var row = (await data.Server.GetAsync("contacts?$select=statecode,_parentcustomerid_value&$filter=lastname eq 'Ada'", ("Prefer", "odata.include-annotations=\"OData.Community.Display.V1.FormattedValue\""))).Value[0]!;

        Assert.Equal("Active", (string?)row["statecode@OData.Community.Display.V1.FormattedValue"]);
        Assert.Null(row["_parentcustomerid_value@Microsoft.Dynamics.CRM.lookuplogicalname"]);
    }
}
