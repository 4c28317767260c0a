using System.Xml.Linq;
using LocalDataverse.Metadata;

namespace LocalDataverse.Import;

/// <summary>Reads one <c>attribute</c> of a table.</summary>
internal static class ColumnReader
{
    public static ColumnDefinition Read(XElement attribute, string table, IReadOnlyDictionary<string, ChoiceDefinition> globalChoices)
    {
        var schemaName = (string?)attribute.Attribute("PhysicalName") ?? throw ImportErrors.SolutionPartInvalid($"a column of '{table}' has no PhysicalName");
        var logicalName = (attribute.Text("LogicalName") ?? attribute.Text("Name") ?? schemaName).ToLowerInvariant();
        var type = TypeOf(attribute, table, logicalName);
        var isCustom = attribute.Flag("IsCustomField");
        var mask = attribute.Text("DisplayMask") ?? "";
        return new ColumnDefinition
        {
            LogicalName = logicalName,
            SchemaName = schemaName,
            Type = type,
            DisplayName = attribute.Texts("displaynames"),
            Description = attribute.Texts("Descriptions"),
            RequiredLevel = Required(attribute.Text("RequiredLevel")),
            MaxLength = Length(attribute, type),
            MinValue = type is ColumnType.File or ColumnType.Image ? null : attribute.Exact("MinValue"),
            MaxValue = type is ColumnType.File or ColumnType.Image ? null : attribute.Exact("MaxValue"),
            Precision = attribute.Number("Accuracy") ?? (type is ColumnType.Money or ColumnType.Decimal or ColumnType.Double ? 2 : null),
            Format = FormatOf(attribute, type),
            DateTimeBehavior = attribute.Number("Behavior") switch { 2 => DateTimeBehavior.DateOnly, 3 => DateTimeBehavior.TimeZoneIndependent, _ => DateTimeBehavior.UserLocal },
            Choice = ChoiceOf(attribute, table, logicalName, globalChoices, isCustom),
            DefaultValue = attribute.Number("AppDefaultValue") is { } value && !(value == -1 && type is ColumnType.Choice or ColumnType.MultiChoice) ? value : null,
            ValidForCreate = attribute.Flag("ValidForCreateApi", true),
            ValidForUpdate = attribute.Flag("ValidForUpdateApi", true),
            ValidForRead = attribute.Flag("ValidForReadApi", true),
            IsPrimaryId = attribute.Text("Type") == "primarykey",
            IsPrimaryName = mask.Split('|').Contains("PrimaryName"),
            AutoNumberFormat = attribute.Text("AutoNumberFormat"),
            MaxSizeInKB = FileSize(attribute, type),
            CanStoreFullImage = attribute.Flag("CanStoreFullImage"),
            IsPrimaryImage = attribute.Flag("IsPrimaryImage"),
            IsContent = (table, logicalName) is ("annotation", "documentbody") or ("activitymimeattachment", "body"),
            IsCustom = isCustom,
            IsSecured = attribute.Flag("IsSecured"),
            IsAuditEnabled = attribute.Flag("IsAuditEnabled"),
            IsValidForAdvancedFind = mask.Contains("ValidForAdvancedFind", StringComparison.Ordinal),
            IntroducedVersion = attribute.Text("IntroducedVersion"),
            MetadataId = MetadataIds.Of("column", $"{table}.{logicalName}"),
        };
    }

    private static ColumnType TypeOf(XElement attribute, string table, string column) => attribute.Text("Type") switch
    {
        "nvarchar" => ColumnType.String,
        "ntext" => ColumnType.Memo,
        "int" => ColumnType.Integer,
        "bigint" or "timestamp" => ColumnType.BigInt,
        "float" => ColumnType.Double,
        "decimal" => ColumnType.Decimal,
        "money" => ColumnType.Money,
        "bit" => ColumnType.Boolean,
        "datetime" => ColumnType.DateTime,
        // Exports write an activity's type as a choice; it holds a table's name.
        "picklist" when column == "activitytypecode" => ColumnType.EntityName,
        "picklist" => ColumnType.Choice,
        "multiselectpicklist" => ColumnType.MultiChoice,
        "state" => ColumnType.State,
        "status" => ColumnType.Status,
        "primarykey" or "uniqueidentifier" => ColumnType.UniqueIdentifier,
        "lookup" => ColumnType.Lookup,
        "customer" => ColumnType.Customer,
        "owner" => ColumnType.Owner,
        "partylist" => ColumnType.PartyList,
        "entityname" => ColumnType.EntityName,
        "managedproperty" => ColumnType.ManagedProperty,
        "virtual" => ColumnType.Virtual,
        "image" => ColumnType.Image,
        "file" => ColumnType.File,
        var other => throw ImportErrors.SolutionPartInvalid($"column '{table}.{column}' has the type '{other}', which is not known"),
    };

    private static RequiredLevel Required(string? level) => level switch
    {
        "required" or "applicationrequired" => RequiredLevel.ApplicationRequired,
        "systemrequired" => RequiredLevel.SystemRequired,
        "recommended" => RequiredLevel.Recommended,
        _ => RequiredLevel.None,
    };

    private static int? Length(XElement attribute, ColumnType type) => type switch
    {
        ColumnType.String => attribute.Number("MaxLength") ?? attribute.Number("Length") ?? 100,
        ColumnType.Memo => attribute.Number("MaxLength") ?? attribute.Number("Length") ?? 2000,
        _ => null,
    };

    // Exports write the limit of a file as MaxValue. Defaults: https://learn.microsoft.com/power-apps/developer/data-platform/file-attributes
    private static int? FileSize(XElement attribute, ColumnType type) => type switch
    {
        ColumnType.File => attribute.Number("MaxSizeInKB") ?? attribute.Number("MaxValue") ?? 32768,
        ColumnType.Image => attribute.Number("MaxSizeInKB") ?? attribute.Number("MaxValue") ?? 10240,
        _ => null,
    };

    // The names the SDK and the Web API use for formats.
    private static string? FormatOf(XElement attribute, ColumnType type) => (type, attribute.Text("Format")) switch
    {
        (ColumnType.DateTime, "date") => "DateOnly",
        (ColumnType.DateTime, _) => "DateAndTime",
        (ColumnType.String, null) => "Text",
        (ColumnType.Memo, null) => "TextArea",
        (ColumnType.Integer, null) => "None",
        (_, null) => null,
        (_, "textarea") => "TextArea",
        (_, "tickersymbol") => "TickerSymbol",
        (_, "timezone") => "TimeZone",
        (_, { } format) => char.ToUpperInvariant(format[0]) + format[1..],
    };

    private static ChoiceDefinition? ChoiceOf(
        XElement attribute, string table, string column, IReadOnlyDictionary<string, ChoiceDefinition> globalChoices, bool isCustom)
    {
        // A type code names its table; the choice some exports list with it is never asked.
        if (column == "activitytypecode" || attribute.Text("Type") == "entityname")
        {
            return null;
        }

        if (attribute.Element("optionset") is { } own)
        {
            return ChoiceReader.Read(own, isGlobal: false, isCustom);
        }

        return attribute.Text("OptionSetName") switch
        {
            null => null,
            var name => globalChoices.GetValueOrDefault(name)
                ?? throw ImportErrors.MissingDependency($"the choice '{name}', which the column '{table}.{column}' uses"),
        };
    }
}
