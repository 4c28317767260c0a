using System.Text.Json.Nodes;
using LocalDataverse.Metadata;
using LocalDataverse.WebApi.Rows;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>A column as Dataverse's AttributeMetadata and what is derived from it.</summary>
internal static class ColumnJson
{
    /// <summary>The metadata type: <c>PicklistAttributeMetadata</c>.</summary>
    public static string TypeName(ColumnDefinition column) => column.Type switch
    {
        ColumnType.Choice => "PicklistAttributeMetadata",
        ColumnType.MultiChoice => "MultiSelectPicklistAttributeMetadata",
        ColumnType.UniqueIdentifier => "UniqueIdentifierAttributeMetadata",
        ColumnType.Customer or ColumnType.Owner or ColumnType.PartyList => "LookupAttributeMetadata",
        ColumnType.Virtual => "AttributeMetadata",
        _ => $"{column.Type}AttributeMetadata",
    };

    public static JsonObject Of(TableDefinition table, ColumnDefinition column)
    {
        var json = new JsonObject
        {
            ["@odata.type"] = $"#{TypeNames.Namespace}{TypeName(column)}",
            ["MetadataId"] = column.MetadataId,
            ["LogicalName"] = column.LogicalName,
            ["SchemaName"] = column.SchemaName,
            ["EntityLogicalName"] = table.LogicalName,
            ["AttributeType"] = AttributeType(column),
            ["AttributeTypeName"] = new JsonObject { ["Value"] = $"{(column.Type switch { ColumnType.MultiChoice => "MultiSelectPicklist", ColumnType.Image or ColumnType.File => column.Type.ToString(), _ => AttributeType(column) })}Type" },
            ["AttributeOf"] = column.AttributeOf,
            ["ColumnNumber"] = column.ColumnNumber,
            ["DisplayName"] = MetadataJson.Label(column.DisplayName),
            ["Description"] = MetadataJson.Label(column.Description),
            ["RequiredLevel"] = new JsonObject { ["Value"] = column.RequiredLevel.ToString(), ["CanBeChanged"] = true, ["ManagedPropertyLogicalName"] = "canmodifyrequirementlevelsettings" },
            ["IsPrimaryId"] = column.IsPrimaryId,
            ["IsPrimaryName"] = column.IsPrimaryName,
            ["IsCustomAttribute"] = column.IsCustom,
            ["IsValidForCreate"] = column.ValidForCreate,
            ["IsValidForUpdate"] = column.ValidForUpdate,
            ["IsValidForRead"] = column.ValidForRead,
            ["IsLogical"] = !column.IsStored,
            ["IsAuditEnabled"] = MetadataJson.Managed(column.IsAuditEnabled, "canmodifyauditsettings"),
            ["IsValidForAdvancedFind"] = MetadataJson.Managed(column.IsValidForAdvancedFind, "canmodifysearchsettings"),
            ["IntroducedVersion"] = column.IntroducedVersion,
            ["AutoNumberFormat"] = column.AutoNumberFormat,
        };
        Details(json, column);
        return json;
    }

    /// <summary>The options of a choice column, as its <c>OptionSet</c> or <c>GlobalOptionSet</c>.</summary>
    public static JsonNode? OptionSet(TableDefinition table, ColumnDefinition column, string name)
    {
        if (name is not ("OptionSet" or "GlobalOptionSet")) throw ApiErrors.UnknownProperty(TypeName(column), name);
        var choice = column.Choice;
        return choice is null || choice.IsGlobal != (name == "GlobalOptionSet") ? null : ChoiceJson.Of(choice, column.Type, $"{table.LogicalName}_{column.LogicalName}");
    }

    private static void Details(JsonObject json, ColumnDefinition column)
    {
        switch (column.Type)
        {
            case ColumnType.String or ColumnType.Memo:
                json["MaxLength"] = column.MaxLength;
                json["Format"] = column.Format ?? (column.Type == ColumnType.Memo ? "TextArea" : "Text");
                json["FormatName"] = new JsonObject { ["Value"] = column.Format ?? (column.Type == ColumnType.Memo ? "TextArea" : "Text") };
                break;
            case ColumnType.Integer or ColumnType.BigInt or ColumnType.Decimal or ColumnType.Double or ColumnType.Money:
                json["MinValue"] = column.MinValue;
                json["MaxValue"] = column.MaxValue;
                if (column.Type is not (ColumnType.Integer or ColumnType.BigInt)) json["Precision"] = column.Precision;
                if (column.Type == ColumnType.Integer) json["Format"] = column.Format ?? "None";
                if (column.Type == ColumnType.Money) json["CalculationOf"] = column.CalculationOf;
                break;
            case ColumnType.DateTime:
                json["Format"] = column.Format ?? "DateAndTime";
                json["DateTimeBehavior"] = new JsonObject { ["Value"] = column.DateTimeBehavior.ToString() };
                break;
            case ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner or ColumnType.PartyList:
                json["Targets"] = new JsonArray([.. column.Targets.Select(target => (JsonNode)target)]);
                break;
            case ColumnType.Choice or ColumnType.MultiChoice or ColumnType.State or ColumnType.Status:
                json["DefaultFormValue"] = column.DefaultValue ?? -1;
                break;
            case ColumnType.File:
                json["MaxSizeInKB"] = column.MaxSizeInKB;
                break;
            case ColumnType.Image:
                json["MaxSizeInKB"] = column.MaxSizeInKB;
                json["CanStoreFullImage"] = column.CanStoreFullImage;
                json["IsPrimaryImage"] = column.IsPrimaryImage;
                json["MaxHeight"] = 144;
                json["MaxWidth"] = 144;
                break;
            case ColumnType.Boolean:
                json["DefaultValue"] = column.DefaultValue is > 0;
                break;
        }
    }

    private static string AttributeType(ColumnDefinition column) => column.Type switch
    {
        ColumnType.Choice => "Picklist",
        ColumnType.MultiChoice or ColumnType.Image or ColumnType.File => "Virtual",
        ColumnType.UniqueIdentifier => "Uniqueidentifier",
        _ => column.Type.ToString(),
    };
}
