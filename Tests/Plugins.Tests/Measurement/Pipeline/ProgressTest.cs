using System.Text.Json.Nodes;
using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>A test of what a team sees of each other's progress. It is Wednesday, 18 March 2026, 10:00 in UTC.</summary>
public abstract class ProgressTest(TestOrganisation organisation) : PracticeTest(organisation)
{
    private protected const string Digest = "Your week in coaching";

    private protected static JsonNode Board(Person reader, Person? manager = null)
    {
        var request = new OrganizationRequest("coach_GetProgress");
        if (manager is not null) request["ManagerId"] = manager.Id;
        return JsonNode.Parse((string)reader.Service.Execute(request)["Progress"])!;
    }

    private protected static string[] Names(JsonNode board) => [.. board["people"]!.AsArray().Select(line => (string)line!["name"]!)];

    private protected static JsonNode? Line(JsonNode board, Person person) => board["people"]!.AsArray().SingleOrDefault(line => (string)line!["id"]! == person.Id.ToString());

    private protected Person Named(string name, Person? manager = null, int zone = 110)
    {
        var person = Produce.User(name, null, zone, "Salesperson", "Coaching Rep");
        return ReportOf(manager ?? Manager, person);
    }

    /// <summary>A conversation that was held with somebody, who said that it changed something.</summary>
    private protected Guid Confirmed(Person rep)
    {
        var talk = Talk.Held(Deal(Produce.Opportunity(rep)));
        Talk.Judge(rep, talk, Verdict.Yes);
        return talk;
    }

    private protected static Guid OptOut(Person person, Values? given = null) => person.Service.Create((given ?? []).Over("coach_progressoptout", []));

    private protected IReadOnlyList<Entity> OptOuts(Person person) => Rows("coach_progressoptout", "coach_userid", person.Id);

    private protected static (int Sent, int Left) Send(Person person)
    {
        var answer = person.Service.Execute(new OrganizationRequest("coach_SendDigests"));
        return ((int)answer["Sent"], (int)answer["Left"]);
    }

    private protected IReadOnlyList<string> Digests(Person person) => [.. Rows("appnotification", "ownerid", person.Id).Where(row => (string)row["title"] == Digest).Select(row => (string)row["body"])];

    private protected Person Administrating => new(Guid.Empty, "", Admin);
}
