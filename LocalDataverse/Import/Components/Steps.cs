using System.Xml.Linq;
using LocalDataverse.Pipeline.Registering;

namespace LocalDataverse.Import.Components;

internal sealed class Steps : ISolutionComponents
{
    public void Import(SolutionPackage package, RowWriter rows)
    {
        foreach (var step in package.Section("SdkMessageProcessingSteps", "SdkMessageProcessingStep"))
        {
            Put(rows, step, package.IsManaged);
        }
    }

    private static void Put(RowWriter rows, XElement step, bool isManaged)
    {
        var name = (string?)step.Attribute("Name") ?? "";
        var id = Guid.TryParse((string?)step.Attribute("SdkMessageProcessingStepId"), out var given) ? given : throw ImportErrors.SolutionPartInvalid($"the step '{name}' has no id");
        var message = step.Id("SdkMessageId") is { } messageId && rows.Exists("sdkmessage", messageId)
            ? messageId
            : throw ImportErrors.MissingDependency($"the message {step.Text("SdkMessageId")} of the step '{name}'");
        var type = step.Id("PluginTypeId") is { } typeId && rows.Exists("plugintype", typeId) ? typeId
            : step.Element("PluginTypeId") is null && TypeNamed(rows, step.Text("PluginTypeName")) is { } found ? found
            : throw ImportErrors.MissingDependency($"the plug-in type '{step.Text("PluginTypeName")}' of the step '{name}'");
        rows.Put("sdkmessageprocessingstep", id, new()
        {
            ["name"] = name,
            ["sdkmessageid"] = message,
            ["sdkmessagefilterid"] = SdkMessages.Filter(rows, message, step.Text("PrimaryEntity")),
            ["plugintypeid"] = type,
            ["eventhandler"] = type,
            ["stage"] = step.Text("Stage"),
            ["mode"] = step.Text("Mode") ?? "0",
            ["rank"] = step.Text("Rank") ?? "1",
            ["filteringattributes"] = step.Text("FilteringAttributes"),
            ["asyncautodelete"] = step.Text("AsyncAutoDelete") ?? "0",
            ["invocationsource"] = step.Text("InvocationSource") is "-1" ? "-1" : "0",
            ["supporteddeployment"] = step.Text("SupportedDeployment") ?? "0",
            ["configuration"] = step.Text("Configuration"),
            ["description"] = step.Text("Description"),
            ["ishidden"] = step.Text("IsHidden") ?? "0",
            ["customizationlevel"] = 1,
            ["ismanaged"] = isManaged,
        });
        var images = step.Elements("SdkMessageProcessingStepImages").Elements("SdkMessageProcessingStepImage").ToList();
        var kept = images.Select(image => PutImage(rows, image, id, name)).ToHashSet();
        foreach (var gone in rows.Where("sdkmessageprocessingstepimage", "sdkmessageprocessingstepid", id).Where(image => !kept.Contains(image)))
        {
            rows.Delete("sdkmessageprocessingstepimage", gone);
        }

        RegistrationRules.Demand(rows.Connection, rows.Metadata, "sdkmessageprocessingstep", id);
    }

    // Exports of earlier versions name the type with its assembly, and have no id for it.
    private static Guid? TypeNamed(RowWriter rows, string? qualifiedName)
    {
        if (qualifiedName?.Split(',', StringSplitOptions.TrimEntries) is not [var type, var assembly, ..]) return null;
        var candidates = rows.Where("plugintype", "typename", type).Where(id => rows.Find("plugintype", id, "assemblyname")?.GetValueOrDefault("assemblyname") is string name && name == assembly).ToList();
        return candidates is [var only, ..] ? only : null;
    }

    private static Guid PutImage(RowWriter rows, XElement image, Guid step, string stepName)
    {
        var id = image.Id("SdkMessageProcessingStepImageId") ?? throw ImportErrors.SolutionPartInvalid($"an image of the step '{stepName}' has no id");
        rows.Put("sdkmessageprocessingstepimage", id, new()
        {
            ["name"] = (string?)image.Attribute("Name") ?? image.Text("EntityAlias"),
            ["sdkmessageprocessingstepid"] = step,
            ["entityalias"] = image.Text("EntityAlias"),
            ["imagetype"] = image.Text("ImageType"),
            ["attributes"] = image.Text("Attributes"),
            ["messagepropertyname"] = image.Text("MessagePropertyName"),
        });
        return id;
    }
}
