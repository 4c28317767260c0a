using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>The targets a record serves today, those above them, those it is excluded from and those it could serve.</summary>
internal sealed class RecordTargets(Step step) : IServedTargets
{
    public ServedTargets Of(ServingRecord record, AskedBeside beside)
    {
        var isDeal = record.Record.Table == SegmentTable.Opportunity;
        var facts = new OrganizationFacts(step, record);
        var reader = Reader(facts, beside);
        var all = new RecordLinks(step).Of(record);
        var targets = Current(reader, all, RepsOf(record.Owner));
        var links = Deciding(targets, all);
        var shown = ServedBy(targets, links.Values);
        return new ServedTargets(
            Figures(reader, targets, shown),
            Figures(reader, targets, [.. Excluded(links.Values)]),
            [.. links.Values.Select(Info)],
            [.. InOrder(targets.Where(target => target.Segment is not null && !target.IsTeamSum && !links.ContainsKey(target.State.Id))).Select(Linkable)])
        {
            Then = Then(reader, [.. targets.Where(target => shown.Contains(target.State.Id))], beside),
            TimesPutOff = isDeal ? facts.TimesPutOff : 0,
            Credit = isDeal ? CreditReader.BesideOwner(facts.Shares, record.Owner) : null,
            NextWorkingDay = NextWorkingDay(targets, beside.RepId),
            // What somebody may read of the plans does not matter to that: what is seen is enough where there is some.
            IsServing = shown.Count > 0 || facts.IsServing,
        };
    }

    public ServedTargets OfPlan(Guid planId, AskedBeside beside) => AllOf(Fetch.In(PlanRow.coach_alignmentplanid, [planId]), beside, _ => true);

    public ServedTargets OfRep(Guid repId, AskedBeside beside) => AllOf(
        Fetch.Template($"""
            <filter>
              {RecordLinks.Running(step.Now)}
              <condition attribute="{PlanRow.OwnerId}" operator="eq" value="{repId}" />
            </filter>
            """),
        beside,
        target => target.State.Period.Contains(target.State.Today));

    /// <summary>Whether there is a target in force that the record is linked to.</summary>
    public bool Serves(ServingRecord record) => new RecordLinks(step).Serve(record);

    private ServedTargets AllOf(XElement condition, AskedBeside beside, Func<ShownTarget, bool> which)
    {
        var facts = new OrganizationFacts(step, null, beside);
        var reader = Reader(facts, beside);
        List<ShownTarget> targets = [.. reader.Where(new Fetch.Parts([condition]), null).Where(which)];
        return ServedTargets.None with
        {
            Targets = Figures(reader, targets, [.. targets.Select(target => target.State.Id)]),
            Then = Then(reader, targets, beside),
            DealsBefore = beside is { Since: not null, RepId: not null } ? facts.DealsBefore : [],
            NextWorkingDay = NextWorkingDay(targets, beside.RepId),
        };
    }

    public IReadOnlyCollection<Guid> InGap(WhichDeals which) => new DealsInGap(step, this).Of(which);

    /// <summary>The targets that a record with these links serves, and those above them.</summary>
    public static HashSet<Guid> Served(IReadOnlyList<ShownTarget> targets, IReadOnlyList<RecordLink> links) => ServedBy(targets, Deciding(targets, links).Values);

    /// <summary>The figures of whole plans: the diagnosis of an objective looks at its activities.</summary>
    public IReadOnlyDictionary<Guid, Figures> FiguresOfAll(PlanTargets reader, IReadOnlyList<ShownTarget> targets) =>
        reader.FiguresOf(new TeamSums(step.System).In(targets, target => target.State.Period));

    private PlanTargets Reader(OrganizationFacts facts, AskedBeside beside)
    {
        var reader = new PlanTargets(step, facts);
        if (beside is { RepId: { } rep, Zone: { } zone }) reader.Zones[rep] = zone;
        return reader;
    }

    private List<TargetThen> Then(PlanTargets reader, IReadOnlyList<ShownTarget> targets, AskedBeside beside) =>
        beside.Since is { } since ? new TargetsThen(step).At(since, targets, reader.ZoneOf) : [];

    /// <summary>By the rep's own plan first.</summary>
    private static DateTime? NextWorkingDay(IEnumerable<ShownTarget> targets, Guid? repId) => targets
        .OrderBy(target => target.RepId == repId ? 0 : 1)
        .Where(target => target.State.Period.Contains(target.State.Today))
        .Select(target => target.State.WorkDays.After(target.State.Today, target.State.Period.End))
        .FirstOrDefault(day => day is not null);

    /// <summary>The targets of the agreed plans that hold each rep's today: those that are linked, and those of the reps.</summary>
    public IReadOnlyList<ShownTarget> Current(PlanTargets reader, IReadOnlyList<RecordLink> links, IReadOnlyCollection<Guid> reps)
    {
        if (links.Count == 0 && reps.Count == 0) return [];

        var around = Fetch.Template($"""
            <filter>
              {RecordLinks.Running(step.Now)}
              <filter type="or">
                {new Fetch.Parts(links.Count == 0 ? [] : [Fetch.In(PlanRow.coach_alignmentplanid, links.Select(link => link.PlanId))])}
                {new Fetch.Parts(reps.Count == 0 ? [] : [Fetch.In(PlanRow.OwnerId, reps)])}
              </filter>
            </filter>
            """);
        return [.. reader.Where(new Fetch.Parts([around]), null).Where(target => target.State.Period.Contains(target.State.Today))];
    }

    private static Dictionary<Guid, RecordLink> Deciding(IReadOnlyList<ShownTarget> targets, IReadOnlyList<RecordLink> all)
    {
        var ofTarget = all.ToLookup(link => link.Link.TargetId);
        return targets
            .Select(target => RecordLink.Deciding(ofTarget[target.State.Id], target.State.Today))
            .OfType<RecordLink>()
            .ToDictionary(link => link.Link.TargetId);
    }

    private static HashSet<Guid> ServedBy(IReadOnlyList<ShownTarget> targets, IReadOnlyCollection<RecordLink> deciding)
    {
        var served = WithThoseAbove(deciding.Where(link => link.Link.Kind != LinkKind.Excluded).Select(link => link.Link.TargetId), targets);
        served.ExceptWith(Excluded(deciding));
        return served;
    }

    private static IEnumerable<Guid> Excluded(IEnumerable<RecordLink> deciding) => deciding.Where(link => link.Link.Kind == LinkKind.Excluded).Select(link => link.Link.TargetId);

    private static HashSet<Guid> WithThoseAbove(IEnumerable<Guid> linked, IReadOnlyList<ShownTarget> targets)
    {
        var byId = targets.ToDictionary(target => target.State.Id);
        var shown = new HashSet<Guid>();
        foreach (var id in linked)
        {
            // A target above itself would be a circle; a target already shown has its parents shown.
            for (Guid? next = id; next is { } at && byId.TryGetValue(at, out var target) && shown.Add(at);) next = target.State.ParentId;
        }

        return shown;
    }

    /// <summary>Worked out over the whole plan: the diagnosis of an objective looks at its activities.</summary>
    private List<TargetFigures> Figures(PlanTargets reader, IReadOnlyList<ShownTarget> targets, HashSet<Guid> wanted)
    {
        if (wanted.Count == 0) return [];

        var plans = new HashSet<Guid>(targets.Where(target => wanted.Contains(target.State.Id)).Select(target => target.State.PlanId));
        targets = [.. targets.Where(target => plans.Contains(target.State.PlanId))];
        var figures = FiguresOfAll(reader, targets);
        return [.. InOrder(targets.Where(target => wanted.Contains(target.State.Id))).Select(target => target.With(figures[target.State.Id]))];
    }

    private static IEnumerable<ShownTarget> InOrder(IEnumerable<ShownTarget> targets) =>
        targets.OrderBy(target => target.State.Level).ThenBy(target => target.Name, StringComparer.Ordinal);

    private static LinkInfo Info(RecordLink link) => new()
    {
        Id = link.Link.Id.ToString(),
        TargetId = link.Link.TargetId.ToString(),
        Kind = link.Link.Kind,
        From = Json.Day(link.Link.From),
        Via = link.Via,
    };

    private static LinkableInfo Linkable(ShownTarget target) => new()
    {
        Id = target.State.Id.ToString(),
        Name = target.Name,
        Level = target.State.Level,
        RepName = target.Row.Text($"rep.{UserRow.FullName}") ?? "",
    };

    /// <summary>Whose plans the record can serve: its owner's, or those of the owning team's members.</summary>
    private IReadOnlyCollection<Guid> RepsOf(RecordReference? owner) => owner switch
    {
        { Table: SystemUser.EntityLogicalName } user => [user.Id],
        { } team => [.. step.System.RunAll(Fetch.Template($"""
            <fetch><entity name="{TeamMembership.EntityLogicalName}">
              {Fetch.Columns(MembershipRow.SystemUserId)}
              <order attribute="{MembershipRow.SystemUserId}" />
              <filter><condition attribute="{MembershipRow.TeamId}" operator="eq" value="{team.Id}" /></filter>
            </entity></fetch>
            """)).Select(row => row.Id(MembershipRow.SystemUserId)).OfType<Guid>()],
        null => [],
    };
}
