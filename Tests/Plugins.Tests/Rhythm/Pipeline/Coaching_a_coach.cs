using System.Text.Json.Nodes;
using CoachingExtensions.Conversations;
using CoachingExtensions.Rhythm;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>A manager is a rep one level up: an executive's rhythm with a manager goes the same way as a manager's with a rep.</summary>
public sealed class Coaching_a_coach(TestOrganisation organisation) : RhythmTest(organisation)
{
    private Person? executive;
    private Guid? slot;

    /// <summary>To whom the manager reports.</summary>
    private Person Executive
    {
        get
        {
            if (executive is not null) return executive;
            executive = Produce.Executive();
            Set("systemuser", Manager.Id, new() { ["parentsystemuserid"] = executive.Reference });
            Set("systemuser", Rep.Id, new() { ["parentsystemuserid"] = Manager.Reference });
            return executive;
        }
    }

    /// <summary>Tuesday, 24 March at nine.</summary>
    private Guid Slot => slot ??= SlotAt(Produce.Rhythm(Executive, Manager, template: OneToOne), "2026-03-24 08:00");

    private static JsonNode Week(Person person) => JsonNode.Parse((string)person.Service.Execute(new OrganizationRequest("coach_GetWeek"))["Week"])!;

    private static JsonNode Report(Person reader) => JsonNode.Parse((string)reader.Service.Execute(new OrganizationRequest("coach_GetCoachingReport")
    {
        ["From"] = ManualClock.Utc("2026-03-01"),
        ["To"] = ManualClock.Utc("2026-03-31"),
    })["Report"])!;

    private JsonNode? Lacking() => Report(Executive)["uncoached"]!.AsArray().SingleOrDefault(person => (string)person!["id"]! == Manager.Id.ToString());

    private void Hold()
    {
        _ = Slot;
        At("2026-03-24 08:00");
        TalkOf(Executive).Start(Reference(Slot));
        At("2026-03-24 08:30");
        TalkOf(Executive).Complete(Slot, 30);
    }

    [Fact]
    public void Is_scheduled_in_both_calendars()
    {
        var row = Row(Slot);

        Assert.Equal((Executive.Reference, Executive.Reference, Manager.Reference), (row["ownerid"], row["coach_managerid"], row["coach_repid"]));
        Assert.Equal("Max Manager", (string?)Manager.Service.Retrieve("coach_conversation", Slot, new("coach_repid")).GetAttributeValue<EntityReference>("coach_repid").Name);
    }

    [Fact]
    public void Has_what_the_manager_wants_to_talk_about_on_its_agenda()
    {
        Manager.Service.Create(new Entity("coach_agendaitem") { ["coach_name"] = "How to observe", ["coach_repid"] = Manager.Reference, ["coach_managerid"] = Executive.Reference });

        var context = Pipeline.Talk.Context(Executive, Reference(Slot));

        Assert.Equal(["How to observe"], context["points"]!.AsArray().Select(point => (string)point!["text"]!));
    }

    [Fact]
    public void Opens_with_a_pre_read_for_both()
    {
        Hold();
        var next = SlotAt(Row(Slot).GetAttributeValue<EntityReference>("coach_rhythmid").Id, "2026-03-31 07:00");

        Assert.All(new[] { Executive, Manager }, reader => Assert.NotNull(Pipeline.Talk.Context(reader, Reference(next))["preRead"]));
    }

    [Fact]
    public void Is_kept_and_judged_by_the_manager_as_any_other()
    {
        Hold();
        var waits = Week(Manager)["own"]!["verdictsAsked"]!.AsArray().Count;

        Talk.Judge(Manager, Slot, Verdict.Yes);

        Assert.Equal((SlotState.Held, 1, (int)Verdict.Yes), (Kept(Slot), waits, Row(Slot).GetAttributeValue<OptionSetValue>("coach_verdict").Value));
        Assert.Single(Week(Executive)["team"]!["verdicts"]!.AsArray());
    }

    [Fact]
    public void Shows_the_managers_in_the_week_of_the_executive()
    {
        _ = Executive;

        Assert.Equal([Manager.Id.ToString()], Week(Executive)["team"]!["members"]!.AsArray().Select(member => (string)member!["id"]!));
    }

    [Fact]
    public void Counts_in_the_report_of_the_executive_and_ends_that_the_manager_has_not_been_coached()
    {
        var never = Lacking()!;
        Hold();
        var unconfirmed = Lacking()!;
        Talk.Judge(Manager, Slot, Verdict.Somewhat);

        Assert.Equal(("0 ", "1 2026-03-24"), ($"{never["held"]} {never["heldOn"]}", $"{unconfirmed["held"]} {unconfirmed["heldOn"]}"));
        Assert.Null(Lacking());
        Assert.Equal(1, (int)Report(Executive)["managers"]!.AsArray().Single(line => (string)line!["id"]! == Executive.Id.ToString())!["held"]!);
    }

    [Fact]
    public void Names_a_rep_who_was_coached_by_nobody_and_not_one_whom_another_manager_coached()
    {
        _ = Executive;
        var another = Produce.Manager();
        var before = Report(Executive)["uncoached"]!.AsArray().Any(person => (string)person!["id"]! == Rep.Id.ToString());
        Talk.Judge(Rep, TalkOf(another).Held(NewDeal), Verdict.Yes);

        Assert.True(before);
        Assert.DoesNotContain(Report(Executive)["uncoached"]!.AsArray(), person => (string)person!["id"]! == Rep.Id.ToString());
    }

    [Fact]
    public void Names_those_who_were_not_coached_to_executives_alone()
    {
        _ = Executive;

        Assert.Null(Report(Manager)["uncoached"]);
    }
}
