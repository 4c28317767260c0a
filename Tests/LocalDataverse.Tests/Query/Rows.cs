using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Query;

public sealed class Rows : IDisposable
{
    private readonly Organisation organisation = new();

    public void Dispose() => organisation.Dispose();

    private long Version() => long.Parse(One("").RowVersion, System.Globalization.CultureInfo.InvariantCulture);

    private Entity One(string columns) => organisation.Fetch($"<fetch><entity name='account'>{columns}</entity></fetch>").Entities[0];

    [Fact]
    public void Values_come_back_in_the_types_of_the_SDK()
    {
        var id = organisation.Account("A", more: [
            ("numberofemployees", 7), ("revenue", new Money(1234.5m)), ("share", 0.125m), ("score", 1.5), ("donotemail", true),
            ("lastcall", new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc)), ("founded", new DateTime(1999, 12, 31)),
            ("industrycode", new OptionSetValue(2)), ("interests", new OptionSetValueCollection { new(2), new(1) })]);

        var row = One("<all-attributes/>");

        Assert.Equal(id, row.GetAttributeValue<Guid>("accountid"));
        Assert.Equal(7, row["numberofemployees"]);
        Assert.Equal(new Money(1234.5m), row["revenue"]);
        Assert.Equal(0.125m, row["share"]);
        Assert.Equal(1.5, row["score"]);
        Assert.Equal(true, row["donotemail"]);
        Assert.Equal(new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc), row["lastcall"]);
        Assert.Equal(new DateTime(1999, 12, 31), row["founded"]);
        Assert.Equal(new OptionSetValue(2), row["industrycode"]);
        Assert.Equal([1, 2], row.GetAttributeValue<OptionSetValueCollection>("interests").Select(option => option.Value));
    }

    [Fact]
    public void An_empty_column_is_absent()
    {
        organisation.Account("A");

        Assert.False(One("<attribute name='revenue'/>").Contains("revenue"));
    }

    [Fact]
    public void A_lookup_brings_the_name_of_its_row()
    {
        organisation.Account("A", Organisation.Bob);

        var owner = One("<attribute name='ownerid'/>").GetAttributeValue<EntityReference>("ownerid");

        Assert.Equal(("systemuser", Organisation.Bob, "Bob Noyce"), (owner.LogicalName, owner.Id, owner.Name));
    }

    [Fact]
    public void What_people_read_comes_as_formatted_values()
    {
        organisation.Account("A", more: [
            ("revenue", new Money(-1234.5m)), ("transactioncurrencyid", new EntityReference("transactioncurrency", Organisation.Euro)),
            ("industrycode", new OptionSetValue(2)), ("donotemail", false), ("interests", new OptionSetValueCollection { new(2), new(1) }), ("founded", new DateTime(1999, 12, 31))]);

        var texts = One("<all-attributes/>").FormattedValues;

        Assert.Equal("-€1,234.50", texts["revenue"]);
        Assert.Equal("Banking", texts["industrycode"]);
        Assert.Equal("No", texts["donotemail"]);
        Assert.Equal("Golf; Chess", texts["interests"]);
        Assert.Equal("12/31/1999", texts["founded"]);
        Assert.Equal("Ada Lovelace", texts["ownerid"]);
    }

    [Fact]
    public void Lookups_sort_by_name_and_choices_by_label()
    {
        organisation.Account("Third", Organisation.Bob, more: ("industrycode", new OptionSetValue(1)));
        organisation.Account("Second", Organisation.Bob, more: ("industrycode", new OptionSetValue(2)));
        organisation.Account("First", Organisation.Ada, more: ("industrycode", new OptionSetValue(1)));

        Assert.Equal(
            ["First", "Second", "Third"],
            organisation.Values("<fetch><entity name='account'><attribute name='name'/><order attribute='ownerid'/><order attribute='industrycode'/></entity></fetch>", "name"));
    }

    [Fact]
    public void Distinct_returns_each_combination_once()
    {
        organisation.Account("A", more: ("numberofemployees", 1));
        organisation.Account("a", more: ("numberofemployees", 1));

        Assert.Single(organisation.Fetch("<fetch distinct='true'><entity name='account'><attribute name='name'/></entity></fetch>").Entities);
    }

    [Fact]
    public void Pages_hold_every_row_once_and_say_when_more_follow()
    {
        for (var i = 0; i < 7; i++)
        {
            organisation.Account($"A{i}", more: ("numberofemployees", i % 2));
        }

        var first = organisation.Fetch("<fetch count='3'><entity name='account'><attribute name='name'/></entity></fetch>");
        var cookie = System.Security.SecurityElement.Escape(first.PagingCookie);
        var second = organisation.Fetch($"<fetch count='3' page='2' paging-cookie='{cookie}'><entity name='account'><attribute name='name'/></entity></fetch>");
        var third = organisation.Fetch("<fetch count='3' page='3'><entity name='account'><attribute name='name'/></entity></fetch>");

        Assert.Equal((true, true, false), (first.MoreRecords, second.MoreRecords, third.MoreRecords));
        Assert.Equal(7, first.Entities.Concat(second.Entities).Concat(third.Entities).Select(row => row.Id).Distinct().Count());
    }

    [Fact]
    public void The_total_is_counted_when_it_is_asked_for()
    {
        organisation.Account("A");
        organisation.Account("B");

        Assert.Equal(2, organisation.Fetch("<fetch count='1' returntotalrecordcount='true'><entity name='account'/></fetch>").TotalRecordCount);
    }

    [Fact]
    public void The_total_is_counted_with_every_page()
    {
        for (var i = 0; i < 5; i++)
        {
            organisation.Account($"A{i}");
        }

        int Total(int page) => organisation.Fetch($"<fetch count='2' page='{page}' returntotalrecordcount='true'><entity name='account'><filter><condition attribute='name' operator='like' value='A%'/></filter></entity></fetch>").TotalRecordCount;

        Assert.Equal((5, 5, 5, 5), (Total(1), Total(2), Total(3), Total(1)));
    }

    [Fact]
    public void Top_returns_the_first_rows_of_the_order()
    {
        organisation.Account("B");
        organisation.Account("A");

        Assert.Equal(["A"], organisation.Values("<fetch top='1'><entity name='account'><attribute name='name'/><order attribute='name'/></entity></fetch>", "name"));
    }

    [Fact]
    public void The_row_version_grows_with_each_write()
    {
        var id = organisation.Account("A");
        var before = Version();

        LocalDataverse.Storage.TableStore.Update(organisation.Connection, organisation.Metadata.Table("account"), id, new Dictionary<string, object?> { ["name"] = "B" });

        Assert.True(Version() > before);
    }

    [Fact]
    public void The_people_of_an_activity_come_in_its_party_lists()
    {
        var mail = organisation.Add("email", ("subject", "Hello"));
        organisation.Add("activitypointer", mail, ("subject", "Hello"));
        organisation.Add("activityparty", ("activityid", new EntityReference("activitypointer", mail)), ("participationtypemask", new OptionSetValue(2)), ("partyid", new EntityReference("systemuser", Organisation.Bob)));

        var row = organisation.Fetch("<fetch><entity name='email'><attribute name='to'/><attribute name='cc'/></entity></fetch>").Entities[0];

        Assert.Equal("Bob Noyce", row.GetAttributeValue<EntityCollection>("to").Entities.Single().GetAttributeValue<EntityReference>("partyid").Name);
        Assert.False(row.Contains("cc"));
    }
}
