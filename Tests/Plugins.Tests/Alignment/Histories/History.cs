using System.ServiceModel;
using CoachingExtensions.Tests.Pipeline;
using LocalDataverse;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Histories;

/// <summary>A sequence of events on a stage of its own, in the product and in the rule by brute force at once.</summary>
internal sealed class History
{
    private readonly Stage stage;
    private readonly Disk disk;
    private readonly Actor actor;
    private readonly Truth truth;
    private readonly Dictionary<string, IReadOnlyList<string>> closed = [];
    private readonly List<string> deleted = [];
    private bool hasMoved;

    public History(Ground ground, int seed)
    {
        stage = new Stage(ground, seed);
        disk = new Disk(stage);
        actor = new Actor(stage, disk);
        truth = new Truth(stage.TeamId, stage.Zones);
        World = disk.World();
    }

    public World World { get; private set; }

    public Stage Stage => stage;

    public Disk Disk => disk;

    /// <summary>Rows that could be restored.</summary>
    public IReadOnlyList<string> Deleted => deleted;

    /// <summary>Events that could happen, and how many of them made the product write a link or a contribution.</summary>
    public Tallies Tallies { get; } = new();

    public bool Play(Happening happening)
    {
        if (!IsPossible(happening) || !CountingMoves(() => Happened(happening))) return false;
        Tallies.Add(happening.What, hasMoved);
        if (happening.What == What.TakeOver) truth.TakeOver(stage.IdOf(happening.Name), stage.IdOf(happening.About!));
        if (happening.What == What.Merge) truth.Merge(stage.IdOf(happening.Name), stage.IdOf(happening.About!));
        if (happening.What == What.Delete) deleted.Add(happening.Name);
        if (happening.What == What.Restore) deleted.Remove(happening.Name);

        truth.Given = happening.What is What.Give or What.Assign ? stage.IdOf(happening.Name) : null;
        World = disk.World();
        ForgetWhatIsGone();
        truth.Observe(World);
        foreach (var plan in World.Plans)
        {
            if (!plan.IsClosed) closed.Remove(plan.Id);
            else if (!closed.ContainsKey(plan.Id)) closed[plan.Id] = disk.TargetsOf(plan.Id);
        }

        return true;
    }

    /// <summary>Where product and rule part ways: nothing, if all is well.</summary>
    public IReadOnlyList<string> Differences()
    {
        var report = new Report(stage, World, truth);
        var before = report.Of(disk);
        List<string> found = [.. report.Compare(before, withPace: false), .. report.CompareGapReport(), .. report.CompareEarlierDay(), .. report.CompareLeavers(), .. report.CompareGroups()];
        found.AddRange(Sweep("coach_Relink", report, ref before));
        found.AddRange(Sweep("coach_Recalculate", report, ref before));
        found.AddRange(report.Compare(before, withPace: true).Select(line => $"recalculated: {line}"));
        found.AddRange(disk.Dangling());
        found.AddRange(closed.Where(plan => !plan.Value.SequenceEqual(disk.TargetsOf(plan.Key))).Select(plan => $"closed: {stage.NameOf(plan.Key)} has changed since"));
        return found;
    }

    /// <summary>Every event has told already what a sweep could find.</summary>
    private List<string> Sweep(string message, Report report, ref Stored stored)
    {
        var before = stored;
        actor.Sweep(message, 1, int.MaxValue);
        stage.Organisation.Organization.DrainAsync();
        var after = stored = report.Of(disk);
        return
        [
            .. before.Links.Except(after.Links).Concat(before.Ledger.Except(after.Ledger)).Select(line => $"{message} took away: {line}"),
            .. after.Links.Except(before.Links).Concat(after.Ledger.Except(before.Ledger)).Select(line => $"{message} added: {line}"),
        ];
    }

    private bool Happened(Happening happening)
    {
        try
        {
            return actor.Play(happening, World, () => truth.Observe(disk.World()));
        }
        catch (FaultException<OrganizationServiceFault> refusal) when (refusal.Message.Contains("agreed", StringComparison.Ordinal))
        {
            // The same work is not agreed twice, nor a period that ends before it starts.
            return false;
        }
    }

    private bool IsPossible(Happening happening) => happening.What switch
    {
        // Only what was agreed can be closed, and only what was closed agreed again.
        What.Close or What.Redraft or What.HandOver or What.Begin or What.End or What.UseCalendar => PlanOf(happening).IsAgreed,
        What.AgreeAgain => PlanOf(happening).IsClosed,
        What.Agree => PlanOf(happening).Status == 1,
        What.Place => stage.Find(happening.About) is { } objective && World.Targets.Any(row => row.Id == objective.Id.ToString() && World.Plans.Any(plan => plan.Id == row.Plan && plan.IsAgreed)),
        What.Win or What.Lose => stage.Find(happening.Name) is not { } deal || World.Deals.GetValueOrDefault(deal.Id.ToString()) is { State: 0 },
        What.Qualify => stage.Find(happening.Name) is not { } lead || World.Leads.GetValueOrDefault(lead.Id.ToString()) is { State: 0 },
        What.Merge => IsActive(happening.Name) && IsActive(happening.About!),
        _ => true,
    };

    private PlanRow PlanOf(Happening happening) => World.Plans.Single(plan => plan.Id == stage.IdOf(happening.Name));

    private bool IsActive(string account) => stage.Find(account) is { } row && World.Accounts.TryGetValue(row.Id.ToString(), out var found) && found.IsActive;

    /// <summary>Rows that went with others, and accounts that have become other ones: nothing more happens to them.</summary>
    private void ForgetWhatIsGone()
    {
        var there = World.Accounts.Keys.Concat(World.Deals.Keys).Concat(World.Leads.Keys).Concat(World.Contacts.Keys).Concat(World.Activities.Select(activity => activity.Id))
            .Concat(disk.Links().Select(link => link.Id.ToString())).ToHashSet();
        foreach (var (name, row) in stage.Rows.Where(row => row.Value.LogicalName is not ("systemuser" or "team") && (row.Value.LogicalName is "coach_targetlink" || !row.Value.LogicalName.StartsWith("coach_", StringComparison.Ordinal))).ToList())
        {
            if (!there.Contains(row.Id.ToString())) stage.Forget(name);
        }
    }

    private bool CountingMoves(Func<bool> play)
    {
        var moves = 0;
        stage.Organisation.Organization.Sent = (request, depth) =>
        {
            if (depth > 1 && request.Parameters.TryGetValue("Target", out var target)
                && ((target as Entity)?.LogicalName ?? (target as EntityReference)?.LogicalName) is "coach_contribution" or "coach_targetlink") moves++;
        };
        try
        {
            return play();
        }
        finally
        {
            stage.Organisation.Organization.Sent = null;
            hasMoved = moves > 0;
        }
    }
}
