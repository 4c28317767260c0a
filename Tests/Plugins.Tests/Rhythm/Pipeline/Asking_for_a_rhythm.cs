using CoachingExtensions.Rhythm;
using LocalDataverse;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>What became of each occurrence, as of any day, for whoever may read the rhythm.</summary>
public sealed class Asking_for_a_rhythm(TestOrganisation organisation) : RhythmTest(organisation)
{
    private static int Calls(Organization organization, Action work)
    {
        var calls = 0;
        organization.Sent = (_, _) => calls++;
        work();
        organization.Sent = null;
        return calls;
    }

    /// <summary>The first one held, the second one missed, the third one excused, and the fourth still to come.</summary>
    private Guid Lived()
    {
        var rhythm = Rhythm();
        At("2026-03-24 09:00");
        Talk.Complete(SlotAt(rhythm, "2026-03-24 08:00"), 30);
        At("2026-04-06 09:00");
        Excuse(Manager, SlotAt(rhythm, "2026-04-07 07:00"));
        At("2026-04-08 09:00");
        return rhythm;
    }

    [Fact]
    public void Says_what_was_missed_before_anybody_has_worked_it_off() =>
        Assert.Equal(["03-24 Held", "03-31 Missed", "04-07 Excused", "04-14 Coming"], States(Manager, Lived()).Take(4));

    [Theory]
    [InlineData("2026-03-23", "03-24 Coming", "03-31 Coming")]
    [InlineData("2026-03-24", "03-24 Held", "03-31 Coming")]
    [InlineData("2026-04-06", "03-24 Held", "03-31 Coming")]
    [InlineData("2026-04-07", "03-24 Held", "03-31 Missed")]
    public void Says_what_was_known_at_the_end_of_an_earlier_day(string day, string first, string second) =>
        Assert.Equal([first, second], States(Manager, Lived(), day).Take(2));

    [Fact]
    public void Counts_what_was_kept_and_leaves_out_what_was_excused()
    {
        var rhythm = Asked(Manager, "Rhythms", new() { ["RhythmId"] = Lived() })[0]!;

        Assert.Equal((1, 1, 1, 0.5m), ((int)rhythm["held"]!, (int)rhythm["missed"]!, (int)rhythm["excused"]!, (decimal)rhythm["keptRate"]!));
    }

    [Fact]
    public void Shows_a_moved_one_from_where_to_where()
    {
        var rhythm = Rhythm();
        Move(Manager, SlotAt(rhythm, "2026-03-24 08:00"), "2026-03-26 14:00");

        var slot = Asked(Manager, "Slots", new() { ["RhythmId"] = rhythm })[0]!;

        Assert.Equal(("2026-03-24T08:00:00Z", "2026-03-26T14:00:00Z", "2026-03-26"), ((string?)slot["slot"], (string?)slot["movedTo"], (string?)slot["day"]));
    }

    [Fact]
    public void Says_the_same_of_a_slot_whatever_day_the_question_begins_with()
    {
        var rhythm = Rhythm();
        At("2026-03-23 09:00");
        Move(Manager, SlotAt(rhythm, "2026-03-31 07:00"), "2026-03-23 14:00");
        At("2026-03-25 09:00");

        var from = Asked(Manager, "Slots", new() { ["RhythmId"] = rhythm, ["From"] = ManualClock.Utc("2026-03-24") });

        Assert.Equal((int)SlotState.Missed, (int)from[0]!["state"]!);
    }

    [Fact]
    public void Is_the_rep_s_to_ask_too() => Assert.Equal(4, Asked(Rep, "Slots", new() { ["RhythmId"] = Rhythm() }).AsArray().Count);

    [Fact]
    public void Finds_those_of_a_rep_and_those_of_a_manager()
    {
        var (rhythm, other) = (Rhythm(), Produce.Rhythm(Manager, Produce.Rep(), template: OneToOne));

        Assert.Equal([$"{rhythm}"], Asked(Manager, "Rhythms", new() { ["RepId"] = Rep.Id }).AsArray().Select(each => (string?)each!["id"]));
        Assert.Equal([.. new[] { $"{rhythm}", $"{other}" }.Order()], Asked(Manager, "Rhythms", []).AsArray().Select(each => (string)each!["id"]!).Order());
    }

    [Fact]
    public void Shows_nobody_the_rhythms_of_others()
    {
        Rhythm();

        Assert.Empty(Asked(Stranger(), "Rhythms", new() { ["RepId"] = Rep.Id }).AsArray());
    }

    [Fact]
    public void Is_for_a_time_that_begins_before_it_ends() =>
        Assert.Contains("earlier day first", Refusal.Of(() => Asked(Manager, "Slots", new() { ["From"] = ManualClock.Utc("2026-05-01") })).Message, StringComparison.Ordinal);

    [Fact]
    public void Takes_as_many_questions_for_many_rhythms_as_for_one()
    {
        Organization.LargestPage = UsualPage;
        Rhythm();
        var one = Calls(Organization, () => Asked(Manager, "Slots", []));
        foreach (var _ in Enumerable.Range(0, 3)) Rhythm();

        Assert.Equal(one, Calls(Organization, () => Asked(Manager, "Slots", [])));
    }

    [Fact]
    public void Tells_a_manager_of_a_new_report_without_one()
    {
        Rhythm();
        var report = Produce.Rep();

        Set("systemuser", report.Id, new() { ["parentsystemuserid"] = Manager.Reference });
        Organization.DrainAsync();

        var notice = Assert.Single(Rows("appnotification", "ownerid", Manager.Id), notice => ((string)notice["title"]).Contains("is new in your team", StringComparison.Ordinal));
        Assert.Contains("rhythm%2Fstrip", (string)notice["data"], StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_nobody_of_a_report_who_has_one()
    {
        Rhythm();

        Set("systemuser", Rep.Id, new() { ["parentsystemuserid"] = Manager.Reference });
        Organization.DrainAsync();

        Assert.DoesNotContain(Rows("appnotification", "ownerid", Manager.Id), notice => ((string)notice["title"]).Contains("is new in your team", StringComparison.Ordinal));
    }
}
