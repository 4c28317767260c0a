using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>
/// Random histories of raising, meeting, moving, skipping, cancelling, deleting and changing managers, against a model written from the words:
/// a point belongs to its two, and every open one is on their next agenda; a private one is its owner's alone.
/// </summary>
public sealed class Agenda_histories(TestOrganisation organisation) : PointTest(organisation)
{
    private const int Histories = 200;
    private const int Steps = 8;

    private sealed record Known(Guid Id, string Text, Person Owner, bool IsPrivate)
    {
        public required Person Manager { get; set; }

        public bool IsOpen { get; set; } = true;

        public Guid? TickedIn { get; set; }
    }

    [Fact]
    public void Every_open_point_is_on_the_next_agenda_of_its_two()
    {
        Organization.LargestPage = UsualPage;
        Person[] managers = [Produce.Manager(), Produce.Manager()];
        Person[] reps = [Produce.Rep(), Produce.Rep()];
        var template = Produce.PublishedTemplate(new Values { ["coach_required"] = false });
        var deals = reps.ToDictionary(rep => rep.Id, rep => Deal(Produce.Opportunity(rep)));
        for (var seed = 0; seed < Histories; seed++) Run(seed, reps[seed % reps.Length], managers, deals[reps[seed % reps.Length].Id], template);
    }

    private void Run(int seed, Person rep, Person[] managers, EntityReference deal, Guid template)
    {
        var random = new Random(seed);
        var points = new List<Known>();
        var talks = managers.ToDictionary(manager => manager.Id, _ => (Guid?)null);
        var steps = new List<string>();
        for (var step = 0; step < Steps; step++)
        {
            var manager = managers[random.Next(managers.Length)];
            var open = points.Where(point => point.IsOpen && point.Manager == manager).ToList();
            var talk = talks[manager.Id];
            switch (random.Next(9))
            {
                case 0 or 1 or 2:
                    var owner = random.Next(2) == 0 ? rep : manager;
                    var isPrivate = random.Next(3) == 0;
                    var text = $"{seed}.{step}{(isPrivate ? " private" : "")}";
                    points.Add(new Known(Raise(owner, text, rep, manager, isPrivate), text, owner, isPrivate) { Manager = manager });
                    steps.Add($"raise {text} with {manager.Id}");
                    break;
                case 3 when talk is null:
                    talks[manager.Id] = manager.Service.Create(new Entity("coach_conversation")
                    {
                        ["subject"] = "One-to-one",
                        ["coach_repid"] = rep.Reference,
                        ["regardingobjectid"] = random.Next(2) == 0 ? deal : null,
                        ["coach_templateid"] = new EntityReference("coach_template", template),
                    });
                    steps.Add("start");
                    break;
                case 4 when talk is { } ticking && open.Count > 0:
                    var ticked = open[random.Next(open.Count)];
                    Tick(ticked.IsPrivate ? ticked.Owner : random.Next(2) == 0 ? rep : manager, ticked.Id, ticking);
                    ticked.TickedIn = ticking;
                    steps.Add($"tick {ticked.Text}");
                    break;
                case 5 when talk is { } ending:
                    End(random.Next(4), ending, manager, points);
                    talks[manager.Id] = null;
                    steps.Add("end");
                    break;
                case 6 when talk is { } moved:
                    // To another day: nothing else changes by that.
                    Set(manager.Service, "coach_conversation", moved, new() { ["scheduledstart"] = Clock.Now.AddDays(random.Next(1, 20)) });
                    steps.Add("move");
                    break;
                case 7 when open.Count > 0:
                    // The rep has another manager by now, and takes what is the rep's own there.
                    var taken = open[random.Next(open.Count)];
                    if (taken.Owner != rep) break;
                    var other = managers.Single(one => one != manager);
                    Change(rep, taken.Id, new() { ["coach_managerid"] = other.Reference });
                    (taken.Manager, taken.TickedIn) = (other, null);
                    steps.Add($"take {taken.Text} to {other.Id}");
                    break;
                case 8 when open.Count > 0:
                    var dropped = open[random.Next(open.Count)];
                    Drop(dropped.IsPrivate ? dropped.Owner : manager, dropped.Id);
                    dropped.IsOpen = false;
                    steps.Add($"drop {dropped.Text}");
                    break;
                default:
                    Set("systemuser", rep.Id, new() { ["parentsystemuserid"] = manager.Reference });
                    break;
            }
        }

        // With the one manager the rep looks, with the other the manager, and the other way round in the next history.
        foreach (var manager in managers) Compare(seed, rep, manager, (Array.IndexOf(managers, manager) + seed) % 2 == 0 ? rep : manager, talks[manager.Id], points, steps);
    }

    /// <summary>Completed, what is ticked off is over; cancelled, skipped or deleted, it waits again.</summary>
    private void End(int how, Guid talk, Person manager, List<Known> points)
    {
        if (how is 0 or 1) TalkOf(manager).Complete(talk, 5);
        else if (how == 2) Set(manager.Service, "coach_conversation", talk, new() { ["statecode"] = new OptionSetValue((int)ConversationState.Canceled) });
        else Admin.Delete("coach_conversation", talk);
        foreach (var point in points.Where(point => point.TickedIn == talk && point.IsOpen)) (point.IsOpen, point.TickedIn) = (how > 1, null);
    }

    private void Compare(int seed, Person rep, Person manager, Person reader, Guid? going, List<Known> points, List<string> steps)
    {
        var next = going ?? manager.Service.Create(new Entity("coach_conversation") { ["subject"] = "The next", ["coach_repid"] = rep.Reference });
        var expected = points.Where(point => point.IsOpen && point.Manager == manager && (!point.IsPrivate || point.Owner == reader)).Select(point => point.Text).Order(StringComparer.Ordinal);
        // Histories of the same two before this one left theirs.
        var shown = Agenda(reader, next).Where(text => text.StartsWith($"{seed}.", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        Assert.True(expected.SequenceEqual(shown), $"Seed {seed}, {reader.Name}: expected {string.Join(", ", expected)}, shown {string.Join(", ", shown)}.\n{string.Join("\n", steps)}");

        if (going is null) Admin.Delete("coach_conversation", next);
        else TalkOf(manager).Complete(next, 1);
        foreach (var point in points.Where(point => point.IsOpen && point.Manager == manager && point.TickedIn is null)) Drop(point.Owner, point.Id);
        foreach (var point in points.Where(point => point.IsOpen && point.Manager == manager)) point.IsOpen = false;
    }
}
