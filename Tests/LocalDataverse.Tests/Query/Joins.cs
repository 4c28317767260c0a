using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Query;

public sealed class Joins : IDisposable
{
    private readonly Organisation organisation = new();
    private readonly Guid contoso;

    public Joins()
    {
        contoso = organisation.Account("Contoso");
        organisation.Account("Fabrikam");
        Contact("Ann");
        Contact("Ben");
    }

    public void Dispose() => organisation.Dispose();

    private void Contact(string name) =>
        organisation.Add("contact", ("fullname", name), ("parentcustomerid", new EntityReference("account", contoso)));

    private string Result(string link, string column = "name") =>
        string.Join(", ", organisation.Values($"<fetch><entity name='account'><attribute name='name'/><order attribute='name'/>{link}</entity></fetch>", column).Select(value => value ?? "-"));

    private string Names(string link) => Result(link);

    [Fact]
    public void An_inner_join_returns_a_row_for_each_match() =>
        Assert.Equal("Ann, Ben", Result("<link-entity name='contact' from='parentcustomerid' to='accountid' alias='c'><attribute name='fullname'/><order attribute='fullname'/></link-entity>", "c.fullname"));

    [Fact]
    public void An_outer_join_keeps_rows_without_a_match() =>
        Assert.Equal("Ann, -", Result("<link-entity name='contact' from='parentcustomerid' to='accountid' alias='c' link-type='outer'><attribute name='fullname'/><filter><condition attribute='fullname' operator='eq' value='ann'/></filter></link-entity>", "c.fullname"));

    [Fact]
    public void A_filter_at_the_root_may_speak_of_an_outer_join_to_find_rows_without_a_match() =>
        Assert.Equal("Fabrikam", Names("<link-entity name='contact' from='parentcustomerid' to='accountid' alias='c' link-type='outer'/><filter><condition entityname='c' attribute='contactid' operator='null'/></filter>"));

    [Theory]
    [InlineData("exists", "Contoso")]
    [InlineData("in", "Contoso")]
    [InlineData("matchfirstrowusingcrossapply", "Contoso")]
    public void A_join_that_tests_returns_each_row_once(string kind, string expected) =>
        Assert.Equal(expected, Names($"<link-entity name='contact' from='parentcustomerid' to='accountid' link-type='{kind}'/>"));

    [Theory]
    [InlineData("any", "Contoso")]
    [InlineData("not any", "Fabrikam")]
    [InlineData("not all", "Contoso")]
    [InlineData("all", "")]
    public void A_filter_may_test_related_rows(string kind, string expected) =>
        Assert.Equal(expected, Names($"<filter><link-entity name='contact' from='parentcustomerid' to='accountid' link-type='{kind}'><filter><condition attribute='fullname' operator='eq' value='Ann'/></filter></link-entity></filter>"));

    [Fact]
    public void Nested_joins_reach_further() => Assert.Equal(
        ["Ada Lovelace", "Ada Lovelace"],
        organisation.Values("""
            <fetch><entity name='contact'><link-entity name='account' from='accountid' to='parentcustomerid'>
            <link-entity name='systemuser' from='systemuserid' to='ownerid' alias='u'><attribute name='fullname'/></link-entity></link-entity></entity></fetch>
            """, "u.fullname"));

    [Fact]
    public void A_join_over_an_unknown_column_is_refused() => Assert.Equal(
        0x80041103, Refusal.Of(() => Names("<link-entity name='contact' from='nosuch' to='accountid'/>")));

    [Fact]
    public void A_column_of_a_join_may_have_an_alias()
    {
        var row = organisation.Fetch("<fetch><entity name='contact'><link-entity name='account' from='accountid' to='parentcustomerid'><attribute name='name' alias='customer'/></link-entity></entity></fetch>").Entities[0];

        var value = row.GetAttributeValue<AliasedValue>("customer");
        Assert.Equal(("account", "name", "Contoso"), (value.EntityLogicalName, value.AttributeLogicalName, value.Value));
    }

    [Fact]
    public void Sixteen_joins_are_one_too_many()
    {
        var links = string.Concat(Enumerable.Range(1, 16).Select(i => $"<link-entity name='contact' from='parentcustomerid' to='accountid' alias='c{i}'/>"));

        Assert.Equal(0x8004430D, Refusal.Of(() => Names(links)));
    }
}
