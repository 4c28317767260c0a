using System.ServiceModel;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>What the pane says about the record, as the caller may see it.</summary>
internal sealed class RecordFacts
{
    private readonly Step step;
    private readonly RecordStore records;
    private readonly RecordReference reference;

    /// <param name="step">Who looks.</param>
    /// <param name="reference">The record.</param>
    /// <param name="columns">Columns that questions want to see beside them.</param>
    public RecordFacts(Step step, RecordReference reference, IReadOnlyCollection<string> columns)
    {
        this.step = step;
        this.reference = reference;
        records = new RecordStore(step.Caller);
        try
        {
            Row = records.Read(reference, Columns = columns);
        }
        catch (FaultException<OrganizationServiceFault>) when (columns.Count > 0)
        {
            // A column that is not there is left out: a question about it is still asked.
            Row = records.Read(reference, Columns = [.. columns.Where(IsThere)]);
        }
    }

    /// <summary>Null when the caller may not read it, or it is gone.</summary>
    public RecordRow? Row { get; }

    /// <summary>Those of the columns that the record has.</summary>
    public IReadOnlyCollection<string> Columns { get; }

    public RecordInfo? Info => Row is not { Record: var record } ? null : new RecordInfo
    {
        Table = reference.Table,
        Id = reference.Id.ToString(),
        Name = record.Name,
        Stage = record.StageName,
        StageValue = record.Stage,
        Value = Row.Value,
        CurrencySymbol = Row.CurrencySymbol,
        CloseDate = Json.Day(Row.CloseDate),
        NextStep = record.Kind is RecordKind.Opportunity or RecordKind.Account ? NextStep() : null,
        RepId = record.RepId?.ToString(),
        RepName = record.OwnerName,
        Account = Row.AccountName,
    };

    private bool IsThere(string column)
    {
        try
        {
            records.Read(reference, [column]);
            return true;
        }
        catch (FaultException<OrganizationServiceFault>)
        {
            return false;
        }
    }

    private NextStepInfo? NextStep() => step.Caller.Run($"""
        <fetch top="1"><entity name="{ActivityPointer.EntityLogicalName}">
          {Fetch.Columns(ActivityRow.Subject, ActivityRow.ScheduledEnd)}
          <order attribute="{ActivityRow.ScheduledEnd}" />
          <filter>
            <condition attribute="{ActivityRow.RegardingObjectId}" operator="eq" value="{reference.Id}" />
            <condition attribute="{ActivityRow.StateCode}" operator="in">
              <value>{(int)activitypointer_statecode.Open}</value><value>{(int)activitypointer_statecode.Scheduled}</value>
            </condition>
            <condition attribute="{ActivityRow.ScheduledEnd}" operator="not-null" />
            <condition attribute="{ActivityRow.ActivityTypeCode}" operator="in">
              <value>{PhoneCall.EntityLogicalName}</value><value>{Appointment.EntityLogicalName}</value>
              <value>{Platform.Model.Task.EntityLogicalName}</value><value>{Email.EntityLogicalName}</value>
            </condition>
          </filter>
          <link-entity name="{Platform.Model.Task.EntityLogicalName}" from="{TaskRow.ActivityId}" to="{ActivityRow.ActivityId}" link-type="outer" alias="promise">
            {Fetch.Columns(TaskRow.coach_due)}
          </link-entity>
        </entity></fetch>
        """).Select(row => new NextStepInfo
    {
        Subject = row.Text(ActivityRow.Subject) ?? "",
        Due = Json.Day(row.Date($"promise.{TaskRow.coach_due}")) ?? Json.Instant(row.Date(ActivityRow.ScheduledEnd)),
    }).FirstOrDefault();
}
