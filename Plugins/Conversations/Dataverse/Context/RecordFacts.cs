using System.Xml.Linq;
using System.ServiceModel;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>What the pane says about the record, as the caller may see it.</summary>
internal sealed class RecordFacts
{
    private readonly RecordReference reference;

    /// <param name="step">Who looks.</param>
    /// <param name="reference">The record.</param>
    /// <param name="columns">Columns that questions want to see beside them.</param>
    public RecordFacts(Step step, RecordReference reference, IReadOnlyCollection<string> columns)
    {
        this.reference = reference;
        var records = new RecordStore(step.Caller);
        try
        {
            Row = records.Read(reference, Columns = columns, Beside);
        }
        catch (FaultException<OrganizationServiceFault>) when (columns.Count > 0)
        {
            // A column that is not there is left out: a question about it is still asked.
            Row = records.Read(reference, Columns = [.. columns.Where(column => RecordColumns.Has(step.Caller, reference.Table, column))], Beside);
        }
    }

    /// <summary>Null when the caller may not read it, or it is gone.</summary>
    public RecordRow? Row { get; }

    /// <summary>Those of the columns that the record has.</summary>
    public IReadOnlyCollection<string> Columns { get; }

    /// <param name="timesPutOff">How often its closing date was put off, which is told to who may read the date.</param>
    public RecordInfo? Info(int timesPutOff) => Row is not { Record: var record } ? null : new RecordInfo
    {
        Table = reference.Table,
        Id = reference.Id.ToString(),
        Name = record.Name,
        Stage = record.StageName,
        StageValue = record.Stage,
        Value = Row.Value,
        CurrencySymbol = Row.CurrencySymbol,
        CloseDate = Json.Day(Row.CloseDate),
        TimesPutOff = Row.CloseDate is null ? 0 : timesPutOff,
        NextStep = Row.NextStep is { } next ? new NextStepInfo { Subject = next.Subject, Due = Json.Day(next.Day) ?? Json.Instant(next.Due) } : null,
        RepId = record.RepId?.ToString(),
        RepName = record.OwnerName,
        Account = Row.AccountName,
    };

    private Fetch.Parts Beside => new(CoachedTables.KindOf(reference.Table) is RecordKind.Opportunity or RecordKind.Account ? [NextStep(CoachedTables.Find(reference.Table)!.Id)] : []);

    /// <summary>The next open activity of the record: the row comes once, with the first of them.</summary>
    private static XElement NextStep(string key) => Fetch.Template($"""
        <link-entity name="{ActivityPointer.EntityLogicalName}" from="{ActivityRow.RegardingObjectId}" to="{key}" link-type="outer" alias="{RecordRow.Next}">
          {Fetch.Columns(ActivityRow.Subject, ActivityRow.ScheduledEnd)}
          <order attribute="{ActivityRow.ScheduledEnd}" />
          <filter>
            <condition attribute="{ActivityRow.StateCode}" operator="in">
              <value>{(int)activitypointer_statecode.Open}</value><value>{(int)activitypointer_statecode.Scheduled}</value>
            </condition>
            <condition attribute="{ActivityRow.ScheduledEnd}" operator="not-null" />
            <condition attribute="{ActivityRow.ActivityTypeCode}" operator="in">
              <value>{PhoneCall.EntityLogicalName}</value><value>{Appointment.EntityLogicalName}</value>
              <value>{Platform.Model.Task.EntityLogicalName}</value><value>{Email.EntityLogicalName}</value>
            </condition>
          </filter>
          <link-entity name="{Platform.Model.Task.EntityLogicalName}" from="{TaskRow.ActivityId}" to="{ActivityRow.ActivityId}" link-type="outer" alias="{RecordRow.NextPromise}">
            {Fetch.Columns(TaskRow.coach_due)}
          </link-entity>
        </link-entity>
        """);
}
