using LocalDataverse.Import;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Customizing;

/// <summary>What somebody says of a new table, as its definition, with the columns that every new table has.</summary>
internal static class NewTable
{
    public static TableDefinition Of(EntityMetadata table, AttributeMetadata? primary, int objectTypeCode, ChoiceSource choices)
    {
        var schemaName = SchemaName.Demand("table", table.SchemaName);
        var name = schemaName.ToLowerInvariant();
        if (Texts.Of(table.DisplayName).Texts.Count == 0) throw CustomizingErrors.Missing("table", name, "a DisplayName");
        if (Texts.Of(table.DisplayCollectionName).Texts.Count == 0) throw CustomizingErrors.Missing("table", name, "a DisplayCollectionName");
        if (table.IsActivity == true) throw Errors.NotSupportedHere("creating a table of activities; import a solution with it instead");
        if (table.TableType is not (null or "" or "Standard")) throw Errors.NotSupportedHere($"creating a table of the type {table.TableType}");
        if (primary is not StringAttributeMetadata { SchemaName.Length: > 0 }) throw CustomizingErrors.Missing("table", name, "its primary name column: one StringAttributeMetadata whose IsPrimaryName is true");
        var made = new TableDefinition
        {
            LogicalName = name,
            SchemaName = schemaName,
            EntitySetName = TableReader.Plural(name),
            PrimaryIdColumn = $"{name}id",
            ObjectTypeCode = objectTypeCode,
            Ownership = OwnershipOf(name, table.OwnershipType),
            IsCustom = true,
            PrivilegeSuffix = schemaName,
            MetadataId = MetadataIds.Of("table", name),
            IntroducedVersion = "1.0.0.0",
            DisplayName = Texts.Of(table.DisplayName),
            DisplayCollectionName = Texts.Of(table.DisplayCollectionName),
            Description = Texts.Of(table.Description),
            IconVectorName = table.IconVectorName,
            EntityColor = table.EntityColor,
            IsQuickCreateEnabled = table.IsQuickCreateEnabled == true,
            HasNotes = table.HasNotes == true,
            HasActivities = table.HasActivities == true,
            HasAccessTeams = table.AutoCreateAccessTeams == true,
            Columns = new Dictionary<string, ColumnDefinition>(),
        };
        var nameColumn = NewColumn.Of(made, primary, choices) with { IsPrimaryName = true };
        return made with
        {
            PrimaryNameColumn = nameColumn.LogicalName,
            Columns = Own(made).Append(nameColumn).ToDictionary(column => column.LogicalName),
        };
    }

    private static Ownership OwnershipOf(string table, OwnershipTypes? type) => type switch
    {
        OwnershipTypes.UserOwned or OwnershipTypes.TeamOwned => Ownership.User,
        OwnershipTypes.OrganizationOwned => Ownership.Organization,
        null or OwnershipTypes.None => throw CustomizingErrors.Missing("table", table, "an OwnershipType: UserOwned or OrganizationOwned"),
        var other => throw CustomizingErrors.Invalid("table", table, $"its OwnershipType is UserOwned or OrganizationOwned, not {other}"),
    };

    private static IEnumerable<ColumnDefinition> Own(TableDefinition table)
    {
        yield return Make(table, $"{table.SchemaName}Id", ColumnType.UniqueIdentifier, "") with { DisplayName = table.DisplayName, IsPrimaryId = true, ValidForUpdate = false, RequiredLevel = RequiredLevel.SystemRequired };
        yield return Make(table, "statecode", ColumnType.State, "Status") with
        {
            ValidForCreate = false,
            RequiredLevel = RequiredLevel.SystemRequired,
            Choice = Choice(table, "statecode", "Status", Option(0, "Active") with { DefaultStatus = 1, InvariantName = "Active" }, Option(1, "Inactive") with { DefaultStatus = 2, InvariantName = "Inactive" }),
        };
        yield return Make(table, "statuscode", ColumnType.Status, "Status Reason") with
        {
            Choice = Choice(table, "statuscode", "Status Reason", Option(1, "Active") with { State = 0 }, Option(2, "Inactive") with { State = 1 }),
        };
        if (table.Ownership == Ownership.Organization)
        {
            yield return Make(table, "OrganizationId", ColumnType.Lookup, "Organization Id") with { Targets = ["organization"], ValidForCreate = false, ValidForUpdate = false };
        }
    }

    private static ColumnDefinition Make(TableDefinition table, string schemaName, ColumnType type, string text) => new()
    {
        LogicalName = schemaName.ToLowerInvariant(),
        SchemaName = schemaName,
        Type = type,
        DisplayName = text.Length == 0 ? DisplayText.None : PlatformWords.Text(text),
        IntroducedVersion = "1.0.0.0",
        MetadataId = MetadataIds.Of("column", $"{table.LogicalName}.{schemaName.ToLowerInvariant()}"),
    };

    private static ChoiceDefinition Choice(TableDefinition table, string column, string text, params IReadOnlyList<ChoiceOption> options) => new()
    {
        Name = $"{table.LogicalName}_{column}",
        IsCustom = true,
        DisplayName = PlatformWords.Text(text),
        MetadataId = MetadataIds.Of("choice", $"{table.LogicalName}_{column}"),
        Options = options,
    };

    private static ChoiceOption Option(int value, string text) => new() { Value = value, Label = PlatformWords.Text(text) };
}
