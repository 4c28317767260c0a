using CoachingExtensions.Alignment;

namespace CoachingExtensions.Tests.Histories;

/// <summary>Draws events that can happen now, more often those that move figures.</summary>
internal sealed class Generator(int seed, History history)
{
    private static readonly What[] Usual =
    [
        .. Often(2, What.CreateAccount, What.CreateMeeting, What.CreateTask, What.CreateEmail, What.CreateLetter, What.CreateConversation), .. Often(4, What.CreateDeal, What.CreateCall),
        .. Often(24, What.Complete), .. Often(3, What.Regard, What.Redate, What.Invite, What.Delete, What.Restore, What.Give), .. Often(4, What.Judge, What.Minutes), .. Often(2, What.Cancel, What.Reopen),
        .. Often(9, What.Win), .. Often(2, What.Estimate, What.Lose, What.ReopenDeal, What.Customer, What.Revenue), What.Assign, What.Merge, What.Join, What.Leave,
        What.Expect, What.Revise, What.Stage, What.Parent, What.Deactivate, What.Activate, What.Link, What.Exclude, What.TakeOver, What.Rekind, What.Unlink,
        .. Often(2, What.Close, What.AgreeAgain, What.AddTarget, What.Measure, What.Aim), What.Agree, What.Redraft, What.HandOver, What.Begin, What.End,
        What.Promise, What.Place, What.Raise, What.RemoveTarget, What.CloseDay, What.MoveDay, What.OpenDay, What.LendDay, What.TakeLeave, What.TakeLeave, What.MoveLeave, What.GiveLeave, What.CancelLeave, What.UseCalendar, What.WorkDays, What.RewordMetric, What.RewordSegment, What.Relink, What.Recalculate,
        What.CreateContact, What.CreateLead, What.MoveContact, What.Disqualify, What.ReopenLead, What.Unsplit, What.MoveClosing, What.Track, .. Often(2, What.Qualify, What.Split), .. Often(2, What.Give),
        .. Often(7, What.Pass),
    ];

    private readonly Random random = new(seed);
    private int made;

    /// <summary>Plans are there from the start, of every kind of work, and somebody to call.</summary>
    public IEnumerable<Happening> Start() =>
        [
            .. Enumerable.Range(0, 4).Select(_ => More("march")),
            .. Enumerable.Range(0, 3).Select(_ => More("spring")),
            More("april"),
            new(What.CreateAccount, "account0", Who: "anna", Number: 12),
            new(What.CreateContact, "contact0", "account0", "anna"),
            new(What.CreateLead, "lead0", Who: "anna"),
            new(What.CreateDeal, "deal0", "account0", "anna", 120),
            new(What.CreateCall, "call0", "account0", "anna"),
            new(What.CreateTask, "task0", "deal0", "anna"),
            new(What.Agree, "march"),
            new(What.Agree, "spring"),
        ];

    public Happening Next()
    {
        while (true)
        {
            if (Draw(Usual[random.Next(Usual.Length)]) is { } happening) return happening;
        }
    }

    private static IEnumerable<What> Often(int times, params What[] what) => Enumerable.Repeat(what, times).SelectMany(each => each);

    private Happening? Draw(What what)
    {
        var world = history.World;
        switch (what)
        {
            case What.CreateAccount: return new(what, New("account"), Who: Owner(), Number: random.Next(20));
            case What.CreateContact: return new(what, New("contact"), Account(), Owner());
            case What.CreateLead: return new(what, New("lead"), Who: Owner());
            case What.MoveContact: return Of(what, Contact(), random.Next(4) == 0 ? null : Account());
            case What.Qualify: return Of(what, Lead(lead => lead.State == 0), Customer(), number: random.Next(24));
            case What.Disqualify: return Of(what, Lead(lead => lead.State == 0));
            case What.ReopenLead: return Of(what, Lead(lead => lead.State != 0));
            case What.Split: return Of(what, Deal(_ => true), Rep(), random.Next(3) == 0 ? null : Rep(), random.Next(30)) is { } split && split.About != split.Who ? split : null;
            case What.Unsplit: return Of(what, Any(world.Splits.Select(split => history.Stage.NameOf(split.Deal))));
            case What.MoveClosing: return Of(what, Deal(deal => deal.State != 0), number: random.Next(-12, 8));
            case What.Track: return Of(what, Activity(activity => activity.Table == "email"), number: random.Next(60));
            case What.CreateDeal: return Customer() is { } customer ? new(what, New("deal"), customer, Owner(), random.Next(40, 200)) : null;
            case What.CreateTask: return new(what, New("task"), Deal(_ => true) ?? Record(), Rep());
            case What.CreateCall or What.CreateMeeting or What.CreateEmail or What.CreateLetter or What.CreateConversation:
                return new(what, New(what.ToString()["Create".Length..].ToLowerInvariant()), Record(), Rep(), what == What.CreateMeeting ? random.Next(-100, 40) : random.Next(60));
            case What.Complete: return Of(what, Activity(activity => activity.State == 0 || (activity.Table == "appointment" && activity.State == 3)), number: random.Next(6));
            case What.Cancel: return Of(what, Activity(activity => activity.State == 0 || (activity.Table == "appointment" && activity.State == 3)));
            case What.Reopen: return Of(what, Activity(activity => activity.State is 1 or 2 && !IsHeld(activity)));
            case What.Regard: return Of(what, Activity(activity => !IsHeld(activity)), random.Next(4) == 0 ? null : Record());
            case What.Redate: return Of(what, Activity(activity => (activity.State == 1 && !IsHeld(activity)) || activity.Table == "appointment"), number: random.Next(-24 * 12, 24 * 12));
            case What.Invite: return Of(what, Activity(activity => activity.Table != "task"), random.Next(5) == 0 ? Rep() : null, random.Next(4) == 0 ? null : Rep(), random.Next(6));
            case What.Judge: return Of(what, Activity(IsHeld), number: random.Next(3));
            case What.Minutes: return Of(what, Activity(activity => activity.Table == "coach_conversation" && !IsHeld(activity)), number: random.Next(90));
            case What.Delete: return Of(what, random.Next(6) switch { 0 => Account(), 1 => Deal(_ => true), _ => Activity(activity => activity.Verdict is 0 or NotGiven) });
            case What.Restore: return Of(what, history.Deleted.Count == 0 ? null : history.Deleted[random.Next(history.Deleted.Count)]);
            case What.Give or What.Assign: return Of(what, random.Next(6) switch { 0 or 1 => Account(), 2 => Deal(_ => true), 3 => Contact(), 4 => Lead(_ => true), _ => Activity(_ => true) }, who: Owner());
            case What.Merge: return Account(account => account.IsActive) is { } gone && Account(account => account.Id != history.Stage.IdOf(gone) && account.IsActive) is { } kept ? new(what, gone, kept) : null;
            case What.Join: return Of(what, "team", who: Any(Reps.Where(rep => !world.TeamMembers.Contains(history.Stage.IdOf(rep)))));
            case What.Leave: return Of(what, "team", who: Any(Reps.Where(rep => world.TeamMembers.Contains(history.Stage.IdOf(rep)))));
            case What.Win or What.Lose: return Of(what, Deal(deal => deal.State == 0), number: random.Next(1, 9000));
            case What.ReopenDeal: return Of(what, Deal(deal => deal.State != 0));
            case What.Estimate: return Of(what, Deal(deal => deal.State == 0), number: random.Next(40, 200));
            case What.Expect: return Of(what, Deal(deal => deal.State == 0), number: random.Next(-10, 30));
            case What.Revise: return Of(what, Deal(deal => deal.State == 1), number: random.Next(1, 9000));
            case What.Stage: return Of(what, Deal(deal => deal.State == 0), number: random.Next(4));
            case What.Customer: return Of(what, Deal(_ => true), Customer());
            case What.Parent: return Of(what, Deal(_ => true), random.Next(3) == 0 ? null : Account());
            case What.Revenue: return Of(what, Account(), number: random.Next(20));
            case What.Deactivate: return Of(what, Account(account => account.IsActive));
            case What.Activate: return Of(what, Account(account => !account.IsActive));
            case What.Link or What.Exclude: return Linkable() is { } record && Target() is { } target ? new(what, New("link"), record, target) : null;
            case What.TakeOver: return Automatic() is { } link ? new(what, link.Target, link.Record, Number: (int)(random.Next(2) == 0 ? LinkKind.Manual : LinkKind.Excluded)) : null;
            case What.Rekind: return Of(what, HandLink(), number: (int)(random.Next(2) == 0 ? LinkKind.Manual : LinkKind.Excluded));
            case What.Unlink: return Of(what, HandLink() ?? Link());
            case What.Agree: return Of(what, Plan(1));
            case What.Close or What.Redraft: return random.Next(3) == 0 ? Of(what, Plan(104500000)) : null;
            case What.AgreeAgain: return Of(what, Plan(2));
            case What.HandOver: return Of(what, Plan(104500000), who: Any(Reps));
            case What.Begin: return Plan(104500000) is { } begun ? Of(what, begun, number: Math.Min(random.Next(-5, 40), LastDay(begun))) : null;
            case What.End: return Of(what, Plan(104500000), number: random.Next(40, 70));
            case What.Promise: return Of(what, Target(), number: random.Next(12));
            case What.Aim: return Of(what, Target(), number: random.Next(Enum.GetValues<Where>().Length));
            case What.Measure: return Of(what, Added(), number: random.Next(Enum.GetValues<Counting>().Length));
            case What.Place: return Plan(104500000) is { } elsewhere ? Of(what, Added(), $"{elsewhere}.deals") : null;
            case What.Raise: return Added() is { } raised ? Raised(raised) : null;
            case What.AddTarget: return Plan(104500000) is { } plan ? More(plan) : null;
            case What.RemoveTarget: return Of(what, Added());
            case What.CloseDay: return world.Closures.Count > 3 ? null : Of(what, New("closure"), Calendar(), number: random.Next(60));
            case What.MoveDay: return Of(what, Closure(), number: random.Next(60));
            case What.OpenDay: return Of(what, Closure());
            case What.LendDay: return Of(what, Closure(), Calendar());
            case What.TakeLeave: return new(what, New("absence"), Who: Rep(), Number: random.Next(600));
            case What.MoveLeave: return Of(what, Absence(), number: random.Next(600));
            case What.GiveLeave: return Of(what, Absence(), who: Rep());
            case What.CancelLeave: return Of(what, Absence(), number: random.Next(2));
            case What.UseCalendar: return Of(what, Plan(104500000), Calendar());
            case What.WorkDays: return Of(what, Any(Stage.Calendars), number: random.Next(8) == 0 ? 0 : random.Next(128));
            case What.RewordMetric or What.RewordSegment: return new(what, what == What.RewordMetric ? "metric" : "segment", Number: random.Next(3));
            case What.Relink or What.Recalculate: return new(what, random.Next(3) switch { 0 => Plan(104500000), 1 => Target(), _ => null } ?? "everything", Number: random.Next(6));
            default: return new(What.Pass, "time", Number: random.Next(1, 60));
        }

        string? Deal(Func<DealRow, bool> which) => Any(world.Deals.Values.Where(which).Select(deal => history.Stage.NameOf(deal.Id)));
        string? Account(Func<AccountRow, bool>? which = null) => Any(world.Accounts.Values.Where(which ?? (_ => true)).Select(account => history.Stage.NameOf(account.Id)));
        string? Activity(Func<ActivityRow, bool> which) => Any(world.Activities.Where(which).Select(activity => history.Stage.NameOf(activity.Id)));
        string? Link() => Any(history.Disk.Links().Where(link => IsOpen(history.Stage.NameOf(link.Target))).Select(link => history.Stage.NameOf(link.Id.ToString())));
        string? HandLink() => Any(history.Disk.Links().Where(link => link.Kind != (int)LinkKind.Automatic && IsOpen(history.Stage.NameOf(link.Target))).Select(link => history.Stage.NameOf(link.Id.ToString())));
        string? Plan(int status) => Any(world.Plans.Where(plan => plan.Status == status).Select(plan => history.Stage.NameOf(plan.Id)));
        string? Closure() => Any(world.Closures.Select(closure => history.Stage.NameOf(closure.Id)));
        string? Calendar() => random.Next(2) == 0 ? null : Any(Stage.Calendars);
        string? Absence() => Any(world.Absences.Select(absence => history.Stage.NameOf(absence.Id)));
        string? Contact() => Any(world.Contacts.Keys.Select(history.Stage.NameOf));
        string? Lead(Func<LeadRow, bool> which) => Any(world.Leads.Values.Where(which).Select(lead => history.Stage.NameOf(lead.Id)));
        string? Customer() => random.Next(3) == 0 ? Contact() ?? Account() : Account();
        string? Linkable() => random.Next(5) == 0 ? Lead(_ => true) ?? Account() : random.Next(2) == 0 ? Account() : Deal(_ => true) ?? Account();
        string? Record() => random.Next(5) == 0 ? Contact() ?? Account() : Linkable();
        string? Target() => Any(world.Targets.Select(target => history.Stage.NameOf(target.Id)).Where(IsOpen));
        string? Added() => Any(world.Targets.Select(target => history.Stage.NameOf(target.Id)).Where(name => name.StartsWith("target", StringComparison.Ordinal) && IsOpen(name)));
    }

    private const int NotGiven = 104500000;

    /// <summary>What was held is fixed: it is neither opened again nor changed, only judged.</summary>
    private static bool IsHeld(ActivityRow activity) => activity is { Table: "coach_conversation", State: 1 };

    private static readonly string[] Reps = ["anna", "ben", "cleo"];

    private static Happening? Of(What what, string? name, string? about = null, string? who = null, int number = 0) =>
        name is null || (what is What.Customer && about is null) || (what is What.Join or What.Leave or What.HandOver && who is null) ? null : new Happening(what, name, about, who, number);

    private (string Target, string Record)? Automatic()
    {
        var links = history.Disk.Links()
            .Where(link => link.Kind == (int)LinkKind.Automatic && link.Record is not null && history.Stage.Find(history.Stage.NameOf(link.Record)) is not null && IsOpen(history.Stage.NameOf(link.Target)))
            .GroupBy(link => (link.Target, link.Record))
            .Where(links => links.Count() == 1)
            .SelectMany(links => links)
            .OrderBy(link => history.Stage.NameOf(link.Target) + history.Stage.NameOf(link.Record!), StringComparer.Ordinal)
            .ToList();
        if (links.Count == 0) return null;
        var link = links[random.Next(links.Count)];
        return (history.Stage.NameOf(link.Target), history.Stage.NameOf(link.Record!));
    }

    /// <summary>A plan does not end before it starts. Counted from the first of March, as events are.</summary>
    private int LastDay(string plan) => (history.World.Plans.Single(row => row.Id == history.Stage.IdOf(plan)).End - new DateTime(2026, 3, 1)).Days;

    /// <summary>What was agreed in a closed plan is nobody's to change.</summary>
    private bool IsOpen(string target)
    {
        var id = history.Stage.IdOf(target);
        return history.World.Targets.Any(row => row.Id == id && !history.World.Plans.Single(plan => plan.Id == row.Plan).IsClosed);
    }

    /// <summary>An activity becomes an objective, an objective an activity.</summary>
    private Happening Raised(string target)
    {
        var row = history.World.Targets.Single(other => other.Id == history.Stage.IdOf(target));
        var plan = history.Stage.NameOf(row.Plan);
        return row.Level == 104500000 ? new(What.Raise, target, $"{plan}.revenue", Number: 104500001) : new(What.Raise, target, $"{plan}.deals", Number: 104500000);
    }

    private Happening More(string plan) => new(What.AddTarget, New("target"), $"{plan}.deals", plan, random.Next(1, 900));

    private string New(string kind) => $"{kind}{++made}";

    private string Rep() => random.Next(6) switch { 0 => "ben", 1 => "cleo", _ => "anna" };

    private string Owner() => random.Next(6) == 0 ? "team" : Rep();

    private string? Any(IEnumerable<string> names)
    {
        var list = names.Where(name => history.Stage.Find(name) is not null).Order(StringComparer.Ordinal).ToList();
        return list.Count == 0 ? null : list[random.Next(list.Count)];
    }
}
