using LocalDataverse.Messages.Rows;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Files;

/// <summary>The note or the attachment that an upload is about.</summary>
internal static class NoteTarget
{
    public static Entity Of(OrganizationRequest request, string table)
    {
        var target = request.Required<Entity>("Target");
        return target.LogicalName == table ? target : throw Errors.NotAllowedFor(request.RequestName, target.LogicalName);
    }

    public static Guid? IdOf(Entity target, TableDefinition table) =>
        target.Id != Guid.Empty ? target.Id : target.Attributes.TryGetValue(table.PrimaryIdColumn, out var value) && value is Guid id && id != Guid.Empty ? id : null;

    /// <summary>Whether the row is there, so that the upload changes it; whoever begins it may then do so, or else make such a row.</summary>
    public static bool Demand(Execution execution, TableDefinition table, Guid? id)
    {
        if (id is not { } row || !RowIdentity.Exists(execution, table, row))
        {
            Access.Demand(execution.Scope, table.LogicalName, Privilege.Create);
            return false;
        }

        // Attachments are made whole: https://learn.microsoft.com/power-apps/developer/data-platform/attachment-annotation-files#upload-attachment-files
        if (table.LogicalName == "activitymimeattachment") throw Errors.DuplicateId(table.LogicalName, row);
        RowWriter.DemandRight(execution, table, row, Privilege.Write);
        return true;
    }
}
