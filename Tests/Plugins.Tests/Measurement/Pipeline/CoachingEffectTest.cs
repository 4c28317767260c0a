using System.Text.Json.Nodes;
using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>A test of what came after people began. Rows of any day are written as a restored copy has them.</summary>
public abstract class CoachingEffectTest : CoachingReportTest
{
    private protected const string First = "2025-09-01", Last = "2026-03-31";

    /// <summary>Western Europe, as the platform numbers it.</summary>
    private const int Zone = 110;

    private readonly EntityReference customer;

    protected CoachingEffectTest(TestOrganisation organisation)
        : base(organisation)
    {
        Organization.LargestPage = UsualPage;
        Unit = Produce.BusinessUnit("Effect");
        customer = Customer(Produce.Account(Rep));
    }

    /// <summary>Where the people of one test are, and nobody else's.</summary>
    private protected Guid Unit { get; }

    private protected Person Executive => field ??= Produce.Executive();

    private protected Person Seller(int zone = Zone) => Produce.Rep(Unit, zone);

    private protected JsonNode Effect(Person? reader = null, string from = First, string to = Last, Values? given = null)
    {
        var request = new OrganizationRequest("coach_GetCoachingEffect") { ["From"] = ManualClock.Utc(from), ["To"] = ManualClock.Utc(to), ["TeamId"] = Unit };
        foreach (var (name, value) in given ?? [])
        {
            if (value is null) request.Parameters.Remove(name);
            else request[name] = value;
        }

        return JsonNode.Parse((string)(reader ?? Executive).Service.Execute(request)["Effect"])!;
    }

    private protected static JsonNode Outcome(JsonNode effect, string kind) => effect["outcomes"]!.AsArray().Single(outcome => (string)outcome!["kind"]! == kind)!;

    private protected static JsonNode WinRate(JsonNode effect) => Outcome(effect, "winRate");

    private protected static JsonNode? Of(Person person, JsonNode outcome, string kind = "winRate") =>
        Outcome(outcome, kind)["people"]!.AsArray().SingleOrDefault(each => (string)each!["id"]! == person.Id.ToString());

    /// <summary>The month in which somebody began, as the answer says.</summary>
    private protected string? Begun(Person person, string from = First, string to = Last) => (string?)Of(person, Effect(from: from, to: to))!["begun"];

    private protected Guid Close(Person owner, string day, bool isWon)
    {
        var id = Guid.NewGuid();
        Smuggle("opportunity", id, new()
        {
            ["name"] = "A deal",
            ["customerid"] = customer,
            ["ownerid"] = owner.Reference,
            ["statecode"] = new OptionSetValue(isWon ? 1 : 2),
            ["statuscode"] = new OptionSetValue(isWon ? 3 : 4),
            ["actualclosedate"] = ManualClock.Utc(day),
        });
        return id;
    }

    private protected void TalkWith(Person rep, string end, Verdict? verdict, Person? manager = null)
    {
        var id = Guid.NewGuid();
        Smuggle("coach_conversation", id, TalkRow(manager ?? Manager, rep.Id, ManualClock.Utc(end), 30, 1));
        if (verdict is { } said) Smuggle("coach_feedback", FeedbackRow(id, rep.Id, said, ManualClock.Utc(end)));
    }

    private protected void Practise(Person person, string on, int? score)
    {
        var row = AttemptRow(person, ManualClock.Utc(on));
        row["coach_score"] = score;
        Smuggle("coach_attempt", row);
    }
}
