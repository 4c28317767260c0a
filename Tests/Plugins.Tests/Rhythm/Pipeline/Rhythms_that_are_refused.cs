using CoachingExtensions.Rhythm;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>What cannot be a rhythm, and what nobody can do to an occurrence, by whatever way.</summary>
public sealed class Rhythms_that_are_refused(TestOrganisation organisation) : RhythmTest(organisation)
{
    private static void RefusedFor(string words, Action write) => Assert.Contains(words, Refusal.Of(write).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("coach_recurrence", "FREQ=YEARLY", "YEARLY")]
    [InlineData("coach_exceptions", "31.12.2026", "31.12.2026")]
    [InlineData("coach_timezone", 1234, "no time zone 1234")]
    [InlineData("coach_duration", 5000, "480")]
    [InlineData("coach_recurrence", "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260101T000000Z", "names no day")]
    public void Say_what_is_wrong_with_them(string column, object value, string words) => RefusedFor(words, () => Rhythm(new() { [column] = value }));

    [Fact]
    public void With_somebody_who_is_disabled()
    {
        Set("systemuser", Rep.Id, new() { ["isdisabled"] = true });

        RefusedFor("disabled", () => Rhythm());
    }

    [Fact]
    public void With_oneself() => RefusedFor("two people", () => Rhythm(new() { ["coach_repid"] = Manager.Reference }));

    [Fact]
    public void With_a_template_that_is_not_published() =>
        RefusedFor("not published", () => Rhythm(new() { ["coach_templateid"] = new EntityReference("coach_template", Produce.DraftTemplate("Draft")) }));

    [Fact]
    public void With_a_target_of_somebody_else() =>
        RefusedFor("somebody else's plan", () => Rhythm(new() { ["coach_targetid"] = new EntityReference("coach_target", Produce.Draft(Produce.Rep()).Activity) }));

    [Fact]
    public void In_the_name_of_another_manager() => RefusedFor("one's own name", () => Rhythm(new() { ["coach_managerid"] = Produce.Manager().Reference }));

    [Fact]
    public void When_the_rep_is_changed() =>
        RefusedFor("set up another one", () => Set(Manager.Service, "coach_rhythm", Rhythm(), new() { ["coach_repid"] = Produce.Rep().Reference }));

    [Fact]
    public void When_somebody_else_takes_it_over()
    {
        var (rhythm, other) = (Rhythm(), Produce.Manager());

        Assert.NotNull(Refusal.Of(() => Set(other.Service, "coach_rhythm", rhythm, new() { ["coach_managerid"] = other.Reference })));
    }

    [Fact]
    public void When_one_with_a_past_is_deleted()
    {
        var rhythm = Rhythm();
        Excuse(Manager, SlotRows(rhythm)[0].Id);

        RefusedFor("deactivate it", () => Manager.Service.Delete("coach_rhythm", rhythm));
    }

    [Fact]
    public void And_one_without_a_past_goes_with_its_conversations()
    {
        var rhythm = Rhythm();

        Manager.Service.Delete("coach_rhythm", rhythm);

        Assert.Empty(SlotRows(rhythm));
    }

    public static TheoryData<string> WaysToCancel => ["Update", "SetState", "coach_ExcuseSlot"];

    [Theory]
    [MemberData(nameof(WaysToCancel))]
    public void When_an_occurrence_is_cancelled_without_a_reason(string way)
    {
        var slot = SlotRows(Rhythm())[0].Id;

        var refusal = Refusal.Of(() =>
        {
            if (way == "Update") Set(Manager.Service, "coach_conversation", slot, new() { ["statecode"] = new OptionSetValue(2) });
            else if (way == "SetState") Manager.Service.Execute(new OrganizationRequest("SetState") { ["EntityMoniker"] = Reference(slot), ["State"] = new OptionSetValue(2), ["Status"] = new OptionSetValue(-1) });
            else Excuse(Manager, slot, "   ");
        });

        Assert.Contains("reason", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(3, State(slot));
    }

    [Fact]
    public void When_an_occurrence_is_deleted() => RefusedFor("excuse it", () => Manager.Service.Delete("coach_conversation", SlotRows(Rhythm())[0].Id));

    [Fact]
    public void When_an_occurrence_is_moved_to_a_day_that_has_passed() =>
        RefusedFor("has passed", () => Move(Manager, SlotRows(Rhythm())[0].Id, "2026-03-17 08:00"));

    [Fact]
    public void When_an_occurrence_that_was_missed_is_excused_afterwards()
    {
        var slot = SlotAt(Rhythm(), "2026-03-24 08:00");
        At("2026-04-01 10:00");

        RefusedFor("was missed", () => Excuse(Manager, slot));
    }

    [Fact]
    public void When_an_excused_occurrence_is_taken_up_again()
    {
        var slot = SlotRows(Rhythm())[0].Id;
        Excuse(Manager, slot);

        RefusedFor("stays so", () => Set(Manager.Service, "coach_conversation", slot, new() { ["statecode"] = new OptionSetValue(3) }));
    }

    [Fact]
    public void When_an_excused_occurrence_loses_its_reason()
    {
        var slot = SlotRows(Rhythm())[0].Id;
        Excuse(Manager, slot);

        RefusedFor("reason", () => Set(Manager.Service, "coach_conversation", slot, new() { ["coach_excuse"] = " " }));
    }

    [Fact]
    public void When_the_rep_excuses() => Assert.NotNull(Refusal.Of(() => Excuse(Rep, SlotRows(Rhythm())[0].Id)));

    [Fact]
    public void When_a_peer_works_it_off() => RefusedFor("not yours", () => Advance(Produce.Manager(), Rhythm()));

    [Fact]
    public void When_a_stranger_asks_for_it() => RefusedFor("may not read", () => States(Stranger(), Rhythm()));

    [Fact]
    public void Not_when_it_is_bulk_reassigned_to_a_successor()
    {
        var (rhythm, next) = (Rhythm(), Produce.Manager());

        Admin.Execute(new OrganizationRequest("Assign") { ["Target"] = new EntityReference("coach_rhythm", rhythm), ["Assignee"] = next.Reference });

        Assert.Equal(next.Id, Admin.Retrieve("coach_rhythm", rhythm, new ColumnSet("coach_managerid")).GetAttributeValue<EntityReference>("coach_managerid").Id);
        Assert.All(SlotRows(rhythm), row => Assert.Equal(next.Id, row.GetAttributeValue<EntityReference>("ownerid").Id));
    }

    [Fact]
    public void Keep_markup_in_an_excuse_as_it_was_typed()
    {
        var slot = SlotRows(Rhythm())[0].Id;

        Excuse(Manager, slot, "<script>alert(1)</script>");

        Assert.Equal("<script>alert(1)</script>", Row(slot)["coach_excuse"]);
        Assert.Equal(SlotState.Excused, Kept(slot));
    }

    [Theory]
    [InlineData("coach_recurrence", "FREQ=NEVER")]
    [InlineData("coach_exceptions", "some day")]
    public void Stop_no_talk_and_no_end_when_they_cannot_be_read_any_more(string column, string value)
    {
        var rhythm = Rhythm();
        Overwrite("coach_rhythm", rhythm, new() { [column] = value });
        var (first, second) = (SlotRows(rhythm)[0].Id, SlotRows(rhythm)[1].Id);

        Talk.Complete(first, 30);
        Excuse(Manager, second);
        Set(Manager.Service, "coach_rhythm", rhythm, new() { ["statecode"] = new OptionSetValue(1) });

        Assert.Equal(["03-24 Held", "03-31 Excused"], States(Manager, rhythm));
    }

    [Fact]
    public void Leave_the_others_to_be_worked_off_when_one_cannot_be_read()
    {
        var (broken, sound) = (Rhythm(), Rhythm());
        Overwrite("coach_rhythm", broken, new() { ["coach_recurrence"] = "FREQ=NEVER" });
        At("2026-03-26 10:00");

        var first = Advance(Manager);

        Assert.Equal((4, 5, 0, 0), (SlotRows(broken).Count, SlotRows(sound).Count, (int)first["Left"], (int)Advance(Manager)["Created"]));
    }

    [Fact]
    public void Leave_the_others_to_be_worked_off_when_a_manager_has_lost_the_role()
    {
        var other = Produce.Manager();
        var (lost, sound) = (Rhythm(manager: other), Rhythm());
        Admin.Disassociate("systemuser", other.Id, new Relationship("systemuserroles_association"), [Library.Role("Sales Manager"), Library.Role("Coaching Manager")]);
        At("2026-03-26 10:00");

        Admin.Execute(new OrganizationRequest("coach_AdvanceRhythms"));

        Assert.Equal((4, 5), (SlotRows(lost).Count, SlotRows(sound).Count));
    }
}
