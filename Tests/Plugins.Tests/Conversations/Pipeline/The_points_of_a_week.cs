using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>The points that wait for somebody, on the page of a week: the reps' and the managers' apart, and private ones for nobody else.</summary>
public sealed class The_points_of_a_week(TestOrganisation organisation) : PointTest(organisation)
{
    private const int Most = 50;

    private static JsonNode Week(Person reader, Person person) =>
        JsonNode.Parse((string)reader.Service.Execute(new OrganizationRequest("coach_GetWeek") { ["UserId"] = person.Id })["Week"])!;

    private static IReadOnlyList<string> Points(JsonNode? part) =>
        [.. part!["points"]!.AsArray().Select(point => $"{point!["point"]!["text"]} {point["with"]} {(bool)point["point"]!["isOwn"]!} {(bool)point["point"]!["mayHandle"]!}")];

    private Person Administrator() => Produce.User("Ada Administrator", null, 110, "System Administrator");

    [Fact]
    public void Are_their_own_who_look_and_theirs_to_handle()
    {
        Set("systemuser", Rep.Id, new() { ["parentsystemuserid"] = Manager.Reference });
        Raise("Open");
        Raise("Mine", isPrivate: true);

        Assert.Equal(["Open Rita Rep False True"], Points(Week(Manager, Manager)["team"]));
        Assert.Equal(["Open Max Manager True True", "Mine Max Manager True True"], Points(Week(Rep, Rep)["own"]).OrderDescending(StringComparer.Ordinal));
    }

    [Fact]
    public void Are_not_an_administrator_s_who_looks_and_private_ones_are_not_there()
    {
        Set("systemuser", Rep.Id, new() { ["parentsystemuserid"] = Manager.Reference });
        Raise("Open");
        Raise("Mine", isPrivate: true);
        var administrator = Administrator();

        Assert.Equal(["Open Rita Rep False False"], Points(Week(administrator, Manager)["team"]));
        Assert.Equal(["Open Max Manager False False"], Points(Week(administrator, Rep)["own"]));
    }

    [Fact]
    public void Beside_a_deal_are_without_private_ones_of_others_for_an_administrator_too()
    {
        var administrator = Administrator();
        Raise(Rep, "Open", Rep, administrator);
        Raise(Rep, "Mine", Rep, administrator, isPrivate: true);

        Assert.Equal(["Open"], TalkOf(administrator).Context(NewDeal)["points"]!.AsArray().Select(point => (string)point!["text"]!));
    }

    [Fact]
    public void Of_the_own_manager_are_there_however_many_wait_with_the_team()
    {
        Organization.LargestPage = UsualPage;
        var superior = Produce.Manager();
        Set("systemuser", Rep.Id, new() { ["parentsystemuserid"] = Manager.Reference });
        for (var point = 0; point <= Most; point++) Raise($"Point {point}");
        Clock.Now = Clock.Now.AddMinutes(1);
        Raise(Manager, "With mine", Manager, superior);
        TalkOf(superior).Start(Deal(Produce.Opportunity(Manager)));

        var week = Week(Manager, Manager);

        Organization.LargestPage = TestOrganisation.PageOfTwo;
        Assert.Equal((1, Most), (Points(week["own"]).Count, Points(week["team"]).Count));
    }
}
