using System.Text.Json.Nodes;
using CoachingExtensions.Alignment;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>A test of the first page: a manager's plan with the rep runs, on Wednesday of the week from 16 to 22 March.</summary>
public abstract class WeekTest(TestOrganisation organisation) : TalkTest(organisation)
{
    private protected static JsonNode Week(Person reader, Values? parameters = null)
    {
        var request = new OrganizationRequest("coach_GetWeek");
        foreach (var (name, value) in parameters ?? []) request[name] = value;
        return JsonNode.Parse((string)reader.Service.Execute(request)["Week"])!;
    }

    private protected static JsonNode Own(Person reader) => Week(reader)["own"]!;

    private protected static JsonNode Team(Person reader) => Week(reader)["team"]!;

    private protected static IReadOnlyList<string> Each(JsonNode? list, Func<JsonNode, object?> what) => [.. list!.AsArray().Select(item => $"{what(item!)}")];

    private protected static IReadOnlyList<string> Promised(JsonNode part) =>
        Each(part["promises"], each => $"{each["promise"]!["subject"]} {each["promise"]!["state"]}");

    private protected PlanTree PlanWith(Person rep, Person? manager = null, Values? activity = null) =>
        Produce.Agreed(rep, activity, plan: new() { ["coach_managerid"] = (manager ?? Manager).Reference });

    /// <summary>A talk of the manager with the rep, planned for a moment.</summary>
    private protected Guid Planned(string at, Person? rep = null, Person? manager = null)
    {
        var holds = manager ?? Manager;
        var id = holds.Service.Create(new Entity("coach_conversation")
        {
            ["subject"] = at,
            ["coach_repid"] = (rep ?? Rep).Reference,
            ["scheduledstart"] = ManualClock.Utc(at),
            ["scheduledend"] = ManualClock.Utc(at).AddMinutes(30),
        });
        holds.Service.Update(new Entity("coach_conversation", id) { ["statecode"] = new OptionSetValue(3) });
        return id;
    }

    private protected Guid Meeting(string subject, string end, Person? owner = null, EntityReference? about = null) => Produce.Activity("appointment", owner ?? Rep, about, new()
    {
        ["subject"] = subject,
        ["scheduledstart"] = ManualClock.Utc(end).AddHours(-1),
        ["scheduledend"] = ManualClock.Utc(end),
    });

    private protected Guid Away(string name, string first, string last, Person rep) => Admin.Create(new Entity("coach_absence")
    {
        ["coach_name"] = name,
        ["coach_first"] = ManualClock.Utc(first).Date,
        ["coach_last"] = ManualClock.Utc(last).Date,
        ["ownerid"] = rep.Reference,
    });

    private protected static IReadOnlyList<string> AwayIn(JsonNode part) => Each(part["absences"], each => $"{each["name"]} {each["repName"]} {each["first"]} {each["last"]}");

    private protected void Disable(Person person) => Set("systemuser", person.Id, new() { ["isdisabled"] = true });

    private protected void ReportsTo(Person person, Person superior) => Set("systemuser", person.Id, new() { ["parentsystemuserid"] = superior.Reference });

    private protected static decimal? ToDo(JsonNode own) => (decimal?)own["plans"]![0]!["targets"]!.AsArray().Single(target => (int?)target!["target"]!["level"] == (int)AorLevel.Activity)!["toDo"];
}
