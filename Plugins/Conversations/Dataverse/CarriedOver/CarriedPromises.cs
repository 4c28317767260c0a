using CoachingExtensions.Platform;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>Promises of version 1.0, which had an instant and no day: each gets the day that instant is for whoever promised.</summary>
internal sealed class CarriedPromises(IOrganizationService service)
{
    public CarriedPart Carry(int most)
    {
        var found = service.RunAll(Fetch.Text($"""
            <fetch><entity name="{Platform.Model.Task.EntityLogicalName}">
              {Fetch.Columns(TaskRow.ScheduledEnd, TaskRow.OwnerId)}
              <filter>
                <condition attribute="{TaskRow.coach_conversationid}" operator="not-null" />
                <condition attribute="{TaskRow.coach_due}" operator="null" />
                <condition attribute="{TaskRow.ScheduledEnd}" operator="not-null" />
              </filter>
            </entity></fetch>
            """)).Take(most).ToList();
        if (found.Count == 0) return new CarriedPart(0, 0, IsFull: false);

        var zones = TimeZones.Of(service, [.. found.Select(row => row.Id(TaskRow.OwnerId) ?? Guid.Empty).Distinct()]);
        foreach (var row in found)
        {
            var zone = zones.TryGetValue(row.Id(TaskRow.OwnerId) ?? Guid.Empty, out var own) ? own : TimeZoneInfo.Utc;
            service.Update(new Entity(Platform.Model.Task.EntityLogicalName, row.Id) { [TaskRow.coach_due] = CommitmentDay.OfInstant(row.Date(TaskRow.ScheduledEnd), zone).Day });
        }

        return new CarriedPart(found.Count, 0, found.Count == most);
    }
}
