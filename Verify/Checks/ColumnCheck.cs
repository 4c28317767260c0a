using System.Xml.Linq;
using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Web;
using Newtonsoft.Json.Linq;

namespace CoachingExtensions.Verify.Checks;

/// <summary>Columns, of the solution's own tables and of those it extends.</summary>
internal sealed class ColumnCheck(TableDefinitions definitions) : ICheck
{
    /// <summary>The platform's own column of every activity: a solution calls it a choice, the metadata the name of a table.</summary>
    private const string ActivityType = "activitytypecode";

    public string Kind => "Column";

    public IEnumerable<Part> Expected(Package package) => TableCheck.All(package).SelectMany(table => table.Definition.Elements("attributes").Elements("attribute").Select(column => Expected(table.Name, column)));

    public async Task<IEnumerable<Part>> FoundAsync(DataverseApi api, IReadOnlyList<Part> expected) =>
        (await definitions.ItemsAsync(api, expected.Select(part => part.Key.Split('.')[0]), "Attributes")).Select(column => Found(column.Table, column.Item));

    private static Part Expected(string table, XElement column)
    {
        var name = $"{table}.{column.Need("LogicalName")}";
        var part = new Part(name, name).Is("type", column.Need("LogicalName") == ActivityType ? "EntityNameType" : TypeName(column.Need("Type")));
        if (column.Text("Behavior") is { } behavior) part.Is("behaviour", behavior switch { "2" => "DateOnly", "3" => "TimeZoneIndependent", _ => "UserLocal" });
        if (column.Need("Type") is "decimal" && column.Text("Accuracy") is { } places) part.Is("decimal places", places);
        return part;
    }

    private static Part Found(string table, JObject column) => new Part($"{table}.{column.Said("LogicalName")}", "")
        .Is("type", column.Wrapped("AttributeTypeName")).Is("behaviour", column.Wrapped("DateTimeBehavior")).Is("decimal places", column.Said("Precision"));

    /// <summary>The name of a type in the metadata (AttributeTypeDisplayName) for its name in a solution.</summary>
    private static string TypeName(string type) => type switch
    {
        "nvarchar" => "StringType",
        "ntext" => "MemoType",
        "int" => "IntegerType",
        "bigint" => "BigIntType",
        "decimal" => "DecimalType",
        "float" => "DoubleType",
        "money" => "MoneyType",
        "datetime" => "DateTimeType",
        "bit" => "BooleanType",
        "picklist" => "PicklistType",
        "multiselectpicklist" => "MultiSelectPicklistType",
        "state" => "StateType",
        "status" => "StatusType",
        "lookup" => "LookupType",
        "customer" => "CustomerType",
        "owner" => "OwnerType",
        "partylist" => "PartyListType",
        "primarykey" or "uniqueidentifier" => "UniqueidentifierType",
        _ => throw new InvalidDataException($"The zip has a column of the type {type}, which this check does not know."),
    };
}
