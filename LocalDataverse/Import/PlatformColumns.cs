using LocalDataverse.Metadata;

namespace LocalDataverse.Import;

/// <summary>The columns the platform gives every table, whether the solution lists them or not.</summary>
internal static class PlatformColumns
{
    /// <summary>The table with those it lacks, its columns numbered by their names.</summary>
    public static TableDefinition Complete(TableDefinition table)
    {
        var columns = new Dictionary<string, ColumnDefinition>(table.Columns, StringComparer.OrdinalIgnoreCase);
        foreach (var column in For(table))
        {
            // What the solution lists keeps its texts; only what the platform knows better is added.
            columns[column.LogicalName] = columns.TryGetValue(column.LogicalName, out var listed)
                ? listed with { CalculationOf = column.CalculationOf, Targets = listed.Targets.Count > 0 ? listed.Targets : column.Targets }
                : column;
        }

        var number = 0;
        return table with
        {
            Columns = columns.Values.OrderBy(column => column.LogicalName, StringComparer.Ordinal)
                .Select(column => column with { ColumnNumber = ++number }).ToDictionary(column => column.LogicalName),
        };
    }

    private static IEnumerable<ColumnDefinition> For(TableDefinition table)
    {
        yield return Make(table, "VersionNumber", "Version Number", ColumnType.BigInt, writable: false);
        if (table.Ownership == Ownership.None)
        {
            yield break;
        }

        yield return User(table, "CreatedBy", "Created By");
        yield return Date(table, "CreatedOn", "Created On");
        yield return User(table, "CreatedOnBehalfBy", "Created By (Delegate)");
        yield return User(table, "ModifiedBy", "Modified By");
        yield return Date(table, "ModifiedOn", "Modified On");
        yield return User(table, "ModifiedOnBehalfBy", "Modified By (Delegate)");
        yield return Make(table, "ImportSequenceNumber", "Import Sequence Number", ColumnType.Integer, writable: false) with { ValidForCreate = true };
        yield return Date(table, "OverriddenCreatedOn", "Record Created On") with { ValidForCreate = true };
        yield return Make(table, "TimeZoneRuleVersionNumber", "Time Zone Rule Version Number", ColumnType.Integer);
        yield return Make(table, "UTCConversionTimeZoneCode", "UTC Conversion Time Zone Code", ColumnType.Integer);
        if (table.Ownership == Ownership.User)
        {
            yield return Make(table, "OwnerId", "Owner", ColumnType.Owner) with { RequiredLevel = RequiredLevel.SystemRequired, Targets = ["systemuser", "team"] };
            yield return Make(table, "OwningBusinessUnit", "Owning Business Unit", ColumnType.Lookup, writable: false) with { Targets = ["businessunit"] };
            yield return Make(table, "OwningTeam", "Owning Team", ColumnType.Lookup, writable: false) with { Targets = ["team"] };
            yield return User(table, "OwningUser", "Owning User");
        }

        foreach (var money in table.Columns.Values.Where(column => column.Type == ColumnType.Money && !column.LogicalName.EndsWith("_base", StringComparison.Ordinal)))
        {
            yield return Make(table, $"{money.SchemaName}_Base", "", ColumnType.Money, writable: false) with
            {
                DisplayName = new() { Texts = money.DisplayName.Texts.ToDictionary(said => said.Key, said => PlatformWords.Said("{0} (Base)", said.Key).Replace("{0}", said.Value, StringComparison.Ordinal)) },
                Precision = 4,
                MinValue = money.MinValue,
                MaxValue = money.MaxValue,
                CalculationOf = money.LogicalName,
                IsCustom = money.IsCustom,
            };
        }

        if (table.Columns.Values.Any(column => column.Type == ColumnType.Money))
        {
            yield return Make(table, "ExchangeRate", "Exchange Rate", ColumnType.Decimal, writable: false) with { Precision = 10, MinValue = 0.0000000001m, MaxValue = 100_000_000_000m };
            yield return Make(table, "TransactionCurrencyId", "Currency", ColumnType.Lookup) with { Targets = ["transactioncurrency"] };
        }
    }

    private static ColumnDefinition User(TableDefinition table, string schemaName, string name) =>
        Make(table, schemaName, name, ColumnType.Lookup, writable: false) with { Targets = ["systemuser"] };

    private static ColumnDefinition Date(TableDefinition table, string schemaName, string name) =>
        Make(table, schemaName, name, ColumnType.DateTime, writable: false) with { Format = "DateAndTime" };

    private static ColumnDefinition Make(TableDefinition table, string schemaName, string name, ColumnType type, bool writable = true)
    {
        var logicalName = schemaName.ToLowerInvariant();
        return new ColumnDefinition
        {
            LogicalName = logicalName,
            SchemaName = schemaName,
            Type = type,
            DisplayName = PlatformWords.Text(name),
            ValidForCreate = writable,
            ValidForUpdate = writable,
            MetadataId = MetadataIds.Of("column", $"{table.LogicalName}.{logicalName}"),
        };
    }
}
