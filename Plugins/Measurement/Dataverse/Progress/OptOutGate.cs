using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Measurement.Dataverse;

/// <summary>
/// One rule for every way of saying that somebody is not shown: the person says it, and the person takes it back. Whoever may make and delete every such row,
/// a coaching administrator, does it for somebody who asks for it.
/// </summary>
internal sealed class OptOutGate(Step step)
{
    private const int LongestName = 200;

    private static readonly string[] Fixed = [ProgressOptOutRow.coach_userid, ProgressOptOutRow.OwnerId, ProgressOptOutRow.statecode];

    public void DemandCreatable()
    {
        var row = step.Target;
        var person = row.Id(ProgressOptOutRow.coach_userid) ?? step.UserId;
        if (!MayFor(person, "Create")) throw new RefusedException(ProgressRefusals.ForOneself);
        if (row.Id(ProgressOptOutRow.OwnerId) is { } owner && owner != person && owner != step.UserId) throw new RefusedException(ProgressRefusals.ForOneself);
        if (new OptOuts(step).Has(person)) throw new RefusedException(ProgressRefusals.OutAlready);

        row[ProgressOptOutRow.coach_name] = NameOf(person).ShortenedTo(LongestName);
        row[ProgressOptOutRow.coach_userid] = User(person);
        // Somebody who can no longer sign in may own nothing.
        row[ProgressOptOutRow.OwnerId] = User(Rights.MayOwn(step.System, person, coach_progressoptout.EntityLogicalName) ? person : step.UserId);
    }

    public void DemandChangeable()
    {
        if (step.IsOwnWork || Cascade.HandsOver(step.Context) || Stored() is not { } before) return;
        if (step.Changed(before).Intersect(Fixed).Any()) throw new RefusedException(ProgressRefusals.Stays);
    }

    public void DemandDeletable()
    {
        if (step.IsOwnWork || Cascade.Brought(step.Context) || Stored() is not { } before) return;
        if (!MayFor(before.Id(ProgressOptOutRow.coach_userid) ?? Guid.Empty, "Delete")) throw new RefusedException(ProgressRefusals.NotYours);
    }

    private static EntityReference User(Guid id) => new(SystemUser.EntityLogicalName, id);

    private bool MayFor(Guid person, string right) => person == step.UserId || Rights.ReachAll(step.System, step.UserId, coach_progressoptout.EntityLogicalName, right);

    private string NameOf(Guid person) => step.System.RunOne($"""
        <fetch><entity name="{SystemUser.EntityLogicalName}">
          {Fetch.Columns(UserRow.FullName)}
          <filter><condition attribute="{UserRow.SystemUserId}" operator="eq" value="{person}" /></filter>
        </entity></fetch>
        """) is { } user ? user.Text(UserRow.FullName) ?? "" : throw new RefusedException(ProgressRefusals.Nobody(person));

    private Entity? Stored() => step.System.RunOne($"""
        <fetch><entity name="{coach_progressoptout.EntityLogicalName}">
          {Fetch.Columns(Fixed)}
          <filter><condition attribute="{ProgressOptOutRow.coach_progressoptoutid}" operator="eq" value="{step.Row.Id}" /></filter>
        </entity></fetch>
        """);
}
