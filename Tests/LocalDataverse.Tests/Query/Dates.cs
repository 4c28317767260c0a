using Xunit;

namespace LocalDataverse.Tests.Query;

/// <summary>It is Wednesday 18 March 2026, 22:30 UTC: in Auckland already Thursday the 19th, 11:30.</summary>
public sealed class Dates : IDisposable
{
    private readonly Organisation organisation = new();

    public void Dispose() => organisation.Dispose();

    private void Called(string name, string utc) =>
        organisation.Account(name, more: ("lastcall", DateTime.Parse(utc, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AdjustToUniversal)));

    private static DateTime Date(string text) => DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private string Names(string op, string? value = null, string column = "lastcall") =>
        organisation.Names($"<condition attribute='{column}' operator='{op}'{(value is null ? "" : $" value='{value}'")}/>");

    [Fact]
    public void Today_is_the_callers_day()
    {
        organisation.LivesIn(Organisation.Ada, "New Zealand Standard Time");
        Called("Yesterday there", "2026-03-18T10:59:59Z");
        Called("Today there", "2026-03-18T11:00:00Z");

        Assert.Equal("Today there", Names("today"));
    }

    [Fact]
    public void On_a_day_means_the_callers_day()
    {
        organisation.LivesIn(Organisation.Ada, "New Zealand Standard Time");
        Called("Eighteenth there", "2026-03-18T10:59:59Z");
        Called("Nineteenth there", "2026-03-18T11:00:00Z");

        Assert.Equal("Nineteenth there", Names("on", "2026-03-19"));
    }

    [Theory]
    [InlineData("last-x-hours", "1")]
    [InlineData("last-seven-days", null)]
    [InlineData("last-x-days", "1")]
    [InlineData("last-x-months", "1")]
    public void What_happened_in_this_second_has_happened(string op, string? value)
    {
        Called("Now", "2026-03-18T22:30:00Z");
        Called("To come", "2026-03-18T22:30:01Z");

        Assert.Equal("Now", Names(op, value));
    }

    [Fact]
    public void Without_a_time_zone_of_the_user_days_are_those_of_UTC()
    {
        Called("Seventeenth", "2026-03-17T23:59:59Z");
        Called("Eighteenth", "2026-03-18T00:00:00Z");

        Assert.Equal("Eighteenth", Names("today"));
    }

    [Theory]
    [InlineData("this-month", "2026-03-01", "2026-02-28")]
    [InlineData("last-month", "2026-02-28", "2026-03-01")]
    [InlineData("this-week", "2026-03-15", "2026-03-14")]
    [InlineData("last-week", "2026-03-14", "2026-03-15")]
    [InlineData("next-week", "2026-03-22", "2026-03-21")]
    [InlineData("this-year", "2026-12-31", "2027-01-01")]
    [InlineData("last-year", "2025-12-31", "2026-01-01")]
    [InlineData("yesterday", "2026-03-17", "2026-03-16")]
    [InlineData("tomorrow", "2026-03-19", "2026-03-20")]
    [InlineData("last-seven-days", "2026-03-11", "2026-03-10")]
    public void Spans_of_the_calendar_hold_their_days_and_no_others(string op, string inside, string outside)
    {
        organisation.Account("Inside", more: ("founded", Date(inside)));
        organisation.Account("Outside", more: ("founded", Date(outside)));

        Assert.Equal("Inside", Names(op, column: "founded"));
    }

    [Theory]
    [InlineData("last-x-days", "3", "2026-03-15", "2026-03-14")]
    [InlineData("next-x-days", "3", "2026-03-21", "2026-03-22")]
    [InlineData("last-x-months", "1", "2026-02-18", "2026-02-17")]
    [InlineData("olderthan-x-months", "1", "2026-02-17", "2026-02-18")]
    [InlineData("on-or-before", "2026-03-01", "2026-03-01", "2026-03-02")]
    [InlineData("on-or-after", "2026-03-01", "2026-03-01", "2026-02-28")]
    public void Spans_with_a_number_or_a_day_hold_their_days_and_no_others(string op, string value, string inside, string outside)
    {
        organisation.Account("Inside", more: ("founded", Date(inside)));
        organisation.Account("Outside", more: ("founded", Date(outside)));

        Assert.Equal("Inside", Names(op, value, "founded"));
    }

    [Fact]
    public void A_time_without_a_zone_is_the_callers()
    {
        organisation.LivesIn(Organisation.Ada, "New Zealand Standard Time");
        Called("Before", "2026-03-18T10:59:59Z");
        Called("After", "2026-03-18T11:00:00Z");

        Assert.Equal("After", Names("ge", "2026-03-19T00:00:00"));
    }

    [Fact]
    public void A_date_only_column_is_no_point_in_time()
    {
        organisation.LivesIn(Organisation.Ada, "New Zealand Standard Time");
        organisation.Account("Founded", more: ("founded", new DateTime(2026, 3, 19)));

        Assert.Equal("Founded", Names("today", column: "founded"));
    }

    [Fact]
    public void A_date_is_shown_in_the_callers_time_zone()
    {
        organisation.LivesIn(Organisation.Ada, "New Zealand Standard Time");
        Called("Call", "2026-03-18T20:05:00Z");

        var row = organisation.Fetch("<fetch><entity name='account'><attribute name='lastcall'/></entity></fetch>").Entities[0];

        Assert.Equal("3/19/2026 9:05 AM", row.FormattedValues["lastcall"]);
    }
}
