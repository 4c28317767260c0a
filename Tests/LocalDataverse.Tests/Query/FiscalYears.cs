using System.Globalization;
using System.ServiceModel;
using LocalDataverse.Query;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Tests.Query;

/// <summary>
/// It is Wednesday 18 March 2026. Operators: https://learn.microsoft.com/power-apps/developer/data-platform/fetchxml/reference/operators;
/// the settings: https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/organization.
/// </summary>
public sealed class FiscalYears : IDisposable
{
    private readonly Organisation organisation = new();

    public void Dispose() => organisation.Dispose();

    private void Begins(string day, int type) => organisation.Add("organization", ("fiscalcalendarstart", Utc(day)), ("fiscalperiodtype", type));

    private static DateTime Utc(string day) => DateTime.SpecifyKind(DateTime.Parse(day, CultureInfo.InvariantCulture), DateTimeKind.Utc);

    private void Founded(params string[] days)
    {
        foreach (var day in days) organisation.Account(day, more: ("founded", Utc(day)));
    }

    private string Names(string op, params int[] values) =>
        organisation.Names($"<condition attribute='founded' operator='{op}'>{string.Concat(values.Select(value => $"<value>{value}</value>"))}</condition>");

    [Fact]
    public void A_year_that_begins_in_July_is_named_after_the_calendar_year_it_begins_in()
    {
        Begins("2020-07-01", 2002);
        Founded("2025-06-30", "2025-07-01", "2026-06-30", "2026-07-01");

        Assert.Equal("2025-07-01, 2026-06-30", Names("this-fiscal-year"));
        Assert.Equal("2025-07-01, 2026-06-30", Names("in-fiscal-year", 2025));
        Assert.Equal("2026-07-01", Names("next-fiscal-year"));
    }

    [Theory]
    [InlineData(2000, "2026-01-01, 2026-02-25, 2026-02-26, 2026-03-01, 2026-04-01, 2026-07-01, 2026-12-31")]
    [InlineData(2001, "2026-01-01, 2026-02-25, 2026-02-26, 2026-03-01, 2026-04-01")]
    [InlineData(2002, "2026-01-01, 2026-02-25, 2026-02-26, 2026-03-01")]
    [InlineData(2003, "2026-03-01")]
    [InlineData(2004, "2026-02-26, 2026-03-01")]
    public void A_period_is_a_year_a_half_a_quarter_a_month_or_four_weeks(int type, string expected)
    {
        Begins("2026-01-01", type);
        Founded("2025-12-31", "2026-01-01", "2026-02-25", "2026-02-26", "2026-03-01", "2026-04-01", "2026-07-01", "2026-12-31");

        Assert.Equal(expected, Names("this-fiscal-period"));
    }

    [Fact]
    public void The_thirteenth_period_of_four_weeks_takes_what_is_left_of_the_year()
    {
        Begins("2026-01-01", 2004);
        Founded("2025-12-02", "2025-12-03", "2025-12-31", "2026-01-01");

        Assert.Equal("2025-12-03, 2025-12-31", Names("in-fiscal-period-and-year", 13, 2025));
    }

    [Fact]
    public void The_last_and_the_next_periods_cross_the_year_and_leave_out_the_one_that_runs()
    {
        Founded("2025-06-30", "2025-07-01", "2025-12-31", "2026-01-01", "2026-04-01", "2026-09-30", "2026-10-01");

        Assert.Equal("2025-07-01, 2025-12-31", Names("last-x-fiscal-periods", 2));
        Assert.Equal("2026-04-01, 2026-09-30", Names("next-x-fiscal-periods", 2));
    }

    [Fact]
    public void A_period_begins_at_midnight_of_the_caller()
    {
        organisation.LivesIn(Organisation.Ada, "New Zealand Standard Time");
        organisation.Account("December there", more: ("lastcall", new DateTime(2025, 12, 31, 10, 59, 59, DateTimeKind.Utc)));
        organisation.Account("January there", more: ("lastcall", new DateTime(2025, 12, 31, 11, 0, 0, DateTimeKind.Utc)));

        Assert.Equal("January there", organisation.Names("<condition attribute='lastcall' operator='this-fiscal-period'/>"));
        Assert.Equal("January there", organisation.Names("<condition attribute='lastcall' operator='in-fiscal-period' value='1'/>"));
    }

    [Fact]
    public void QueryExpression_finds_the_same_rows()
    {
        Founded("2025-12-31", "2026-01-01", "2026-04-01");
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name"), Orders = { new OrderExpression("name", OrderType.Ascending) } };
        query.Criteria.AddCondition("founded", ConditionOperator.InOrAfterFiscalPeriodAndYear, 1, 2026);

        var rows = QueryEngine.Run(QueryExpressionReader.Read(query), organisation.AsSystem());

        Assert.Equal(["2026-01-01", "2026-04-01"], rows.Entities.Select(row => row.GetAttributeValue<string>("name")));
    }

    [Theory]
    [InlineData(2000, "FY2025")]
    [InlineData(2001, "Semester 2 FY2025")]
    [InlineData(2002, "Quarter 3 FY2025")]
    [InlineData(2003, "Month 9 FY2025")]
    [InlineData(2004, "Period 10 FY2025")]
    public void Groups_are_read_as_the_period_and_its_year(int type, string expected)
    {
        Begins("2026-07-01", type);
        Founded("2026-03-18");

        var row = organisation.Fetch("<fetch aggregate='true'><entity name='account'><attribute name='founded' alias='x' groupby='true' dategrouping='fiscal-period'/></entity></fetch>").Entities.Single();

        Assert.Equal(expected, row.FormattedValues["x"]);
    }

    [Fact]
    public void QueryExpression_groups_in_UTC_and_FetchXML_by_the_callers_clock()
    {
        organisation.LivesIn(Organisation.Ada, "New Zealand Standard Time");
        organisation.Account("Yesterday in UTC", more: ("lastcall", new DateTime(2025, 12, 31, 12, 0, 0, DateTimeKind.Utc)));
        var columns = new ColumnSet(false);
        columns.AttributeExpressions.Add(new XrmAttributeExpression("lastcall", XrmAggregateType.None, "x", XrmDateTimeGrouping.FiscalYear) { HasGroupBy = true });

        var rows = QueryEngine.Run(QueryExpressionReader.Read(new QueryExpression("account") { ColumnSet = columns }), organisation.AsSystem());

        Assert.Equal(2025, ((AliasedValue)rows.Entities.Single()["x"]).Value);
        Assert.Equal([2026], organisation.Values("<fetch aggregate='true'><entity name='account'><attribute name='lastcall' alias='x' groupby='true' dategrouping='fiscal-year'/></entity></fetch>", "x"));
    }

    [Fact]
    public void A_setting_that_is_none_is_named_with_those_there_are()
    {
        Begins("2026-01-01", 7);

        var refused = Assert.ThrowsAny<FaultException>(() => Names("this-fiscal-year"));

        Assert.Contains("fiscalperiodtype is 7", refused.Message, StringComparison.Ordinal);
    }
}
