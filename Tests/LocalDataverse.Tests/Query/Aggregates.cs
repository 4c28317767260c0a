using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Query;

public sealed class Aggregates : IDisposable
{
    private readonly Organisation organisation = new();

    public void Dispose() => organisation.Dispose();

    private object? One(string column) =>
        organisation.Values($"<fetch aggregate='true'><entity name='account'>{column}</entity></fetch>", "x").Single();

    [Fact]
    public void A_sum_of_money_is_exact()
    {
        for (var i = 0; i < 10; i++)
        {
            organisation.Account("A", more: ("revenue", new Money(0.1m)));
        }

        Assert.Equal(new Money(1.0m), One("<attribute name='revenue' alias='x' aggregate='sum'/>"));
    }

    [Fact]
    public void A_sum_of_nothing_is_null() => Assert.Null(One("<attribute name='revenue' alias='x' aggregate='sum'/>"));

    [Fact]
    public void An_average_leaves_out_empty_columns()
    {
        organisation.Account("A", more: ("revenue", new Money(1m)));
        organisation.Account("B", more: ("revenue", new Money(2m)));
        organisation.Account("C");

        Assert.Equal(new Money(1.5m), One("<attribute name='revenue' alias='x' aggregate='avg'/>"));
    }

    [Fact]
    public void Groups_are_ordered_by_their_average_rather_than_by_the_sum_it_is_made_of()
    {
        foreach (var (name, number) in new[] { ("many", 1), ("many", 2), ("many", 3), ("one", 4) }) organisation.Account(name, more: ("numberofemployees", number));

        var names = organisation.Values("<fetch aggregate='true'><entity name='account'><attribute name='name' alias='n' groupby='true'/><attribute name='numberofemployees' alias='x' aggregate='avg'/><order alias='x'/></entity></fetch>", "n");

        Assert.Equal(["many", "one"], names);
    }

    [Theory]
    [InlineData("aggregate='count'", 3)]
    [InlineData("aggregate='countcolumn'", 2)]
    [InlineData("aggregate='countcolumn' distinct='true'", 1)]
    public void Rows_values_and_different_values_are_counted(string aggregate, int expected)
    {
        organisation.Account("A", more: ("numberofemployees", 5));
        organisation.Account("B", more: ("numberofemployees", 5));
        organisation.Account("C");

        Assert.Equal(expected, One($"<attribute name='numberofemployees' alias='x' {aggregate}/>"));
    }

    [Fact]
    public void The_largest_date_is_a_date()
    {
        organisation.Account("A", more: ("founded", new DateTime(2001, 1, 1)));
        organisation.Account("B", more: ("founded", new DateTime(2002, 1, 1)));

        Assert.Equal(new DateTime(2002, 1, 1), One("<attribute name='founded' alias='x' aggregate='max'/>"));
    }

    [Fact]
    public void Groups_by_a_lookup_bring_its_name()
    {
        organisation.Account("A", Organisation.Ada);
        organisation.Account("B", Organisation.Bob);
        organisation.Account("C", Organisation.Bob);

        var rows = organisation.Fetch("""
            <fetch aggregate='true'><entity name='account'><attribute name='ownerid' alias='owner' groupby='true'/>
            <attribute name='accountid' alias='n' aggregate='count'/><order alias='n' descending='true'/></entity></fetch>
            """).Entities;

        Assert.Equal(["Bob Noyce", "Ada Lovelace"], rows.Select(row => row.FormattedValues["owner"]));
    }

    [Fact]
    public void Groups_by_month_follow_the_callers_time_zone()
    {
        organisation.LivesIn(Organisation.Ada, "New Zealand Standard Time");
        organisation.Account("A", more: ("lastcall", new DateTime(2026, 3, 31, 20, 0, 0, DateTimeKind.Utc)));

        Assert.Equal(4, One("<attribute name='lastcall' alias='x' groupby='true' dategrouping='month'/>"));
    }

    [Fact]
    public void A_sum_may_run_over_a_join()
    {
        var parent = organisation.Account("Parent");
        organisation.Account("Child", more: [("parentaccountid", new EntityReference("account", parent)), ("revenue", new Money(3m))]);

        Assert.Equal(new Money(3m), One("<link-entity name='account' from='parentaccountid' to='accountid'><attribute name='revenue' alias='x' aggregate='sum'/></link-entity>"));
    }

    [Fact]
    public void A_sum_of_text_is_refused() =>
        Assert.Equal(0x80041139, Refusal.Of(() => One("<attribute name='name' alias='x' aggregate='sum'/>")));

    [Fact]
    public void An_aggregate_over_more_than_fifty_thousand_rows_is_refused()
    {
        using var many = organisation.Connection.CreateCommand();
        many.CommandText = """
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50001)
            INSERT INTO account (accountid, name) SELECT printf('dddddddd-0000-0000-0000-%012d', i), 'Many' FROM n
            """;
        many.ExecuteNonQuery();

        Assert.Equal(0x8004E023, Refusal.Of(() => One("<attribute name='accountid' alias='x' aggregate='count'/>")));
    }
}
