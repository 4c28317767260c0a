using System.Text.Json.Nodes;
using LocalDataverse.Metadata;
using LocalDataverse.WebApi.Rows;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>A choice as Dataverse's OptionSetMetadata; of two options as BooleanOptionSetMetadata.</summary>
internal static class ChoiceJson
{
    public static JsonObject Of(ChoiceDefinition choice, ColumnType type = ColumnType.Choice, string? otherwise = null)
    {
        var isBoolean = type == ColumnType.Boolean;
        var json = new JsonObject
        {
            ["@odata.type"] = $"#{TypeNames.Namespace}{(isBoolean ? "BooleanOptionSetMetadata" : "OptionSetMetadata")}",
            ["MetadataId"] = choice.MetadataId,
            ["Name"] = choice.Name ?? otherwise,
            ["OptionSetType"] = type switch { ColumnType.Boolean => "Boolean", ColumnType.State => "State", ColumnType.Status => "Status", _ => "Picklist" },
            ["IsGlobal"] = choice.IsGlobal,
            ["IsCustomOptionSet"] = choice.IsCustom,
            ["DisplayName"] = MetadataJson.Label(choice.DisplayName),
            ["Description"] = MetadataJson.Label(choice.Description),
        };
        if (isBoolean)
        {
            json["TrueOption"] = choice.Find(1) is { } yes ? Option(yes, type) : null;
            json["FalseOption"] = choice.Find(0) is { } no ? Option(no, type) : null;
        }
        else
        {
            json["Options"] = new JsonArray([.. choice.Options.Select(option => Option(option, type))]);
        }

        return json;
    }

    private static JsonObject Option(ChoiceOption option, ColumnType type)
    {
        var json = new JsonObject
        {
            ["Value"] = option.Value,
            ["Label"] = MetadataJson.Label(option.Label),
            ["Description"] = MetadataJson.Label(option.Description),
            ["Color"] = option.Color,
        };
        if (type == ColumnType.Status) json["State"] = option.State;
        if (type == ColumnType.State)
        {
            json["DefaultStatus"] = option.DefaultStatus;
            json["InvariantName"] = option.InvariantName;
        }

        return json;
    }
}
