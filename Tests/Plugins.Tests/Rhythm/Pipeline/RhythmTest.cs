using System.Text.Json.Nodes;
using CoachingExtensions.Rhythm;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>A test of rhythms. It is Wednesday, 18 March 2026, 10:00 in UTC and 11:00 where manager and rep live; the clocks go forward on the 29th.</summary>
public abstract class RhythmTest(TestOrganisation organisation) : TalkTest(organisation)
{
    private protected const int NewYork = 35;

    private static readonly Dictionary<TestOrganisation, Guid> Templates = [];

    /// <summary>A template without a question: what is asked is not what these tests are about.</summary>
    private protected Guid OneToOne
    {
        get
        {
            if (!Templates.TryGetValue(organisation, out var id)) Templates[organisation] = id = Produce.PublishedTemplate();
            return id;
        }
    }

    private readonly TestOrganisation organisation = organisation;

    /// <summary>Every Tuesday at 9, half an hour.</summary>
    private protected Guid Rhythm(Values? given = null, Person? manager = null) => Produce.Rhythm(manager ?? Manager, Rep, given, OneToOne);

    private protected IReadOnlyList<Entity> SlotRows(Guid rhythm) =>
        [.. Admin.All("coach_conversation", "coach_rhythmid", rhythm).OrderBy(row => row.GetAttributeValue<DateTime>("coach_slot"))];

    private protected Guid SlotAt(Guid rhythm, string instant) => SlotRows(rhythm).Single(row => row.GetAttributeValue<DateTime>("coach_slot") == ManualClock.Utc(instant)).Id;

    /// <summary>The occurrences that have a conversation, as instants.</summary>
    private protected string[] Instants(Guid rhythm) => [.. SlotRows(rhythm).Select(row => $"{row.GetAttributeValue<DateTime>("coach_slot"):MM-dd HH:mm}")];

    private protected SlotState Kept(Guid conversation) => (SlotState)Row(conversation).GetAttributeValue<OptionSetValue>("coach_kept").Value;

    private protected static OrganizationResponse Advance(Person person, Guid? rhythm = null)
    {
        var request = new OrganizationRequest("coach_AdvanceRhythms");
        if (rhythm is { } id) request["RhythmId"] = id;
        return person.Service.Execute(request);
    }

    private protected static void Excuse(Person person, Guid conversation, string? reason = "Both ill") =>
        person.Service.Execute(new OrganizationRequest("coach_ExcuseSlot") { ["ConversationId"] = conversation, ["Reason"] = reason });

    private protected static void Move(Person person, Guid conversation, string to) => person.Service.Update(new Entity("coach_conversation", conversation)
    {
        ["scheduledstart"] = ManualClock.Utc(to),
        ["scheduledend"] = ManualClock.Utc(to).AddMinutes(30),
    });

    private protected static JsonNode Asked(Person person, string property, Values given)
    {
        var request = new OrganizationRequest("coach_GetRhythm") { ["From"] = ManualClock.Utc("2026-03-01"), ["To"] = ManualClock.Utc("2026-04-30") };
        foreach (var (name, value) in given) request[name] = value;
        return JsonNode.Parse((string)person.Service.Execute(request)[property])!;
    }

    /// <summary>Each occurrence with what became of it.</summary>
    private protected static string[] States(Person person, Guid rhythm, string? asOf = null)
    {
        var given = new Values { ["RhythmId"] = rhythm };
        if (asOf is not null) given["AsOf"] = ManualClock.Utc(asOf);
        return [.. Asked(person, "Slots", given).AsArray().Select(slot => $"{((string)slot!["slot"]!)[5..10]} {(SlotState)(int)slot["state"]!}")];
    }

    private protected void At(string instant) => Clock.Now = ManualClock.Utc(instant);
}
