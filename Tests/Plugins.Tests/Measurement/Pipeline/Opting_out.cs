using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Who does not want to be shown by progress is in no list beside others, and everything of the own stays. Nobody else decides it.</summary>
public sealed class Opting_out(TestOrganisation organisation) : ProgressTest(organisation)
{
    private Person Administrator => Produce.User("Ada Administrator", null, 110, "Coaching Administrator");

    private static System.Text.Json.Nodes.JsonNode Report(Person reader) => System.Text.Json.Nodes.JsonNode.Parse((string)reader.Service.Execute(new OrganizationRequest("coach_GetCoachingReport")
    {
        ["From"] = ManualClock.Utc("2026-03-01"),
        ["To"] = ManualClock.Utc("2026-03-31"),
    })["Report"])!;

    [Fact]
    public void Takes_somebody_off_the_board_and_leaves_the_own_pages_whole()
    {
        Scored(Learner, Drill(1), 4);
        OptOut(Learner);

        Assert.Null(Line(Board(Manager), Learner));
        Assert.True((bool)Board(Learner)["isOut"]!);
        Assert.Equal(1, (int)Practice(Learner)["streak"]!);
        Assert.Equal(1, (int)Practice(Manager, Learner.Id)["streak"]!);
    }

    [Fact]
    public void Takes_somebody_out_of_the_sums_of_the_week()
    {
        Scored(Learner, Drill(1), 4);
        var before = (int)Board(Manager)["week"]!["practised"]!;
        OptOut(Learner);

        Assert.Equal((1, 0), (before, (int)Board(Manager)["week"]!["practised"]!));
    }

    [Fact]
    public void Takes_somebody_out_of_the_reps_of_the_coaching_report_and_not_out_of_its_sums()
    {
        Confirmed(Learner);
        OptOut(Learner);

        var line = Report(Manager)["managers"]!.AsArray().Single()!;

        Assert.Empty(line["reps"]!.AsArray());
        Assert.Equal("1 1", $"{line["held"]} {line["repsCoached"]}");
    }

    [Fact]
    public void Takes_somebody_out_of_those_who_have_not_been_coached()
    {
        var executive = Produce.Executive();
        bool Listed() => Report(executive)["uncoached"]!.AsArray().Any(person => (string)person!["id"]! == Learner.Id.ToString());
        _ = Learner;
        var before = Listed();
        OptOut(Learner);

        Assert.Equal((true, false), (before, Listed()));
    }

    [Fact]
    public void Takes_somebody_out_of_the_digest_of_others_and_leaves_the_own()
    {
        Clock.Now = ManualClock.Utc("2026-03-11 10:00");
        Scored(Learner, Drill(1), 4);
        OptOut(Learner);
        Clock.Now = ManualClock.Wednesday;

        Send(Manager);

        Assert.Empty(Digests(Manager));
        Assert.Single(Digests(Learner));
    }

    [Fact]
    public void Is_taken_back_by_whoever_said_it()
    {
        Learner.Service.Delete("coach_progressoptout", OptOut(Learner));

        Assert.NotNull(Line(Board(Manager), Learner));
    }

    [Fact]
    public void Names_and_belongs_to_whoever_says_it()
    {
        var row = Admin.Retrieve("coach_progressoptout", OptOut(Learner, new() { ["coach_name"] = "Another" }), new ColumnSet(true));

        Assert.Equal((Learner.Reference, Learner.Reference, "Rita Rep"), (row["coach_userid"], row["ownerid"], row["coach_name"]));
    }

    [Fact]
    public void Is_for_nobody_else_to_say_in_whatever_way()
    {
        var victim = Named("Abe First");
        foreach (var person in new[] { Learner, Manager, Produce.Executive() })
        {
            RefusedFor("decides for themselves", () => OptOut(person, new() { ["coach_userid"] = victim.Reference }));
            Refusal.Of(() => OptOut(person, new() { ["ownerid"] = victim.Reference }));
            Refusal.Of(() => person.Service.Execute(new OrganizationRequest("Upsert") { ["Target"] = new Entity("coach_progressoptout", Guid.NewGuid()) { ["coach_userid"] = victim.Reference } }));
            Refusal.Of(() => person.Service.Execute(new OrganizationRequest("CreateMultiple")
            {
                ["Targets"] = new EntityCollection([new Entity("coach_progressoptout") { ["coach_userid"] = victim.Reference }]) { EntityName = "coach_progressoptout" },
            }));
        }

        Assert.Empty(OptOuts(victim));
    }

    [Fact]
    public void Is_for_nobody_else_to_read_or_take_back()
    {
        var row = OptOut(Learner);
        foreach (var person in new[] { Named("Abe First"), Manager, Produce.Executive() })
        {
            Refusal.Of(() => person.Service.Retrieve("coach_progressoptout", row, new ColumnSet(true)));
            Refusal.Of(() => person.Service.Delete("coach_progressoptout", row));
        }

        Assert.Single(OptOuts(Learner));
    }

    [Fact]
    public void Is_done_by_an_administrator_of_coaching_for_somebody_who_asks()
    {
        var administrator = Administrator;
        var row = OptOut(administrator, new() { ["coach_userid"] = Learner.Reference });

        Assert.Equal(Learner.Reference, Admin.Retrieve("coach_progressoptout", row, new ColumnSet("ownerid"))["ownerid"]);
        administrator.Service.Delete("coach_progressoptout", row);
        Assert.Empty(OptOuts(Learner));
    }

    [Fact]
    public void Is_done_for_somebody_who_can_no_longer_sign_in_too()
    {
        Set("systemuser", Learner.Id, new() { ["isdisabled"] = true });

        OptOut(Administrator, new() { ["coach_userid"] = Learner.Reference });

        Assert.Single(OptOuts(Learner));
    }

    [Fact]
    public void Is_said_once()
    {
        OptOut(Learner);

        RefusedFor("not shown already", () => OptOut(Learner));
    }

    [Fact]
    public void Is_said_once_by_two_windows_at_once()
    {
        _ = Learner;
        Parallel.ForEach([1, 2], _ =>
        {
            try
            {
                OptOut(Learner);
            }
            catch (System.ServiceModel.FaultException<OrganizationServiceFault>)
            {
                // One of the two is refused.
            }
        });

        Assert.Single(OptOuts(Learner));
    }

    [Fact]
    public void Of_one_never_becomes_that_of_another()
    {
        var row = OptOut(Learner);
        var other = Named("Abe First");

        RefusedFor("changes no more", () => Set("coach_progressoptout", row, new() { ["coach_userid"] = other.Reference }));
        RefusedFor("changes no more", () => Set("coach_progressoptout", row, new() { ["ownerid"] = other.Reference }));
        RefusedFor("changes no more", () => Set("coach_progressoptout", row, new() { ["statecode"] = new OptionSetValue(1) }));
        RefusedFor("changes no more", () => Admin.Execute(new OrganizationRequest("Assign") { ["Target"] = new EntityReference("coach_progressoptout", row), ["Assignee"] = other.Reference }));
    }

    [Fact]
    public void Of_somebody_unknown_is_refused_in_words() =>
        RefusedFor("is not there", () => OptOut(Administrator, new() { ["coach_userid"] = new EntityReference("systemuser", Guid.NewGuid()) }));
}
