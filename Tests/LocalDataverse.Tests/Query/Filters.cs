using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Query;

public sealed class Filters : IDisposable
{
    private readonly Organisation organisation = new();

    public void Dispose() => organisation.Dispose();

    [Fact]
    public void Equal_text_ignores_case()
    {
        organisation.Account("Ärger & Co");

        Assert.Equal("Ärger & Co", organisation.Names("<condition attribute='name' operator='eq' value='ÄRGER &amp; co'/>"));
    }

    [Fact]
    public void Not_equal_finds_rows_where_the_column_is_empty()
    {
        organisation.Account("One", more: ("numberofemployees", 1));
        organisation.Account("Two", more: ("numberofemployees", 2));
        organisation.Account("Unknown");

        Assert.Equal("Two, Unknown", organisation.Names("<condition attribute='numberofemployees' operator='ne' value='1'/>"));
    }

    [Fact]
    public void An_empty_text_is_stored_as_null()
    {
        organisation.Account("Nameless", more: ("accountnumber", ""));

        Assert.Equal("Nameless", organisation.Names("<condition attribute='accountnumber' operator='null'/>"));
    }

    [Theory]
    [InlineData("%soft%", "Contoso Software, Softly")]
    [InlineData("s_ftly", "Softly")]
    [InlineData("[b-c]%", "Contoso Software")]
    [InlineData("[^b-c]%", "Softly")]
    [InlineData("soft", "")]
    public void Like_knows_the_wildcards_of_Dataverse(string pattern, string expected)
    {
        organisation.Account("Contoso Software");
        organisation.Account("Softly");

        Assert.Equal(expected, organisation.Names($"<condition attribute='name' operator='like' value='{pattern}'/>"));
    }

    [Fact]
    public void Not_like_finds_rows_where_the_column_is_empty()
    {
        organisation.Account("With", more: ("accountnumber", "A1"));
        organisation.Account("Without");

        Assert.Equal("Without", organisation.Names("<condition attribute='accountnumber' operator='not-like' value='A%'/>"));
    }

    [Fact]
    public void A_value_is_data_and_never_SQL()
    {
        organisation.Account("A");

        Assert.Equal("", organisation.Names("<condition attribute='name' operator='eq' value=\"x' OR '1'='1\"/>"));
    }

    [Fact]
    public void In_takes_several_values()
    {
        organisation.Account("A", more: ("industrycode", new OptionSetValue(1)));
        organisation.Account("B", more: ("industrycode", new OptionSetValue(2)));
        organisation.Account("C", more: ("industrycode", new OptionSetValue(3)));

        Assert.Equal("A, C", organisation.Names("<condition attribute='industrycode' operator='in'><value>1</value><value>3</value></condition>"));
    }

    [Fact]
    public void Between_includes_both_ends_of_money()
    {
        organisation.Account("Low", more: ("revenue", new Money(9.99m)));
        organisation.Account("From", more: ("revenue", new Money(10m)));
        organisation.Account("To", more: ("revenue", new Money(20.5m)));

        Assert.Equal("From, To", organisation.Names("<condition attribute='revenue' operator='between'><value>10</value><value>20.5</value></condition>"));
    }

    [Fact]
    public void Contain_values_finds_one_of_several_choices_and_not_a_part_of_its_number()
    {
        organisation.Account("Golfer", more: ("interests", new OptionSetValueCollection { new(1), new(2) }));
        organisation.Account("Tea drinker", more: ("interests", new OptionSetValueCollection { new(12) }));

        Assert.Equal("Golfer", organisation.Names("<condition attribute='interests' operator='contain-values'><value>2</value></condition>"));
    }

    [Fact]
    public void A_condition_may_compare_two_columns()
    {
        organisation.Account("Same", more: ("accountnumber", "same"));
        organisation.Account("Other", more: ("accountnumber", "x"));

        Assert.Equal("Same", organisation.Names("<condition attribute='accountnumber' operator='eq' valueof='name'/>"));
    }

    [Fact]
    public void Filters_nest()
    {
        organisation.Account("A", more: ("numberofemployees", 5));
        organisation.Account("B", more: ("numberofemployees", 50));
        organisation.Account("C", more: ("numberofemployees", 500));

        Assert.Equal("A, C", organisation.Names("""
            <filter type='or'><condition attribute='name' operator='eq' value='a'/>
              <filter><condition attribute='numberofemployees' operator='gt' value='50'/><condition attribute='name' operator='begins-with' value='c'/></filter></filter>
            """));
    }

    [Fact]
    public void A_quick_search_passes_over_columns_that_hold_no_text()
    {
        organisation.Account("Contoso", Organisation.Bob);
        organisation.Account("Bobsled");

        Assert.Equal("Bobsled, Contoso", organisation.Names("""
            <filter type='or' isquickfindfields='1'><condition attribute='name' operator='like' value='bob%'/>
            <condition attribute='ownerid' operator='like' value='bob%'/><condition attribute='revenue' operator='like' value='bob%'/></filter>
            """));
    }

    [Fact]
    public void Under_follows_the_hierarchy_to_the_bottom()
    {
        var top = organisation.Account("Top");
        var middle = organisation.Account("Middle", more: ("parentaccountid", new EntityReference("account", top)));
        organisation.Account("Bottom", more: ("parentaccountid", new EntityReference("account", middle)));
        organisation.Account("Aside");

        Assert.Equal("Bottom, Middle", organisation.Names($"<condition attribute='accountid' operator='under' value='{top}'/>"));
    }

    [Fact]
    public void Above_follows_the_hierarchy_to_the_top()
    {
        var top = organisation.Account("Top");
        var middle = organisation.Account("Middle", more: ("parentaccountid", new EntityReference("account", top)));

        Assert.Equal("Middle, Top", organisation.Names($"<condition attribute='accountid' operator='eq-or-above' value='{middle}'/>"));
    }

    [Fact]
    public void Those_who_report_to_the_caller_are_the_callers_hierarchy()
    {
        organisation.Account("Ada's", Organisation.Ada);
        organisation.Account("Bob's", Organisation.Bob);

        Assert.Equal("Ada's, Bob's", organisation.Names("<condition attribute='ownerid' operator='eq-useroruserhierarchy'/>"));
    }

    [Fact]
    public void A_text_condition_on_a_lookup_means_the_name()
    {
        organisation.Account("Ada's", Organisation.Ada);
        organisation.Account("Bob's", Organisation.Bob);

        Assert.Equal("Bob's", organisation.Names("<condition attribute='owneridname' operator='like' value='%noyce'/>"));
    }

    [Theory]
    [InlineData("<condition attribute='nosuch' operator='eq' value='1'/>", 0x80041103)]
    [InlineData("<condition attribute='revenue' operator='like' value='1%'/>", 0x8004113A)]
    [InlineData("<condition attribute='revenue' operator='eq' value='much'/>", 0x80040203)]
    [InlineData("<condition attribute='lastcall' operator='in-fiscal-period' value='5'/>", 0x80040203)]
    [InlineData("<condition attribute='lastcall' operator='in-fiscal-year' value='soon'/>", 0x80040203)]
    [InlineData("<condition attribute='lastcall' operator='in-fiscal-period-and-year' value='1'/>", 0x80040203)]
    [InlineData("<condition attribute='lastcall' operator='next-x-fiscal-years' value='99999999'/>", 0x80040203)]
    [InlineData("<condition attribute='name' operator='this-fiscal-year'/>", 0x8004113A)]
    [InlineData("<condition attribute='name' operator='resembles' value='x'/>", 0x8004111C)]
    [InlineData("<condition entityname='nobody' attribute='name' operator='eq' value='x'/>", 0x80041103)]
    public void What_cannot_be_asked_is_refused_with_the_platforms_code(string condition, uint code) =>
        Assert.Equal(code, Refusal.Of(() => organisation.Names(condition)));

    [Fact]
    public void An_unknown_table_is_refused_with_the_platforms_code() =>
        Assert.Equal(0x80041102, Refusal.Of(() => organisation.Fetch("<fetch><entity name='nosuch'/></fetch>")));

    [Fact]
    public void A_document_type_is_refused() =>
        Assert.Equal(0x8004111C, Refusal.Of(() => organisation.Fetch("<!DOCTYPE fetch [<!ENTITY a 'x'>]><fetch><entity name='account'/></fetch>")));
}
