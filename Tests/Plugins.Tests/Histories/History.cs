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

    public History(TestOrganisation organisation, int seed)
    {
        stage = new Stage(organisation, seed);
        disk = new Disk(stage);
        actor = new Actor(stage, disk);
        truth = new Truth(stage.TeamId, stage.IdOf("anna"), stage.Zones);
        World = disk.World();
    }

    public World World { get; private set; }

    public Stage Stage => stage;

    public Disk Disk => disk;

    /// <summary>Events that could happen.</summary>
    public int Effective { get; private set; }

    /// <summary>Events that made the product write a link or a contribution.</summary>
    public int Moving { get; private set; }

    public bool Play(Happening happening)
    {
        if (!IsPossible(happening)) return false;
        if (!CountingMoves(() => actor.Play(happening))) return false;
        Effective++;
        if (happening.What == What.TakeOver) truth.TakeOver(stage.IdOf(happening.Name), stage.IdOf(happening.About!));
        if (happening.What == What.Merge)
        {
            // Nothing more happens to an account that has become another one.
            truth.Merge(stage.IdOf(happening.Name), stage.IdOf(happening.About!));
            stage.Forget(happening.Name);
        }

        World = disk.World();
        truth.Observe(World);
        return true;
    }

    /// <summary>Where product and rule part ways: nothing, if all is well.</summary>
    public IReadOnlyList<string> Differences()
    {
        var report = new Report(stage, World, truth);
        var before = report.Of(disk);
        List<string> found = [.. report.Compare(before, withPace: false), .. report.CompareGapReport()];
        foreach (var plan in World.Plans.Where(plan => plan.IsAgreed))
        {
            stage.Organisation.Admin.Execute(new OrganizationRequest("coach_Recalculate") { ["PlanId"] = Guid.Parse(plan.Id) });
        }

        stage.Organisation.Organization.DrainAsync();
        var after = report.Of(disk);
        found.AddRange(before.Links.Except(after.Links).Concat(before.Ledger.Except(after.Ledger)).Select(line => $"recalculating took away: {line}"));
        found.AddRange(after.Links.Except(before.Links).Concat(after.Ledger.Except(before.Ledger)).Select(line => $"recalculating added: {line}"));
        found.AddRange(report.Compare(after, withPace: true).Select(line => $"recalculated: {line}"));
        return found;
    }

    private bool IsPossible(Happening happening) => happening.What switch
    {
        // Only what was agreed can be closed.
        What.Close => World.Plans.Single(plan => plan.Id == stage.IdOf(happening.Name)).IsAgreed,
        What.Merge => IsActive(happening.Name) && IsActive(happening.About!),
        // A link goes with its record.
        What.Unlink => stage.Find(happening.Name) is { } link && disk.Links().Any(row => row.Id == link.Id),
        _ => true,
    };

    private bool IsActive(string account) => stage.Find(account) is { } row && World.Accounts.TryGetValue(row.Id.ToString(), out var found) && found.IsActive;

    private bool CountingMoves(Func<bool> play)
    {
        var moves = 0;
        stage.Organisation.Organization.Sent = (request, depth) =>
        {
            if (depth > 1 && request.Parameters.TryGetValue("Target", out var target)
                && (target as Entity)?.LogicalName is "coach_contribution" or "coach_targetlink") moves++;
        };
        try
        {
            return play();
        }
        finally
        {
            stage.Organisation.Organization.Sent = null;
            if (moves > 0) Moving++;
        }
    }
}
