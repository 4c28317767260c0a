using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>A plug-in's context as text, with its images and its parents, for the time it waits in the queue.</summary>
internal static class StoredContext
{
    public static string Write(PluginContext context) => Json(context).ToJsonString();

    public static PluginContext Read(string text) => Read(JsonNode.Parse(text)!);

    private static JsonObject Json(IPluginExecutionContext context) => new()
    {
        ["stage"] = context.Stage,
        ["mode"] = context.Mode,
        ["depth"] = context.Depth,
        ["message"] = context.MessageName,
        ["table"] = context.PrimaryEntityName,
        ["row"] = context.PrimaryEntityId,
        ["request"] = context.RequestId,
        ["user"] = context.UserId,
        ["initiator"] = context.InitiatingUserId,
        ["authenticated"] = (context as IPluginExecutionContext3)?.AuthenticatedUserId ?? context.InitiatingUserId,
        ["unit"] = context.BusinessUnitId,
        ["organization"] = context.OrganizationId,
        ["organizationName"] = context.OrganizationName,
        ["extension"] = SdkJson.Write(context.OwningExtension),
        ["correlation"] = context.CorrelationId,
        ["operation"] = context.OperationId,
        ["createdOn"] = context.OperationCreatedOn,
        ["input"] = SdkJson.Pairs(context.InputParameters),
        ["output"] = SdkJson.Pairs(context.OutputParameters),
        ["shared"] = SdkJson.Pairs(context.SharedVariables),
        ["pre"] = SdkJson.Pairs(context.PreEntityImages.Select(image => KeyValuePair.Create(image.Key, (object)image.Value))),
        ["post"] = SdkJson.Pairs(context.PostEntityImages.Select(image => KeyValuePair.Create(image.Key, (object)image.Value))),
        ["parent"] = context.ParentContext is { } parent ? Json(parent) : null,
    };

    private static PluginContext Read(JsonNode json)
    {
        var context = new PluginContext(Values(json["input"]), Values(json["output"]), Values(json["shared"]))
        {
            Stage = (int)json["stage"]!,
            Mode = (int)json["mode"]!,
            Depth = (int)json["depth"]!,
            MessageName = (string)json["message"]!,
            PrimaryEntityName = (string)json["table"]!,
            PrimaryEntityId = (Guid)json["row"]!,
            RequestId = (Guid?)json["request"],
            UserId = (Guid)json["user"]!,
            InitiatingUserId = (Guid)json["initiator"]!,
            AuthenticatedUserId = (Guid?)json["authenticated"] ?? (Guid)json["initiator"]!,
            BusinessUnitId = (Guid)json["unit"]!,
            OrganizationId = (Guid)json["organization"]!,
            OrganizationName = (string)json["organizationName"]!,
            OwningExtension = (EntityReference?)SdkJson.Read(json["extension"]),
            CorrelationId = (Guid)json["correlation"]!,
            OperationId = (Guid)json["operation"]!,
            OperationCreatedOn = ((DateTime)json["createdOn"]!).ToUniversalTime(),
            ParentContext = json["parent"] is { } parent ? Read(parent) : null,
        };
        SdkJson.Read(json["pre"], (name, value) => context.PreEntityImages[name] = (Entity)value);
        SdkJson.Read(json["post"], (name, value) => context.PostEntityImages[name] = (Entity)value);
        return context;
    }

    private static ParameterCollection Values(JsonNode? json)
    {
        ParameterCollection values = [];
        SdkJson.Read(json, (name, value) => values[name] = value);
        return values;
    }
}
