using LocalDataverse.Metadata;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Pipeline.Registering;

/// <summary>What an image of a step must be (https://learn.microsoft.com/power-apps/developer/data-platform/register-plug-in#define-entity-images).</summary>
internal sealed class ImageRules(SqliteConnection connection, MetadataCatalogue metadata)
{
    // The messages with images and the property of the request that names the row, as Microsoft lists them. Microsoft's tool registers those of
    // Create with Id. Of the messages for many rows and of those that LocalDataverse has beside them, the request's own properties are taken.
    private static readonly Dictionary<string, string[]> Properties = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Assign"] = ["Target"],
        ["Create"] = ["Target", "Id"],
        ["CreateMultiple"] = ["Targets", "Ids", "Target"],
        ["Delete"] = ["Target"],
        ["DeliverIncoming"] = ["EmailId"],
        ["DeliverPromote"] = ["EmailId"],
        ["Merge"] = ["Target", "SubordinateId"],
        ["Route"] = ["Target"],
        ["Send"] = ["FaxId", "EmailId", "TemplateId"],
        ["SetState"] = ["EntityMoniker"],
        ["SetStateDynamicEntity"] = ["EntityMoniker"],
        ["Update"] = ["Target"],
        ["UpdateMultiple"] = ["Targets", "Target"],
        ["UpsertMultiple"] = ["Targets", "Target"],
        ["GrantAccess"] = ["Target"],
        ["ModifyAccess"] = ["Target"],
        ["RevokeAccess"] = ["Target", "Revokee"],
    };

    public void Demand(SystemRow image)
    {
        var step = image.Guid("sdkmessageprocessingstepid") is { } owner ? SystemRow.Find(connection, metadata, "sdkmessageprocessingstep", owner) : null;
        Demand(image, step ?? throw RegistrationErrors.Invalid("An image needs the step it is of: sdkmessageprocessingstepid."));
    }

    public void Demand(SystemRow image, SystemRow step)
    {
        var message = step.Guid("sdkmessageid") is { } id ? SystemRow.Find(connection, metadata, "sdkmessage", id)?.Text("name") ?? "" : "";
        var name = $"The image '{image.Text("entityalias") ?? image.Text("name")}' of the step '{step.Text("name")}'";
        if (!Properties.TryGetValue(message, out var properties)) throw RegistrationErrors.NoImages(name, message);
        DemandKind(image.Number("imagetype") ?? 0, name, message, step);
        if (!properties.Contains(image.Text("messagepropertyname"), StringComparer.OrdinalIgnoreCase)) throw RegistrationErrors.PropertyName(name, image.Text("messagepropertyname"), message, properties);
        DemandAlias(image, step, name);
        DemandColumns(image, step, name);
    }

    private static void DemandKind(int kind, string name, string message, SystemRow step)
    {
        if (kind is < 0 or > 2) throw RegistrationErrors.NoSuchImage(name, message, $"has the type {kind}; 0 is a pre-image, 1 a post-image, 2 both");
        if (kind is 0 or 2 && message is "Create" or "CreateMultiple") throw RegistrationErrors.NoSuchImage(name, message, "is a pre-image: before that there is no row");
        if (kind is 1 or 2 && message == "Delete") throw RegistrationErrors.NoSuchImage(name, message, "is a post-image: after that there is no row");
        if (kind is 1 or 2 && (step.Number("stage") ?? Stage.PostOperation) != Stage.PostOperation) throw RegistrationErrors.PostImageBefore(name);
    }

    private void DemandAlias(SystemRow image, SystemRow step, string name)
    {
        var (alias, kind) = (image.Text("entityalias"), image.Number("imagetype") ?? 0);
        var same = SystemRow.All(connection, metadata, "sdkmessageprocessingstepimage", "WHERE sdkmessageprocessingstepid = $0", step.Id)
            .Any(other => other.Id != image.Id && string.Equals(other.Text("entityalias"), alias, StringComparison.Ordinal) && Overlaps(other.Number("imagetype") ?? 0, kind));
        if (same) throw RegistrationErrors.Invalid($"{name} has the entity alias of another image of that step.");
    }

    private void DemandColumns(SystemRow image, SystemRow step, string name)
    {
        if (image.Text("attributes") is not { Length: > 0 } columns || step.Guid("sdkmessagefilterid") is not { } filter || !metadata.TryTable(SystemRow.Find(connection, metadata, "sdkmessagefilter", filter)?.Text("primaryobjecttypecode"), out var table)) return;
        foreach (var column in columns.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(column => table.FindColumn(column) is null)) throw RegistrationErrors.Invalid($"{name} has the column '{column}', which '{table.LogicalName}' has not.");
    }

    private static bool Overlaps(int one, int other) => one == 2 || other == 2 || one == other;
}
