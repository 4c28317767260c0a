using CoachingExtensions.Alignment;

namespace CoachingExtensions.Tests.Histories;

/// <summary>Draws events that can happen now, more often those that move figures.</summary>
internal sealed class Generator(int seed, History history)
{
    private static readonly What[] Usual =
    [
        What.CreateAccount, What.CreateAccount, What.CreateDeal, What.CreateDeal, What.CreateDeal, What.CreateCall, What.CreateCall, What.CreateCall, What.CreateMeeting, What.CreateMeeting,
        What.CreateTask, What.CreateTask, .. Enumerable.Repeat(What.Complete, 12), What.Cancel, What.Reopen, What.Regard, What.Regard, What.Redate, What.Redate,
        What.Invite, What.Invite, What.Delete, What.Give, What.Give, What.Assign, What.Win, What.Win, What.Win, What.Win, What.Win, What.Lose, What.ReopenDeal, What.Estimate, What.Estimate, What.Revise, What.Stage, What.Customer,
        What.Revenue, What.Deactivate, What.Activate, What.Link, What.Exclude, What.TakeOver, What.Unlink, What.Agree, What.Close, What.Promise, What.Aim, What.AddTarget, What.RemoveTarget, What.Merge,
        What.Pass, What.Pass, What.Pass,
    ];

    private static readonly bool CanMerge = typeof(LocalDataverse.Organization).Assembly.GetType("LocalDataverse.Messages.Merge") is not null;

    private readonly Random random = new(seed);
    private int made;

    /// <summary>A plan is there from the start, and somebody to call.</summary>
    public IEnumerable<Happening> Start() =>
        [
            new(What.CreateAccount, "account0", Who: "anna", Number: 12),
            new(What.CreateDeal, "deal0", "account0", "anna", 120),
            new(What.CreateCall, "call0", "account0", "anna"),
            new(What.CreateTask, "task0", "deal0", "anna"),
            new(What.Agree, "march"),
        ];

    public Happening Next()
    {
        while (true)
        {
            if (Draw(Usual[random.Next(Usual.Length)]) is { } happening) return happening;
        }
    }

    private Happening? Draw(What what)
    {
        var world = history.World;
        switch (what)
        {
            case What.CreateAccount: return new(what, New("account"), Who: Owner(), Number: random.Next(20));
            case What.CreateDeal: return Account() is { } customer ? new(what, New("deal"), customer, Owner(), random.Next(40, 200)) : null;
            case What.CreateCall: return new(what, New("call"), Record(), Rep());
            case What.CreateMeeting: return new(what, New("meeting"), Record(), Rep(), random.Next(-100, 40));
            case What.CreateTask: return new(what, New("task"), Deal(_ => true) ?? Record(), Rep());
            case What.Complete or What.Cancel: return Of(what, Activity(activity => activity.State == 0 || (activity.Table == "appointment" && activity.State == 3)));
            case What.Reopen: return Of(what, Activity(activity => activity.State is 1 or 2));
            case What.Regard: return Of(what, Activity(_ => true), Record());
            case What.Redate: return Of(what, Activity(activity => activity.State == 1 || activity.Table == "appointment"), number: random.Next(-24 * 12, 24 * 12));
            case What.Invite: return Of(what, Activity(activity => activity.Table == "appointment"), who: random.Next(4) == 0 ? null : Rep());
            case What.Delete: return Of(what, random.Next(3) == 0 ? Deal(_ => true) : Activity(_ => true));
            case What.Give or What.Assign: return Of(what, random.Next(3) switch { 0 => Account(), 1 => Deal(_ => true), _ => Activity(_ => true) }, who: Owner());
            case What.Win or What.Lose: return Of(what, Deal(deal => deal.State == 0), number: random.Next(1, 9000));
            case What.ReopenDeal: return Of(what, Deal(deal => deal.State != 0));
            case What.Estimate: return Of(what, Deal(deal => deal.State == 0), number: random.Next(40, 200));
            case What.Revise: return Of(what, Deal(deal => deal.State == 1), number: random.Next(1, 9000));
            case What.Stage: return Of(what, Deal(deal => deal.State == 0), number: random.Next(4));
            case What.Customer: return Of(what, Deal(_ => true), Account());
            case What.Revenue: return Of(what, Account(), number: random.Next(20));
            case What.Deactivate: return Of(what, Account(account => account.IsActive));
            case What.Activate: return Of(what, Account(account => !account.IsActive));
            case What.Link or What.Exclude: return new(what, New("link"), Record(), Target());
            case What.TakeOver: return Automatic() is { } link ? new(what, link.Target, link.Record, Number: (int)(random.Next(2) == 0 ? LinkKind.Manual : LinkKind.Excluded)) : null;
            case What.Unlink: return Of(what, Link());
            case What.Agree: return Of(what, Plan(1));
            case What.Close: return random.Next(3) == 0 ? Of(what, Plan(104500000)) : null;
            case What.Promise: return Of(what, Target(), number: random.Next(12));
            case What.Aim: return Of(what, Target(), number: random.Next(5));
            case What.AddTarget: return Plan(104500000) is { } plan ? new(what, New("target"), $"{plan}.deals", plan, random.Next(1, 60)) : null;
            case What.RemoveTarget: return Of(what, Any(history.Stage.Rows.Where(row => row.Key.StartsWith("target", StringComparison.Ordinal)).Select(row => row.Key).Where(name => IsOpen(name))));
            case What.Merge: return CanMerge && Account(account => account.IsActive) is { } gone && Account(account => account.Id != history.Stage.IdOf(gone) && account.IsActive) is { } kept ? new(what, gone, kept) : null;
            default: return new(What.Pass, "time", Number: random.Next(1, 40));
        }

        string? Deal(Func<DealRow, bool> which) => Any(world.Deals.Values.Where(which).Select(deal => history.Stage.NameOf(deal.Id)));
        string? Account(Func<AccountRow, bool>? which = null) => Any(world.Accounts.Values.Where(which ?? (_ => true)).Select(account => history.Stage.NameOf(account.Id)));
        string? Activity(Func<ActivityRow, bool> which) => Any(world.Activities.Where(which).Select(activity => history.Stage.NameOf(activity.Id)));
        string? Link() => Any(history.Disk.Links().Select(link => history.Stage.NameOf(link.Id.ToString())));
        string? Plan(int status) => Any(world.Plans.Where(plan => plan.Status == status).Select(plan => history.Stage.NameOf(plan.Id)));
        string? Record() => random.Next(2) == 0 ? Account() : Deal(_ => true) ?? Account();
        string? Target() => Any(world.Targets.Select(target => history.Stage.NameOf(target.Id)).Where(IsOpen));
    }

    private static Happening? Of(What what, string? name, string? about = null, string? who = null, int number = 0) =>
        name is null || (what is What.Customer && about is null) ? null : new Happening(what, name, about, who, number);

    private (string Target, string Record)? Automatic()
    {
        var links = history.Disk.Links()
            .Where(link => link.Kind == (int)LinkKind.Automatic && link.Record is not null && history.Stage.Find(history.Stage.NameOf(link.Record)) is not null && IsOpen(history.Stage.NameOf(link.Target)))
            .GroupBy(link => (link.Target, link.Record))
            .Where(links => links.Count() == 1)
            .SelectMany(links => links)
            .ToList();
        if (links.Count == 0) return null;
        var link = links[random.Next(links.Count)];
        return (history.Stage.NameOf(link.Target), history.Stage.NameOf(link.Record!));
    }

    /// <summary>What was agreed in a closed plan is nobody's to change.</summary>
    private bool IsOpen(string target)
    {
        var id = history.Stage.IdOf(target);
        return history.World.Targets.Any(row => row.Id == id && !history.World.Plans.Single(plan => plan.Id == row.Plan).IsClosed);
    }

    private string New(string kind) => $"{kind}{++made}";

    private string Rep() => random.Next(4) == 0 ? "ben" : "anna";

    private string Owner() => random.Next(6) == 0 ? "team" : Rep();

    private string? Any(IEnumerable<string> names)
    {
        var list = names.Where(name => history.Stage.Find(name) is not null).Order(StringComparer.Ordinal).ToList();
        return list.Count == 0 ? null : list[random.Next(list.Count)];
    }
}
