using System.Globalization;
using System.Text.Json.Nodes;
using CoachingExtensions.Conversations;
using CoachingExtensions.Measurement;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>An order is drawn once, by an executive, and kept with who was in the teams; then people are compared by it.</summary>
public sealed class Drawn_starts(TestOrganisation organisation) : CoachingEffectTest(organisation)
{
    private Person Team(int people = 1)
    {
        var manager = Produce.Manager(Unit);
        for (var rep = 0; rep < people; rep++) ReportTo(Seller(), manager);
        return manager;
    }

    private void ReportTo(Person rep, Person manager) => Set("systemuser", rep.Id, new() { ["parentsystemuserid"] = manager.Reference });

    private Guid Draw(Person drawer, IEnumerable<Person> managers, string first = "2026-03-23", int weeks = 4, string? name = "Weekly coaching")
    {
        var request = new OrganizationRequest("coach_DrawStart")
        {
            ["ManagerIds"] = string.Join(",", managers.Select(manager => manager.Id)),
            ["First"] = ManualClock.Utc(first),
            ["WeeksBetween"] = weeks,
            ["Name"] = name,
        };
        return (Guid)drawer.Service.Execute(request)["DrawnStartId"];
    }

    private List<Entity> Teams(Guid draw) => [.. Rows("coach_drawnteam", "coach_drawnstartid", draw).OrderBy(team => team.GetAttributeValue<int>("coach_order"))];

    [Fact]
    public void Are_kept_in_the_order_that_their_seed_gives()
    {
        Person[] managers = [Team(), Team(), Team(), Team()];

        var draw = Draw(Executive, managers);

        var row = Rows("coach_drawnstart", "coach_drawnstartid", draw).Single();
        var seed = ulong.Parse((string)row["coach_seed"], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var again = new DrawnStartRule("Again", new DateTime(2026, 3, 23), 4).Draw(managers.Select(manager => new DrawableManager(manager.Id, "", false, [Guid.NewGuid()])), seed);
        Assert.Equal(again.Select(team => team.Manager.Id), Teams(draw).Select(team => team.GetAttributeValue<EntityReference>("coach_managerid").Id));
        Assert.Equal(["2026-03-23", "2026-04-20", "2026-05-18", "2026-06-15"], Teams(draw).Select(team => $"{team["coach_startson"]:yyyy-MM-dd}"));
        Assert.Equal(Executive.Id, row.GetAttributeValue<EntityReference>("coach_drawnbyid").Id);
    }

    [Fact]
    public void Tell_each_manager_when_the_team_begins()
    {
        Person[] managers = [Team(), Team()];

        var draw = Draw(Executive, managers);

        foreach (var team in Teams(draw))
        {
            var notice = Assert.Single(Rows("appnotification", "ownerid", team.GetAttributeValue<EntityReference>("coach_managerid").Id));
            Assert.Contains($"{team["coach_startson"]:M/d/yyyy}", (string)notice["body"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Are_not_drawn_anew_while_teams_are_still_to_begin()
    {
        var manager = Team();
        Draw(Executive, [manager, Team()]);

        Assert.Contains("an order is drawn once", Refusal.Of(() => Draw(Executive, [manager, Team()])).Message, StringComparison.Ordinal);

        At("2026-04-21 09:00");
        Draw(Executive, [manager, Team()], "2026-04-27");
    }

    [Fact]
    public void Are_refused_where_a_manager_has_nobody_or_left()
    {
        var alone = Produce.Manager(Unit);
        var left = Team();
        Set("systemuser", left.Id, new() { ["isdisabled"] = true });

        Assert.Contains("Nobody who can sign in", Refusal.Of(() => Draw(Executive, [alone, Team()])).Message, StringComparison.Ordinal);
        Assert.Contains("can no longer sign in", Refusal.Of(() => Draw(Executive, [left, Team()])).Message, StringComparison.Ordinal);
        Assert.Contains("no name", Refusal.Of(() => Draw(Executive, [Team(), Team()], name: " ")).Message, StringComparison.Ordinal);
        Assert.Empty(Rows("coach_drawnteam", "coach_managerid", alone.Id));
    }

    [Fact]
    public void Are_for_executives_to_draw_and_to_read()
    {
        Person[] managers = [Team(), Team()];
        var draw = Draw(Executive, managers);

        foreach (var person in new[] { managers[0], Rep })
        {
            Assert.Equal(Refusal.PrivilegeMissing, Refusal.Of(() => Draw(person, [Team(), Team()])).Code);
            Assert.Equal(Refusal.PrivilegeMissing, Refusal.Of(() => person.Service.Retrieve("coach_drawnstart", draw, new Microsoft.Xrm.Sdk.Query.ColumnSet(true))).Code);
        }

        Assert.NotNull(Executive.Service.Retrieve("coach_drawnstart", draw, new Microsoft.Xrm.Sdk.Query.ColumnSet(true)));
    }

    [Fact]
    public void Are_listed_with_their_teams_and_who_can_be_drawn()
    {
        var manager = Team(3);
        var draw = Draw(Executive, [manager, Team()]);

        var effect = Effect();

        var listed = effect["draws"]!.AsArray().Single(each => (string)each!["id"]! == draw.ToString())!;
        Assert.Equal("Weekly coaching", (string)listed["name"]!);
        Assert.Equal([1, 3], listed["teams"]!.AsArray().Select(team => (int)team!["people"]!).Order());
        Assert.Equal(3, (int)effect["managers"]!.AsArray().Single(each => (string)each!["id"]! == manager.Id.ToString())!["people"]!);
    }

    [Fact]
    public void Compare_people_by_the_month_that_was_drawn_whatever_became_of_them()
    {
        var (one, other) = (Team(), Team());
        var moved = Seller();
        ReportTo(moved, one);
        var draw = Draw(Executive, [one, other]);
        ReportTo(moved, other);
        TalkWith(moved, "2026-03-02 10:00", Verdict.Yes);
        Close(moved, "2026-01-12", true);
        var month = $"{Teams(draw).Single(team => team.GetAttributeValue<EntityReference>("coach_managerid").Id == one.Id)["coach_startson"]:yyyy-MM}";

        var effect = Effect(from: "2026-01-01", to: "2026-12-31", given: new() { ["DrawnStartId"] = draw });

        Assert.Equal(month, (string?)Of(moved, effect)!["begun"]);
        Assert.Equal(("fewTeams", 4, 2), ((string)WinRate(effect)["silence"]!, (int)WinRate(effect)["needed"]!, (int)WinRate(effect)["found"]!));
    }

    [Fact]
    public void Are_told_of_with_an_interval_where_four_teams_began()
    {
        Person[] managers = [Team(3), Team(3), Team(3), Team(3)];
        var draw = Draw(Executive, managers);
        At("2026-08-12 09:00");
        foreach (var (team, place) in Teams(draw).Select((team, place) => (team, place)))
        {
            foreach (var (id, index) in ((string)team["coach_people"]).Split(',').Select((id, index) => (Guid.Parse(id), index)))
            {
                for (var month = 1; month <= 8; month++)
                {
                    var begins = team.GetAttributeValue<DateTime>("coach_startson").Month;
                    for (var deal = 0; deal < 3; deal++) Close(new Person(id, "", Admin), $"2026-{month:00}-14", deal == 0 || (deal == 1 && (month > begins || (month + index + place) % 5 == 0)));
                }
            }
        }

        var told = WinRate(Effect(from: "2026-01-01", to: "2026-08-31", given: new() { ["DrawnStartId"] = draw }));

        Assert.Equal("none", (string)told["silence"]!);
        Assert.InRange((decimal)told["difference"]!["value"]!, 0.1m, 0.5m);
        Assert.Equal((bool)told["difference"]!["seen"]!, (decimal)told["difference"]!["low"]! > 0);
        Assert.Null(told["trend"]);
    }

    private IReadOnlyList<Entity> Rows(string table, string column, Guid value) => Admin.All(table, column, value);
}
