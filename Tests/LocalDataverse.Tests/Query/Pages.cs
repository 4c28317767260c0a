using LocalDataverse.Query;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Query;

/// <summary>A page that goes on after a row costs the same wherever it is; one that skips rows reads them first.</summary>
public sealed class Pages : IDisposable
{
    private readonly Organisation organisation = new();

    public void Dispose() => organisation.Dispose();

    [Fact]
    public void A_page_in_the_order_of_ids_goes_on_after_the_last_row() =>
        Assert.DoesNotContain("OFFSET", SecondPage("<order attribute='accountid'/>"), StringComparison.Ordinal);

    [Fact]
    public void So_does_one_with_a_join_to_a_row_by_its_id() => Assert.DoesNotContain(
        "OFFSET", SecondPage("<link-entity name='contact' from='contactid' to='primarycontactid' link-type='outer'/>"), StringComparison.Ordinal);

    [Theory]
    [InlineData("<order attribute='accountid' descending='true'/>")]
    [InlineData("<order attribute='name'/>")]
    [InlineData("<link-entity name='contact' from='parentcustomerid' to='accountid'><order attribute='contactid'/></link-entity>")]
    public void A_page_in_another_order_skips_those_before(string element) =>
        Assert.Contains("OFFSET", SecondPage(element), StringComparison.Ordinal);

    [Fact]
    public void Ordered_by_what_a_join_repeats_the_pages_together_are_all_rows() =>
        Assert.Equal(15, Contacts("<order entityname='c' attribute='contactid'/>").Distinct().Count());

    // Microsoft's documentation downgrades only queries ordered by both tables, "in these cases due to limitations of the N:1
    // relationship structure that could result in missing data" (Paging behaviors and ordering); what is missing otherwise is
    // told in rappen/FetchXMLBuilder, pull request 616: the cookie names the account, and its other contacts are skipped.
    [Fact]
    public void In_the_order_of_ids_alone_a_page_that_cuts_a_repeated_row_loses_the_rest_of_it() => Assert.InRange(Contacts("").Count, 1, 14);

    [Fact]
    public void Pages_ordered_by_a_join_come_without_a_cookie()
    {
        Contacts("");

        Assert.Null(organisation.Fetch($"<fetch count='4'>{Joined("<order entityname='c' attribute='contactid'/>")}</fetch>").PagingCookie);
    }

    private static string Joined(string order) =>
        $"<entity name='account'><order attribute='accountid'/>{order}<link-entity name='contact' from='parentcustomerid' to='accountid' alias='c'><attribute name='fullname'/></link-entity></entity>";

    private List<object> Contacts(string order)
    {
        for (var i = 0; i < 5; i++)
        {
            var account = organisation.Account($"A{i}");
            for (var contact = 0; contact < 3; contact++) organisation.Add("contact", ("fullname", $"{i}{contact}"), ("parentcustomerid", new EntityReference("account", account)));
        }

        List<object> names = [];
        var cookie = "";
        for (var page = 1; ; page++)
        {
            var found = organisation.Fetch($"<fetch count='4' page='{page}' {cookie}>{Joined(order)}</fetch>");
            names.AddRange(found.Entities.Select(row => ((AliasedValue)row["c.fullname"]).Value));
            if (!found.MoreRecords) return names;
            cookie = found.PagingCookie is { } text ? $"paging-cookie='{System.Security.SecurityElement.Escape(text)}'" : "";
        }
    }

    private string SecondPage(string element)
    {
        var cookie = System.Security.SecurityElement.Escape(new PagingCookie(1, Guid.NewGuid(), Guid.NewGuid()).Write("accountid"));
        var query = FetchXmlReader.Read($"<fetch count='2' page='2' paging-cookie='{cookie}'><entity name='account'><attribute name='name'/>{element}</entity></fetch>");
        return QueryStatement.Write(query, new SqlScope(organisation.AsSystem())).Sql;
    }
}
