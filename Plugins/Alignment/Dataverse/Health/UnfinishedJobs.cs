using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Asynchronous work of the solution's steps that failed or does not get its turn.</summary>
internal sealed class UnfinishedJobs(IOrganizationService system)
{
    public HealthFinding Finding(DateTime now, DateTime? lastSweep)
    {
        var jobs = Read(now).ToList();
        var states = jobs.Select(job => JobRule.StateOf(HasFailed(job), job.Date(AsyncJobRow.CompletedOn) ?? job.Date(AsyncJobRow.CreatedOn) ?? now, lastSweep)).ToList();
        return Few.Of("jobs", State.Worst(states), [.. jobs.Select(RecordOf)]);
    }

    /// <summary>What a job tells of its failure.</summary>
    public static string? SaidIn(Entity job) => job.Text(AsyncJobRow.FriendlyMessage) is { Length: > 0 } friendly ? friendly : job.Text(AsyncJobRow.Message);

    private static HealthRecord RecordOf(Entity job) => new()
    {
        Name = job.Text(AsyncJobRow.Name) ?? "",
        Note = HasFailed(job) ? "failed" : "waits",
        Detail = SaidIn(job),
        Since = Json.Instant(job.Date(AsyncJobRow.CreatedOn)),
    };

    private static bool HasFailed(Entity job) => job.Choice(AsyncJobRow.StatusCode) == (int)asyncoperation_statuscode.Failed;

    private IEnumerable<Entity> Read(DateTime now) => system.RunAll(Fetch.Template($"""
        <fetch><entity name="{AsyncOperation.EntityLogicalName}">
          {Fetch.Columns(AsyncJobRow.Name, AsyncJobRow.StatusCode, AsyncJobRow.FriendlyMessage, AsyncJobRow.Message, AsyncJobRow.CreatedOn, AsyncJobRow.CompletedOn)}
          <order attribute="{AsyncJobRow.CreatedOn}" descending="true" />
          <order attribute="{AsyncJobRow.AsyncOperationId}" />
          <filter>
            {Fetch.In(AsyncJobRow.OwningExtensionId, RegisteredStep.All.Select(step => step.Id))}
            <condition attribute="{AsyncJobRow.CreatedOn}" operator="ge" value="{now.AddDays(-JobRule.Days):yyyy-MM-ddTHH:mm:ssZ}" />
            <filter type="or">
              <condition attribute="{AsyncJobRow.StatusCode}" operator="eq" value="{(int)asyncoperation_statuscode.Failed}" />
              <filter>
                {Fetch.In(AsyncJobRow.StatusCode, new[] { (int)asyncoperation_statuscode.WaitingForResources, (int)asyncoperation_statuscode.Waiting })}
                <condition attribute="{AsyncJobRow.CreatedOn}" operator="lt" value="{now.AddMinutes(-JobRule.PatienceInMinutes):yyyy-MM-ddTHH:mm:ssZ}" />
              </filter>
            </filter>
          </filter>
        </entity></fetch>
        """));
}
