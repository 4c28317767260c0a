using CoachingExtensions.Alignment;
using Xunit;

namespace CoachingExtensions.Tests.Alignment;

public sealed class StandingTests
{
    private static readonly Unit World = new(Guid.NewGuid(), "World", null);
    private static readonly Unit Europe = new(Guid.NewGuid(), "Europe", World.Id);
    private static readonly Unit North = new(Guid.NewGuid(), "North", Europe.Id);
    private static readonly Unit South = new(Guid.NewGuid(), "South", Europe.Id);
    private static readonly Unit Asia = new(Guid.NewGuid(), "Asia", World.Id);
    private static readonly UnitTree Units = new([World, Europe, North, South, Asia]);

    private static LevelFigures Target(AorLevel level, decimal actual, decimal expected, Diagnosis diagnosis = Diagnosis.None) =>
        new(level, new Figures(actual, expected, 0, 0, TargetStatus.Behind, diagnosis, null));

    private static LevelFigures Activity(decimal actual, decimal expected) => Target(AorLevel.Activity, actual, expected);

    private static LevelFigures Objective(Diagnosis diagnosis, decimal actual = 1) => Target(AorLevel.Objective, actual, 2, diagnosis);

    private static RepStanding Rep(string name, Unit team, Diagnosis diagnosis, decimal actual = 1) =>
        new(Guid.NewGuid(), name, team.Id, StandingRule.OfRep([Objective(diagnosis, actual)]));

    private static IEnumerable<string> Names(GroupKind kind, params RepStanding[] reps) =>
        StandingGroups.Of(reps, Units).Where(group => group.Kind == kind).Select(group => group.Name);

    [Fact]
    public void A_target_is_measured_against_its_own_pace_whatever_its_unit() =>
        Assert.Equal(0.75m, StandingRule.OfRep([Activity(9, 12), Activity(90_000, 120_000)]).Activity);

    [Fact]
    public void A_target_counts_up_to_twice_its_pace_so_that_it_cannot_hide_another() =>
        Assert.Equal(1m, StandingRule.OfRep([Activity(100, 10), Activity(0, 10)]).Activity);

    [Fact]
    public void A_target_that_was_reduced_below_nothing_counts_as_nothing() =>
        Assert.Equal(0m, StandingRule.OfRep([Activity(-5, 10)]).Activity);

    [Fact]
    public void Where_nothing_is_expected_yet_nothing_is_behind() =>
        Assert.Equal(1m, StandingRule.OfRep([Activity(0, 0)]).Activity);

    [Fact]
    public void While_it_is_too_early_nothing_is_behind() =>
        Assert.Equal(1m, StandingRule.OfRep([new LevelFigures(AorLevel.Activity, new Figures(0, 3, 30, 0, TargetStatus.NotStarted, Diagnosis.None, null))]).Activity);

    [Fact]
    public void Who_has_no_plan_that_has_begun_is_counted_in_no_group()
    {
        RepStanding[] reps = [Rep("Ann", North, Diagnosis.OnTrack), new(Guid.NewGuid(), "Bob", North.Id, StandingRule.OfRep([]))];

        var team = StandingGroups.Of(reps, Units).Single(group => group.Kind == GroupKind.Team).Standing;

        Assert.Equal((1, 0.5m), (team.Diagnoses.Count, team.Objective));
    }

    [Fact]
    public void A_level_without_targets_has_no_pace() =>
        Assert.Null(StandingRule.OfRep([Activity(1, 1)]).Result);

    [Fact]
    public void A_reps_diagnosis_is_the_most_urgent_of_the_objectives() =>
        Assert.Equal(Diagnosis.EffectivenessGap, StandingRule.OfRep([Objective(Diagnosis.OnTrack), Objective(Diagnosis.EffectivenessGap), Objective(Diagnosis.AheadOfActivity)]).MostUrgent);

    [Fact]
    public void In_a_group_each_rep_weighs_the_same_however_many_targets_the_rep_has()
    {
        var busy = StandingRule.OfRep([Activity(0, 10), Activity(0, 10), Activity(0, 10)]);
        var other = StandingRule.OfRep([Activity(10, 10)]);

        Assert.Equal(0.5m, StandingRule.OfGroup([busy, other]).Activity);
    }

    [Fact]
    public void In_a_group_a_rep_without_a_level_says_nothing_about_it()
    {
        var without = StandingRule.OfRep([Activity(1, 1)]);
        var with = StandingRule.OfRep([Objective(Diagnosis.OnTrack)]);

        Assert.Equal(0.5m, StandingRule.OfGroup([without, with]).Objective);
    }

    [Fact]
    public void A_group_counts_its_reps_by_diagnosis()
    {
        var all = StandingGroups.Of([Rep("Ann", North, Diagnosis.ExecutionGap), Rep("Bob", North, Diagnosis.OnTrack), Rep("Cid", Asia, Diagnosis.ExecutionGap)], Units)
            .Single(group => group.Kind == GroupKind.All);

        Assert.Equal((2, 1, 0), (all.Standing.Count(Diagnosis.ExecutionGap), all.Standing.Count(Diagnosis.OnTrack), all.Standing.Count(Diagnosis.EffectivenessGap)));
    }

    [Fact]
    public void A_region_holds_the_teams_below_it()
    {
        var europe = StandingGroups.Of([Rep("Ann", North, Diagnosis.OnTrack, 1), Rep("Bob", South, Diagnosis.OnTrack, 2), Rep("Cid", Asia, Diagnosis.OnTrack, 0)], Units)
            .Single(group => group.Kind == GroupKind.Region);

        Assert.Equal(("Europe", 0.75m, 2), (europe.Name, europe.Standing.Objective, europe.Standing.Diagnoses.Count));
    }

    [Fact]
    public void The_topmost_unit_is_everybody_and_no_region() =>
        Assert.Empty(Names(GroupKind.Region, Rep("Cid", Asia, Diagnosis.OnTrack)));

    [Fact]
    public void Who_needs_a_conversation_most_comes_first() =>
        Assert.Equal(
            ["far behind", "behind", "does not convert", "lucky", "on track"],
            Names(
                GroupKind.Rep,
                Rep("on track", North, Diagnosis.OnTrack),
                Rep("lucky", North, Diagnosis.AheadOfActivity),
                Rep("does not convert", North, Diagnosis.EffectivenessGap),
                Rep("behind", North, Diagnosis.ExecutionGap, 1),
                Rep("far behind", North, Diagnosis.ExecutionGap, 0)));

    [Fact]
    public void A_large_team_is_not_worse_for_being_large() =>
        Assert.Equal(
            ["South", "North"],
            Names(GroupKind.Team, Rep("a", North, Diagnosis.ExecutionGap), Rep("b", North, Diagnosis.OnTrack), Rep("c", North, Diagnosis.OnTrack), Rep("d", South, Diagnosis.ExecutionGap)));

    [Fact]
    public void What_is_at_and_below_a_unit_leaves_its_neighbours_out() =>
        Assert.Equal([Europe.Id, North.Id, South.Id], Units.AtAndBelow(Europe.Id));
}
