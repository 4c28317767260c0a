using System.Xml.Linq;

namespace CoachingExtensions.Packer.Tests.Product;

/// <summary>A step as code and XML both declare it; a difference in any part is drift.</summary>
internal sealed record Registration(
    string Id, string Type, string Message, string Table, int Stage, bool Asynchronous, string Filter, string Name, int Order, bool DeleteWhenDone, string Images)
{
    // The platform's ids of the messages we register steps for.
    private static readonly Dictionary<string, string> Messages = new()
    {
        ["9ebdbb1b-ea3e-db11-86a7-000a3a5473e8"] = "Create",
        ["20bebb1b-ea3e-db11-86a7-000a3a5473e8"] = "Update",
        ["a1bdbb1b-ea3e-db11-86a7-000a3a5473e8"] = "Delete",
        ["8cbdbb1b-ea3e-db11-86a7-000a3a5473e8"] = "Assign",
        ["1cbebb1b-ea3e-db11-86a7-000a3a5473e8"] = "SetState",
        ["1dbebb1b-ea3e-db11-86a7-000a3a5473e8"] = "SetStateDynamicEntity",
        ["c5bdbb1b-ea3e-db11-86a7-000a3a5473e8"] = "GrantAccess",
        ["dcbdbb1b-ea3e-db11-86a7-000a3a5473e8"] = "ModifyAccess",
        ["11bebb1b-ea3e-db11-86a7-000a3a5473e8"] = "RevokeAccess",
    };

    private static readonly string[] ImageSlots = ["Image1", "Image2"];

    public static Registration FromXml(XElement step) => new(
        Clean((string)step.Attribute("SdkMessageProcessingStepId")!),
        Text(step, "PluginTypeName").Split(',')[0],
        Messages[Text(step, "SdkMessageId")],
        Text(step, "PrimaryEntity"),
        int.Parse(Text(step, "Stage"), null),
        Text(step, "Mode") == "1",
        Sorted(Text(step, "FilteringAttributes")),
        (string)step.Attribute("Name")!,
        int.Parse(Text(step, "Rank"), null),
        Text(step, "AsyncAutoDelete") == "1",
        string.Join("; ", step.Descendants("SdkMessageProcessingStepImage")
            .Select(image => Image(int.Parse(Text(image, "ImageType"), null), Text(image, "EntityAlias"), Text(image, "Attributes")))));

    public static Registration FromCode(string type, CodeAttribute attribute) => new(
        Clean(attribute.Named("Id") as string ?? ""),
        type,
        attribute.Fixed<string>(0),
        attribute.Fixed<string>(1),
        attribute.Fixed<int>(2),
        // spkl counts the modes the other way round than the platform does.
        attribute.Fixed<int>(3) == 0,
        Sorted(attribute.Fixed<string>(4)),
        attribute.Fixed<string>(5),
        attribute.Fixed<int>(6),
        attribute.Named("DeleteAsyncOperation") is true,
        string.Join("; ", ImageSlots.Where(image => attribute.Named(image + "Name") is string)
            .Select(image => Image(attribute.Named(image + "Type") as int? ?? 0, (string)attribute.Named(image + "Name")!, attribute.Named(image + "Attributes") as string ?? ""))));

    private static string Image(int kind, string name, string columns) => $"{(kind == 0 ? "pre" : "post")} {name}: {Sorted(columns)}";

    private static string Sorted(string columns) =>
        string.Join(",", columns.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));

    private static string Clean(string id) => id.Trim('{', '}').ToLowerInvariant();

    private static string Text(XElement parent, string name) => (string?)parent.Element(name) ?? "";
}
