using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;
using Xunit;

namespace LocalDataverse.Tests.Customizing;

public sealed class ColumnTests : CustomizingTest
{
    private static readonly string[] Needed = ["new_harbour", "new_sign", "new_name", "statecode"];

    public ColumnTests() => Run(Table());

    public static TheoryData<string> Types => ["String", "Memo", "Integer", "BigInt", "Decimal", "Double", "Money", "Boolean", "DateTime", "Choice", "MultiChoice"];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_column_of_each_type_keeps_its_values_and_is_told_with_its_type(string type)
    {
        var (column, value) = Sample(type);
        column.SchemaName = "new_Value";
        column.DisplayName = Say("Value");
        Run(Column(column));

        var kept = Test.Retrieve("new_boat", Boat("Anna", ("new_value", value)))["new_value"];

        Assert.Equal(Plain(value), Plain(kept));
        var told = Run("RetrieveAttribute", ("EntityLogicalName", "new_boat"), ("LogicalName", "new_value"))["AttributeMetadata"];
        Assert.IsType(column.GetType(), told);
    }

    [Fact]
    public void A_number_is_given_where_a_column_has_a_pattern_for_it()
    {
        Run(Column(new StringAttributeMetadata { SchemaName = "new_Number", DisplayName = Say("Number"), AutoNumberFormat = "B-{SEQNUM:5}-{RANDSTRING:3}-{DATETIMEUTC:yyyyMMdd}" }));

        var numbers = new[] { Boat("Anna"), Boat("Berta"), Boat("Carla", ("new_number", "own")) }.Select(id => (string)Test.Retrieve("new_boat", id)["new_number"]).ToList();

        Assert.Matches("^B-01000-[A-Z0-9]{3}-[0-9]{8}$", numbers[0]);
        Assert.StartsWith("B-01001-", numbers[1], StringComparison.Ordinal);
        Assert.Equal("own", numbers[2]);
    }

    [Fact]
    public void A_column_that_is_there_is_not_made_twice()
    {
        Run(Column(String("new_Harbour")));

        Assert.Equal("0x80047013", CodeOf(Column(String("new_HARBOUR"))));
    }

    [Theory]
    [InlineData("harbour", 50)]
    [InlineData("new_Harbour", 4001)]
    [InlineData("new_Harbour", 0)]
    public void A_column_without_a_prefix_or_of_a_length_that_is_not_allowed_is_refused(string name, int length) =>
        Assert.Equal("0x80040203", CodeOf(Column(new StringAttributeMetadata { SchemaName = name, DisplayName = Say("Harbour"), MaxLength = length })));

    [Fact]
    public void A_pattern_of_numbers_that_nobody_can_read_is_refused() =>
        Assert.Equal("0x80040203", CodeOf(Column(new StringAttributeMetadata { SchemaName = "new_Number", DisplayName = Say("Number"), AutoNumberFormat = "{SEQ}" })));

    [Fact]
    public void A_changed_column_takes_what_it_says_and_keeps_its_rows()
    {
        Run(Column(new DecimalAttributeMetadata { SchemaName = "new_Length", DisplayName = Say("Length"), MinValue = 0, MaxValue = 50, Precision = 1 }));
        var boat = Boat("Anna", ("new_length", 12.5m));

        Run("UpdateAttribute", ("EntityName", "new_boat"), ("Attribute", new DecimalAttributeMetadata { LogicalName = "new_length", MaxValue = 100, Precision = 2 }), ("MergeLabels", true));

        Assert.Equal(12.5m, Test.Retrieve("new_boat", boat)["new_length"]);
        Boat("Berta", ("new_length", 99.25m));
        Assert.Equal("0x80040203", CodeOf(new OrganizationRequest("UpdateAttribute") { ["EntityName"] = "new_boat", ["Attribute"] = new MemoAttributeMetadata { LogicalName = "new_length" }, ["MergeLabels"] = true }));
    }

    [Fact]
    public void A_deleted_column_is_gone_with_what_was_in_it_and_an_amount_with_its_base_amount()
    {
        Run(Column(new MoneyAttributeMetadata { SchemaName = "new_Price", DisplayName = Say("Price") }));
        var boat = Boat("Anna", ("new_price", new Money(5)));

        Run("DeleteAttribute", ("EntityLogicalName", "new_boat"), ("LogicalName", "new_price"));

        Assert.DoesNotContain(Metadata.Table("new_boat").Columns.Keys, name => name.StartsWith("new_price", StringComparison.Ordinal));
        Assert.False(Test.Retrieve("new_boat", boat).Contains("new_price"));
    }

    [Fact]
    public void A_column_that_a_view_or_a_key_has_is_not_deleted()
    {
        Run(Column(String("new_Harbour")));
        Run(Column(String("new_Sign")));
        Test.Create("savedquery", ("name", "By harbour"), ("returnedtypecode", "new_boat"), ("querytype", 0), ("fetchxml", "<fetch><entity name='new_boat'><attribute name='new_harbour' /></entity></fetch>"));
        Run("CreateEntityKey", ("EntityName", "new_boat"), ("EntityKey", new EntityKeyMetadata { SchemaName = "new_BySign", DisplayName = Say("By sign"), KeyAttributes = ["new_sign"] }));

        OrganizationRequest Gone(string column) => new("DeleteAttribute") { ["EntityLogicalName"] = "new_boat", ["LogicalName"] = column };
        Assert.Equal(["0x8004f01f", "0x8004f01f", "0x80040203", "0x80040203"], Needed.Select(column => CodeOf(Gone(column))));
    }

    [Fact]
    public void A_key_is_unique_from_when_it_is_made()
    {
        Run(Column(String("new_Sign")));
        OrganizationRequest Key(string name) => new("CreateEntityKey") { ["EntityName"] = "new_boat", ["EntityKey"] = new EntityKeyMetadata { SchemaName = name, DisplayName = Say("By sign"), KeyAttributes = ["new_sign"] } };
        var (first, second) = (Boat("Anna", ("new_sign", "A1")), Boat("Berta", ("new_sign", "A1")));

        Assert.Equal("0x80060892", CodeOf(Key("new_BySign")));
        Test.Update("new_boat", second, ("new_sign", "A2"));
        Run(Key("new_BySign"));
        Assert.Equal("0x80060892", TestOrganization.CodeOf(() => Boat("Carla", ("new_sign", "A1"))));
        Assert.Equal("0x80047010", CodeOf(Key("new_bysign")));
        Run("DeleteEntityKey", ("EntityLogicalName", "new_boat"), ("Name", "new_bysign"));
        Boat("Carla", ("new_sign", "A1"));
        Assert.NotEqual(first, second);
    }

    private static (AttributeMetadata Column, object Value) Sample(string type) => type switch
    {
        "String" => (new StringAttributeMetadata { MaxLength = 20 }, "Kiel"),
        "Memo" => (new MemoAttributeMetadata(), "Kiel\nHamburg"),
        "Integer" => (new IntegerAttributeMetadata(), -7),
        "BigInt" => (new BigIntAttributeMetadata(), long.MaxValue),
        "Decimal" => (new DecimalAttributeMetadata { Precision = 3 }, 1.125m),
        "Double" => (new DoubleAttributeMetadata(), 1.5d),
        "Money" => (new MoneyAttributeMetadata(), new Money(10.5m)),
        "Boolean" => (new BooleanAttributeMetadata { OptionSet = new BooleanOptionSetMetadata { TrueOption = new OptionMetadata { Value = 1, Label = Say("Afloat") }, FalseOption = new OptionMetadata { Value = 0, Label = Say("Ashore") } } }, true),
        "DateTime" => (new DateTimeAttributeMetadata { Format = DateTimeFormat.DateOnly, DateTimeBehavior = new DateTimeBehavior { Value = "DateOnly" } }, new DateTime(2026, 3, 18, 0, 0, 0, DateTimeKind.Utc)),
        "Choice" => (new PicklistAttributeMetadata { OptionSet = Options() }, new OptionSetValue(2)),
        _ => (new MultiSelectPicklistAttributeMetadata { OptionSet = Options() }, new OptionSetValueCollection { new(1), new(2) }),
    };

    private static OptionSetMetadata Options() => new([new OptionMetadata { Value = 1, Label = Say("Sail") }, new OptionMetadata { Value = 2, Label = Say("Motor") }]);

    private static object Plain(object value) => value switch { Money money => money.Value, OptionSetValue option => option.Value, OptionSetValueCollection many => string.Join(',', many.Select(one => one.Value)), _ => value };
}
