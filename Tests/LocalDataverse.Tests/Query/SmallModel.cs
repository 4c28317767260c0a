using LocalDataverse.Metadata;

namespace LocalDataverse.Tests.Query;

/// <summary>Definitions of the tables the tests use.</summary>
internal static class SmallModel
{
    public static MetadataCatalogue Catalogue() => new(
        1,
        [
            Table("businessunit", "name", Ownership.BusinessUnit, "BusinessUnit", Lookup("parentbusinessunitid", "businessunit")),
            Table("systemuser", "fullname", Ownership.BusinessUnit, "User", Lookup("businessunitid", "businessunit"), Lookup("parentsystemuserid", "systemuser")),
            Table("team", "name", Ownership.BusinessUnit, "Team", Lookup("businessunitid", "businessunit")),
            Table("teammembership", null, Ownership.None, null, Column("teamid", ColumnType.UniqueIdentifier), Column("systemuserid", ColumnType.UniqueIdentifier)),
            Table("role", "name", Ownership.BusinessUnit, "Role", Column("roletemplateid", ColumnType.UniqueIdentifier)),
            Table("privilege", "name", Ownership.None, null),
            Table("roleprivileges", null, Ownership.None, null, Column("roleid", ColumnType.UniqueIdentifier), Column("privilegeid", ColumnType.UniqueIdentifier), Column("privilegedepthmask", ColumnType.Integer)),
            Table("systemuserroles", null, Ownership.None, null, Column("systemuserid", ColumnType.UniqueIdentifier), Column("roleid", ColumnType.UniqueIdentifier)),
            Table("teamroles", null, Ownership.None, null, Column("teamid", ColumnType.UniqueIdentifier), Column("roleid", ColumnType.UniqueIdentifier)),
            Table("principalobjectaccess", null, Ownership.None, null, Column("objectid", ColumnType.UniqueIdentifier), Column("principalid", ColumnType.UniqueIdentifier), Column("accessrightsmask", ColumnType.Integer), Column("inheritedaccessrightsmask", ColumnType.Integer)),
            Table("usersettings", null, Ownership.None, null, Column("timezonecode", ColumnType.Integer)) with { PrimaryIdColumn = "systemuserid" },
            Table("timezonedefinition", "standardname", Ownership.None, null, Column("timezonecode", ColumnType.Integer)),
            Table("transactioncurrency", "currencyname", Ownership.Organization, "TransactionCurrency", Column("currencysymbol", ColumnType.String)),
            Table("organization", "name", Ownership.None, null, Column("fiscalcalendarstart", ColumnType.DateTime), Column("fiscalperiodtype", ColumnType.Integer)),
            Table("setting", "name", Ownership.Organization, "Setting"),
            Account(),
            Table("contact", "fullname", Ownership.User, "Contact", [.. Owned(), Column("parentcustomerid", ColumnType.Customer) with { Targets = ["account", "contact"] }, Column("emailaddress1", ColumnType.String)]),
            Table("email", "subject", Ownership.User, "Activity", [.. Owned(), Column("to", ColumnType.PartyList), Column("cc", ColumnType.PartyList)]) with { IsActivity = true, PrimaryIdColumn = "activityid" },
            Table("activitypointer", "subject", Ownership.User, "Activity", Owned()) with { PrimaryIdColumn = "activityid" },
            Table("activityparty", "addressused", Ownership.None, "Activity", Lookup("activityid", "activitypointer"), Column("participationtypemask", ColumnType.Choice), Column("partyid", ColumnType.Lookup) with { Targets = ["account", "contact", "systemuser"] }),
        ],
        [
            new OneToManyDefinition
            {
                SchemaName = "account_parent_account", ReferencedTable = "account", ReferencedColumn = "accountid", ReferencingTable = "account",
                ReferencingColumn = "parentaccountid", ReferencingNavigationProperty = "parentaccountid", ReferencedNavigationProperty = "account_parent_account", IsHierarchical = true,
            },
        ],
        [],
        []);

    public static ColumnDefinition Column(string name, ColumnType type) => new() { LogicalName = name, SchemaName = name, Type = type };

    public static ColumnDefinition Lookup(string name, string target) => Column(name, ColumnType.Lookup) with { Targets = [target] };

    public static TableDefinition Table(string name, string? primaryName, Ownership ownership, string? privilegeSuffix, params ColumnDefinition[] columns) => new()
    {
        LogicalName = name,
        SchemaName = name,
        EntitySetName = name + "s",
        PrimaryIdColumn = name + "id",
        PrimaryNameColumn = primaryName,
        Ownership = ownership,
        PrivilegeSuffix = privilegeSuffix,
        ObjectTypeCode = name.GetHashCode(StringComparison.Ordinal),
        Columns = columns.Append(Column(name + "id", ColumnType.UniqueIdentifier))
            .Concat(primaryName is null ? [] : [Column(primaryName, ColumnType.String)])
            .ToDictionary(column => column.LogicalName),
    };

    private static ColumnDefinition[] Owned() => [Column("ownerid", ColumnType.Owner) with { Targets = ["systemuser", "team"] }, Lookup("owningbusinessunit", "businessunit")];

    private static TableDefinition Account() => Table(
        "account",
        "name",
        Ownership.User,
        "Account",
        [
            .. Owned(),
            Lookup("parentaccountid", "account"),
            Lookup("primarycontactid", "contact"),
            Lookup("transactioncurrencyid", "transactioncurrency"),
            Column("accountnumber", ColumnType.String),
            Column("numberofemployees", ColumnType.Integer),
            Column("revenue", ColumnType.Money) with { Precision = 2 },
            Column("share", ColumnType.Decimal) with { Precision = 3 },
            Column("score", ColumnType.Double),
            Column("donotemail", ColumnType.Boolean),
            Column("lastcall", ColumnType.DateTime),
            Column("founded", ColumnType.DateTime) with { DateTimeBehavior = DateTimeBehavior.DateOnly },
            Column("industrycode", ColumnType.Choice) with { Choice = Choice((1, "Software"), (2, "Banking"), (3, "Agriculture")) },
            Column("interests", ColumnType.MultiChoice) with { Choice = Choice((1, "Golf"), (2, "Chess"), (12, "Tea")) },
        ]) with
    { Keys = [new KeyDefinition { LogicalName = "number", SchemaName = "number", Columns = ["accountnumber"] }] };

    private static ChoiceDefinition Choice(params (int Value, string Label)[] options) => new()
    {
        Options = [.. options.Select(option => new ChoiceOption { Value = option.Value, Label = option.Label })],
    };
}
