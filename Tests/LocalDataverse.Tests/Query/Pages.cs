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
    [InlineData("<link-entity name='contact' from='parentcustomerid' to='accountid'/>")]
    public void A_page_in_another_order_or_with_rows_repeated_skips_those_before(string element) =>
        Assert.Contains("OFFSET", SecondPage(element), StringComparison.Ordinal);

    [Fact]
    public void The_pages_together_are_all_rows_though_a_join_repeats_some()
    {
        for (var i = 0; i < 5; i++)
        {
            var account = organisation.Account($"A{i}");
            for (var contact = 0; contact < 3; contact++) organisation.Add("contact", ("fullname", $"{i}{contact}"), ("parentcustomerid", new EntityReference("account", account)));
        }

        List<Entity> rows = [];
        var cookie = "";
        for (var page = 1; ; page++)
        {
            var found = organisation.Fetch($"<fetch count='4' page='{page}' {cookie}><entity name='account'><order attribute='accountid'/><link-entity name='contact' from='parentcustomerid' to='accountid' alias='c'><attribute name='fullname'/></link-entity></entity></fetch>");
            rows.AddRange(found.Entities);
            if (!found.MoreRecords) break;
            cookie = $"paging-cookie='{System.Security.SecurityElement.Escape(found.PagingCookie)}'";
        }

        Assert.Equal(15, rows.Select(row => ((AliasedValue)row["c.fullname"]).Value).Distinct().Count());
    }

    private string SecondPage(string element)
    {
        var cookie = System.Security.SecurityElement.Escape(new PagingCookie(1, Guid.NewGuid(), Guid.NewGuid()).Write("accountid"));
        var query = FetchXmlReader.Read($"<fetch count='2' page='2' paging-cookie='{cookie}'><entity name='account'><attribute name='name'/>{element}</entity></fetch>");
        return QueryStatement.Write(query, new SqlScope(organisation.AsSystem())).Sql;
    }
}
