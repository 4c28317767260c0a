using System.Diagnostics;
using System.ServiceModel;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// Work that an asynchronous step has done. Such a step has no transaction: each of its requests is one of its own, and
/// what one holds the next no longer holds. So the work goes through the product's own operations, which compare, sum and
/// write in one transaction each, and is asked to go on until it is done.
/// </summary>
/// <param name="service">The service of the step.</param>
/// <param name="patience">How long to go on in one attempt. The platform ends a step after two minutes, and then does not try again.</param>
internal sealed class AfterCommit(IOrganizationService service, TimeSpan patience)
{
    /// <summary>What the platform calls a message of a plug-in.</summary>
    private const int RefusedByPlugin = unchecked((int)0x80040265);

    private readonly Stopwatch watch = Stopwatch.StartNew();

    /// <summary>The links of a plan and what counts through them.</summary>
    public void Relink(Guid planId, bool fromStart) => AskToTheEnd(new(coach_Relink.MessageName) { [coach_Relink.Parameters.PlanId] = planId, [coach_Relink.Parameters.FromStart] = fromStart });

    /// <summary>The links of a deal and its customers or of an account, and what a row counts for.</summary>
    public void Relink(RecordReference record) =>
        service.Execute(new(coach_Relink.MessageName) { [coach_Relink.Parameters.RegardingTable] = record.Table, [coach_Relink.Parameters.RegardingId] = record.Id });

    /// <summary>The pace of a plan.</summary>
    public void RecalculateFigures(Guid planId) =>
        service.Execute(new(coach_Recalculate.MessageName) { [coach_Recalculate.Parameters.PlanId] = planId, [coach_Recalculate.Parameters.FiguresOnly] = true });

    /// <summary>Every agreed target that counts by a metric or is aimed by a segment. One that cannot be worked out does not stop the others.</summary>
    /// <param name="definition">The metric or segment.</param>
    /// <param name="column">The column of targets that names it.</param>
    public void RelinkTargets(RecordReference definition, string column)
    {
        string? refused = null;
        foreach (var target in service.RunAll(Fetch.Template($"""
            <fetch><entity name="{coach_target.EntityLogicalName}">
              {Fetch.Columns(TargetRow.coach_targetid)}
              <order attribute="{TargetRow.coach_targetid}" />
              <filter><condition attribute="{column}" operator="eq" value="{definition.Id}" /></filter>
              <link-entity name="{coach_alignmentplan.EntityLogicalName}" from="{PlanRow.coach_alignmentplanid}" to="{TargetRow.coach_planid}">
                <filter><condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" /></filter>
              </link-entity>
            </entity></fetch>
            """)))
        {
            try
            {
                AskToTheEnd(new(coach_Relink.MessageName) { [coach_Relink.Parameters.TargetId] = target.Id });
            }
            catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode == RefusedByPlugin)
            {
                refused ??= fault.Message;
            }
        }

        if (refused is not null) throw new InvalidPluginExecutionException(refused);
    }

    /// <summary>What a transaction left over: its place is kept after each portion, so that the next attempt goes on there.</summary>
    /// <param name="noteId">The note of it; one that is gone was done by a sweep.</param>
    public void Compare(Guid noteId)
    {
        var note = service.RunOne($"""
            <fetch><entity name="{coach_sweep.EntityLogicalName}">
              {Fetch.Columns(SweepRow.coach_sourcetable, SweepRow.coach_sourceid, SweepRow.coach_position)}
              <filter>
                <condition attribute="{SweepRow.coach_sweepid}" operator="eq" value="{noteId}" />
                <condition attribute="{SweepRow.coach_kind}" operator="eq" value="{(int)SweepKind.Record}" />
              </filter>
            </entity></fetch>
            """);
        if (note is null || !Guid.TryParse(note.Text(SweepRow.coach_sourceid), out var record)) return;

        var compare = new OrganizationRequest(coach_Recalculate.MessageName)
        {
            [coach_Recalculate.Parameters.RegardingTable] = note.Text(SweepRow.coach_sourcetable),
            [coach_Recalculate.Parameters.RegardingId] = record,
        };
        GoOn(note.Text(SweepRow.coach_position) ?? "", place =>
        {
            compare[coach_Recalculate.Parameters.Cursor] = place;
            var next = service.Execute(compare).Results[coach_Recalculate.Results.Cursor] as string ?? "";
            if (next.Length > 0) service.Update(new Entity(coach_sweep.EntityLogicalName, noteId) { [SweepRow.coach_position] = next });
            return next;
        });
        service.Delete(coach_sweep.EntityLogicalName, noteId);
    }

    private void AskToTheEnd(OrganizationRequest relink) => GoOn("", cursor =>
    {
        relink[coach_Relink.Parameters.Cursor] = cursor;
        return service.Execute(relink).Results[coach_Relink.Results.Cursor] as string ?? "";
    });

    private void GoOn(string from, Func<string, string> ask)
    {
        if (!ToTheEnd.Ask(from, ask, () => watch.Elapsed < patience))
        {
            throw new RefusedException(new Message("Sweeps.GoesOn", "There is more to work out than one attempt may take. What is done stays done; the next attempt goes on.")) { IsRetried = true };
        }
    }
}
