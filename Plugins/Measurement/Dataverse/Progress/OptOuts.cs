using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Measurement.Dataverse;

/// <summary>Who is not shown beside others by progress.</summary>
internal sealed class OptOuts(Step step)
{
    /// <summary>Everybody: few are.</summary>
    public ISet<Guid> All() => new HashSet<Guid>(step.System.RunAll(Fetch.Template($"""
        <fetch><entity name="{coach_progressoptout.EntityLogicalName}">
          {Fetch.Columns(ProgressOptOutRow.coach_userid)}
          <order attribute="{ProgressOptOutRow.coach_progressoptoutid}" />
        </entity></fetch>
        """)).Select(row => row.Id(ProgressOptOutRow.coach_userid)).OfType<Guid>());

    public bool Has(Guid personId) => step.System.RunOne($"""
        <fetch top="1"><entity name="{coach_progressoptout.EntityLogicalName}">
          {Fetch.Columns(ProgressOptOutRow.coach_progressoptoutid)}
          <filter><condition attribute="{ProgressOptOutRow.coach_userid}" operator="eq" value="{personId}" /></filter>
        </entity></fetch>
        """) is not null;
}
