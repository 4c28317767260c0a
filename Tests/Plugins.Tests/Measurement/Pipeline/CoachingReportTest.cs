using System.Globalization;
using System.Text.Json.Nodes;
using CoachingExtensions.Alignment;
using CoachingExtensions.Conversations;
using CoachingExtensions.Rhythm;
using CoachingExtensions.Tests.CoachingHistories;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>A test of what managers coached. Rows of any day are written as a restored copy has them: a talk of last year is not held through the pane.</summary>
public abstract class CoachingReportTest(TestOrganisation organisation) : RhythmTest(organisation)
{
    private protected static JsonNode Report(Person reader, string from, string to, string? asOf = null, Values? given = null) =>
        Report(reader, ManualClock.Utc(from), ManualClock.Utc(to), asOf is null ? null : ManualClock.Utc(asOf), given ?? [])!;

    private protected static JsonNode? Report(Person reader, DateTime from, DateTime to, DateTime? asOf, Values given, bool isRefusedAllowed = false)
    {
        var request = new OrganizationRequest("coach_GetCoachingReport") { ["From"] = from, ["To"] = to };
        if (asOf is { } day) request["AsOf"] = day;
        foreach (var (name, value) in given) request[name] = value;
        try
        {
            return JsonNode.Parse((string)reader.Service.Execute(request)["Report"]);
        }
        catch (System.ServiceModel.FaultException<OrganizationServiceFault>) when (isRefusedAllowed)
        {
            return null;
        }
    }

    /// <summary>The only manager of a report.</summary>
    private protected static JsonNode Only(JsonNode report) => Assert.Single(report["managers"]!.AsArray())!;

    private protected static JsonNode? Of(Person manager, JsonNode report) => report["managers"]!.AsArray().SingleOrDefault(line => (string)line!["id"]! == manager.Id.ToString());

    /// <summary>A line's figures, one a line.</summary>
    private protected static string Sheet(JsonNode line) => string.Join("\n",
    [
        $"held {line["held"]} claimed {line["claimed"]} confirmed {line["confirmed"]}",
        $"answered {line["answered"]} unanswered {line["unanswered"]} changed {line["changed"]} {Share(line["changedShare"])}",
        $"promises {line["promisesKept"]} {line["promisesBroken"]} {line["promisesOpen"]} {Share(line["promisesShare"])}",
        $"slots {line["slotsHeld"]} {line["slotsLate"]} {line["slotsMissed"]} {line["slotsExcused"]} {Share(line["keptRate"])}",
        $"off plan {line["offPlan"]} {Share(line["offPlanShare"])}",
        $"kinds {string.Join(" ", line["kinds"]!.AsArray().Select(kind => $"{kind!["minutes"]}"))} and {line["minutesWithoutKind"]}",
        $"reps {line["repsCoached"]}",
        .. line["months"]!.AsArray().Select(month => $"{month!["month"]} held {month["held"]} claimed {month["claimed"]} confirmed {month["confirmed"]}{((bool)month["withoutPractice"]! ? " without practice" : "")}"),
    ]);

    private protected static Values TalkRow(Person manager, Guid? rep, DateTime end, int? minutes, int state, Values? more = null) => Given(more, new()
    {
        ["subject"] = "A talk",
        ["coach_managerid"] = manager.Reference,
        ["coach_repid"] = rep is { } id ? new EntityReference("systemuser", id) : null,
        ["ownerid"] = manager.Reference,
        ["statecode"] = new OptionSetValue(state),
        ["actualend"] = end,
        ["actualdurationminutes"] = minutes,
    });

    private protected static Values FeedbackRow(Guid talk, Guid rep, Verdict verdict, DateTime on) => new()
    {
        ["coach_conversationid"] = Reference(talk),
        ["coach_verdict"] = new OptionSetValue((int)verdict),
        ["coach_on"] = on,
        ["statecode"] = new OptionSetValue(0),
        ["ownerid"] = new EntityReference("systemuser", rep),
    };

    private protected static Values PromiseRow(Guid talk, Person owner, DateTime madeOn, DateTime? day, int state, DateTime? endedOn) => new()
    {
        ["subject"] = "A promise",
        ["coach_conversationid"] = Reference(talk),
        ["coach_due"] = day,
        ["statecode"] = new OptionSetValue(state),
        ["actualend"] = endedOn,
        ["createdon"] = madeOn,
        ["ownerid"] = owner.Reference,
    };

    private protected static Values AttemptRow(Person person, DateTime on) => new() { ["coach_name"] = "An attempt", ["coach_on"] = on, ["statecode"] = new OptionSetValue(0), ["ownerid"] = person.Reference };

    private protected static Values PlanRow(Person manager, Guid rep, DateTime start, DateTime end) => new()
    {
        ["coach_name"] = "A plan",
        ["coach_managerid"] = manager.Reference,
        ["ownerid"] = new EntityReference("systemuser", rep),
        ["coach_start"] = start,
        ["coach_end"] = end,
        ["statecode"] = new OptionSetValue(0),
        ["statuscode"] = new OptionSetValue(PlanAgreement.Agreed),
    };

    /// <summary>A rhythm that has ended: nothing comes of it but what is written.</summary>
    private protected static Values RhythmRow(Person manager, Person rep) => new()
    {
        ["coach_name"] = "A rhythm",
        ["coach_managerid"] = manager.Reference,
        ["coach_repid"] = rep.Reference,
        ["ownerid"] = manager.Reference,
        ["coach_recurrence"] = "FREQ=WEEKLY",
        ["coach_timezone"] = 110,
        ["statecode"] = new OptionSetValue(1),
    };

    private protected static Values SlotRow(Person manager, Person rep, Guid rhythm, DateTime instant, DateTime day, SlotState state, DateTime? since) => new()
    {
        ["subject"] = "A slot",
        ["coach_managerid"] = manager.Reference,
        ["coach_repid"] = rep.Reference,
        ["ownerid"] = manager.Reference,
        ["coach_rhythmid"] = new EntityReference("coach_rhythm", rhythm),
        ["coach_slot"] = instant,
        ["coach_slotday"] = day,
        ["scheduledstart"] = instant,
        ["coach_kept"] = new OptionSetValue((int)state),
        ["coach_keptsince"] = since,
        ["statecode"] = new OptionSetValue(3),
    };

    private static Values Given(Values? more, Values values)
    {
        foreach (var (column, value) in more ?? []) values[column] = value;
        return values;
    }

    private static string Share(JsonNode? share) => share is null ? "none" : CoachingTruth.Share(decimal.Parse(share.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture));
}
