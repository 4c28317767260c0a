using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>A new plan takes the rep's manager, the next quarter and a name by itself. It is Wednesday, 18 March 2026.</summary>
public sealed class A_new_plan(TestOrganisation organisation) : PipelineTest(organisation)
{
    [Fact]
    public void Takes_the_reps_manager_the_next_quarter_and_a_name()
    {
        var manager = Produce.Manager();
        Set("systemuser", Rep.Id, new() { ["parentsystemuserid"] = manager.Reference });

        var plan = Made(new() { ["ownerid"] = Rep.Reference });

        Assert.Equal((manager.Id, "2026-04-01", "2026-06-30", "Rita Rep, Q2 2026"), Taken(plan));
    }

    [Fact]
    public void Takes_who_makes_it_for_manager_when_the_rep_has_none()
    {
        var manager = Produce.Manager();

        var plan = manager.Service.Create(new Entity("coach_alignmentplan") { ["ownerid"] = Rep.Reference });

        Assert.Equal(manager.Id, Taken(plan).Manager);
    }

    [Fact]
    public void Takes_no_manager_when_a_rep_without_one_makes_it() => Assert.Null(Taken(Made([])).Manager);

    [Fact]
    public void Keeps_what_it_is_given()
    {
        var plan = Made(new()
        {
            ["ownerid"] = Rep.Reference,
            ["coach_managerid"] = Rep.Reference,
            ["coach_name"] = "Spring",
            ["coach_start"] = new DateTime(2026, 5, 4),
            ["coach_end"] = new DateTime(2026, 5, 29),
        });

        Assert.Equal((Rep.Id, "2026-05-04", "2026-05-29", "Spring"), Taken(plan));
    }

    [Fact]
    public void Is_named_after_the_period_it_is_given()
    {
        var plan = Made(new() { ["ownerid"] = Rep.Reference, ["coach_start"] = new DateTime(2026, 5, 4), ["coach_end"] = new DateTime(2026, 5, 29), ["coach_name"] = null });

        Assert.Equal("Rita Rep, 2026-05-04 to 2026-05-29", Taken(plan).Name);
    }

    [Fact]
    public void Leaves_half_a_period_to_who_began_it() =>
        Assert.Equal(("2026-05-04", "open"), (Taken(Made(new() { ["coach_start"] = new DateTime(2026, 5, 4) })).Start, Taken(Made(new() { ["coach_start"] = new DateTime(2026, 5, 4) })).End));

    [Fact]
    public void Looks_at_the_reps_own_day()
    {
        Clock.Now = ManualClock.Utc("2026-03-31 14:00");
        var farEast = Produce.Rep(zone: 290);

        Assert.Equal("2026-07-01", Taken(Made(new() { ["ownerid"] = farEast.Reference })).Start);
    }

    private Guid Made(Values given) => Admin.Create(given.Over("coach_alignmentplan", []));

    private (Guid? Manager, string Start, string End, string? Name) Taken(Guid plan)
    {
        var row = Admin.Retrieve("coach_alignmentplan", plan, new ColumnSet(true));
        return (row.GetAttributeValue<EntityReference?>("coach_managerid")?.Id, Day(row, "coach_start"), Day(row, "coach_end"), row.GetAttributeValue<string>("coach_name"));
    }
}
