using System.Globalization;
using System.Xml.Linq;
using LocalDataverse.Metadata;

namespace LocalDataverse.Export;

/// <summary>Writes one column as an <c>attribute</c>.</summary>
internal static class ColumnXml
{
    public static XElement Write(TableDefinition table, ColumnDefinition column, MetadataCatalogue metadata) => new(
        "attribute",
        new XAttribute("PhysicalName", column.SchemaName),
        Xml.Text("Type", TypeOf(column)),
        Xml.Text("Name", column.LogicalName),
        Xml.Text("LogicalName", column.LogicalName),
        Xml.Text("RequiredLevel", LevelOf(column.RequiredLevel)),
        Xml.Text("DisplayMask", MaskOf(table, column)),
        Xml.Text("ImeMode", "auto"),
        Xml.Text("ValidForUpdateApi", column.ValidForUpdate),
        Xml.Text("ValidForReadApi", column.ValidForRead),
        Xml.Text("ValidForCreateApi", column.ValidForCreate),
        Xml.Text("IsCustomField", column.IsCustom),
        Xml.Text("IsAuditEnabled", column.IsAuditEnabled),
        Xml.Text("IsSecured", column.IsSecured),
        Xml.Maybe("IntroducedVersion", column.IntroducedVersion),
        Xml.Text("IsCustomizable", true),
        Xml.Text("IsRenameable", true),
        Xml.Text("SourceType", 0),
        Xml.Text("AutoNumberFormat", column.AutoNumberFormat),
        Xml.Maybe("Format", FormatOf(column)),
        column.MaxLength is { } length ? new object[] { Xml.Text("MaxLength", length), Xml.Text("Length", column.Type == ColumnType.String ? 2 * (long)length : length) } : null,
        Xml.Maybe("MinValue", Number(column.MinValue)),
        // The largest file, in kB, stands where the largest number does.
        Xml.Maybe("MaxValue", Number(column.MaxValue ?? column.MaxSizeInKB)),
        Xml.Maybe("Accuracy", column.Precision),
        column.Type == ColumnType.DateTime ? Xml.Text("Behavior", column.DateTimeBehavior switch { DateTimeBehavior.DateOnly => 2, DateTimeBehavior.TimeZoneIndependent => 3, _ => 1 }) : null,
        Xml.Maybe("AppDefaultValue", column.DefaultValue),
        column.Choice is not null ? ChoiceOf(column) : null,
        column.IsReference ? Lookup(column, metadata) : null,
        Xml.Texts("displaynames", "displayname", column.DisplayName),
        Xml.Texts("Descriptions", "Description", column.Description));

    private static IEnumerable<XElement> ChoiceOf(ColumnDefinition column)
    {
        if (column.DefaultValue is null && column.Type is ColumnType.Choice or ColumnType.MultiChoice) yield return Xml.Text("AppDefaultValue", -1);
        yield return column.Choice!.IsGlobal ? Xml.Text("OptionSetName", column.Choice.Name) : ChoiceXml.Write(column.Choice, ChoiceXml.KindOf(column.Type));
    }

    private static IEnumerable<XElement> Lookup(ColumnDefinition column, MetadataCatalogue metadata)
    {
        yield return Xml.Text("LookupStyle", "single");
        yield return new XElement("LookupTypes", column.Targets.Where(target => metadata.TryTable(target, out var table) && !table.IsCustom)
            .Select(target => new XElement("LookupType", new XAttribute("id", Guid.Empty), metadata.Table(target).ObjectTypeCode)));
    }

    private static string TypeOf(ColumnDefinition column) => column.Type switch
    {
        ColumnType.String => "nvarchar",
        ColumnType.Memo => "ntext",
        ColumnType.Integer => "int",
        ColumnType.BigInt => "bigint",
        ColumnType.Double => "float",
        ColumnType.Boolean => "bit",
        ColumnType.Choice => "picklist",
        ColumnType.MultiChoice => "multiselectpicklist",
        ColumnType.EntityName when column.LogicalName == "activitytypecode" => "picklist",
        ColumnType.UniqueIdentifier => column.IsPrimaryId ? "primarykey" : "uniqueidentifier",
        // The others are called by their names: decimal, money, datetime, state, status, lookup, customer, owner, partylist, entityname, managedproperty, virtual, image, file.
        _ => column.Type.ToString().ToLowerInvariant(),
    };

    private static string LevelOf(RequiredLevel level) => level == RequiredLevel.ApplicationRequired ? "required" : level.ToString().ToLowerInvariant();

    private static string MaskOf(TableDefinition table, ColumnDefinition column)
    {
        List<string> mask = ["ValidForForm", "ValidForGrid"];
        if (column.IsValidForAdvancedFind) mask.Insert(0, "ValidForAdvancedFind");
        if (column.IsPrimaryName || table.PrimaryNameColumn == column.LogicalName) mask.Insert(0, "PrimaryName");
        if (column.RequiredLevel == RequiredLevel.ApplicationRequired) mask.Add("RequiredForForm");
        return string.Join('|', mask);
    }

    private static string? FormatOf(ColumnDefinition column) => (column.Type, column.Format) switch
    {
        (ColumnType.DateTime, "DateOnly") => "date",
        (ColumnType.DateTime, _) => "datetime",
        (ColumnType.Integer, "None") or (_, null) => null,
        (_, "TextArea" or "TickerSymbol" or "TimeZone") => column.Format.ToLowerInvariant(),
        (_, { } format) => char.ToLowerInvariant(format[0]) + format[1..],
    };

    private static string? Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);
}
