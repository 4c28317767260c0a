using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>What a call of this kind answers.</summary>
internal sealed record FromStartAnswer(SweepResult Result, int Figures, string Message, string Confirm);

/// <summary>
/// Links a plan's records from its start as if it were agreed only now. It rewrites what counted on days long past, so it is for
/// system administrators, says first what it would change, is done by a second call, and leaves its trace on the plan.
/// </summary>
internal sealed class FromStart(Step step, AlignmentPorts ports)
{
    public FromStartAnswer Run(SweepRequest request, string? confirm)
    {
        if (!Rights.IsAdministrator(step.System, step.Context.UserId))
        {
            throw new RefusedException(new Message("FromStart.NotYours", "Linking from the start of a plan moves figures of days long past, so only a system administrator may do it: leave FromStart out."));
        }

        if ((request.PlanId ?? request.TargetId) is not { } of) throw new RefusedException(new Message("FromStart.OneAtATime", "FromStart is for one plan or target at a time: name it with PlanId or TargetId."));

        if (confirm is not null && request.Cursor != SweepCursor.Start)
        {
            return FromStartNotice.IsOf(confirm, of) ? Do(request, confirm) : throw new RefusedException(new Message("FromStart.OtherConfirm", "The parameter Confirm is of another plan or target: call without it to begin."));
        }

        var before = Shown(request);
        var consequences = Rehearsal.OfRelinkingFromStart(ports, request);
        List<FigureMove> moves = [.. consequences.Differences.Select(pair => new FigureMove(before[pair.Key].Name, before[pair.Key].Actual, before[pair.Key].Actual + pair.Value)).OrderBy(move => move.Target, StringComparer.Ordinal)];
        var confirmation = FromStartNotice.Confirmation(of, consequences, moves);
        return confirm == confirmation
            ? Do(request, confirmation)
            : new FromStartAnswer(new SweepResult(consequences.Targets, consequences.Links, null), moves.Count, step.Said(FromStartNotice.Before(consequences, moves)), confirmation);
    }

    private FromStartAnswer Do(SweepRequest request, string confirm)
    {
        var before = Shown(request);
        var result = new AlignmentRoutines(ports).RelinkAgain(request, fromStart: true);
        var after = Shown(request);
        List<FigureMove> moves = [.. after.Where(pair => before[pair.Key].Actual != pair.Value.Actual).Select(pair => new FigureMove(pair.Value.Name, before[pair.Key].Actual, pair.Value.Actual)).OrderBy(move => move.Target, StringComparer.Ordinal)];
        var line = FromStartNotice.After(NameOf(step.Context.UserId), step.Now, result.LinkChanges, moves);
        // What is kept is read by whoever comes later: it stays in English.
        Trace(request.PlanId ?? ports.Plans.PlanOf(request.TargetId ?? Guid.Empty), line.ToString());
        return new FromStartAnswer(result, moves.Count, step.Said(line), result.Next is null ? "" : confirm);
    }

    private void Trace(Guid? planId, string line)
    {
        step.Trace(line);
        if (planId is not { } id) return;

        var before = step.System.RunOne($"""
            <fetch><entity name="{coach_alignmentplan.EntityLogicalName}">
              {Fetch.Columns(PlanRow.coach_relinked)}
              <filter><condition attribute="{PlanRow.coach_alignmentplanid}" operator="eq" value="{id}" /></filter>
            </entity></fetch>
            """)?.Text(PlanRow.coach_relinked);
        step.System.Update(new Entity(coach_alignmentplan.EntityLogicalName, id) { [PlanRow.coach_relinked] = FromStartNotice.Traced(line, before) });
    }

    private Dictionary<Guid, ShownActual> Shown(SweepRequest request) => step.System.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_target.EntityLogicalName}">
          {Fetch.Columns(TargetRow.coach_name, TargetRow.coach_actual)}
          <order attribute="{TargetRow.coach_targetid}" />
          <filter>{(request.TargetId is { } target ? Fetch.In(TargetRow.coach_targetid, [target]) : Fetch.In(TargetRow.coach_planid, [request.PlanId ?? Guid.Empty]))}</filter>
        </entity></fetch>
        """)).ToDictionary(row => row.Id, row => new ShownActual(row.Text(TargetRow.coach_name) ?? "", row.Number(TargetRow.coach_actual) ?? 0));

    private string NameOf(Guid user) => step.System.RunOne($"""
        <fetch><entity name="{SystemUser.EntityLogicalName}">
          {Fetch.Columns(UserRow.FullName)}
          <filter><condition attribute="{UserRow.SystemUserId}" operator="eq" value="{user}" /></filter>
        </entity></fetch>
        """)?.Text(UserRow.FullName) ?? user.ToString();

    private sealed record ShownActual(string Name, decimal Actual);
}
