using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Rhythm.Dataverse;

/// <summary>One rule for every way of writing a rhythm: a page, a form, the Web API, an import.</summary>
internal sealed class RhythmGate(Step step)
{
    private const int Shortest = 5, Longest = 480;
    private const int FarthestFirst = 400;

    private string Name => step.After(RhythmRow.coach_name) as string ?? "";

    public void DemandCreatable()
    {
        var row = step.Target;
        if (row.Id(RhythmRow.coach_managerid) is null && !step.IsOwnWork) row[RhythmRow.coach_managerid] = User(step.UserId);
        if (row.Id(RhythmRow.coach_managerid) is { } manager)
        {
            if (manager != step.UserId && !step.IsOwnWork && !IsAdministrator()) throw new RefusedException(RhythmRefusals.AnotherManager(Name));
            row[RhythmRow.OwnerId] = User(manager);
        }

        RhythmDefaults.Fill(step);
        DemandSensible();
    }

    public void DemandChangeable()
    {
        if (Changes(RhythmRow.coach_repid)) throw new RefusedException(RhythmRefusals.StaysWithRep(Name));
        if (Changes(RhythmRow.OwnerId)) FollowOwner();
        if (Changes(RhythmRow.coach_managerid) && !step.IsOwnWork && Before(RhythmRow.coach_managerid) != step.UserId && !IsAdministrator())
        {
            throw new RefusedException(RhythmRefusals.OnlyTheManagers(Name));
        }

        RhythmDefaults.Fill(step);
        DemandSensible();
    }

    /// <summary>What nobody has touched goes along; what was kept or missed stays, and the rhythm with it.</summary>
    public void DemandDeletable()
    {
        var store = new RhythmStore(step.System);
        var slots = store.All(step.Row.Id);
        if (slots.Any(slot => !slot.IsUntouched)) throw new RefusedException(RhythmRefusals.HasHistory(step.Before?.Text(RhythmRow.coach_name) ?? ""));
        foreach (var slot in slots) store.Delete(slot);
    }

    private void FollowOwner()
    {
        if (step.Sent.Value(RhythmRow.OwnerId) is not EntityReference { LogicalName: SystemUser.EntityLogicalName } owner) throw new RefusedException(RhythmRefusals.NotToATeam(Name));
        if (!step.Sent.Contains(RhythmRow.coach_managerid)) step.Sent[RhythmRow.coach_managerid] = User(owner.Id);
    }

    private void DemandSensible()
    {
        var manager = After(RhythmRow.coach_managerid) ?? Guid.Empty;
        var rep = After(RhythmRow.coach_repid) ?? Guid.Empty;
        if (manager == rep) throw new RefusedException(RhythmRefusals.WithOneself(Name));
        DemandPerson(RhythmRow.coach_managerid, manager, RhythmRefusals.TheManager);
        DemandPerson(RhythmRow.coach_repid, rep, RhythmRefusals.TheRep);
        if (step.After(RhythmRow.coach_duration) is int minutes and not (>= Shortest and <= Longest)) throw new RefusedException(RhythmRefusals.NoLength(Name, minutes));
        DemandTemplate();
        DemandTarget(rep);
        DemandRule();
    }

    private void DemandPerson(string column, Guid person, Message who)
    {
        if (Changes(column) && !Rights.MayOwn(step.System, person, coach_rhythm.EntityLogicalName)) throw new RefusedException(RhythmRefusals.CannotTakePart(Name, who));
    }

    private void DemandTemplate()
    {
        if (!Changes(RhythmRow.coach_templateid) || After(RhythmRow.coach_templateid) is not { } template) return;
        var published = step.System.RunOne($"""
            <fetch><entity name="{coach_template.EntityLogicalName}">
              {Fetch.Columns(TemplateRow.coach_name)}
              <filter>
                <condition attribute="{TemplateRow.coach_templateid}" operator="eq" value="{template}" />
                <condition attribute="{TemplateRow.statuscode}" operator="eq" value="{(int)coach_template_statuscode.Published}" />
              </filter>
            </entity></fetch>
            """);
        if (published is null) throw new RefusedException(RhythmRefusals.NotPublished(Name));
    }

    private void DemandTarget(Guid rep)
    {
        if (!Changes(RhythmRow.coach_targetid) || After(RhythmRow.coach_targetid) is not { } target) return;
        var owner = step.System.RunOne($"""
            <fetch><entity name="{coach_target.EntityLogicalName}">
              {Fetch.Columns(TargetRow.OwnerId)}
              <filter><condition attribute="{TargetRow.coach_targetid}" operator="eq" value="{target}" /></filter>
            </entity></fetch>
            """)?.Id(TargetRow.OwnerId);
        if (owner != rep) throw new RefusedException(RhythmRefusals.NotTheirTarget(Name));
    }

    /// <summary>What can be saved can be read, and comes.</summary>
    private void DemandRule()
    {
        if (!new[] { RhythmRow.coach_recurrence, RhythmRow.coach_exceptions, RhythmRow.coach_start, RhythmRow.coach_timezone }.Any(Changes)) return;
        var code = step.After(RhythmRow.coach_timezone) as int? ?? 0;
        var zone = TimeZones.WithCode(step.System, code) ?? throw new RefusedException(RhythmRefusals.NoTimeZone(Name, code));
        var start = step.After(RhythmRow.coach_start) as DateTime? ?? default;
        var occurrences = new Occurrences(
            RecurrenceText.Read(step.After(RhythmRow.coach_recurrence) as string ?? ""), start, zone, LeftOutDates.Read(step.After(RhythmRow.coach_exceptions) as string));
        if (!occurrences.Between(start.AddDays(-1), start.AddDays(FarthestFirst)).Any()) throw new RefusedException(RhythmRefusals.NeverComes(Name));
    }

    private bool Changes(string column) => step.Sent.Contains(column) && !Rows.Same(step.Sent[column], step.Before?.Value(column));

    private Guid? After(string column) => (step.After(column) as EntityReference)?.Id;

    private Guid? Before(string column) => step.Before?.Id(column);

    private bool IsAdministrator() => Rights.IsAdministrator(step.System, step.UserId);

    private static EntityReference User(Guid id) => new(SystemUser.EntityLogicalName, id);
}
