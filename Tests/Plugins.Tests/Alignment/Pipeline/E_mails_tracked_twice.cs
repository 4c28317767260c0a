using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>One message that is tracked as two e-mails counts once for each rep who is credited with it.</summary>
public sealed class E_mails_tracked_twice(TestOrganisation organisation) : PipelineTest(organisation)
{
    private Values Mails => new() { ["coach_metricid"] = Library.EmailsSent };

    private Guid Sent(Person person, string? message, string? day = null)
    {
        var mail = Produce.Activity("email", person, given: new() { ["messageid"] = message });
        Values done = new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(3) };
        if (day is not null) done["actualend"] = ManualClock.Utc($"{day} 12:00");
        Set(person.Service, "email", mail, done);
        return mail;
    }

    /// <summary>What each contribution is worth, by its e-mail.</summary>
    private decimal[] Worth(Guid target, params Guid[] mails)
    {
        var worth = Contributions(target).ToDictionary(row => Guid.Parse((string)row["coach_sourceid"]), row => (decimal)row["coach_value"]);
        return [.. mails.Select(mail => worth[mail])];
    }

    [Fact]
    public void By_two_people_count_once_for_each()
    {
        var other = Produce.Rep();
        var (mine, theirs) = (Produce.Agreed(Rep, Mails), Produce.Agreed(other, Mails));

        Sent(Rep, "<offer@contoso>");
        Sent(other, "<offer@contoso>");

        Assert.Equal((1m, 1m), (Actual(mine.Activity), Actual(theirs.Activity)));
    }

    [Fact]
    public void By_one_rep_count_once_and_both_are_seen()
    {
        var plan = Produce.Agreed(Rep, Mails);

        var (first, second) = (Sent(Rep, "<offer@contoso>", "2026-03-10"), Sent(Rep, "<offer@contoso>", "2026-03-11"));

        Assert.Equal(1, Actual(plan.Activity));
        Assert.Equal([1m, 0m], Worth(plan.Activity, first, second));
    }

    [Fact]
    public void That_are_typed_in_before_the_first_one_take_its_place()
    {
        var plan = Produce.Agreed(Rep, Mails);

        var (later, earlier) = (Sent(Rep, "<offer@contoso>", "2026-03-11"), Sent(Rep, "<offer@contoso>", "2026-02-10"));

        Assert.Equal([1m, 0m], Worth(plan.Activity, earlier, later));
        Assert.Equal("2026-02=1", Target(plan.Activity).GetAttributeValue<string>("coach_actualbymonth"));
    }

    [Theory]
    [InlineData("deleted")]
    [InlineData("reopened")]
    [InlineData("moved to a later day")]
    [InlineData("out of the plan")]
    [InlineData("another message")]
    public void Leave_the_place_of_the_first_to_the_second_when_that_is(string what)
    {
        var plan = Produce.Agreed(Rep, Mails);
        var (first, second) = (Sent(Rep, "<offer@contoso>", "2026-03-10"), Sent(Rep, "<offer@contoso>", "2026-03-11"));

        if (what == "deleted") Admin.Delete("email", first);
        else Set("email", first, what switch
        {
            "reopened" => new() { ["statecode"] = new OptionSetValue(0), ["statuscode"] = new OptionSetValue(1) },
            "moved to a later day" => new() { ["actualend"] = ManualClock.Utc("2026-03-12 12:00") },
            "out of the plan" => new() { ["actualend"] = ManualClock.Utc("2025-03-12 12:00") },
            _ => new() { ["messageid"] = "<other@contoso>" },
        });

        Assert.Equal([1m], Worth(plan.Activity, second));
        Assert.Equal(what == "another message" ? 2 : 1, Actual(plan.Activity));
    }

    [Theory]
    [InlineData("<OFFER@Contoso>")]
    [InlineData(" <offer@contoso> ")]
    public void Are_the_same_in_other_letters(string written)
    {
        var plan = Produce.Agreed(Rep, Mails);

        Sent(Rep, "<offer@contoso>");
        Sent(Rep, written);

        Assert.Equal(1, Actual(plan.Activity));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Without_the_message_s_id_count_each(string? message)
    {
        var plan = Produce.Agreed(Rep, Mails);

        Sent(Rep, message);
        Sent(Rep, message);

        Assert.Equal(2, Actual(plan.Activity));
    }

    [Fact]
    public void Count_once_for_each_target_they_count_for()
    {
        var plan = Produce.Agreed(Rep, Mails);
        var second = Produce.ValidTarget(Rep, plan.Plan, AorLevel.Activity, plan.Objective, Mails);

        Sent(Rep, "<offer@contoso>");
        Sent(Rep, "<offer@contoso>");

        Assert.Equal((1m, 1m), (Actual(plan.Activity), Actual(second)));
    }

    [Fact]
    public void Are_recalculated_to_the_same()
    {
        var plan = Produce.Agreed(Rep, Mails);
        foreach (var day in new[] { "2026-01-10", "2026-02-10", "2026-02-11", "2026-03-10" })
        {
            Sent(Rep, "<offer@contoso>", day);
            Sent(Rep, $"<{day}@contoso>", day);
        }

        var (live, months) = (Actual(plan.Activity), Target(plan.Activity)["coach_actualbymonth"]);
        foreach (var lost in Contributions(plan.Activity)) Erase("coach_contribution", lost.Id);
        Recalculate(plan.Plan);

        Assert.Equal(5, live);
        Assert.Equal((live, months), (Actual(plan.Activity), Target(plan.Activity)["coach_actualbymonth"]));
    }

    [Fact]
    public void Count_when_the_plan_is_agreed_afterwards_as_they_would_have()
    {
        foreach (var day in new[] { "2026-01-10", "2026-02-10" }) Sent(Rep, "<offer@contoso>", day);

        var plan = Produce.Agreed(Rep, Mails);

        Assert.Equal("2026-01=1", Target(plan.Activity).GetAttributeValue<string>("coach_actualbymonth"));
    }

    [Fact]
    public void Are_summed_up_once()
    {
        var metric = Produce.Metric(new()
        {
            ["coach_sourcetable"] = "email",
            ["coach_fetchxml"] = """<fetch><entity name="email"><filter><condition attribute="statuscode" operator="eq" value="3" /></filter></entity></fetch>""",
            ["coach_aggregate"] = new OptionSetValue((int)Aggregation.Sum),
            ["coach_valuecolumn"] = "actualdurationminutes",
            ["coach_distinctcolumn"] = "messageid",
            ["coach_isactivity"] = true,
        });
        var plan = Produce.Agreed(Rep, new() { ["coach_metricid"] = new EntityReference("coach_metric", metric) });
        var (first, second) = (Sent(Rep, "<offer@contoso>", "2026-03-10"), Sent(Rep, "<offer@contoso>", "2026-03-11"));
        Set("email", first, new() { ["actualdurationminutes"] = 15 });
        Set("email", second, new() { ["actualdurationminutes"] = 40 });
        var both = Actual(plan.Activity);

        Admin.Delete("email", first);

        Assert.Equal((15m, 40m), (both, Actual(plan.Activity)));
    }
}
