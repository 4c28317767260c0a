using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Rhythm.Dataverse;

/// <summary>A rhythm belongs to its manager, and its rep reads it.</summary>
internal sealed class RhythmReaders(Step step)
{
    public void Follow(CoachingRhythm rhythm)
    {
        var row = new RecordReference(coach_rhythm.EntityLogicalName, rhythm.Id);
        var owner = step.Sent.Id(RhythmRow.OwnerId) ?? step.Before?.Id(RhythmRow.OwnerId);
        if (owner != rhythm.ManagerId)
        {
            step.System.Update(new Entity(row.Table, row.Id) { [RhythmRow.OwnerId] = new EntityReference(SystemUser.EntityLogicalName, rhythm.ManagerId) });
        }

        if (step.Is("Create")) step.System.Grant(row, rhythm.RepId, AccessRights.ReadAccess);
    }
}
