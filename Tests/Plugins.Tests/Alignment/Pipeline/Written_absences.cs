using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Which absences are refused, and whose they are to write.</summary>
public sealed class Written_absences(TestOrganisation organisation) : PipelineTest(organisation)
{
    private static Values Days(string first, string last) => new() { ["coach_first"] = ManualClock.Utc(first).Date, ["coach_last"] = ManualClock.Utc(last).Date };

    private Values Holiday(string first, string last, Person? rep = null) => new(Days(first, last)) { ["coach_name"] = "Holiday", ["ownerid"] = (rep ?? Rep).Reference };

    private Guid Away(string first, string last, Person? rep = null) => Admin.Create(Holiday(first, last, rep).Over("coach_absence", []));

    private PlanTree Agreed(Values? plan = null) => Produce.Agreed(Rep, activity: new() { ["coach_targetvalue"] = 64m }, plan: plan);

    private string? OffIn(PlanTree plan) => Admin.Retrieve("coach_alignmentplan", plan.Plan, new ColumnSet("coach_closures")).GetAttributeValue<string>("coach_closures");

    [Fact]
    public void Whose_first_day_is_after_the_last_are_refused_by_name()
    {
        var refusal = Refusal.Of(() => Away("2026-03-10", "2026-03-09"));

        Assert.Equal("The absence \"Holiday\" ends before it starts: correct its first or its last day, and save again.", refusal.Message);
    }

    [Fact]
    public void Cannot_be_turned_round_later()
    {
        var absence = Away("2026-03-09", "2026-03-13");

        var refusal = Refusal.Of(() => Set("coach_absence", absence, new() { ["coach_first"] = new DateTime(2026, 3, 14) }));

        Assert.Contains("\"Holiday\" ends before it starts", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("coach_first", "has no first day")]
    [InlineData("coach_last", "has no last day")]
    public void Without_both_days_are_refused(string column, string why)
    {
        var refusal = Refusal.Of(() => Admin.Create(new Values(Holiday("2026-03-09", "2026-03-13")) { [column] = null }.Over("coach_absence", [])));

        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_team_are_refused()
    {
        var team = Admin.Create(new Entity("team") { ["name"] = $"Team {Guid.NewGuid():N}", ["businessunitid"] = new EntityReference("businessunit", Library.Unit), ["teamtype"] = new OptionSetValue(0) });
        Admin.Associate("team", team, new Relationship("teamroles_association"), [Library.Role("Coaching Rep")]);

        var refusal = Refusal.Of(() => Admin.Create(Days("2026-03-09", "2026-03-13").Over("coach_absence", new() { ["coach_name"] = "Outing", ["ownerid"] = new EntityReference("team", team) })));

        Assert.Contains("The absence \"Outing\" is a team's", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Are_the_rep_s_own_to_write()
    {
        var plan = Agreed();
        var absence = Rep.Service.Create(Days("2026-03-09", "2026-03-13").Over("coach_absence", new() { ["coach_name"] = "Holiday" }));
        Set(Rep.Service, "coach_absence", absence, Days("2026-03-09", "2026-03-10"));
        var moved = OffIn(plan);

        Rep.Service.Delete("coach_absence", absence);

        Assert.Equal(("20260309-20260310", null), (moved, OffIn(plan)));
    }

    [Fact]
    public void Of_a_rep_are_the_manager_s_to_write_too()
    {
        var plan = Agreed();

        Produce.Manager().Service.Create(Holiday("2026-03-09", "2026-03-13").Over("coach_absence", []));

        Assert.Equal("20260309-20260313", OffIn(plan));
    }

    [Fact]
    public void Of_a_rep_are_refused_from_a_peer()
    {
        var plan = Agreed();
        var peer = Produce.Rep();
        var absence = Away("2026-03-09", "2026-03-13");

        Refusal.Of(() => peer.Service.Create(Holiday("2026-03-16", "2026-03-20").Over("coach_absence", [])));
        Refusal.Of(() => Set(peer.Service, "coach_absence", absence, Days("2026-03-09", "2026-03-09")));
        Refusal.Of(() => peer.Service.Delete("coach_absence", absence));
        Refusal.Of(() => peer.Service.Retrieve("coach_absence", absence, new ColumnSet(true)));

        Assert.Equal("20260309-20260313", OffIn(plan));
    }

    [Fact]
    public void Of_a_rep_are_refused_from_a_manager_of_another_unit()
    {
        var elsewhere = Produce.Manager(Produce.BusinessUnit("Elsewhere"));

        Refusal.Of(() => elsewhere.Service.Create(Holiday("2026-03-16", "2026-03-20").Over("coach_absence", [])));

        Assert.Empty(Rows("coach_absence", "ownerid", Rep.Id));
    }
}
